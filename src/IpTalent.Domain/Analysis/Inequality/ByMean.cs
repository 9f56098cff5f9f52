using System.Numerics;

namespace IpTalent.Domain;

/// <summary>A figure by the mean of all, or by another of them: a quotient of whole numbers, however small or large, of which the functions are taken without
/// losing digits.</summary>
internal readonly record struct ByMean(BigInteger Figure, BigInteger Mean)
{
    private const int Places = 28;

    private static readonly Interval Power28 = Interval.Point(1e28m);
    private static readonly Interval LogarithmOfPower28 = Power28.Logarithm().Value;

    // What lies beyond the decimals is told by that part of it which does not.
    private ByMean TimesPower28 => this with { Figure = Figure * Enclosure.PowerOfTen(Places) };

    private ByMean ByPower28 => this with { Mean = Mean * Enclosure.PowerOfTen(Places) };

    private bool IsTiny => Figure * Enclosure.PowerOfTen(Places) < Mean;

    private bool IsHuge => Figure > Mean * Enclosure.PowerOfTen(Places);

    /// <summary>ln x; the figure is above zero.</summary>
    public static Interval Logarithm(ByMean x) =>
        x.IsTiny ? Logarithm(x.TimesPower28) - LogarithmOfPower28
        : x.IsHuge ? Logarithm(x.ByPower28) + LogarithmOfPower28
        : x.Figure >= x.Mean ? Distribution.Quotient(x.Figure, x.Mean).Logarithm().Value
        : -Distribution.Quotient(x.Mean, x.Figure).Logarithm().Value;

    /// <summary>x ln x, which is 0 at 0.</summary>
    public static Interval TimesLogarithm(ByMean x) =>
        x.Figure.IsZero ? Interval.Point(0)
        : x.IsTiny ? Value(x.TimesPower28) * Logarithm(x) / Power28
        : Value(x) * Logarithm(x);

    /// <summary>x to a power; the figure is above zero where the power is not.</summary>
    /// <exception cref="OverflowException">The power is larger than all decimals.</exception>
    public static Interval Power(ByMean x, Exponent exponent) =>
        x.Figure.IsZero ? Interval.Point(0)
        : x.IsTiny ? Power(x.TimesPower28, exponent) * Power(Power28, exponent.Negative)
        : x.IsHuge ? Power(x.ByPower28, exponent) * Power(Power28, exponent)
        : x.Figure >= x.Mean ? Power(Value(x), exponent)
        : Power(Distribution.Quotient(x.Mean, x.Figure), exponent.Negative);

    public static Interval Power(Interval value, Exponent exponent) =>
        exponent.IsWhole ? value.Power(exponent.Numerator) : value.Power(exponent.Numerator, exponent.Denominator).Value;

    private static Interval Value(ByMean x) => Distribution.Quotient(x.Figure, x.Mean);
}
