using System.Numerics;

namespace IpTalent.Domain;

// Each measure is a sum of one convex function over the parts of the sum, and so rises with inequality (Schur); it is taken at the most and the
// least unequal vectors, the terms between two decimals.
public static partial class Inequality
{
    // A mean by the least figure leaves decimals beyond that many powers of ten.
    private const int MostByLeast = 27;

    private static readonly Interval NonNegative = Interval.AtLeast(0);

    internal static Outcome<Interval> TheilTOf(ReadOnlySpan<Interval> figures) => GeneralisedEntropyOf(new(1, 1), figures);

    internal static Outcome<Interval> MeanLogDeviationOf(ReadOnlySpan<Interval> figures) => GeneralisedEntropyOf(new(0, 1), figures);

    internal static Outcome<Interval> GeneralisedEntropyOf(Exponent alpha, ReadOnlySpan<Interval> figures)
    {
        bool hasNoLimit = alpha.Numerator <= 0 && MayBeZero(figures);
        return Distribution.Of(figures).Then(x => hasNoLimit
            ? Outcome<Interval>.Undefined(UndefinedReason.ZeroValue)
            : Outcome<Interval>.Of(GeneralisedEntropyOf(alpha, x)));
    }

    internal static Interval GeneralisedEntropyOf(Exponent alpha, Distribution x) => x.Rising(vector => GeneralisedEntropyOf(alpha, vector));

    internal static Outcome<Interval> AtkinsonOf(Exponent epsilon, ReadOnlySpan<Interval> figures) =>
        Distribution.Of(figures).Then(x => Outcome<Interval>.Of(x.Rising(vector => AtkinsonOf(epsilon, vector))));

    // A mean of an order: it rises with every figure.
    internal static Outcome<Interval> EquallyDistributedEquivalentOf(Exponent epsilon, ReadOnlySpan<Interval> figures)
    {
        int scale = 0;
        bool hasEnds = true;
        foreach (Interval figure in figures)
        {
            scale = Math.Max(scale, Math.Max(figure.LowerEnd.Value.Scale, figure.UpperEnd.Value.Scale));
            hasEnds &= !figure.UpperEnd.IsAbsent;
        }

        return Distribution.Of(figures).Then(x => Outcome<Interval>.Of(new(
            Equivalent(x.Lower).LowerEnd,
            hasEnds ? Equivalent(Array.ConvertAll(x.Upper, end => end!.Value)).UpperEnd : End.Absent)));

        Interval Equivalent(BigInteger[] vector) => Distribution.Sum(vector).IsZero
            ? Interval.Point(0)
            : EquivalentByLeast(epsilon, vector, scale)
                ?? Distribution.Quotient(Distribution.Sum(vector), vector.Length * Enclosure.PowerOfTen(scale)) * EquivalentByMean(epsilon, vector);
    }

    // From an order of zero on, the small figures make up the mean of that order, and by the mean of all it would keep few digits: by the least of them
    // it is 1 or above, and the sum under the root 1 / n or above.
    private static Interval? EquivalentByLeast(Exponent epsilon, BigInteger[] vector, int scale)
    {
        Exponent order = epsilon.LessThanOne;
        BigInteger least = vector.Min();
        if (order.Numerator > 0 || least.IsZero || vector.Max() > least * Enclosure.PowerOfTen(MostByLeast))
        {
            return null;
        }

        Interval[] terms = Array.ConvertAll(
            vector, figure => order.Numerator == 0 ? ByMean.Logarithm(new(figure, least)) : ByMean.Power(new ByMean(figure, least), order));
        Interval mean = RoundedSums.Of(terms) / Interval.Point(terms.Length);
        Interval equivalent = order.Numerator == 0 ? mean.Exponential() : ByMean.Power(mean, order.Reciprocal);
        return Distribution.Quotient(least, Enclosure.PowerOfTen(scale)) * (equivalent.Intersect(Interval.AtLeast(1)) ?? Interval.Point(1));
    }

    private static Interval AtkinsonOf(Exponent epsilon, BigInteger[] vector) => Interval.Point(1) - EquivalentByMean(epsilon, vector);

    /// <summary>The equally distributed equivalent as a part of the mean: the mean of order 1 - ε of the figures by their mean.</summary>
    private static Interval EquivalentByMean(Exponent epsilon, BigInteger[] vector)
    {
        // A zero leaves nothing: of the geometric mean, and of all of an order below it.
        Exponent order = epsilon.LessThanOne;
        if (order.Numerator <= 0 && Array.Exists(vector, figure => figure.IsZero))
        {
            return Interval.Point(0);
        }

        Interval mean = order.Numerator == 0
            ? Mean(vector, ByMean.Logarithm).Exponential()
            : Mean(vector, figure => ByMean.Power(figure, order));
        Interval equivalent = order.Numerator == 0 ? mean : ByMean.Power(mean, order.Reciprocal);
        return equivalent.Intersect(Interval.Closed(0, 1)) ?? Interval.Point(1);
    }

    internal static Interval GeneralisedEntropyOf(Exponent alpha, BigInteger[] vector)
    {
        if (alpha.Numerator <= 0 && Array.Exists(vector, figure => figure.IsZero))
        {
            return NonNegative;
        }

        Interval value;
        if (alpha is { IsWhole: true, Numerator: > 1 })
        {
            // n^(α - 1) Σ v^α / S^α - 1 is a quotient of whole numbers.
            BigInteger whole = BigInteger.Pow(Distribution.Sum(vector), alpha.Numerator);
            BigInteger part = vector.Aggregate(BigInteger.Zero, (sum, figure) => sum + BigInteger.Pow(figure, alpha.Numerator));
            return Distribution.Quotient(
                (part * BigInteger.Pow(vector.Length, alpha.Numerator - 1)) - whole, whole * alpha.Numerator * (alpha.Numerator - 1));
        }

        if (alpha.Numerator == 0)
        {
            value = -Mean(vector, ByMean.Logarithm);
        }
        else if (alpha is { IsWhole: true, Numerator: 1 })
        {
            value = Mean(vector, ByMean.TimesLogarithm);
        }
        else
        {
            BigInteger square = (BigInteger)alpha.Denominator * alpha.Denominator;
            Interval factor = Distribution.Quotient(square, BigInteger.Abs((BigInteger)alpha.Numerator * (alpha.Numerator - alpha.Denominator)));
            Interval above = Mean(vector, figure => ByMean.Power(figure, alpha)) - Interval.Point(1);
            value = factor * (alpha.Numerator > 0 && alpha.Numerator < alpha.Denominator ? -above : above);
        }

        // It is zero or above whatever the rounding of its terms left.
        return value.Intersect(NonNegative) ?? Interval.Point(0);
    }

    private static Interval Mean(BigInteger[] vector, Func<ByMean, Interval> term)
    {
        BigInteger sum = Distribution.Sum(vector);
        Interval[] terms = Array.ConvertAll(vector, figure => term(new(figure * vector.Length, sum)));
        return RoundedSums.Of(terms) / Interval.Point(terms.Length);
    }

    private static bool MayBeZero(ReadOnlySpan<Interval> figures)
    {
        foreach (Interval figure in figures)
        {
            if (figure.ContainsZero)
            {
                return true;
            }
        }

        return false;
    }
}
