namespace IpTalent.Domain;

public static partial class Targets
{
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
        return Outcome<Interval>.Of(new(Covered(start, now.LowerEnd, goal, Toward.Lower), Covered(start, now.UpperEnd, goal, Toward.Upper)));
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
