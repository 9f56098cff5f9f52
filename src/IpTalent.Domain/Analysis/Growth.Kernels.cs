namespace IpTalent.Domain;

public static partial class Growth
{
    private static readonly End MinusOne = End.At(-1, closed: true);

    // b - a falls with a and rises with b, so its ends stand at opposite corners.
    internal static Outcome<Interval> AbsoluteChangeOf(Interval a, Interval b) => Outcome<Interval>.Of(b - a);

    // For a > 0 and b >= 0, (b - a) / a falls with a and rises with b: [(bl - au) / au, (bu - al) / al], in this form because
    // b / a - 1 would lose the digits that b and a share.
    internal static Outcome<Interval> GrowthRateOf(Interval a, Interval b) =>
        WhyNoGrowth(a, b) is { } reason
            ? Outcome<Interval>.Undefined(reason)
            : Outcome<Interval>.Of(new(RateAt(a.UpperEnd, b.LowerEnd, Toward.Lower), RateAt(a.LowerEnd, b.UpperEnd, Toward.Upper)));

    // (b / a)^(1 / n) - 1 is increasing in b / a, whose ends are those of the quotient; then a root and a shift, both increasing.
    internal static Outcome<Interval> CompoundRateOf(Interval a, Interval b, int years)
    {
        if (WhyNoGrowth(a, b) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        // One year is the rate itself, without the digits that the quotient would lose.
        return years == 1 ? GrowthRateOf(a, b) : (b / a).Root(years).Then(factor => Outcome<Interval>.Of(factor - Interval.Point(1)));
    }

    internal static UndefinedReason? WhyNoGrowth(Interval a, Interval b) =>
        a.LowerEnd.IsAbsent || a.LowerEnd.Value < 0 ? UndefinedReason.NegativeBase
        : a.Contains(0) ? UndefinedReason.ZeroBase
        : b.LowerEnd.IsAbsent || b.LowerEnd.Value < 0 ? UndefinedReason.SignChange
        : null;

    private static End RateAt(End a, End b, Toward side)
    {
        if (b.IsAbsent)
        {
            return End.Absent;
        }

        if (b.Value == 0)
        {
            // Everyone left: -1 whatever the base was, attained where zero is.
            return MinusOne with { Kind = b.Kind };
        }

        return a.IsAbsent ? MinusOne with { Kind = EndKind.Open }
            : a.Value == 0 ? End.Absent
            : End.Quotient(End.Difference(b, a, side), a, side);
    }
}
