using System.Numerics;

namespace IpTalent.Domain;

public static partial class SeriesMeasures
{
    private static readonly End MinusOne = End.At(-1, closed: true);
    private static readonly End Zero = End.At(0, closed: true);

    // (b / a)^(1 / n) falls with a and rises with b.
    internal static Outcome<Interval> GeometricMeanFactorOf(Interval a, Interval b, int periods)
    {
        return Growth.WhyNoGrowth(a, b) is { } reason
            ? Outcome<Interval>.Undefined(reason)
            : Outcome<Interval>.Of(new(At(a.UpperEnd, b.LowerEnd, Toward.Lower), At(a.LowerEnd, b.UpperEnd, Toward.Upper)));

        End At(End from, End to, Toward side) =>
            to.IsAbsent || to.Sign == 0 ? to
            : from.IsAbsent ? End.At(0, closed: false)
            : from.Sign == 0 ? End.Absent
            : periods == 1 ? End.Quotient(to, from, side)
            : RationalPowers.Of(to, from, 1, periods, lessOne: false, side);
    }

    // The least of all (x_t - x_s) / x_s, and of nothing at all. Its lower end is the least that any pair allows by itself. Its upper end is the
    // least, over all pairs, of the most that each allows: with rho that factor, or 1, the numbers x_t = max(l_t, rho max of l_s before)
    // lie within all bounds and fall by no more.
    internal static Outcome<Interval> PeakToTroughOf(ReadOnlySpan<Interval> x)
    {
        if (WhyNoRates(x) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        (End lower, End upper) = (Zero, Zero);
        (End highest, End least) = (x[0].UpperEnd, x[0].LowerEnd);
        for (int t = 1; t < x.Length; t++)
        {
            End deepest = FallAt(highest, x[t].LowerEnd, Toward.Lower);
            lower = deepest.Value < lower.Value || (deepest.Value == lower.Value && deepest.IsClosed) ? deepest : lower;
            if (!x[t].UpperEnd.IsAbsent)
            {
                End mildest = FallAt(least, x[t].UpperEnd, Toward.Upper);
                upper = mildest.Value < upper.Value || (mildest.Value == upper.Value && !mildest.IsClosed) ? mildest : upper;
            }

            highest = highest.IsAbsent || x[t].UpperEnd.IsAbsent ? End.Absent
                : x[t].UpperEnd.Value > highest.Value || (x[t].UpperEnd.Value == highest.Value && x[t].UpperEnd.IsClosed) ? x[t].UpperEnd : highest;
            least = x[t].LowerEnd.Value > least.Value || (x[t].LowerEnd.Value == least.Value && !x[t].LowerEnd.IsClosed) ? x[t].LowerEnd : least;
        }

        // Where nothing can fall there is no fall, whether or not the ends are attained.
        return Outcome<Interval>.Of(lower.Sign == 0 ? Interval.Point(0) : new(lower, upper));
    }

    private static End FallAt(End from, End to, Toward side) =>
        to.Sign == 0 ? MinusOne with { Kind = to.Kind }
        : from.IsAbsent ? End.At(-1, closed: false)
        : to.Value > from.Value ? Zero
        : to.Value == from.Value ? End.At(0, to.IsClosed && from.IsClosed)
        : Quotients.OfChange(to, from, side);

    // The mean of (x_t - x_(t-1)) / x_(t-1). In the logarithms of the figures it is a sum of exponentials of their differences, and so convex:
    // largest with each figure at an end. It is smallest, as any sum of one convex function of the differences is, along the path that is
    // pulled taut through the bounds, from the upper end of the first figure to the lower end of the last.
    internal static Outcome<Interval> AverageOfAnnualRatesOf(ReadOnlySpan<Interval> x)
    {
        if (WhyNoRates(x) is { } reason)
        {
            return Outcome<Interval>.Undefined(reason);
        }

        bool arePoints = true;
        foreach (Interval figure in x)
        {
            arePoints &= figure.IsPoint;
        }

        return Outcome<Interval>.Of(arePoints
            ? new(ExactMean(x, Toward.Lower), ExactMean(x, Toward.Upper))
            : new(MeanOf(LeastSum(x), x.Length - 1, Toward.Lower), MeanOf(MostSum(x), x.Length - 1, Toward.Upper)));
    }

    private static UndefinedReason? WhyNoRates(ReadOnlySpan<Interval> x)
    {
        if (x.Length < 2)
        {
            return UndefinedReason.TooFewObservations;
        }

        UndefinedReason? reason = null;
        for (int t = 1; t < x.Length; t++)
        {
            reason ??= Growth.WhyNoGrowth(x[t - 1], x[t]);
        }

        return reason;
    }

    private static End MeanOf(Total sum, int count, Toward side) =>
        sum.IsEndless ? End.Absent : Quotients.Rounded(sum.Units, Quotients.Units(1) * count, sum.IsClosed, side);

    /// <summary>Over one denominator, so that it is rounded once.</summary>
    private static End ExactMean(ReadOnlySpan<Interval> x, Toward side)
    {
        (BigInteger above, BigInteger below) = (BigInteger.Zero, x.Length - 1);
        for (int t = 1; t < x.Length; t++)
        {
            (BigInteger earlier, BigInteger later) = (Quotients.Units(x[t - 1].LowerEnd.Value), Quotients.Units(x[t].LowerEnd.Value));
            above = (above * earlier) + ((later - earlier) * (below / (x.Length - 1)));
            below *= earlier;
        }

        return Quotients.Rounded(above, below, closed: true, side);
    }

    /// <summary>The largest sum of the rates, from figure to figure by the better way to reach each of its ends.</summary>
    private static Total MostSum(ReadOnlySpan<Interval> x)
    {
        // Nobody knows of a first figure without upper end how large it is, but the most is at its lower one.
        (Total low, Total high) = (Total.None, x[0].UpperEnd.IsAbsent ? Total.Endless : Total.None);
        for (int t = 1; t < x.Length; t++)
        {
            if (x[t].UpperEnd.IsAbsent || (x[t - 1].LowerEnd.Value == 0 && x[t].UpperEnd.Value > 0))
            {
                return Total.Endless;
            }

            (low, high) = (Best(x[t - 1], low, high, x[t].LowerEnd), Best(x[t - 1], low, high, x[t].UpperEnd));
        }

        return Larger(low, high);

        static Total Best(Interval from, Total low, Total high, End to) => Larger(Plus(low, from.LowerEnd, to), Plus(high, from.UpperEnd, to));

        static Total Plus(Total sum, End from, End to) => sum.IsEndless || from.IsAbsent ? Total.Endless
            : sum.Plus(to.Sign == 0 ? MinusOne with { Kind = to.Kind } : from.Sign == 0 ? Zero : Quotients.OfChange(to, from, Toward.Upper));

        static Total Larger(Total one, Total other) => one.IsEndless ? other
            : other.IsEndless || one.Units > other.Units || (one.Units == other.Units && one.IsClosed) ? one : other;
    }

    /// <summary>The smallest sum of the rates, along the taut path.</summary>
    private static Total LeastSum(ReadOnlySpan<Interval> x)
    {
        (int first, int last) = (0, x.Length - 1);
        Total sum = Total.None;

        // From more than any number, and to nothing, all is lost whatever the other figure is, which then begins or ends the path.
        for (; last > first && x[last].LowerEnd.Value == 0; last--)
        {
            sum = sum.Plus(MinusOne with { Kind = x[last].LowerEnd.Kind });
        }

        for (; first < last && x[first].UpperEnd.IsAbsent; first++)
        {
            sum = sum.Plus(MinusOne with { Kind = EndKind.Open });
        }

        (int at, End from) = (first, x[first].UpperEnd);
        while (at < last)
        {
            (int next, bool atUpper) = NextBend(x, at, from, last);
            End to = atUpper ? x[next].UpperEnd : x[next].LowerEnd;
            int years = next - at;
            End rate = years == 1 ? Quotients.OfChange(to, from, Toward.Lower) : RationalPowers.Of(to, from, 1, years, lessOne: true, Toward.Lower);
            sum = sum.Plus(rate, years);
            (at, from) = (next, to);
        }

        return sum;
    }

    /// <summary>Where the taut path from a number bends first, and at which end; the last figure where it does not.</summary>
    /// <remarks>Told by logarithms in double: a bend too slight for them changes the sum by the square of what they miss, far below the last
    /// digit of a decimal.</remarks>
    private static (int Next, bool AtUpper) NextBend(ReadOnlySpan<Interval> x, int at, End from, int last)
    {
        double start = Math.Log((double)from.Value);
        (double steepestLower, double flattestUpper) = (double.NegativeInfinity, double.PositiveInfinity);
        (int atLower, int atUpper) = (at, at);
        for (int t = at + 1; t <= last; t++)
        {
            double low = (LogOf(x[t].LowerEnd, double.NegativeInfinity) - start) / (t - at);
            double high = t == last ? low : (LogOf(x[t].UpperEnd, double.PositiveInfinity) - start) / (t - at);
            if (low > flattestUpper)
            {
                return (atUpper, true);
            }

            if (high < steepestLower)
            {
                return (atLower, false);
            }

            (steepestLower, atLower) = low >= steepestLower ? (low, t) : (steepestLower, atLower);
            (flattestUpper, atUpper) = high <= flattestUpper ? (high, t) : (flattestUpper, atUpper);
        }

        return (last, false);

        static double LogOf(End end, double otherwise) => end.IsAbsent || end.Sign == 0 ? otherwise : Math.Log((double)end.Value);
    }

    /// <summary>A sum of ends in units of 1e-28, so that none but its terms is rounded; endless it has no end, or is no way at all.</summary>
    private readonly record struct Total(BigInteger Units, bool IsClosed, bool IsEndless)
    {
        public static Total None => new(BigInteger.Zero, true, false);

        public static Total Endless => new(BigInteger.Zero, false, true);

        public Total Plus(End term, int times = 1) => new(Units + (Quotients.Units(term.Value) * times), IsClosed && term.IsClosed, IsEndless);
    }
}
