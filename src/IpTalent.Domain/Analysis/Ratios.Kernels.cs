namespace IpTalent.Domain;

public static partial class Ratios
{
    // a / T with 0 <= a <= T: it rises with a and falls with T, so its ends are al / Tu and au / Tl, the latter clipped at 1, which is
    // attained there since a and T overlap. The whole is no smaller than the least of its part.
    internal static Outcome<Interval> ShareOf(Interval part, Interval whole)
    {
        if (part.LowerEnd.IsAbsent || part.LowerEnd.Value < 0)
        {
            return Outcome<Interval>.Undefined(UndefinedReason.NegativeValue);
        }

        if (whole.Precedes(part))
        {
            return Outcome<Interval>.Undefined(whole.UpperEnd.Value < 0 ? UndefinedReason.NegativeValue : UndefinedReason.SubsetExceedsTotal);
        }

        // Neither is empty, nor do they miss each other: the part does not lie beyond the whole.
        Interval possible = whole.Intersect(new(part.LowerEnd, End.Absent))!.Value;
        return part.DividedBy(possible).Then(static range => Outcome<Interval>.Of(range.Intersect(Interval.AtMost(1))!.Value));
    }

    // p x a / b: for b > 0 the upper end stands at the upper end of a, and the lower end is its mirror image.
    internal static Outcome<Interval> RateOf(Interval figure, Interval population, decimal per)
    {
        if (population.Contains(0))
        {
            return Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero);
        }

        if (population.LowerEnd.IsAbsent || population.LowerEnd.Value < 0)
        {
            return RateOf(-figure, -population, per);
        }

        return Outcome<Interval>.Of(new(-UpperRate(-figure.LowerEnd, population, per), UpperRate(figure.UpperEnd, population, per)));
    }

    private static End UpperRate(End figure, Interval population, decimal per)
    {
        if (figure.IsAbsent || figure.Value == 0)
        {
            return figure;
        }

        End by = figure.Value > 0 ? population.LowerEnd : population.UpperEnd;
        return by.IsAbsent ? End.At(0, closed: false)
            : by.Value == 0 ? End.Absent
            : Quotients.OfProduct(per, figure, by, Toward.Upper);
    }
}
