using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation;
using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Serialization;
using IpTalent.Domain.Tests.Laws;
using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>Every public value and result comes back from JSON as it was, by one line; without the line it comes back too, or is refused.</summary>
public class JsonLaws
{
    /// <summary>What is no value, and why.</summary>
    private static readonly Dictionary<Type, string> Excused = new()
    {
        [typeof(AggregationBuffer)] = "memory to work in",
        [typeof(AggregationOptions)] = "how many threads one machine is to use",
        [typeof(AggregationResult.Enumerator)] = "a place in an answer",
        [typeof(MetricColumns)] = "the names of another's columns",
        [typeof(MetricTable)] = "made of a dataset or a reader, and made again of that",
        [typeof(MetricTableBuilder)] = "fills a table",
        [typeof(PreparedAggregation)] = "a plan laid on a table; the plan and the answer are written",
        [typeof(FigureReader)] = "reads",
        [typeof(ReadingLexicon)] = "has a text of its own, in rows",
        [typeof(MetricStreamValidator)] = "validates",
        [typeof(TalentDocument)] = "reads and writes itself",
        [typeof(UnknownMember)] = "is in the document from which it was taken",
    };

    private static readonly JsonSerializerOptions Plain = new();
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { Converters = { new TalentJsonConverter() } };

    private static ImmutableArray<Type> Types { get; } =
    [
        .. Law.PublicTypes.Where(type => !(type is { IsAbstract: true, IsSealed: true } || type.IsSubclassOf(typeof(Exception)) || type.IsAssignableTo(typeof(IValidator))
            || type.IsSubclassOf(typeof(JsonConverter)) || type.IsSubclassOf(typeof(System.ComponentModel.TypeConverter)))),
    ];

    /// <summary>The closed types of all values and results.</summary>
    internal static IEnumerable<Type> Values => Types.Where(type => !Excused.ContainsKey(type)).Select(type => type == typeof(Derived<>) ? typeof(Derived<Quantity>) : Laws.Samples.Closed(type));

    public static TheoryData<string> Serialisers => ["options", "context"];

    [Theory]
    [MemberData(nameof(Serialisers))]
    public void EveryValue_ByTheLine_ComesBackEqual(string serialiser)
    {
        JsonSerializerOptions options = serialiser == "options" ? Web : OwnContext.Default.Options;

        Law.Holds(Values.SelectMany(type => Breaches(type, options)));
    }

    [Fact]
    public void EveryValue_WithoutTheLine_ComesBackEqualOrIsRefused() =>
        Law.Holds(Values.SelectMany(BreachesWithout));

    [Fact]
    public void Excused_AreThoseAlone_ThatHaveNoJson() =>
        Law.Holds(from type in Excused.Keys
                  where !Types.Contains(type) || new TalentJsonConverter().CanConvert(type) || type.IsDefined(typeof(JsonConverterAttribute), false)
                  select $"{Law.NameOf(type)} is excused and needs not be");

    private static IEnumerable<string> Breaches(Type type, JsonSerializerOptions options)
    {
        object[] samples = JsonSamples.Of(type);
        if (samples.Length == 0)
        {
            yield return $"{Law.NameOf(type)}: no samples; add them to {nameof(JsonSamples)}";
        }

        foreach (object sample in samples)
        {
            if (Breach(sample, type, options) is { } breach)
            {
                yield return $"{Law.NameOf(type)}: {breach}";
            }
        }
    }

    private static IEnumerable<string> BreachesWithout(Type type)
    {
        foreach (object sample in JsonSamples.Of(type))
        {
            if (Breach(sample, type, Plain) is { } breach && !breach.Contains("TalentJsonConverter", StringComparison.Ordinal))
            {
                yield return $"{Law.NameOf(type)}: {breach}";
            }
        }
    }

    private static string? Breach(object sample, Type type, JsonSerializerOptions options)
    {
        string json = "nothing";
        try
        {
            json = JsonSerializer.Serialize(sample, type, options);
            object? back = JsonSerializer.Deserialize(json, type, options);
            return json.Contains("alendar\":", StringComparison.Ordinal) ? $"a day shows its inside: {json}"
                : !JsonSamples.AreSame(sample, back) ? $"{sample} comes back as {back} from {json}"
                : JsonSerializer.Serialize(back, type, options) is var again && again != json ? $"{json} is written again as {again}"
                : null;
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            return $"{exception.GetType().Name}: {exception.Message} of {json} {exception.InnerException?.StackTrace?.Split('\n')[0]}";
        }
    }
}
