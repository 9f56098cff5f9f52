using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>How records stand in a document.</summary>
internal static class DocumentOptions
{
    /// <summary>How deep a document nests at most; a dataset needs no more than a dozen.</summary>
    public const int MaxDepth = 32;

    /// <summary>How many bytes a document has at most that is held in memory as a whole.</summary>
    public const int MaxBytes = 1 << 30;

    // Words, lists and texts have converters of their own.
    private static readonly ImmutableArray<JsonConverter> Shared =
    [
        new LocalizedTextConverter(),
        new DecimalConverter(),
        new LocalDateJsonConverter(),
    ];

    // What a reader looks for first, in every record that has it; other members follow as they are declared.
    private static readonly ImmutableArray<string> First = ["code", "name", "title"];
    private static readonly ImmutableArray<string> FirstOfMetric = ["code", "indicator", "area", "period", "categories"];

    /// <summary>That the member <c>type</c> tells the kind of a programme.</summary>
    internal static IJsonTypeInfoResolver Kinds { get; } = new ProgramKinds();

    /// <summary>What the serialiser knows of the records.</summary>
    internal static IJsonTypeInfoResolver Resolver { get; } = JsonTypeInfoResolver.Combine(Kinds, TalentJsonContext.Default.WithAddedModifier(Arrange));

    /// <summary>For a record that no document holds: what it refers to stands in it in full.</summary>
    public static JsonSerializerOptions Alone { get; } = ForRecordsAlone();

    /// <summary>How tokens are read: the strict JSON of RFC 8259.</summary>
    public static JsonReaderOptions Reading => new() { MaxDepth = MaxDepth };

    /// <summary>How tokens are written: the same bytes on every system, Chinese as it is.</summary>
    public static JsonWriterOptions Writing => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For the tables, in which indicators stand in full.</summary>
    public static JsonSerializerOptions ForTables(References? references)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = Resolver,
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            MaxDepth = MaxDepth,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = true,
            NewLine = "\n",
        };
        options.Converters.Add(new StringConverter(references is null ? null : new()));
        foreach (JsonConverter converter in Shared)
        {
            options.Converters.Add(converter);
        }

        if (references is not null)
        {
            options.Converters.Add(new RepeatedTextConverter<ReportingPeriod>());
        }

        options.Converters.Add(new AreaConverter(references));
        options.Converters.Add(new UnitConverter(references));
        options.Converters.Add(new QuantityConverter(references));
        options.MakeReadOnly();
        return options;
    }

    /// <summary>For the records, in which indicators are named.</summary>
    public static JsonSerializerOptions ForRecords(References references, JsonSerializerOptions forTables)
    {
        var options = new JsonSerializerOptions(forTables);
        options.Converters.Add(new IndicatorConverter(references));
        options.MakeReadOnly();
        return options;
    }

    private static JsonSerializerOptions ForRecordsAlone()
    {
        JsonSerializerOptions whole = ForTables(null);
        var options = new JsonSerializerOptions(whole);
        options.Converters.Add(new WholeIndicatorConverter(whole));
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Orders the members, and leaves out what is computed.</summary>
    internal static void Arrange(JsonTypeInfo type)
    {
        // What a record computes is unknown to a document, not ignored in silence.
        foreach (JsonPropertyInfo computed in type.Properties.Where(member => member.Get is null && member.Set is null).ToArray())
        {
            type.Properties.Remove(computed);
        }

        foreach (JsonPropertyInfo member in type.Properties)
        {
            // What a constructor wants is no less required.
            member.IsRequired |= member is { AssociatedParameter.IsNullable: false, PropertyType.IsValueType: false };
            if (member.IsRequired)
            {
                // A member that reading requires is written even where it has the default value of its type.
                member.ShouldSerialize = static (_, _) => true;
            }

            ImmutableArray<string> first = type.Type == typeof(TalentMetric) ? FirstOfMetric : First;
            member.Order = first.IndexOf(member.Name) is >= 0 and var place ? place : first.Length;
        }
    }

    // Not by attributes: what bears them cannot have a converter in a serialiser of a user's own. It has one that refuses, which is passed by here.
    private sealed class ProgramKinds : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        {
            if (type != typeof(TalentProgram))
            {
                return null;
            }

            JsonTypeInfo<TalentProgram> info = JsonMetadataServices.CreateObjectInfo(
                options, new JsonObjectInfoValues<TalentProgram> { PropertyMetadataInitializer = static _ => [] });
            info.PolymorphismOptions = new()
            {
                TypeDiscriminatorPropertyName = "type",
                DerivedTypes =
                {
                    new(typeof(DegreeProgram), "degree"),
                    new(typeof(TrainingActivity), "training"),
                    new(typeof(TitleEvaluation), "titles"),
                    new(typeof(RecruitmentProgram), "recruitment"),
                    new(typeof(GuidelineDocument), "guideline"),
                    new(typeof(ServiceList), "service-list"),
                    new(typeof(TrainingBase), "training-base"),
                    new(typeof(ExchangeProgram), "exchange"),
                },
            };
            return info;
        }
    }
}
