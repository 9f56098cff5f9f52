namespace IpTalent.Domain;

/// <summary>How unequal figures are: of areas, agencies, persons.</summary>
/// <remarks>All figures are of one unit and zero or above, and the order in which they are given makes no difference. Multiplying all of them by
/// one number changes no measure but the equally distributed equivalent. The bounds are valid: they enclose the range over all figures
/// within their bounds, their sum being taken from them.</remarks>
public static partial class Inequality
{
    internal static readonly Formula GiniFormula = new()
    {
        Code = "gini",
        Name = LocalizedText.Of("Gini coefficient", "基尼系数"),
        Expression = "Σ (2 i - n - 1) x_i / (n Σ x), x_1 ≤ … ≤ x_n",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula CorrectedGiniFormula = new()
    {
        Code = "corrected-gini",
        Name = LocalizedText.Of("Corrected Gini coefficient", "修正基尼系数"),
        Expression = "Σ (2 i - n - 1) x_i / ((n - 1) Σ x), x_1 ≤ … ≤ x_n",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula WeightedGiniFormula = new()
    {
        Code = "weighted-gini",
        Name = LocalizedText.Of("Weighted Gini coefficient", "加权基尼系数"),
        Expression = "Σ Σ w_i w_j |x_i - x_j| / (2 Σ w Σ w x)",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula CoefficientOfVariationFormula = new()
    {
        Code = "coefficient-of-variation",
        Name = LocalizedText.Of("Coefficient of variation", "变异系数"),
        Expression = "√(Σ (x - m)² / n) / m, m = Σ x / n",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula SampleCoefficientOfVariationFormula = new()
    {
        Code = "sample-coefficient-of-variation",
        Name = LocalizedText.Of("Coefficient of variation of a sample", "样本变异系数"),
        Expression = "√(Σ (x - m)² / (n - 1)) / m, m = Σ x / n",
        Bounds = BoundsClass.Valid,
    };

    /// <summary>Half the mean difference between two figures, as a part of their mean: Σ (2 i - n - 1) x_i / (n Σ x), the figures in order.</summary>
    /// <param name="figures">x, in whatever order.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>From 0 (all equal) to 1 - 1 / n (one has everything): the population form. Undefined:
    /// <see cref="UndefinedReason.TooFewObservations"/> (no figure), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.AllZero"/>.</returns>
    /// <remarks>The lower end is sharp: there the figures are as level as their bounds allow. Source: C. Gini, Variabilità e mutabilità, 1912.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> Gini(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        OverMany.Of(GiniFormula, Unit.Index, Measure.Listed("x", figures), policy, GiniOf);

    /// <summary>Half the mean difference between two exact numbers, as a part of their mean: Σ (2 i - n - 1) x_i / (n Σ x).</summary>
    /// <returns>From 0 to 1 - 1 / n, exact or a decimal next to it. Undefined as <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> Gini(params ReadOnlySpan<decimal> figures) => Measure.OnNumbers(figures, GiniOf);

    /// <summary>The Gini coefficient of a population as a sample of n estimates it: n / (n - 1) times that of the sample.</summary>
    /// <inheritdoc cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>From 0 (all equal) to 1 (one has everything). Undefined: <see cref="UndefinedReason.TooFewObservations"/> for fewer than two figures,
    /// and as <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>Source: G. Deltas, The Small-Sample Bias of the Gini Coefficient, 2003.</remarks>
    public static Derived<Quantity> CorrectedGini(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        OverMany.Of(CorrectedGiniFormula, Unit.Index, Measure.Listed("x", figures), policy, CorrectedGiniOf);

    /// <summary>The Gini coefficient of exact numbers, times n / (n - 1).</summary>
    /// <returns>From 0 to 1, exact or a decimal next to it. Undefined as <see cref="CorrectedGini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> CorrectedGini(params ReadOnlySpan<decimal> figures) => Measure.OnNumbers(figures, CorrectedGiniOf);

    /// <summary>The Gini coefficient where each figure stands for many, as an average for its population: Σ Σ w_i w_j |x_i - x_j| / (2 Σ w Σ w x).</summary>
    /// <param name="figures">x, such as attorneys per 10,000 persons, in whatever order.</param>
    /// <param name="weights">w, for each figure in the same order how many it stands for, such as persons; of a unit of their own.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>From 0 to 1. Undefined as <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and
    /// <see cref="UndefinedReason.AllZero"/> where all weights, or all figures with a weight, may be zero.</returns>
    /// <remarks>A weight of two counts as two equal figures. Exact for exact figures; the bounds of others may be wide.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Figures and weights differ in number.</exception>
    public static Derived<Quantity> WeightedGini(ReadOnlySpan<Quantity> figures, ReadOnlySpan<Quantity> weights, BoundPolicy? policy = null)
    {
        OverMany.RequirePairs(figures.Length, weights.Length, nameof(weights));
        return OverMany.OfPairs(WeightedGiniFormula, Unit.Index, Measure.Listed("x", figures), Measure.Listed("w", weights), policy, WeightedGiniOf);
    }

    /// <summary>The Gini coefficient of exact numbers that each stand for many: Σ Σ w_i w_j |x_i - x_j| / (2 Σ w Σ w x).</summary>
    /// <param name="figures">x, in whatever order.</param>
    /// <param name="weights">w, for each of them in the same order.</param>
    /// <returns>From 0 to 1, exact or a decimal next to it. Undefined as
    /// <see cref="WeightedGini(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentException">Figures and weights differ in number.</exception>
    public static Outcome<decimal> WeightedGini(ReadOnlySpan<decimal> figures, ReadOnlySpan<decimal> weights)
    {
        OverMany.RequirePairs(figures.Length, weights.Length, nameof(weights));
        return Measure.OnNumbers([.. figures, .. weights], WeightedGiniOf);
    }

    /// <summary>The standard deviation as a part of the mean, of figures that are all there are: √(Σ (x - m)² / n) / m.</summary>
    /// <inheritdoc cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>From 0 (all equal) to √(n - 1) (one has everything). Undefined as <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>The lower end is sharp. Its square is n H - 1 with the Herfindahl-Hirschman index H. Source: K. Pearson, Regression, Heredity and
    /// Panmixia, 1896.</remarks>
    public static Derived<Quantity> CoefficientOfVariation(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        OverMany.Of(CoefficientOfVariationFormula, Unit.Index, Measure.Listed("x", figures), policy, CoefficientOfVariationOf);

    /// <summary>The standard deviation of exact numbers as a part of their mean: √(Σ (x - m)² / n) / m.</summary>
    /// <returns>From 0 to √(n - 1), exact or a decimal next to it. Undefined as
    /// <see cref="CoefficientOfVariation(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> CoefficientOfVariation(params ReadOnlySpan<decimal> figures) => Measure.OnNumbers(figures, CoefficientOfVariationOf);

    /// <summary>The standard deviation as a part of the mean, of figures that are a sample: √(Σ (x - m)² / (n - 1)) / m.</summary>
    /// <inheritdoc cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>From 0 (all equal) to √n (one has everything). Undefined: <see cref="UndefinedReason.TooFewObservations"/> for fewer than two figures,
    /// and as <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> SampleCoefficientOfVariation(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        OverMany.Of(SampleCoefficientOfVariationFormula, Unit.Index, Measure.Listed("x", figures), policy, SampleCoefficientOfVariationOf);

    /// <summary>The standard deviation of a sample of exact numbers as a part of their mean: √(Σ (x - m)² / (n - 1)) / m.</summary>
    /// <returns>From 0 to √n, exact or a decimal next to it. Undefined as
    /// <see cref="SampleCoefficientOfVariation(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> SampleCoefficientOfVariation(params ReadOnlySpan<decimal> figures) =>
        Measure.OnNumbers(figures, SampleCoefficientOfVariationOf);
}
