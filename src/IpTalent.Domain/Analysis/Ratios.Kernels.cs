namespace IpTalent.Domain;

public static partial class Ratios
{
    // a / T with 0 <= a <= T: it rises with a and falls with T, so its ends are al / Tu and au / Tl, the latter clipped at 1, which is
    // attained there since a and T overlap.
    internal static Outcome<Interval> ShareOf(Interval part, Interval whole)
    {
        if (MayBeNegative(part) || MayBeNegative(whole))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.NegativeValue);
        }

        if (whole.Precedes(part))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.SubsetExceedsTotal);
        }

        return part.DividedBy(whole).Then(range => Outcome<Interval>.Of(Clipped(range)));
    }

    // p > 0 scales both ends of the quotient; it enters before the division, which then rounds once.
    internal static Outcome<Interval> RateOf(Interval figure, Interval population, decimal per) =>
        (figure * Interval.Point(per)).DividedBy(population);

    private static Interval Clipped(Interval share) => share.Intersect(Interval.AtMost(1)) ?? Interval.Point(1);

    private static bool MayBeNegative(Interval interval) => interval.LowerEnd.IsAbsent || interval.LowerEnd.Value < 0;
}
