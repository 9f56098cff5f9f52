namespace IpTalent.Domain;

public static partial class Growth
{
    private static readonly End MinusOne = End.At(-1, closed: true);

    private delegate End Corner<TState>(End a, End b, TState state, Toward side);

    // b - a falls with a and rises with b, so its ends stand at opposite corners.
    internal static Outcome<Interval> AbsoluteChangeOf(Interval a, Interval b) => Outcome<Interval>.Of(b - a);

    // For a > 0 and b >= 0, (b - a) / a falls with a and rises with b: [(bl - au) / au, (bu - al) / al], in this form because
    // b / a - 1 would lose the digits that b and a share.
    internal static Outcome<Interval> GrowthRateOf(Interval a, Interval b) =>
        Between(a, b, 0, static (a, b, _, side) => Quotients.OfChange(b, a, side));

    // (b / a)^(1 / n) - 1 falls with a and rises with b as well. More years bring it nearer to zero, from either side.
    internal static Outcome<Interval> CompoundAnnualGrowthRateOf(Interval a, Interval b, ElapsedSpan years) =>
        Between(a, b, years, static (a, b, years, side) =>
        {
            ElapsedYears n = years.DivisorFor(b.Value.CompareTo(a.Value), side);
            return n.Numerator == n.Denominator
                ? Quotients.OfChange(b, a, side)
                : RationalPowers.Of(b, a, n.Denominator, n.Numerator, lessOne: true, side);
        });

    private static Outcome<Interval> Between<TState>(Interval a, Interval b, TState state, Corner<TState> rate)
    {
        return WhyNoGrowth(a, b) is { } reason
            ? Outcome<Interval>.Undefined(reason)
            : Outcome<Interval>.Of(new(At(a.UpperEnd, b.LowerEnd, Toward.Lower), At(a.LowerEnd, b.UpperEnd, Toward.Upper)));

        // Where everyone left the rate is -1 whatever the base was, attained where zero is; so it is, unattained, for an endless base.
        End At(End from, End to, Toward side) =>
            to.IsAbsent ? End.Absent
            : to.Value == 0 ? MinusOne with { Kind = to.Kind }
            : from.IsAbsent ? MinusOne with { Kind = EndKind.Open }
            : from.Value == 0 ? End.Absent
            : rate(from, to, state, side);
    }

    private static UndefinedReason? WhyNoGrowth(Interval a, Interval b) =>
        a.LowerEnd.IsAbsent || a.LowerEnd.Value < 0 ? UndefinedReason.NegativeBase
        : a.Contains(0) ? UndefinedReason.ZeroBase
        : b.LowerEnd.IsAbsent || b.LowerEnd.Value < 0 ? UndefinedReason.SignChange
        : null;
}
