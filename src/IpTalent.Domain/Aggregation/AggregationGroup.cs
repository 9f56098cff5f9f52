namespace IpTalent.Domain.Aggregation;

/// <summary>The observations of one group, and those among them that enter its value.</summary>
internal sealed class AggregationGroup
{
    private AggregationGroup(Key of, Observation[] all, AggregationMeasure measure)
    {
        (Of, All) = (of, all);
        ReportingPeriod? picked = measure switch
        {
            AggregationMeasure.First => all.Select(one => one.Period).Min(),
            AggregationMeasure.Last => all.Select(one => one.Period).Max(),
            _ => null,
        };
        Entering = picked is null ? all : [.. all.Where(one => one.Period == picked)];
        Areas = new([.. Entering.Select(one => one.Area).Distinct()]);
        Periods = new([.. Entering.Select(one => one.Period).Distinct().Order()]);

        // At the picked period, a series of the group that has no observation there is as missing as one without a figure.
        int absent = picked is null ? 0 : SeriesOf(all).Except(SeriesOf(Entering)).Count();
        Missing = Entering.Count(one => one.IsMissing) + absent;
    }

    public Key Of { get; }

    /// <summary>Everything that lies in the group.</summary>
    public Observation[] All { get; }

    /// <summary>What is summed: all of the group, or its first or last period.</summary>
    public Observation[] Entering { get; }

    public ValueList<Area> Areas { get; }

    public ValueList<ReportingPeriod> Periods { get; }

    public int Missing { get; }

    public int Count => Entering.Count(one => !one.IsMissing);

    public bool HasSuppressed => Entering.Any(one => one.IsSuppressed);

    /// <summary>Groups in the order of the dimensions, and what lies in none of them.</summary>
    public static (ValueList<AggregationGroup> Groups, ValueList<Observation> LeftOut) Divide(AggregationPlan plan, ValueList<Observation> observations)
    {
        ILookup<Key?, Observation> byKey = observations.ToLookup(one => KeyOf(plan.Scope, one));
        IOrderedEnumerable<IGrouping<Key?, Observation>> ordered = byKey.Where(group => group.Key is not null).OrderBy(_ => 0);
        foreach (Dimension dimension in plan.Scope.Dimensions)
        {
            ordered = dimension.Kind switch
            {
                DimensionKind.Indicator => ordered.ThenBy(group => group.Key!.Indicator!.Code, StringComparer.Ordinal),
                DimensionKind.Area => ordered.ThenBy(group => group.Key!.Area!.Code),
                _ => ordered.ThenBy(group => group.Key!.Period),
            };
        }

        return (ordered.Select(group => new AggregationGroup(group.Key!, [.. group], plan.Measure)).ToValueList(), byKey[null].ToValueList());
    }

    public override string ToString() => Of.ToString();

    private static Key? KeyOf(AggregationScope scope, Observation observation)
    {
        Area? area = scope.OfArea?.KeyOf(observation.Area);
        ReportingPeriod? period = scope.OfTime?.KeyOf(observation.Period);
        return (scope.OfArea is not null && area is null) || (scope.OfTime is not null && period is null)
            ? null
            : new(scope.IsByIndicator ? observation.Indicator : null, area, period);
    }

    private static IEnumerable<(string, Area)> SeriesOf(Observation[] observations) => observations.Select(one => (one.Indicator.Code, one.Area)).Distinct();

    /// <summary>What tells a group from others; a part is absent where the plan does not group by it.</summary>
    public sealed record Key(Indicator? Indicator, Area? Area, ReportingPeriod? Period)
    {
        public override string ToString()
        {
            string[] parts = [.. new object?[] { Indicator?.Code, Area?.Code, Period }.OfType<object>().Select(part => $"{part}")];
            return parts.Length == 0 ? "all" : string.Join(' ', parts);
        }
    }
}
