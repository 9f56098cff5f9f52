namespace IpTalent.Domain;

public static partial class Ratios
{
    // a / m for a >= 0 and m > 0.
    internal static Outcome<Interval> RelativeOf(Interval figure, Interval average) =>
        MayBeNegative(figure) || MayBeNegative(average)
            ? Outcome<Interval>.Undefined(UndefinedReason.NegativeValue)
            : figure.DividedBy(average);

    // n a / (a + r) is n times the share of a in the sum.
    internal static Outcome<Interval> RelativeOf(Interval figure, ReadOnlySpan<Interval> others) =>
        ShareOfSumOf(figure, RoundedSums.Of(others), times: others.Length + 1);

    // a - (a + r) / n = ((n - 1) a - r) / n rises with a and falls with r.
    internal static Outcome<Interval> GapOf(Interval figure, ReadOnlySpan<Interval> others)
    {
        int n = others.Length + 1;
        Interval rest = RoundedSums.Of(others);
        return Outcome<Interval>.Of(n == 1 ? Nothing : new(
            GapAt(figure.LowerEnd, rest.UpperEnd, n, Toward.Lower), GapAt(figure.UpperEnd, rest.LowerEnd, n, Toward.Upper)));
    }

    private static End GapAt(End figure, End rest, int n, Toward side) =>
        figure.IsAbsent || rest.IsAbsent
            ? End.Absent
            : Quotients.OfSums([.. Repeated(figure.Value, n - 1), -rest.Value], [n], figure.IsClosed && rest.IsClosed, side);

    // Summed instead of multiplied, a number many times over stays exact wherever the sum is.
    private static decimal[] Repeated(decimal value, int times)
    {
        var copies = new decimal[times];
        Array.Fill(copies, value);
        return copies;
    }

    // Highest over lowest, each figure being one number. It is largest with some figure at its upper and another at its lower end, whatever
    // the rest are. It is smallest with all as near to each other as they go: at one number that all allow, else between the lowest upper
    // and the highest lower end, which every figure reaches.
    internal static Outcome<Interval> DisparityOf(ReadOnlySpan<Interval> figures)
    {
        if (figures.Length < 2)
        {
            return Outcome<Interval>.Undefined(UndefinedReason.TooFewObservations);
        }

        (End highestLower, End lowestUpper) = (figures[0].LowerEnd, figures[0].UpperEnd);
        foreach (Interval figure in figures)
        {
            if (MayBeNegative(figure))
            {
                return Outcome<Interval>.Undefined(UndefinedReason.NegativeValue);
            }

            if (figure.ContainsZero)
            {
                return Outcome<Interval>.Undefined(UndefinedReason.DivisorMayBeZero);
            }

            highestLower = Compare(figure.LowerEnd, highestLower) is > 0 || IsTighter(figure.LowerEnd, highestLower) ? figure.LowerEnd : highestLower;
            lowestUpper = Compare(figure.UpperEnd, lowestUpper) is < 0 || IsTighter(figure.UpperEnd, lowestUpper) ? figure.UpperEnd : lowestUpper;
        }

        End lower = lowestUpper.IsAbsent || highestLower.Value < lowestUpper.Value
            ? End.At(1, closed: true)
            : End.Quotient(highestLower, lowestUpper, Toward.Lower);
        return Outcome<Interval>.Of(new(lower, WidestRatio(figures)));
    }

    private static End WidestRatio(ReadOnlySpan<Interval> figures)
    {
        int highest = Highest(figures, except: -1);
        int lowest = Lowest(figures, except: -1);
        if (highest != lowest)
        {
            return RatioOf(figures[highest], figures[lowest]);
        }

        // One figure reaches furthest both ways and can only be at one end.
        End one = RatioOf(figures[highest], figures[Lowest(figures, except: highest)]);
        End other = RatioOf(figures[Highest(figures, except: lowest)], figures[lowest]);
        return Compare(one, other) is > 0 || (Compare(one, other) == 0 && one.IsClosed) ? one : other;
    }

    private static End RatioOf(Interval above, Interval below) =>
        above.UpperEnd.IsAbsent || below.LowerEnd.Sign == 0 ? End.Absent : End.Quotient(above.UpperEnd, below.LowerEnd, Toward.Upper);

    private static int Highest(ReadOnlySpan<Interval> figures, int except)
    {
        int best = -1;
        for (int i = 0; i < figures.Length; i++)
        {
            if (i != except && (best < 0 || Compare(figures[i].UpperEnd, figures[best].UpperEnd) is > 0 || IsTighter(figures[best].UpperEnd, figures[i].UpperEnd)))
            {
                best = i;
            }
        }

        return best;
    }

    private static int Lowest(ReadOnlySpan<Interval> figures, int except)
    {
        int best = -1;
        for (int i = 0; i < figures.Length; i++)
        {
            if (i != except && (best < 0 || Compare(figures[i].LowerEnd, figures[best].LowerEnd) is < 0 || IsTighter(figures[best].LowerEnd, figures[i].LowerEnd)))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>Upper ends of figures by value, an absent one being the highest.</summary>
    private static int Compare(End left, End right) =>
        left.IsAbsent || right.IsAbsent ? left.IsAbsent.CompareTo(right.IsAbsent) : left.Value.CompareTo(right.Value);

    /// <summary>Whether two ends stand at one number and only the second belongs to its interval.</summary>
    private static bool IsTighter(End left, End right) => left.Value == right.Value && left.Kind == EndKind.Open && right.Kind == EndKind.Closed;

    // 1 + how many are above: surely, where all of the other lies above all of this; possibly, where some of it lies above some of this. Each
    // bound is reached by one choice of numbers, this figure at one of its ends and all others at their opposite ones.
    internal static Outcome<Interval> RankOf(ReadOnlySpan<Interval> figures, int own)
    {
        (int surely, int possibly) = (0, 0);
        for (int i = 0; i < figures.Length; i++)
        {
            if (i != own)
            {
                (End most, End least) = (figures[i].UpperEnd, figures[own].LowerEnd);
                surely += figures[own].Precedes(figures[i]) ? 1 : 0;
                possibly += most.IsAbsent || least.IsAbsent || most.Value > least.Value ? 1 : 0;
            }
        }

        return Outcome<Interval>.Of(Interval.Closed(1 + surely, 1 + possibly));
    }
}
