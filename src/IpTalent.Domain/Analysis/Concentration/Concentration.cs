namespace IpTalent.Domain;

/// <summary>How far a total lies in few hands: of areas, agencies or categories that share it out without overlap.</summary>
/// <remarks>All figures are of one unit and zero or above, and the order in which they are given makes no difference. The bounds are valid: they
/// enclose the range over all figures within their bounds, of which the sum is taken, not an unrelated one.</remarks>
public static partial class Concentration
{
    internal static readonly Formula HerfindahlHirschmanFormula = new()
    {
        Code = "herfindahl-hirschman",
        Name = LocalizedText.Of("Herfindahl-Hirschman index", "赫芬达尔—赫希曼指数"),
        Expression = "Σ (x / Σ x)²",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula NormalisedHerfindahlFormula = new()
    {
        Code = "normalised-herfindahl",
        Name = LocalizedText.Of("Normalised Herfindahl index", "标准化赫芬达尔指数"),
        Expression = "(H - 1 / n) / (1 - 1 / n), H = Σ (x / Σ x)²",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula NumbersEquivalentFormula = new()
    {
        Code = "numbers-equivalent",
        Name = LocalizedText.Of("Numbers equivalent", "等价数目"),
        Expression = "1 / Σ (x / Σ x)²",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula ConcentrationRatioFormula = new()
    {
        Code = "concentration-ratio",
        Name = LocalizedText.Of("Concentration ratio", "集中率"),
        Expression = "(x₁ + … + x_k) / Σ x",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula HooverIndexFormula = new()
    {
        Code = "hoover-index",
        Name = LocalizedText.Of("Hoover index", "胡佛指数"),
        Expression = "½ Σ |x / Σ x - r / Σ r|",
        Bounds = BoundsClass.Valid,
    };

    /// <summary>The probability that two units of the total, drawn at random, belong to one part: Σ (x / Σ x)².</summary>
    /// <param name="parts">x, the figures of the parts.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>From 1 / n, where all n parts are equal, to 1, where one holds everything (not 10,000). Undefined:
    /// <see cref="UndefinedReason.TooFewObservations"/> (no part), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.AllZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>The lower end is sharp: there the parts are as level as their bounds allow. Source: O. C. Herfindahl, Concentration in the Steel
    /// Industry, 1950; A. O. Hirschman, National Power and the Structure of Foreign Trade, 1945.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> HerfindahlHirschman(ReadOnlySpan<Quantity> parts, BoundPolicy? policy = null) =>
        OverMany.Of(HerfindahlHirschmanFormula, Unit.Index, Measure.Listed("x", parts), policy, HerfindahlHirschmanOf);

    /// <summary>The concentration of exact numbers: Σ (x / Σ x)².</summary>
    /// <returns>From 1 / n to 1, exact or a decimal next to it. Undefined as
    /// <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> HerfindahlHirschman(params ReadOnlySpan<decimal> parts) => Measure.OnNumbers(parts, HerfindahlHirschmanOf);

    /// <summary>Concentration on a scale from 0 (all parts equal) to 1 whatever the number of parts: (H - 1 / n) / (1 - 1 / n).</summary>
    /// <inheritdoc cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>From 0 to 1. Undefined: <see cref="UndefinedReason.TooFewObservations"/> for fewer than two parts, and as
    /// <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>n counts every part, one of zero as well.</remarks>
    public static Derived<Quantity> NormalisedHerfindahl(ReadOnlySpan<Quantity> parts, BoundPolicy? policy = null) =>
        OverMany.Of(NormalisedHerfindahlFormula, Unit.Index, Measure.Listed("x", parts), policy, NormalisedHerfindahlOf);

    /// <summary>Concentration of exact numbers from 0 to 1: (H - 1 / n) / (1 - 1 / n).</summary>
    /// <returns>From 0 to 1, exact or a decimal next to it. Undefined as
    /// <see cref="NormalisedHerfindahl(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> NormalisedHerfindahl(params ReadOnlySpan<decimal> parts) => Measure.OnNumbers(parts, NormalisedHerfindahlOf);

    /// <summary>How many equal parts would be as concentrated: 1 / Σ (x / Σ x)².</summary>
    /// <inheritdoc cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>From 1 to the number of parts; seldom whole. Undefined as <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>Source: M. A. Adelman, Comment on the "H" Concentration Measure as a Numbers-Equivalent, 1969.</remarks>
    public static Derived<Quantity> NumbersEquivalent(ReadOnlySpan<Quantity> parts, BoundPolicy? policy = null) =>
        OverMany.Of(NumbersEquivalentFormula, Unit.Index, Measure.Listed("x", parts), policy, NumbersEquivalentOf);

    /// <summary>How many equal parts would be as concentrated as exact numbers: 1 / Σ (x / Σ x)².</summary>
    /// <returns>From 1 to the number of parts, exact or a decimal next to it. Undefined as
    /// <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> NumbersEquivalent(params ReadOnlySpan<decimal> parts) => Measure.OnNumbers(parts, NumbersEquivalentOf);

    /// <summary>The part of the total that the k largest hold: (x₁ + … + x_k) / Σ x.</summary>
    /// <param name="k">How many of the largest; 1 or more.</param>
    /// <param name="parts">x, the figures of all parts, in whatever order.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction from k / n to 1, shown as percent. Undefined: <see cref="UndefinedReason.TooFewObservations"/> for fewer than k parts,
    /// and as <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>The bounds are sharp: which parts are the largest need not be known.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is zero or negative.</exception>
    public static Derived<Quantity> ConcentrationRatio(int k, ReadOnlySpan<Quantity> parts, BoundPolicy? policy = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k);
        return OverMany.Of(ConcentrationRatioFormula, Unit.Percent, Measure.Listed("x", parts), policy, x => ConcentrationRatioOf(k, x));
    }

    /// <summary>The part of the total that the k largest of exact numbers hold: (x₁ + … + x_k) / Σ x.</summary>
    /// <param name="k">How many of the largest; 1 or more.</param>
    /// <param name="parts">x, all numbers, in whatever order.</param>
    /// <returns>A fraction from k / n to 1, exact or a decimal next to it. Undefined as
    /// <see cref="ConcentrationRatio(int, ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is zero or negative.</exception>
    public static Outcome<decimal> ConcentrationRatio(int k, params ReadOnlySpan<decimal> parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k);
        return Measure.OnNumbers(parts, x => ConcentrationRatioOf(k, x));
    }

    /// <summary>The part of the total that would have to change hands for it to be shared out as a reference is: ½ Σ |x / Σ x - r / Σ r|.</summary>
    /// <param name="parts">x, the figures of the parts.</param>
    /// <param name="reference">r, for each part in the same order its figure in the reference, such as its population; of a unit of their own.
    /// Equal figures measure the distance from equal parts.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction from 0 (shared out as the reference is) to 1, shown as percent. Undefined as
    /// <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, for the reference as well.</returns>
    /// <remarks>Source: E. M. Hoover, The Measurement of Industrial Localization, 1936.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The parts and the reference differ in number.</exception>
    public static Derived<Quantity> HooverIndex(ReadOnlySpan<Quantity> parts, ReadOnlySpan<Quantity> reference, BoundPolicy? policy = null)
    {
        OverMany.RequirePairs(parts.Length, reference.Length, nameof(reference));
        return HooverIndex(Measure.Listed("x", parts), Measure.Listed("r", reference), policy);
    }

    /// <summary>The part of exact numbers that would have to change hands for them to be shared out as a reference is: ½ Σ |x / Σ x - r / Σ r|.</summary>
    /// <param name="parts">x, the numbers.</param>
    /// <param name="reference">r, as many numbers in the same order.</param>
    /// <returns>A fraction from 0 to 1, exact or a decimal next to it. Undefined as
    /// <see cref="HooverIndex(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentException">The parts and the reference differ in number.</exception>
    public static Outcome<decimal> HooverIndex(ReadOnlySpan<decimal> parts, ReadOnlySpan<decimal> reference)
    {
        OverMany.RequirePairs(parts.Length, reference.Length, nameof(reference));
        return Measure.OnNumbers([.. parts, .. reference], HooverIndexOf);
    }

    internal static Derived<Quantity> HooverIndex(ValueList<Input> parts, ValueList<Input> reference, BoundPolicy? policy) =>
        OverMany.OfPairs(HooverIndexFormula, Unit.Percent, parts, reference, policy, HooverIndexOf);
}
