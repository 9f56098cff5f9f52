using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Serialization;

/// <summary>How an answer is written: the plan, the policy, the indicators of its rows in full, and the rows of each grouping set.</summary>
internal sealed record AnswerForm
{
    public required AggregationPlan Plan { get; init; }

    public required BoundPolicy Policy { get; init; }

    public ValueList<Indicator> Indicators { get; init; }

    public ValueList<SetForm> Sets { get; init; }

    public static AnswerForm Of(AggregationResult result)
    {
        var named = new SortedDictionary<string, Indicator>(StringComparer.Ordinal);
        ValueList<SetForm> sets = result.Sets.Select(set => SetForm.Of(set, result.GivesMetrics, named)).ToValueList();
        return new() { Plan = result.Plan, Policy = result.Policy, Indicators = named.Values.ToValueList(), Sets = sets };
    }

    public AggregationResult To()
    {
        var indicators = Indicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        AggregationPlan[] parts = [.. Plan.Parts];
        return parts.Length == Sets.Count
            ? new(Plan, Policy, [.. Sets.Zip(parts, (set, part) => set.To(part, indicators))])
            : throw new ArgumentException($"The plan asks for {parts.Length} grouping sets, and the answer has {Sets.Count}.");
    }
}
