using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using IpTalent.Domain;
using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Serialization;

/// <summary>Documents, lines and results in JSON, in a context of one's own, before the README's code runs: trimming must leave all of it.</summary>
internal static partial class JsonCheck
{
    [ModuleInitializer]
    internal static void Run()
    {
        TalentDataset dataset = BundledDatasets.Bulletin;
        Check(TalentJson.Read(TalentJson.Write(dataset)).Equals(dataset), "a document does not come back");

        using var lines = new MemoryStream();
        MetricLines.Write(lines, dataset.Metrics);
        lines.Position = 0;
        Check(MetricLines.Read(lines).SequenceEqual(dataset.Metrics), "metrics do not come back from lines");

        var reply = new Reply
        {
            Growth = Growth.GrowthRate(Quantity.Exact(69, Unit.Person), Quantity.Exact(86, Unit.Person)),
            Undefined = Growth.GrowthRate(Quantity.Exact(0, Unit.Person), Quantity.Exact(86, Unit.Person)),
            Metrics = dataset.Metrics,
            Numbers = [1, 2],
        };
        string json = JsonSerializer.Serialize(reply, Replies.Default.Reply);
        Check(JsonSerializer.Deserialize(json, Replies.Default.Reply) == reply, "a context of one's own does not bring records and results back");

        AggregationPlan plan = AggregationPlan.Of(Indicators.PatentAgencies).By(Dimension.Area(), Dimension.Period).Sum();
        AggregationResult answer = MetricTable.From(BundledDatasets.Context.Metrics).Run(plan);
        string told = JsonSerializer.Serialize(answer, Replies.Default.AggregationResult);
        Check(answer.Count > 0 && JsonSerializer.Deserialize(told, Replies.Default.AggregationResult)!.SequenceEqual(answer), "a context of one's own does not bring the answer of a plan back");
    }

    private static void Check(bool holds, string failure)
    {
        if (!holds)
        {
            throw new InvalidOperationException(failure);
        }
    }

    internal sealed record Reply
    {
        public required Derived<Quantity> Growth { get; init; }

        public required Derived<Quantity> Undefined { get; init; }

        public ValueList<TalentMetric> Metrics { get; init; }

        public ValueList<int> Numbers { get; init; }
    }

    [JsonSourceGenerationOptions(Converters = [typeof(TalentJsonConverter)])]
    [JsonSerializable(typeof(Reply))]
    [JsonSerializable(typeof(AggregationResult))]
    [JsonSerializable(typeof(int))]
    internal sealed partial class Replies : JsonSerializerContext;
}
