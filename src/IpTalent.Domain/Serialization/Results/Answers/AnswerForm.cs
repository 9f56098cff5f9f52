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
        if (Indicators.CountBy(indicator => indicator.Code, StringComparer.Ordinal).FirstOrDefault(code => code.Value > 1) is { Key: { } twice })
        {
            throw new ArgumentException($"The answer has the indicator '{TextForm.Shorten(twice)}' more than once; list each once.");
        }

        // Their sum is asked for, and they are parts of it.
        if (Sets.Any(set => set.LeftOutCount < 0) || Sets.Aggregate(Int128.Zero, (sum, set) => sum + set.LeftOutCount) > long.MaxValue)
        {
            throw new ArgumentException($"The observations that are left out number 0 or more in each grouping set, and together {long.MaxValue} at most.");
        }

        var indicators = Indicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        AggregationPlan[] parts = [.. Plan.Parts];
        return parts.Length == Sets.Count
            ? new(Plan, Policy, [.. Sets.Zip(parts, (set, part) => set.To(part, indicators))])
            : throw new ArgumentException($"The plan asks for {parts.Length} grouping sets, and the answer has {Sets.Count}.");
    }
}
