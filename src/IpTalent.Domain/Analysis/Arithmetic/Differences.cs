namespace IpTalent.Domain;

/// <summary>Differences of parts that sum to zero, as those of two ways to share out one whole do.</summary>
internal static class Differences
{
    /// <summary>Half the sum of their magnitudes.</summary>
    /// <remarks>What lies above zero sums to the same as what lies below. So either sum bounds both, and the narrower end of each holds; no whole
    /// differs from another by more than itself.</remarks>
    public static Interval HalfSum(ReadOnlySpan<Interval> differences)
    {
        Interval above = Interval.Point(0);
        Interval below = Interval.Point(0);
        foreach (Interval difference in differences)
        {
            above += PositivePart(difference);
            below += PositivePart(-difference);
        }

        return above.Intersect(below)!.Value.Intersect(Interval.Closed(0, 1))!.Value;
    }

    private static Interval PositivePart(Interval value) => new(
        value.LowerEnd.IsAbsent || value.LowerEnd.Sign < 0 ? End.At(0, closed: true) : value.LowerEnd,
        value.UpperEnd.IsAbsent ? End.Absent : value.UpperEnd.Sign <= 0 ? End.At(0, closed: true) : value.UpperEnd);
}
