namespace IpTalent.Domain;

public static partial class Concentration
{
    /// <summary>How far observations of one indicator at one time lie in few areas or categories: Σ (x / Σ x)².</summary>
    /// <param name="parts">The observations, in whatever order: of areas that do not overlap, or of the categories of a partition.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/>. Undefined also:
    /// <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/> (nothing is filled in or left out),
    /// <see cref="UndefinedReason.UnequalPeriods"/>, <see cref="UndefinedReason.DefinitionDiffers"/>,
    /// <see cref="UndefinedReason.NotAdditive"/>, <see cref="UndefinedReason.OverlappingParts"/>.</returns>
    /// <exception cref="ArgumentNullException">The observations, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The observations are of several indicators.</exception>
    public static Derived<Quantity> HerfindahlHirschman(IEnumerable<TalentMetric> parts, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.Of(HerfindahlHirschmanFormula, Unit.Index, Parts.Of(parts, "x", adding: true, partition), policy, HerfindahlHirschmanOf);

    /// <summary>How far observations lie in few areas or categories, from 0 (equally) to 1: (H - 1 / n) / (1 - 1 / n).</summary>
    /// <inheritdoc cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="NormalisedHerfindahl(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> NormalisedHerfindahl(IEnumerable<TalentMetric> parts, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.Of(NormalisedHerfindahlFormula, Unit.Index, Parts.Of(parts, "x", adding: true, partition), policy, NormalisedHerfindahlOf);

    /// <summary>In how many equal areas or categories observations would lie as concentrated: 1 / Σ (x / Σ x)².</summary>
    /// <inheritdoc cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="NumbersEquivalent(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> NumbersEquivalent(IEnumerable<TalentMetric> parts, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.Of(NumbersEquivalentFormula, Unit.Index, Parts.Of(parts, "x", adding: true, partition), policy, NumbersEquivalentOf);

    /// <summary>The part of the total that the k largest areas or categories hold: (x₁ + … + x_k) / Σ x.</summary>
    /// <param name="k">How many of the largest; 1 or more.</param>
    /// <param name="parts">The observations, in whatever order: of areas that do not overlap, or of the categories of a partition.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <inheritdoc cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/exception"/>
    /// <returns>As <see cref="ConcentrationRatio(int, ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="k"/> is zero or negative.</exception>
    public static Derived<Quantity> ConcentrationRatio(int k, IEnumerable<TalentMetric> parts, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(k);
        return OverMany.Of(ConcentrationRatioFormula, Unit.Percent, Parts.Of(parts, "x", adding: true, partition), policy, x => ConcentrationRatioOf(k, x));
    }

    /// <summary>The part of a total that would have to move for it to be shared out as another indicator is: ½ Σ |x / Σ x - r / Σ r|.</summary>
    /// <param name="parts">The observations, in whatever order: of areas that do not overlap, or of the categories of a partition.</param>
    /// <param name="reference">The observations of the reference at the same time, such as the population: one for each area and categories of the
    /// parts, and no others.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="HooverIndex(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/> also
    /// where the one has no figure beside the other's.</returns>
    /// <exception cref="ArgumentNullException">The observations, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The parts, or the reference, are of several indicators.</exception>
    public static Derived<Quantity> HooverIndex(
        IEnumerable<TalentMetric> parts, IEnumerable<TalentMetric> reference, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.OfPairs(
            HooverIndexFormula, Unit.Percent, Parts.Of(parts, "x", adding: true, partition), Parts.Of(reference, "r", adding: true, partition), policy, HooverIndexOf);
}
