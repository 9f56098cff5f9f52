using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Serialization;

/// <summary>How the first half of a plan is written.</summary>
internal sealed record ScopeForm
{
    public ValueList<Indicator> Indicators { get; init; }

    public ValueList<Filter> Filters { get; init; }

    /// <summary>The grouping sets; none where there is the total alone.</summary>
    public ValueList<ValueList<Dimension>> Sets { get; init; }

    public ValueList<string> Partitions { get; init; }

    public static ScopeForm Of(AggregationScope scope) => new()
    {
        Indicators = scope.Indicators,
        Filters = scope.Filters,
        Sets = scope.Sets is [{ IsEmpty: true }] ? default : scope.Sets,
        Partitions = scope.Partitions,
    };

    public AggregationScope To()
    {
        AggregationScope scope = (Indicators.IsEmpty ? AggregationPlan.All : AggregationPlan.Of(Indicators)).Where(Filters);
        scope = Sets.IsEmpty ? scope : scope.GroupingSets(Sets.Select(set => (IEnumerable<Dimension>)set));
        return scope with { Partitions = Partitions.Distinct().Order(StringComparer.Ordinal).ToValueList() };
    }
}
