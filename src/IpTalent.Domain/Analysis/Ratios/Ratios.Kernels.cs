namespace IpTalent.Domain;

public static partial class Ratios
{
    // a / T with 0 <= a <= T: it rises with a and falls with T, so its ends are al / Tu and au / Tl, the latter clipped at 1, which is
    // attained there since a and T overlap. The whole is no smaller than the least of its part.
    internal static Outcome<Interval> ShareOf(Interval part, Interval whole) =>
        WhyNoShare(part, whole, out Interval possible) is { } reason
            ? Outcome<Interval>.Undefined(reason)
            : part.IsPoint && whole.IsPoint ? Outcome<Interval>.Of(Interval.From(LeastShare(part.LowerEnd, whole.LowerEnd)))
            : Outcome<Interval>.Of(new(LeastShare(part.LowerEnd, possible.UpperEnd), MostShare(part.UpperEnd, possible.LowerEnd)));

    /// <summary>Why a part has no share; where it has one, the wholes that are no smaller than the least of it.</summary>
    internal static UndefinedReason? WhyNoShare(Interval part, Interval whole, out Interval possible)
    {
        possible = whole;
        if (MayBeNegative(part))
        {
            return UndefinedReason.NegativeValue;
        }

        if (part.Precedes(whole))
        {
            // As most often: every whole is above every part, so that any will do.
            return whole.ContainsZero ? UndefinedReason.DivisorMayBeZero : null;
        }

        if (whole.Precedes(part))
        {
            return whole.UpperEnd.Sign < 0 ? UndefinedReason.NegativeValue : UndefinedReason.SubsetExceedsTotal;
        }

        // The two meet or the part lies below.
        possible = whole.Intersect(new(part.LowerEnd, End.Absent))!.Value;
        return possible.ContainsZero ? UndefinedReason.DivisorMayBeZero : null;
    }

    private static End LeastShare(End part, End whole) =>
        part.Sign == 0 ? part
        : whole.IsAbsent ? End.At(0, closed: false)
        : End.Quotient(part, whole, Toward.Lower);

    private static End MostShare(End part, End whole) =>
        part.IsAbsent || part.Value > whole.Value ? End.At(1, closed: true)
        : part.Sign == 0 ? part
        : End.Quotient(part, whole, Toward.Upper);

    // p x a / b: for b > 0 the upper end stands at the upper end of a, and the lower end is its mirror image.
    internal static Outcome<Interval> RateOf(Interval figure, Interval population, decimal per)
    {
        if (population.ContainsZero)
        {
            return Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero);
        }

        if (population.LowerEnd.IsAbsent || population.LowerEnd.Sign < 0)
        {
            return RateOf(-figure, -population, per);
        }

        End lower = -UpperRate(-figure.LowerEnd, population, per);
        return Outcome<Interval>.Of(figure.IsPoint && population.IsPoint ? Interval.From(lower) : new(lower, UpperRate(figure.UpperEnd, population, per)));
    }

    private static End UpperRate(End figure, Interval population, decimal per)
    {
        if (figure.IsAbsent || figure.Sign == 0)
        {
            return figure;
        }

        End by = figure.Sign > 0 ? population.LowerEnd : population.UpperEnd;
        return by.IsAbsent ? End.At(0, closed: false)
            : by.Sign == 0 ? End.Absent
            : Quotients.OfProduct(per, figure, by, Toward.Upper);
    }
}
