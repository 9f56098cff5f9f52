namespace IpTalent.Domain;

/// <content>The range of the ratio of two growth rates that begin at the same figure.</content>
public static partial class Targets
{
    // ((b / a)^(1 / t) - 1) / ((T / a)^(1 / n) - 1) for T > a rises with b, and for T < a falls. For either end of b there are at most two places
    // between the ends of a where it turns, which enclose the ratio there (see PaceTurns).
    internal static Outcome<Interval> ActualToRequiredOf(Interval a, Interval b, Interval target, ElapsedYears elapsed, ElapsedYears total)
    {
        decimal aim = target.LowerEnd.Value;
        if (WhyNoRatio(a, b, aim) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        bool upwards = a.UpperEnd is { IsAbsent: false } most && most.Value <= aim;
        (End least, End best) = upwards ? (b.LowerEnd, b.UpperEnd) : (b.UpperEnd, b.LowerEnd);
        return Outcome<Interval>.Of(new(Outermost(least, Toward.Lower), Outermost(best, Toward.Upper)));

        End Outermost(End reached, Toward side)
        {
            End? outer = Further(At(a.LowerEnd, reached, side), At(a.UpperEnd, reached, side), side);
            if (a.IsPoint || reached.IsAbsent || reached.Sign == 0)
            {
                return outer ?? End.Absent;
            }

            foreach (decimal bound in new PaceTurns(a, reached.Value, aim, elapsed, total).Bounds(side))
            {
                outer = Further(End.At(bound, closed: false), outer, side);
            }

            return outer ?? End.Absent;
        }

        // The end at a corner; none where it lies endlessly far on the other side.
        End? At(End from, End reached, Toward side)
        {
            if (reached.IsAbsent)
            {
                return End.Absent;
            }

            if (from.IsAbsent)
            {
                // From endlessly far above both are losses of everything.
                return End.At(1, closed: false);
            }

            if (from.Value == aim && reached.Value == aim)
            {
                return ShareOfTime(side);
            }

            if (from.Value == aim)
            {
                // The required rate comes to nothing, from above where growth is required.
                return reached.Value > aim == upwards == (side == Toward.Upper) ? End.Absent : null;
            }

            return from.Value != 0 ? PaceAt(from, reached, aim, elapsed, total, side)
                // From next to nothing the rate over the shorter time outgrows the other.
                : reached.Sign == 0 || elapsed > total ? End.At(0, closed: false)
                : elapsed < total ? side == Toward.Upper ? End.Absent : null
                : RationalPowers.Of(reached, End.At(aim, closed: true), total.Denominator, total.Numerator, lessOne: false, side) with { Kind = EndKind.Open };
        }

        // Beside the target both rates are their distances from it over the time.
        End ShareOfTime(Toward side) => Quotients.OfDifference(
            End.At(1, closed: false), End.At(0, closed: false), (long)total.Numerator * elapsed.Denominator, (long)total.Denominator * elapsed.Numerator, side);
    }

    private static UndefinedReason? WhyNoRatio(Interval a, Interval b, decimal target) =>
        !(a.Lower >= 0) ? UndefinedReason.NegativeBase
        : a.ContainsZero ? UndefinedReason.ZeroBase
        : !(b.Lower >= 0) || target < 0 ? UndefinedReason.SignChange
        : target == 0 ? UndefinedReason.ZeroValue
        : a.Contains(target) ? UndefinedReason.DivisorMayBeZero
        : null;

    /// <summary>The ratio at one a and one b; a loss of everything is a rate of -1.</summary>
    private static End PaceAt(End a, End b, decimal target, ElapsedYears elapsed, ElapsedYears total, Toward side)
    {
        bool closed = a.IsClosed && b.IsClosed;
        if (a.Value == b.Value)
        {
            return End.At(0, closed);
        }

        decimal end = RationalPowers.QuotientOfRates(
            LogarithmOfGrowth(b.Value, a.Value, elapsed), LogarithmOfGrowth(target, a.Value, total), side);
        decimal inner = Directed.Step(end, side == Toward.Lower ? Toward.Upper : Toward.Lower);
        return IsShort(inner) && IsRatio(inner, a.Value, b.Value, target, elapsed, total)
            ? End.At(Directed.Normalised(inner), closed)
            : End.At(end, closed: false);
    }

    // Rates that are decimals themselves have a quotient of few places, where it is a decimal; one of many is left next to it.
    private static bool IsShort(decimal value) => decimal.Round(value, 20) == value;

    private static bool IsRatio(decimal ratio, decimal a, decimal b, decimal target, ElapsedYears elapsed, ElapsedYears total)
    {
        if (b == 0)
        {
            return false;
        }

        if (ratio == 1)
        {
            return LogarithmRatios.IsRatio(
                1, Factor.Between(a, b), Factor.Between(a, target),
                (long)elapsed.Denominator * total.Numerator, (long)elapsed.Numerator * total.Denominator);
        }

        (End from, End reached, End aim) = (End.At(a, closed: true), End.At(b, closed: true), End.At(target, closed: true));
        End actual = RationalPowers.Of(reached, from, elapsed.Denominator, elapsed.Numerator, lessOne: true, Toward.Lower);
        End required = RationalPowers.Of(aim, from, total.Denominator, total.Numerator, lessOne: true, Toward.Lower);
        return actual.IsClosed && required.IsClosed && Quotients.CompareProduct(ratio, required.Value, actual.Value) == 0;
    }

    // A loss of everything as one of all that decimals can tell apart.
    private static Logarithm LogarithmOfGrowth(decimal b, decimal a, ElapsedYears years) => b == 0
        ? Logarithm.From(-1_000)
        : Logarithm.Of(Factor.Between(a, b)).Times(years.Denominator, years.Numerator);

    /// <summary>The outer of two ends, where there are two; where they tie, the closed one.</summary>
    private static End? Further(End? one, End? other, Toward side) =>
        one is not { } first ? other
        : other is not { } second ? one
        : first.IsAbsent || second.IsAbsent ? End.Absent
        : first.Value == second.Value ? first.IsClosed ? first : second
        : first.Value < second.Value == (side == Toward.Lower) ? first
        : second;
}
