namespace IpTalent.Domain;

/// <content>The ranges; the threshold T is a point in all of them.</content>
public static partial class Targets
{
    // T - b falls with b.
    internal static Outcome<Interval> TargetGapOf(Interval b, Interval target) => Outcome<Interval>.Of(target - b);

    // b / T rises with b where T > 0.
    internal static Outcome<Interval> TargetAttainmentOf(Interval b, Interval target) =>
        target.Lower < 0 ? Outcome<Interval>.Undefined(UndefinedReason.NegativeBase) : b.DividedBy(target);

    // (b - a) / (T - a) with T a point. For T > a it rises with b; with a it falls while b < T and rises while b > T, so the lower end
    // stands at b's lower end with the a that is worst for it, the upper end likewise. For T < a all three are mirrored about zero.
    internal static Outcome<Interval> ProgressOf(Interval a, Interval b, Interval target)
    {
        decimal aim = target.LowerEnd.Value;
        if (a.Contains(aim))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero);
        }

        bool downward = !a.LowerEnd.IsAbsent && a.LowerEnd.Value >= aim;
        (Interval start, Interval now, decimal goal) = downward ? (-a, -b, -aim) : (a, b, aim);
        End lower = Covered(start, now.LowerEnd, goal, Toward.Lower);
        return Outcome<Interval>.Of(start.IsPoint && now.IsPoint ? Interval.From(lower) : new(lower, Covered(start, now.UpperEnd, goal, Toward.Upper)));
    }

    // a + (T - a) t / n rises with a until the due date, and falls with it beyond, where the path goes on.
    internal static Outcome<Interval> LinearPathOf(Interval a, Interval target, ElapsedYears elapsed, ElapsedYears total)
    {
        (long p, long q) = Part(elapsed, total);
        (End low, End high) = p <= q ? (a.LowerEnd, a.UpperEnd) : (a.UpperEnd, a.LowerEnd);
        decimal aim = target.LowerEnd.Value;
        return Outcome<Interval>.Of(p == q ? target : new(At(low, Toward.Lower), At(high, Toward.Upper)));

        End At(End from, Toward side) => from.IsAbsent ? from : Quotients.OfPath(from, aim, p, q, side);
    }

    // a (T / a)^(t / n) = a^(1 - t / n) T^(t / n) does so as well, for a and T above zero.
    internal static Outcome<Interval> CompoundPathOf(Interval a, Interval target, ElapsedYears elapsed, ElapsedYears total)
    {
        if (!(a.Lower >= 0) || target.Lower < 0)
        {
            return Outcome<Interval>.Undefined(a.Lower >= 0 ? UndefinedReason.SignChange : UndefinedReason.NegativeBase);
        }

        if (a.ContainsZero || target.ContainsZero)
        {
            return Outcome<Interval>.Undefined(a.ContainsZero ? UndefinedReason.ZeroBase : UndefinedReason.ZeroValue);
        }

        (long p, long q) = Part(elapsed, total);
        if (p == q || p == 0)
        {
            return Outcome<Interval>.Of(p == q ? target : a);
        }

        (End low, End high) = p < q ? (a.LowerEnd, a.UpperEnd) : (a.UpperEnd, a.LowerEnd);
        return Outcome<Interval>.Of(new(At(low, Toward.Lower), At(high, Toward.Upper)));

        // Beyond the due date the path that began at nearly nothing rises without end, and that from endlessly far falls to nothing.
        End At(End from, Toward side) =>
            from.IsAbsent ? p < q ? End.Absent : End.At(0, closed: false)
            : from.Sign == 0 ? p < q ? from : End.Absent
            : RationalPowers.OfPath(from, target.LowerEnd.Value, p, q, side);
    }

    // For a target to rise to: max(0, ln(T / b) / ln(1 + g)) falls with b and, short of T, with g > 0. For one to fall to, the same of
    // 1 / T, 1 / b and 1 / (1 + g).
    internal static Outcome<Interval> YearsToTargetOf(Interval b, Interval target, Interval rate, TargetSide side)
    {
        decimal aim = target.LowerEnd.Value;
        if (IsAttained(b, aim, side))
        {
            return Outcome<Interval>.Of(Interval.Point(0));
        }

        if (WhyNoGrowth(b, aim, side) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        bool floor = side == TargetSide.Floor;
        bool moves = floor
            ? !rate.LowerEnd.IsAbsent && rate.LowerEnd.Sign >= 0 && !rate.ContainsZero
            : !rate.UpperEnd.IsAbsent && rate.UpperEnd.Sign <= 0 && !rate.ContainsZero;
        if (!moves || (!floor && !(rate.Lower >= -1)))
        {
            return Outcome<Interval>.Undefined(moves ? UndefinedReason.NegativeValue : UndefinedReason.TargetNeverReached);
        }

        (End near, End far) = floor ? (b.UpperEnd, b.LowerEnd) : (b.LowerEnd, b.UpperEnd);
        (End fast, End slow) = floor ? (rate.UpperEnd, rate.LowerEnd) : (rate.LowerEnd, rate.UpperEnd);
        return Outcome<Interval>.Of(new(At(near, fast, Toward.Lower), At(far, slow, Toward.Upper)));

        End At(End from, End g, Toward toward) =>
            Reached(from, aim, floor, toward) is { } end ? end
            // As fast as any number, or all of it at once.
            : g.IsAbsent || g.Value == -1 ? End.At(0, closed: false)
            : g.Sign == 0 ? End.Absent
            : LogarithmRatios.At(Factor.Between(from.Value, aim), Factor.OnePlus(g.Value), 1, 1, from.IsClosed && g.IsClosed, toward);
    }

    // At the pace from a to b over n years: n ln(T / b) / ln(b / a) falls with b, which shortens the way and quickens the pace, and rises
    // with a and n. For a target to fall to, the same of the reciprocals.
    internal static Outcome<Interval> YearsToTargetOf(Interval a, Interval b, Interval target, ElapsedSpan years, TargetSide side)
    {
        decimal aim = target.LowerEnd.Value;
        if (IsAttained(b, aim, side))
        {
            return Outcome<Interval>.Of(Interval.Point(0));
        }

        if ((WhyNoGrowth(a, aim, side) ?? WhyNoGrowth(b, aim, side)) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        bool floor = side == TargetSide.Floor;
        if (!(floor ? a.Precedes(b) : b.Precedes(a)))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.TargetNeverReached);
        }

        (End near, End far) = floor ? (b.UpperEnd, b.LowerEnd) : (b.LowerEnd, b.UpperEnd);
        (End furthest, End nearest) = floor ? (a.LowerEnd, a.UpperEnd) : (a.UpperEnd, a.LowerEnd);
        return Outcome<Interval>.Of(new(At(furthest, near, years.Least, Toward.Lower), At(nearest, far, years.Most, Toward.Upper)));

        End At(End start, End from, ElapsedYears n, Toward toward) =>
            Reached(from, aim, floor, toward) is { } end ? end
            : start.IsAbsent || start.Value == 0 ? End.At(0, closed: false)
            : start.Value == from.Value ? End.Absent
            : LogarithmRatios.At(
                Factor.Between(from.Value, aim), Factor.Between(start.Value, from.Value), n.Numerator, n.Denominator,
                start.IsClosed && from.IsClosed, toward);
    }

    private static (long Over, long Under) Part(ElapsedYears elapsed, ElapsedYears total) =>
        ((long)elapsed.Numerator * total.Denominator, (long)elapsed.Denominator * total.Numerator);

    private static bool IsAttained(Interval b, decimal target, TargetSide side) => side == TargetSide.Floor ? b.Lower >= target : b.Upper <= target;

    // Only what is above zero grows or falls by a rate, and only to what is above zero.
    private static UndefinedReason? WhyNoGrowth(Interval b, decimal target, TargetSide side) =>
        !(b.Lower >= 0) ? UndefinedReason.NegativeBase
        : b.ContainsZero && side == TargetSide.Floor ? UndefinedReason.ZeroBase
        : target <= 0 ? UndefinedReason.TargetNeverReached
        : null;

    /// <summary>The end for a figure that attains the target, or comes as near to it as one likes; <see langword="null"/> for one short of it.</summary>
    private static End? Reached(End from, decimal target, bool floor, Toward side)
    {
        if (from.IsAbsent)
        {
            // Endlessly beyond the target, or endlessly short of it.
            return side == Toward.Lower ? End.At(0, closed: true) : End.Absent;
        }

        int beyond = floor ? from.Value.CompareTo(target) : target.CompareTo(from.Value);
        return beyond > 0 ? End.At(0, closed: true)
            : beyond == 0 ? End.At(0, from.IsClosed)
            // Nearly nothing takes endlessly long to grow.
            : from.Sign == 0 ? End.Absent
            : null;
    }

    private static End Covered(Interval start, End now, decimal goal, Toward side)
    {
        if (now.IsAbsent)
        {
            return End.Absent;
        }

        // A baseline nearer to the target is worse for a figure short of it, and better for one beyond.
        bool nearer = (now.Value < goal) == (side == Toward.Lower);
        End from = nearer ? start.UpperEnd : start.LowerEnd;
        if (now.Value == goal)
        {
            return End.At(1, now.IsClosed);
        }

        if (from.IsAbsent)
        {
            // From infinitely far away all of the way is covered.
            return End.At(1, closed: false);
        }

        if (from.Value == goal)
        {
            // The baseline comes as near to the target as one likes without reaching it.
            return End.Absent;
        }

        return Quotients.OfDifferences(now, from, goal, from.Value, side);
    }
}
