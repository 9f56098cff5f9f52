namespace IpTalent.Domain;

/// <content>The ranges: each measure rises or falls with each figure throughout, so its ends stand at corners of their bounds.</content>
public static partial class Growth
{
    private static readonly End Zero = End.At(0, closed: true);
    private static readonly End MinusOne = End.At(-1, closed: true);

    // What a corner makes of an end of a and one of b, and of b at zero, where a no longer matters.
    private delegate End Corner<TState>(End a, End b, TState state, Toward side);

    private delegate End AtNothing<TState>(TState state, Toward side);

    // b - a falls with a and rises with b, so its ends stand at opposite corners.
    internal static Outcome<Interval> AbsoluteChangeOf(Interval a, Interval b) => Outcome<Interval>.Of(b - a);

    // For a > 0 and b >= 0, b / a falls with a and rises with b: [bl / au, bu / al].
    internal static Outcome<Interval> GrowthFactorOf(Interval a, Interval b) =>
        Between(a, b, 0, static (_, _) => Zero, static (a, b, _, side) => End.Quotient(b, a, side), byStep: true);

    // (b - a) / a does so as well: [(bl - au) / au, (bu - al) / al], in this form because b / a - 1 would lose the digits that b and a share.
    internal static Outcome<Interval> GrowthRateOf(Interval a, Interval b) =>
        Between(a, b, 0, static (_, _) => MinusOne, static (a, b, _, side) => Quotients.OfChange(b, a, side), byStep: true);

    // ln(b / a) too; it has no lower end where b comes as near to zero as one likes.
    internal static Outcome<Interval> LogGrowthOf(Interval a, Interval b) =>
        b.LowerEnd.IsAttainedZero && WhyNoGrowth(a, b) is null
            ? Outcome<Interval>.Undefined(UndefinedReason.ZeroValue)
            : Between(a, b, 0, static (_, _) => End.Absent, static (a, b, _, side) => LogarithmAt(a, b, side));

    // (b / a)^(1 / n) - 1 as well; more years bring it nearer to zero, from either side.
    internal static Outcome<Interval> CompoundAnnualGrowthRateOf(Interval a, Interval b, ElapsedSpan years) =>
        years is { IsCertain: true, Least: { IsWhole: false } or { WholeYears: not 1 } } && ArePositiveNumbers(a, b)
        ? Outcome<Interval>.Of(RationalPowers.Of(b.LowerEnd.Value, a.LowerEnd.Value, years.Least.Denominator, years.Least.Numerator, lessOne: true))
        : Between(a, b, years, static (_, _) => MinusOne, static (a, b, years, side) =>
        {
            ElapsedYears n = years.DivisorFor(b.Value.CompareTo(a.Value), side);
            return n.Numerator == n.Denominator
                ? Quotients.OfChange(b, a, side)
                : RationalPowers.Of(b, a, n.Denominator, n.Numerator, lessOne: true, side);
        });

    // (b - a) / (n a), as the growth rate; more years bring it nearer to zero.
    internal static Outcome<Interval> SimpleAverageGrowthRateOf(Interval a, Interval b, ElapsedSpan years) =>
        Between(
            a, b, years,
            static (years, side) => Quotients.OfDifference(MinusOne, Zero, years.DivisorFor(-1, side).Denominator, years.DivisorFor(-1, side).Numerator, side),
            static (a, b, years, side) =>
            {
                ElapsedYears n = years.DivisorFor(b.Value.CompareTo(a.Value), side);
                return Quotients.OfChange(b, a, side, n.Denominator, n.Numerator);
            });

    // (b / a)^p - 1, as the growth rate.
    internal static Outcome<Interval> AnnualisedGrowthRateOf(Interval a, Interval b, int periodsPerYear) =>
        periodsPerYear != 1 && ArePositiveNumbers(a, b)
        ? Outcome<Interval>.Of(RationalPowers.Of(b.LowerEnd.Value, a.LowerEnd.Value, periodsPerYear, 1, lessOne: true))
        : Between(a, b, periodsPerYear, static (_, _) => MinusOne, static (a, b, p, side) => p == 1
            ? Quotients.OfChange(b, a, side)
            : RationalPowers.Of(b, a, p, 1, lessOne: true, side));

    // p (b - a) / a, as the growth rate.
    internal static Outcome<Interval> LinearAnnualisedApproximationOf(Interval a, Interval b, int periodsPerYear) =>
        Between(a, b, periodsPerYear, static (p, _) => End.At(-p, closed: true), static (a, b, p, side) => Quotients.OfChange(b, a, side, p), byStep: true);

    // (b - a) / n falls with a, rises with b; more years bring it nearer to zero.
    internal static Outcome<Interval> AverageAnnualChangeOf(Interval a, Interval b, ElapsedSpan years)
    {
        return years.IsCertain && a.IsPoint && b.IsPoint
            ? Outcome<Interval>.Of(Interval.From(At(a.LowerEnd, b.LowerEnd, Toward.Lower)))
            : Outcome<Interval>.Of(new(At(a.UpperEnd, b.LowerEnd, Toward.Lower), At(a.LowerEnd, b.UpperEnd, Toward.Upper)));

        End At(End from, End to, Toward side)
        {
            if (from.IsAbsent || to.IsAbsent)
            {
                return End.Absent;
            }

            ElapsedYears n = years.DivisorFor(to.Value.CompareTo(from.Value), side);
            return Quotients.OfDifference(to, from, n.Denominator, n.Numerator, side);
        }
    }

    // 2 (b - a) / (a + b) for a, b >= 0 falls with a (by 4 b / (a + b)^2) and rises with b. Where one of the two is zero it is -2 or 2
    // whatever the other is, and towards that it goes where one grows without end.
    internal static Outcome<Interval> SymmetricGrowthRateOf(Interval a, Interval b)
    {
        return WhyNoChange(a, b) is { } reason
            ? Outcome<Interval>.Undefined(reason)
            : a.IsPoint && b.IsPoint ? Outcome<Interval>.Of(Interval.From(Lowest(a.LowerEnd, b.LowerEnd)))
            : Outcome<Interval>.Of(new(Lowest(a.UpperEnd, b.LowerEnd), -Lowest(b.UpperEnd, a.LowerEnd)));

        // The upper end is the lower one of the way back, mirrored.
        static End Lowest(End from, End to) =>
            from is { IsAbsent: false, Value: 0 } ? End.At(2, closed: true)
            : to.Sign == 0 ? End.At(-2, to.IsClosed)
            : from.IsAbsent ? End.At(-2, closed: false)
            : Quotients.OfSymmetricChange(to, from, Toward.Lower);

        static UndefinedReason? WhyNoChange(Interval a, Interval b) =>
            !(a.Lower >= 0) ? UndefinedReason.NegativeBase
            : !(b.Lower >= 0) ? UndefinedReason.SignChange
            : a.ContainsZero && b.ContainsZero ? UndefinedReason.DivisorMayBeZero
            : null;
    }

    // c / b - b / a for a, b > 0 and c >= 0 rises with c and a, and falls with b, which makes the one rate lower and the other higher.
    internal static Outcome<Interval> AccelerationOf(Interval a, Interval b, Interval c)
    {
        if ((WhyNoGrowth(a, b) ?? WhyNoGrowth(b, c)) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        // From nearly nothing, or to more than any number, the earlier rate has no upper end; an endless b takes the later one to -1 beside it.
        End lower = b.UpperEnd.IsAbsent || a.LowerEnd.Sign == 0
            ? End.Absent
            : Quotients.OfAcceleration(c.LowerEnd, b.UpperEnd, a.LowerEnd, Toward.Lower);
        End upper = c.UpperEnd.IsAbsent ? End.Absent
            : b.LowerEnd.Sign == 0 ? c.UpperEnd.Sign == 0 ? End.At(0, closed: false) : End.Absent
            : a.UpperEnd.IsAbsent ? End.Quotient(c.UpperEnd, b.LowerEnd, Toward.Upper) with { Kind = EndKind.Open }
            : Quotients.OfAcceleration(c.UpperEnd, b.LowerEnd, a.UpperEnd, Toward.Upper);
        return Outcome<Interval>.Of(new(lower, upper));
    }

    // b / (1 + g) for b >= 0 and g > -1 rises with b and falls with g.
    internal static Outcome<Interval> ImpliedInitialOf(Interval b, Interval rate)
    {
        if (!(b.Lower >= 0) || !(rate.Lower >= -1))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.NegativeValue);
        }

        if (rate.Contains(-1))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero);
        }

        End lower = b.LowerEnd.Sign == 0 ? b.LowerEnd
            : rate.UpperEnd.IsAbsent ? End.At(0, closed: false)
            : Quotients.OfOnePlus(b.LowerEnd, rate.UpperEnd, Toward.Lower);
        End upper = b.UpperEnd.IsAbsent || b.UpperEnd.Sign == 0 ? b.UpperEnd
            : rate.LowerEnd.Value == -1 ? End.Absent
            : Quotients.OfOnePlus(b.UpperEnd, rate.LowerEnd, Toward.Upper);
        return Outcome<Interval>.Of(new(lower, upper));
    }

    // ln 2 / ln(1 + g) falls with g where g > 0.
    internal static Outcome<Interval> DoublingTimeOf(Interval rate) =>
        rate.LowerEnd.IsAbsent || rate.LowerEnd.Sign < 0 || rate.ContainsZero
            ? Outcome<Interval>.Undefined(UndefinedReason.TargetNeverReached)
            : Outcome<Interval>.Of(new(TimeAt(2, rate.UpperEnd, Toward.Lower), TimeAt(2, rate.LowerEnd, Toward.Upper)));

    // ln(1/2) / ln(1 + g) rises with g where -1 < g < 0.
    internal static Outcome<Interval> HalvingTimeOf(Interval rate) =>
        !(rate.Lower >= -1) ? Outcome<Interval>.Undefined(UndefinedReason.NegativeValue)
        : rate.Contains(-1) ? Outcome<Interval>.Undefined(UndefinedReason.ZeroValue)
        : rate.UpperEnd.IsAbsent || rate.UpperEnd.Sign > 0 || rate.ContainsZero ? Outcome<Interval>.Undefined(UndefinedReason.TargetNeverReached)
        : Outcome<Interval>.Of(new(TimeAt(0.5m, rate.LowerEnd, Toward.Lower), TimeAt(0.5m, rate.UpperEnd, Toward.Upper)));

    // n ln 2 / ln(b / a) for b > a rises with n and a, and falls with b. A halving from a to b is a doubling from b to a.
    internal static Outcome<Interval> DoublingTimeOf(Interval a, Interval b, ElapsedSpan years)
    {
        if (WhyNoGrowth(a, b) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        if (!a.Precedes(b))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.TargetNeverReached);
        }

        // Where the two share an end that one of them does not attain, they come as near to each other as one likes.
        End lower = a.LowerEnd.Sign == 0 || b.UpperEnd.IsAbsent ? End.At(0, closed: false) : Time(a.LowerEnd, b.UpperEnd, years.Least, Toward.Lower);
        End upper = a.UpperEnd.Value == b.LowerEnd.Value ? End.Absent : Time(a.UpperEnd, b.LowerEnd, years.Most, Toward.Upper);
        return Outcome<Interval>.Of(new(lower, upper));

        static End Time(End a, End b, ElapsedYears n, Toward side) => LogarithmRatios.At(
            Factor.Of(2), Factor.Between(a.Value, b.Value), n.Numerator, n.Denominator, a.IsClosed && b.IsClosed, side);
    }

    internal static Outcome<Interval> HalvingTimeOf(Interval a, Interval b, ElapsedSpan years) =>
        WhyNoGrowth(a, b) is { } reason ? Outcome<Interval>.Undefined(reason)
        : b.ContainsZero ? Outcome<Interval>.Undefined(UndefinedReason.ZeroValue)
        : DoublingTimeOf(b, a, years);

    /// <summary>Whether two figures and a rate may all be right: somewhere within their bounds b is a (1 + g), or nowhere.</summary>
    internal static Outcome<Certainty> ConsistentWith(Interval a, Interval b, Interval rate)
    {
        if (WhyNoGrowth(a, b) is { } reason)
        {
            return Outcome<Certainty>.Undefined(reason);
        }

        // a (1 + g) rises with a and, since a is above zero, with g: it lies between these two corners.
        bool above = Beyond(b.LowerEnd, a.UpperEnd, rate.UpperEnd, 1);
        bool below = Beyond(b.UpperEnd, a.LowerEnd, rate.LowerEnd, -1);
        return Outcome<Certainty>.Of(above || below ? Certainty.No : Certainty.Yes);

        static bool Beyond(End b, End a, End g, int direction)
        {
            // A loss of everything leaves nothing, whatever there was; from an endless base any other leaves more than any number.
            if (b.IsAbsent || g.IsAbsent || (a.IsAbsent && g.Value > -1))
            {
                return false;
            }

            // A loss of more than everything leaves less than any b.
            int order = g.Value < -1 ? direction
                : g.Value == -1 ? b.Value.CompareTo(0) * direction
                : Quotients.CompareGrown(b.Value, a.Value, g.Value) * direction;
            return order > 0 || (order == 0 && !(b.IsClosed && g.IsClosed && (a.IsClosed || g.Value == -1)));
        }
    }

    private static End LogarithmAt(End a, End b, Toward side) =>
        End.At(Logarithm.Of(Factor.Between(a.Value, b.Value)).Round(side, out bool exact), exact && a.IsClosed && b.IsClosed);

    /// <summary>How long growth of g takes for a factor: ever less for ever more growth, ever more for ever less.</summary>
    private static End TimeAt(decimal factor, End g, Toward side) =>
        g.IsAbsent || g.Value == -1 ? End.At(0, closed: false)
        : g.Sign == 0 ? End.Absent
        : LogarithmRatios.At(Factor.Of(factor), Factor.OnePlus(g.Value), 1, 1, g.IsClosed, side);

    // A corner rounded by less than a step tells both ends of what two numbers give.
    private static Outcome<Interval> Between<TState>(
        Interval a, Interval b, TState state, AtNothing<TState> nothing, Corner<TState> corner, bool byStep = false)
    {
        return byStep && ArePositiveNumbers(a, b) ? Outcome<Interval>.Of(Interval.From(corner(a.LowerEnd, b.LowerEnd, state, Toward.Lower)))
            : WhyNoGrowth(a, b) is { } reason
            ? Outcome<Interval>.Undefined(reason)
            : Outcome<Interval>.Of(new(At(a.UpperEnd, b.LowerEnd, Toward.Lower), At(a.LowerEnd, b.UpperEnd, Toward.Upper)));

        // Where nothing is left it does not matter what there was: attained where zero is, and unattained from an endless base.
        End At(End from, End to, Toward side) =>
            to.IsAbsent ? End.Absent
            : to.Sign == 0 ? Nothing(to.Kind, side)
            : from.IsAbsent ? Nothing(EndKind.Open, side)
            : from.Sign == 0 ? End.Absent
            : corner(from, to, state, side);

        End Nothing(EndKind kind, Toward side)
        {
            End end = nothing(state, side);
            return end.IsClosed ? end with { Kind = kind } : end;
        }
    }

    private static bool ArePositiveNumbers(Interval a, Interval b) => a.IsPoint && b.IsPoint && a.LowerEnd.Sign > 0 && b.LowerEnd.Sign > 0;

    internal static UndefinedReason? WhyNoGrowth(Interval a, Interval b) =>
        a.LowerEnd.IsAbsent || a.LowerEnd.Sign < 0 ? UndefinedReason.NegativeBase
        : a.ContainsZero ? UndefinedReason.ZeroBase
        : b.LowerEnd.IsAbsent || b.LowerEnd.Sign < 0 ? UndefinedReason.SignChange
        : null;
}
