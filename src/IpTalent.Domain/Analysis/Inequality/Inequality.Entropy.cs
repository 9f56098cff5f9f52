using System.Globalization;

namespace IpTalent.Domain;

public static partial class Inequality
{
    internal static readonly Formula TheilTFormula = new()
    {
        Code = "theil-t",
        Name = LocalizedText.Of("Theil's T", "泰尔T指数"),
        Expression = "Σ (x / m) ln(x / m) / n, m = Σ x / n",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula MeanLogDeviationFormula = new()
    {
        Code = "mean-log-deviation",
        Name = LocalizedText.Of("Mean logarithmic deviation", "平均对数偏差"),
        Expression = "Σ ln(m / x) / n, m = Σ x / n",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula GeneralisedEntropyFormula = new()
    {
        Code = "generalised-entropy",
        Name = LocalizedText.Of("Generalised entropy", "广义熵指数"),
        Expression = "(Σ (x / m)^α / n - 1) / (α (α - 1)), m = Σ x / n",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula AtkinsonFormula = new()
    {
        Code = "atkinson",
        Name = LocalizedText.Of("Atkinson index", "阿特金森指数"),
        Expression = "1 - (Σ (x / m)^(1 - ε) / n)^(1 / (1 - ε)), m = Σ x / n",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula EquallyDistributedEquivalentFormula = new()
    {
        Code = "equally-distributed-equivalent",
        Name = LocalizedText.Of("Equally distributed equivalent", "均等分配等价值"),
        Expression = "(Σ x^(1 - ε) / n)^(1 / (1 - ε))",
        Bounds = BoundsClass.Valid,
    };

    /// <summary>How far the figures are from equal, by what their parts of the sum tell: Σ (x / m) ln(x / m) / n, with the mean m.</summary>
    /// <inheritdoc cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>From 0 (all equal) to ln n (one has everything). Undefined as <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>A zero contributes 0, the limit of x ln x: (1, 1, 0, 0) has ln 2. The same as <see cref="GeneralisedEntropy(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/>
    /// with 1. Source: H. Theil, Economics and Information Theory, 1967.</remarks>
    public static Derived<Quantity> TheilT(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        OverMany.Of(TheilTFormula, Unit.Index, Measure.Listed("x", figures), policy, TheilTOf);

    /// <summary>How far exact numbers are from equal: Σ (x / m) ln(x / m) / n.</summary>
    /// <returns>From 0 to ln n, to 27 decimal places or so. Undefined as <see cref="TheilT(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> TheilT(params ReadOnlySpan<decimal> figures) => Measure.OnNumbers(figures, TheilTOf);

    /// <summary>By how much the logarithm of the mean exceeds the mean logarithm: Σ ln(m / x) / n.</summary>
    /// <inheritdoc cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>From 0 (all equal), without an upper limit. Undefined: <see cref="UndefinedReason.ZeroValue"/> (a figure may be zero, which has no
    /// logarithm), and as <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>The same as <see cref="GeneralisedEntropy(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/> with 0. Source: H. Theil, Economics and
    /// Information Theory, 1967.</remarks>
    public static Derived<Quantity> MeanLogDeviation(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        OverMany.Of(MeanLogDeviationFormula, Unit.Index, Measure.Listed("x", figures), policy, MeanLogDeviationOf);

    /// <summary>By how much the logarithm of the mean of exact numbers exceeds their mean logarithm: Σ ln(m / x) / n.</summary>
    /// <returns>From 0, to 27 decimal places or so. Undefined as <see cref="MeanLogDeviation(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> MeanLogDeviation(params ReadOnlySpan<decimal> figures) => Measure.OnNumbers(figures, MeanLogDeviationOf);

    /// <summary>Inequality with a chosen stress on the large figures: (Σ (x / m)^α / n - 1) / (α (α - 1)).</summary>
    /// <param name="alpha">α, from -20 to 20 with at most four decimal places: the larger, the more the large figures count. 2 is half the square of the
    /// coefficient of variation, 1 Theil's T, 0 the mean logarithmic deviation.</param>
    /// <param name="figures">x, in whatever order.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>From 0 (all equal). Undefined: <see cref="UndefinedReason.ZeroValue"/> (a figure may be zero, with α of 0 or below),
    /// <see cref="UndefinedReason.Overflow"/>, and as <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>Source: F. A. Cowell, On the Structure of Additive Inequality Measures, 1980; A. F. Shorrocks, The Class of Additively Decomposable
    /// Inequality Measures, 1980.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is below -20, above 20 or has more than four decimal places.</exception>
    public static Derived<Quantity> GeneralisedEntropy(decimal alpha, ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null)
    {
        Exponent exponent = Exponent.Of(alpha);
        return OverMany.Of(WithAlpha(GeneralisedEntropyFormula, alpha), Unit.Index, Measure.Listed("x", figures), policy, x => GeneralisedEntropyOf(exponent, x));
    }

    /// <summary>Inequality of exact numbers with a chosen stress on the large: (Σ (x / m)^α / n - 1) / (α (α - 1)).</summary>
    /// <param name="alpha">α, from -20 to 20 with at most four decimal places.</param>
    /// <param name="figures">x, in whatever order.</param>
    /// <returns>From 0, to 27 decimal places or so. Undefined as
    /// <see cref="GeneralisedEntropy(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is below -20, above 20 or has more than four decimal places.</exception>
    public static Outcome<decimal> GeneralisedEntropy(decimal alpha, params ReadOnlySpan<decimal> figures)
    {
        Exponent exponent = Exponent.Of(alpha);
        return Measure.OnNumbers(figures, x => GeneralisedEntropyOf(exponent, x));
    }

    /// <summary>The part of the sum that inequality wastes, for who minds it as much as ε tells: 1 - (Σ (x / m)^(1 - ε) / n)^(1 / (1 - ε)).</summary>
    /// <param name="epsilon">ε, above 0 and up to 20 with at most four decimal places: the larger, the more the small figures count. 1 is one less the
    /// geometric mean by the mean.</param>
    /// <param name="figures">x, in whatever order.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>From 0 (all equal) to 1, which a single zero makes it with ε of 1 or above. Undefined: <see cref="UndefinedReason.Overflow"/>, and as
    /// <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>Source: A. B. Atkinson, On the Measurement of Inequality, 1970.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is not above 0, above 20 or has more than four decimal places.</exception>
    public static Derived<Quantity> Atkinson(decimal epsilon, ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null)
    {
        Exponent exponent = Aversion(epsilon);
        return OverMany.Of(WithEpsilon(AtkinsonFormula, epsilon), Unit.Index, Measure.Listed("x", figures), policy, x => AtkinsonOf(exponent, x));
    }

    /// <summary>The part of the sum of exact numbers that inequality wastes: 1 - (Σ (x / m)^(1 - ε) / n)^(1 / (1 - ε)).</summary>
    /// <param name="epsilon">ε, above 0 and up to 20 with at most four decimal places.</param>
    /// <param name="figures">x, in whatever order.</param>
    /// <returns>From 0 to 1, to 27 decimal places or so. Undefined as <see cref="Atkinson(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is not above 0, above 20 or has more than four decimal places.</exception>
    public static Outcome<decimal> Atkinson(decimal epsilon, params ReadOnlySpan<decimal> figures)
    {
        Exponent exponent = Aversion(epsilon);
        return Measure.OnNumbers(figures, x => AtkinsonOf(exponent, x));
    }

    /// <summary>What each would need if all had the same, for who minds inequality as much as ε tells: (Σ x^(1 - ε) / n)^(1 / (1 - ε)).</summary>
    /// <inheritdoc cref="Atkinson(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>In the unit of the figures, from 0 to their mean. Undefined as <see cref="Atkinson(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>It rises with every figure, so that its ends stand where all figures are at theirs. The mean less the part of it that
    /// <see cref="Atkinson(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/> tells. Source: A. B. Atkinson, On the Measurement of Inequality, 1970.</remarks>
    public static Derived<Quantity> EquallyDistributedEquivalent(decimal epsilon, ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null)
    {
        Exponent exponent = Aversion(epsilon);
        Unit unit = figures.IsEmpty ? Unit.Index : figures[0]?.Unit ?? Unit.Index;
        return OverMany.Of(
            WithEpsilon(EquallyDistributedEquivalentFormula, epsilon), unit, Measure.Listed("x", figures), policy, x => EquallyDistributedEquivalentOf(exponent, x));
    }

    /// <summary>What each would need if all had the same, of exact numbers: (Σ x^(1 - ε) / n)^(1 / (1 - ε)).</summary>
    /// <param name="epsilon">ε, above 0 and up to 20 with at most four decimal places.</param>
    /// <param name="figures">x, in whatever order.</param>
    /// <returns>From 0 to the mean, to 27 digits or so. Undefined as <see cref="Atkinson(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is not above 0, above 20 or has more than four decimal places.</exception>
    public static Outcome<decimal> EquallyDistributedEquivalent(decimal epsilon, params ReadOnlySpan<decimal> figures)
    {
        Exponent exponent = Aversion(epsilon);
        return Measure.OnNumbers(figures, x => EquallyDistributedEquivalentOf(exponent, x));
    }

    private static Exponent Aversion(decimal epsilon)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(epsilon);
        return Exponent.Of(epsilon);
    }

    private static Formula WithAlpha(Formula formula, decimal alpha) => With(formula, "α", alpha);

    private static Formula WithEpsilon(Formula formula, decimal epsilon) => With(formula, "ε", epsilon);

    private static Formula With(Formula formula, string symbol, decimal value) =>
        formula with { Expression = string.Create(CultureInfo.InvariantCulture, $"{formula.Expression}, {symbol} = {value / 1.0000000000000000000000000000m}") };
}
