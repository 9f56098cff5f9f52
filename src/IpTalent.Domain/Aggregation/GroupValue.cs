namespace IpTalent.Domain.Aggregation;

/// <summary>The value of one group that nothing speaks against.</summary>
internal static class GroupValue
{
    private static readonly Unit OfCount = Unit.Counting("observation", LocalizedText.Of("observation", "个观测值"));

    /// <exception cref="OverflowException">The sum lies beyond the largest decimal.</exception>
    public static AggregationRow Of(AggregationGroup group, AggregationPlan plan, BoundPolicy policy) =>
        new(group.Of, Value(group, plan, policy), group.Count, group.Missing, new(group));

    private static Outcome<Quantity> Value(AggregationGroup group, AggregationPlan plan, BoundPolicy policy)
    {
        if (!plan.Sums)
        {
            return Outcome<Quantity>.Of(Quantity.Derived(Interval.Point(group.Count), OfCount, policy, group.Count));
        }

        if (group.Count == 0 || (group.Missing > 0 && plan.Missing != MissingValues.LeftOut))
        {
            return Outcome<Quantity>.Undefined(
                group.HasSuppressed ? UndefinedReason.Suppressed : UndefinedReason.Missing,
                $"{group.Missing} of {group.Missing + group.Count} figures are missing");
        }

        Observation[] figures = [.. group.Entering.Where(one => !one.IsMissing)];
        Interval bounds = new(
            Sum(figures.Select(one => one.Bounds.LowerEnd), Toward.Lower),
            Sum(figures.Select(one => one.Bounds.UpperEnd), Toward.Upper));
        return Outcome<Quantity>.Of(Quantity.Derived(bounds, figures[0].Quantity!.Unit, policy, Nominal(figures)));
    }

    private static decimal? Nominal(Observation[] figures)
    {
        var sum = new ExactSum();
        foreach (Observation one in figures)
        {
            if (one.Quantity!.Nominal is not { } number)
            {
                return null;
            }

            sum.Add(number);
        }

        decimal total = sum.ToDecimal(Toward.Lower, out bool exact);
        return exact ? total : null;
    }

    // One end that is absent makes the sum endless, one that is open makes it open.
    private static End Sum(IEnumerable<End> ends, Toward side)
    {
        var sum = new ExactSum();
        bool closed = true;
        foreach (End end in ends)
        {
            if (end.IsAbsent)
            {
                return End.Absent;
            }

            sum.Add(end.Value);
            closed &= end.IsClosed;
        }

        decimal total = sum.ToDecimal(side, out bool exact);
        return End.At(total, closed && exact);
    }
}
