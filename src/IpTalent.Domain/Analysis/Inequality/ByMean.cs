using System.Numerics;

namespace IpTalent.Domain;

/// <summary>A figure by the mean of all, a quotient of whole numbers of which the functions are taken without losing digits where it is small.</summary>
internal readonly record struct ByMean(BigInteger Figure, BigInteger Mean)
{
    // No decimal lies between zero and it.
    private const decimal Smallest = 1e-28m;

    // Below what x ln x is at the smallest decimal, -64.5e-28.
    private const decimal LeastAtSmallest = -1e-26m;

    // Its inverse is no decimal.
    private bool IsTiny => Figure * Enclosure.PowerOfTen(28) < Mean;

    /// <summary>ln x; the figure is above zero.</summary>
    /// <exception cref="OverflowException">The quotient is smaller than all decimals.</exception>
    public static Interval Logarithm(ByMean x) => x.Figure >= x.Mean
        ? Distribution.Quotient(x.Figure, x.Mean).Logarithm().Value
        : -Distribution.Quotient(x.Mean, x.Figure).Logarithm().Value;

    /// <summary>x ln x, which is 0 at 0.</summary>
    public static Interval TimesLogarithm(ByMean x) =>
        x.Figure.IsZero ? Interval.Point(0)
        : x.IsTiny ? Interval.Closed(LeastAtSmallest, 0)
        : Distribution.Quotient(x.Figure, x.Mean) * Logarithm(x);

    /// <summary>x to a power; the figure is above zero where the power is not.</summary>
    /// <exception cref="OverflowException">The power is larger than all decimals.</exception>
    public static Interval Power(ByMean x, Exponent exponent) =>
        x.Figure >= x.Mean ? Power(Distribution.Quotient(x.Figure, x.Mean), exponent)
        : x.Figure.IsZero ? Interval.Point(0)
        : x.IsTiny && exponent.Numerator > 0 ? new(End.At(0, closed: true), Power(Interval.Point(Smallest), exponent).UpperEnd)
        : Power(Distribution.Quotient(x.Mean, x.Figure), exponent.Negative);

    public static Interval Power(Interval value, Exponent exponent) =>
        exponent.IsWhole ? value.Power(exponent.Numerator) : value.Power(exponent.Numerator, exponent.Denominator).Value;
}
