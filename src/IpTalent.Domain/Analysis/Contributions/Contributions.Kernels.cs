namespace IpTalent.Domain;

public static partial class Contributions
{
    private static readonly Interval Nothing = Interval.Point(0);

    // (b - a) / (a + r) rises with b; it falls with a, since its slope there is -(b + r) / (a + r)^2; and a larger r brings it nearer to zero.
    internal static Outcome<Interval> ContributionOf(Interval a, Interval b, Interval rest)
    {
        if (MayBeNegative(a) || MayBeNegative(rest))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.NegativeBase);
        }

        if (rest == Nothing)
        {
            return Growth.GrowthRateOf(a, b);
        }

        return a.ContainsZero && rest.ContainsZero ? Outcome<Interval>.Undefined(UndefinedReason.ZeroBase)
            : MayBeNegative(b) ? Outcome<Interval>.Undefined(UndefinedReason.SignChange)
            : Outcome<Interval>.Of(new(
                ContributionAt(a.UpperEnd, b.LowerEnd, rest, Toward.Lower), ContributionAt(a.LowerEnd, b.UpperEnd, rest, Toward.Upper)));
    }

    private static End ContributionAt(End a, End b, Interval rest, Toward side)
    {
        if (b.IsAbsent)
        {
            return End.Absent;
        }

        if (a.IsAbsent)
        {
            // From ever more, ever more of all there was is lost; all of it where there is nothing left and nothing else.
            return End.At(-1, b.IsAttainedZero && rest.LowerEnd.IsAttainedZero);
        }

        int sign = b.Value.CompareTo(a.Value);
        if (sign == 0)
        {
            return End.At(0, a.IsClosed && b.IsClosed);
        }

        End r = (sign < 0) == (side == Toward.Lower) ? rest.LowerEnd : rest.UpperEnd;
        return r.IsAbsent ? End.At(0, closed: false)
            : b.Sign == 0 && r.Value == 0 ? End.At(-1, b.IsClosed && r.IsClosed)
            : a.Sign == 0 && r.Value == 0 ? End.Absent
            : Quotients.OfSums([b.Value, -a.Value], [a.Value, r.Value], a.IsClosed && b.IsClosed && r.IsClosed, side);
    }

    // d / (d + e) with d = b - a and e = s - r: in d its slope has the sign of e, in e that of -d, so that along each side of the field of
    // d and e it moves one way, and its extremes stand at the four corners. Where both fall, all four change places and the share is the same.
    internal static Outcome<Interval> ShareOfGrowthOf(Interval a, Interval b, Interval r, Interval s)
    {
        Interval total = RoundedSums.Of([b, -a, s, -r]);
        if (total.ContainsZero)
        {
            return Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero);
        }

        if (total.UpperEnd is { IsAbsent: false, Value: <= 0 })
        {
            (a, b, r, s) = (b, a, s, r);
            total = -total;
        }

        var (partLow, partHigh) = (new Change(b.LowerEnd, a.UpperEnd), new Change(b.UpperEnd, a.LowerEnd));
        var (restLow, restHigh) = (new Change(s.LowerEnd, r.UpperEnd), new Change(s.UpperEnd, r.LowerEnd));
        // Where the whole may change as little as one likes while the part changes, the share has no end that way.
        int endless = total.LowerEnd.Sign == 0 ? partLow.Sign : 0;
        return Outcome<Interval>.Of(new(
            endless < 0 ? End.Absent : ShareEnd(partLow, partHigh, restLow, restHigh, Toward.Lower),
            endless > 0 ? End.Absent : ShareEnd(partLow, partHigh, restLow, restHigh, Toward.Upper)));
    }

    // With d + e above zero the slopes tell the corner: a part that surely grows has least beside the most of the rest, and of that more
    // itself where the rest grows, less where it shrinks; and so on. At 0 and 1, which whole sides may share, and without ends all are looked at.
    private static End ShareEnd(Change partLow, Change partHigh, Change restLow, Change restHigh, Toward side)
    {
        bool grows = partLow.Sign >= 0;
        bool shrinks = partHigh.Sign <= 0;
        Change rest = (side == Toward.Lower ? grows : shrinks && !grows) ? restHigh : restLow;
        Change part = (side == Toward.Lower) == (rest.Sign >= 0) ? partLow : partHigh;
        return !part.IsAbsent && !rest.IsAbsent && ShareAt(part, rest, side) is { Value: not (0 or 1) } end
            ? end
            : Extreme([(partLow, restLow), (partLow, restHigh), (partHigh, restLow), (partHigh, restHigh)], side);
    }

    private static End Extreme(ReadOnlySpan<(Change Part, Change Others)> corners, Toward side)
    {
        End extreme = End.Absent;
        foreach ((Change part, Change rest) in corners)
        {
            if (ShareAt(part, rest, side) is not { } share)
            {
                continue;
            }

            int outward = side == Toward.Lower ? extreme.Value.CompareTo(share.Value) : share.Value.CompareTo(extreme.Value);
            extreme = extreme.IsAbsent || outward > 0 || (outward == 0 && share.IsClosed) ? share : extreme;
        }

        return extreme;
    }

    /// <summary>The share at a corner; none where both changes go on without end or make up for each other, since other corners tell the limits
    /// there.</summary>
    private static End? ShareAt(Change part, Change rest, Toward side)
    {
        if (part.IsAbsent || rest.IsAbsent)
        {
            return part.IsAbsent && rest.IsAbsent ? null
                : part.IsAbsent ? End.At(1, rest.Sign == 0 && rest.IsClosed)
                : End.At(0, part.Sign == 0 && part.IsClosed);
        }

        ReadOnlySpan<decimal> total = [part.Final.Value, -part.Initial.Value, rest.Final.Value, -rest.Initial.Value];
        return RoundedSums.AreZero(total) ? null
            // A part without change has no share whatever the rest does; without change in the rest it has all.
            : part.Sign == 0 ? End.At(0, part.IsClosed)
            : rest.Sign == 0 ? End.At(1, rest.IsClosed)
            : Quotients.OfSums(total[..2], total, part.IsClosed && rest.IsClosed, side);
    }

    private static bool MayBeNegative(Interval value) => value.LowerEnd.IsAbsent || value.LowerEnd.Sign < 0;

    /// <summary>An end of a change: that of the later figure less the opposite one of the earlier.</summary>
    private readonly record struct Change(End Final, End Initial)
    {
        public bool IsAbsent => Final.IsAbsent || Initial.IsAbsent;

        public bool IsClosed => Final.IsClosed && Initial.IsClosed;

        /// <summary>The sign of the change, 1 or more without an end.</summary>
        public int Sign => IsAbsent ? 1 : Final.Value.CompareTo(Initial.Value);
    }
}
