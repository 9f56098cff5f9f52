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

    /// <summary>One converter per element type and per enum, by instance: nothing is made by reflection.</summary>
    private static readonly ImmutableArray<JsonConverter> Shared =
    [
        new StringConverter(),
        new LocalizedTextConverter(),
        new DecimalConverter(),
        new LocalDateConverter(),
        new WordConverter<AreaLevel>(),
        new WordConverter<AttributionManner>(),
        new WordConverter<ClaimKind>(),
        new WordConverter<Confidentiality>(),
        new WordConverter<ContributorRole>(),
        new WordConverter<CorrespondenceKind>(),
        new WordConverter<DegreeLevel>(),
        new WordConverter<Delivery>(),
        new WordConverter<Direction>(),
        new WordConverter<DiscrepancyKind>(),
        new WordConverter<DiscrepancySeverity>(),
        new WordConverter<FigureWording>(),
        new WordConverter<IndicatorRelationKind>(),
        new WordConverter<MeasureKind>(),
        new WordConverter<MilestoneState>(),
        new WordConverter<MissingReason>(),
        new WordConverter<ObservationStatus>(),
        new WordConverter<OrganisationKind>(),
        new WordConverter<OrganisationRoleKind>(),
        new WordConverter<Reliability>(),
        new WordConverter<SourceForm>(),
        new WordConverter<StatementKind>(),
        new WordConverter<TargetSide>(),
        new WordConverter<TargetStrictness>(),
        new ValueListConverter<string>(),
        new ValueListConverter<LocalizedText>(),
        new ValueListConverter<Area>(),
        new ValueListConverter<Category>(),
        new ValueListConverter<CategoryCorrespondence>(),
        new ValueListConverter<CategoryLink>(),
        new ValueListConverter<CategoryReference>(),
        new ValueListConverter<CategoryScheme>(),
        new ValueListConverter<Citation>(),
        new ValueListConverter<Claim>(),
        new ValueListConverter<Cohort>(),
        new ValueListConverter<Committee>(),
        new ValueListConverter<CommitteeActivity>(),
        new ValueListConverter<CommitteeRecommendations>(),
        new ValueListConverter<CommitteeTerm>(),
        new ValueListConverter<CompositionPart>(),
        new ValueListConverter<Contributor>(),
        new ValueListConverter<Discrepancy>(),
        new ValueListConverter<Enumeration>(),
        new ValueListConverter<FigurePhrase>(),
        new ValueListConverter<IndicatorBreak>(),
        new ValueListConverter<IndicatorDefinition>(),
        new ValueListConverter<IndicatorRelation>(),
        new ValueListConverter<Milestone>(),
        new ValueListConverter<ObservationStatus>(),
        new ValueListConverter<Office>(),
        new ValueListConverter<Organisation>(),
        new ValueListConverter<OrganisationRole>(),
        new ValueListConverter<Person>(),
        new ValueListConverter<Plan>(),
        new ValueListConverter<PlanProject>(),
        new ValueListConverter<Quantity>(),
        new ValueListConverter<Source>(),
        new ValueListConverter<Statement>(),
        new ValueListConverter<TalentHub>(),
        new ValueListConverter<TalentMetric>(),
        new ValueListConverter<TalentProgram>(),
        new ValueListConverter<Target>(),
        new ValueListConverter<TitleRank>(),
    ];

    // What a reader looks for first, in every record that has it; other members follow as they are declared.
    private static readonly ImmutableArray<string> First = ["code", "name", "title"];
    private static readonly ImmutableArray<string> FirstOfMetric = ["code", "indicator", "area", "period", "categories"];

    private static readonly IJsonTypeInfoResolver Resolver = TalentJsonContext.Default.WithAddedModifier(Arrange);

    /// <summary>How tokens are read: the strict JSON of RFC 8259.</summary>
    public static JsonReaderOptions Reading => new() { MaxDepth = MaxDepth };

    /// <summary>How tokens are written: the same bytes on every system, Chinese as it is.</summary>
    public static JsonWriterOptions Writing => new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For the tables, in which indicators stand in full.</summary>
    public static JsonSerializerOptions ForTables(References references)
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
        foreach (JsonConverter converter in Shared)
        {
            options.Converters.Add(converter);
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

    private static void Arrange(JsonTypeInfo type)
    {
        // What a record computes is unknown to a document, not ignored in silence.
        foreach (JsonPropertyInfo computed in type.Properties.Where(member => member.Get is null && member.Set is null).ToArray())
        {
            type.Properties.Remove(computed);
        }

        foreach (JsonPropertyInfo member in type.Properties)
        {
            if (member.IsRequired)
            {
                // A member that reading requires is written even where it has the default value of its type.
                member.ShouldSerialize = static (_, _) => true;
            }

            ImmutableArray<string> first = type.Type == typeof(TalentMetric) ? FirstOfMetric : First;
            member.Order = first.IndexOf(member.Name) is >= 0 and var place ? place : first.Length;
        }
    }
}
