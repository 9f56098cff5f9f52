namespace IpTalent.Domain;

public static partial class Inequality
{
    /// <summary>How unequal observations of one indicator at one time are: the Gini coefficient of areas or categories.</summary>
    /// <param name="figures">The observations, in whatever order: of areas that do not overlap, or of the categories of a partition.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="Gini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>. Undefined also: <see cref="UndefinedReason.Missing"/>,
    /// <see cref="UndefinedReason.Suppressed"/> (nothing is filled in or left out), <see cref="UndefinedReason.UnequalPeriods"/>,
    /// <see cref="UndefinedReason.DefinitionDiffers"/>, <see cref="UndefinedReason.OverlappingParts"/>.</returns>
    /// <remarks>Each observation counts the same, be it of a large area or a small one; <see cref="WeightedGini(IEnumerable{TalentMetric}, IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>
    /// weighs them.</remarks>
    /// <exception cref="ArgumentNullException">The observations, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The observations are of several indicators.</exception>
    public static Derived<Quantity> Gini(IEnumerable<TalentMetric> figures, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.Of(GiniFormula, Unit.Index, Parts.Of(figures, "x", adding: false, partition), policy, GiniOf);

    /// <summary>The Gini coefficient of observations as a sample of areas or categories estimates it: n / (n - 1) times that of the sample.</summary>
    /// <inheritdoc cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="CorrectedGini(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> CorrectedGini(IEnumerable<TalentMetric> figures, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.Of(CorrectedGiniFormula, Unit.Index, Parts.Of(figures, "x", adding: false, partition), policy, CorrectedGiniOf);

    /// <summary>The Gini coefficient of observations that each stand for many, such as averages of areas for their populations.</summary>
    /// <param name="figures">The observations, in whatever order.</param>
    /// <param name="weights">The observations of another indicator at the same time, such as the population: one for each area and categories of the
    /// figures, and no others.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="WeightedGini(ReadOnlySpan{Quantity}, ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>; <see cref="UndefinedReason.Missing"/> also where the one has no figure beside
    /// the other's, <see cref="UndefinedReason.NotAdditive"/> for weights that do not add up.</returns>
    /// <exception cref="ArgumentNullException">The observations, or one of them, are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The figures, or the weights, are of several indicators.</exception>
    public static Derived<Quantity> WeightedGini(
        IEnumerable<TalentMetric> figures, IEnumerable<TalentMetric> weights, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.OfPairs(
            WeightedGiniFormula, Unit.Index, Parts.Of(figures, "x", adding: false, partition), Parts.Of(weights, "w", adding: true, partition), policy, WeightedGiniOf);

    /// <summary>The standard deviation of observations as a part of their mean, where they are all there are.</summary>
    /// <inheritdoc cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="CoefficientOfVariation(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> CoefficientOfVariation(IEnumerable<TalentMetric> figures, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.Of(CoefficientOfVariationFormula, Unit.Index, Parts.Of(figures, "x", adding: false, partition), policy, CoefficientOfVariationOf);

    /// <summary>The standard deviation of observations as a part of their mean, where they are a sample.</summary>
    /// <inheritdoc cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="SampleCoefficientOfVariation(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> SampleCoefficientOfVariation(IEnumerable<TalentMetric> figures, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.Of(SampleCoefficientOfVariationFormula, Unit.Index, Parts.Of(figures, "x", adding: false, partition), policy, SampleCoefficientOfVariationOf);

    /// <summary>How far observations are from equal, by what their parts of the sum tell.</summary>
    /// <inheritdoc cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="TheilT(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> TheilT(IEnumerable<TalentMetric> figures, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.Of(TheilTFormula, Unit.Index, Parts.Of(figures, "x", adding: false, partition), policy, TheilTOf);

    /// <summary>By how much the logarithm of the mean of observations exceeds their mean logarithm.</summary>
    /// <inheritdoc cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="MeanLogDeviation(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> MeanLogDeviation(IEnumerable<TalentMetric> figures, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.Of(MeanLogDeviationFormula, Unit.Index, Parts.Of(figures, "x", adding: false, partition), policy, MeanLogDeviationOf);

    /// <summary>Inequality of observations with a chosen stress on the large figures.</summary>
    /// <param name="alpha">α, from -20 to 20 with at most four decimal places.</param>
    /// <param name="figures">The observations, in whatever order: of areas that do not overlap, or of the categories of a partition.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <inheritdoc cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/exception"/>
    /// <returns>As <see cref="GeneralisedEntropy(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="alpha"/> is below -20, above 20 or has more than four decimal places.</exception>
    public static Derived<Quantity> GeneralisedEntropy(decimal alpha, IEnumerable<TalentMetric> figures, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        Exponent exponent = Exponent.Of(alpha);
        return OverMany.Of(
            WithAlpha(GeneralisedEntropyFormula, alpha), Unit.Index, Parts.Of(figures, "x", adding: false, partition), policy, x => GeneralisedEntropyOf(exponent, x));
    }

    /// <summary>The part of the sum of observations that inequality wastes, for who minds it as much as ε tells.</summary>
    /// <param name="epsilon">ε, above 0 and up to 20 with at most four decimal places.</param>
    /// <param name="figures">The observations, in whatever order: of areas that do not overlap, or of the categories of a partition.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <inheritdoc cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/exception"/>
    /// <returns>As <see cref="Atkinson(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is not above 0, above 20 or has more than four decimal places.</exception>
    public static Derived<Quantity> Atkinson(decimal epsilon, IEnumerable<TalentMetric> figures, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        Exponent exponent = Aversion(epsilon);
        return OverMany.Of(WithEpsilon(AtkinsonFormula, epsilon), Unit.Index, Parts.Of(figures, "x", adding: false, partition), policy, x => AtkinsonOf(exponent, x));
    }

    /// <summary>What each area or category would need if all had the same, for who minds inequality as much as ε tells.</summary>
    /// <param name="epsilon">ε, above 0 and up to 20 with at most four decimal places.</param>
    /// <param name="figures">The observations, in whatever order: of areas that do not overlap, or of the categories of a partition.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <inheritdoc cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/exception"/>
    /// <returns>As <see cref="EquallyDistributedEquivalent(decimal, ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="Gini(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="epsilon"/> is not above 0, above 20 or has more than four decimal places.</exception>
    public static Derived<Quantity> EquallyDistributedEquivalent(
        decimal epsilon, IEnumerable<TalentMetric> figures, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        Exponent exponent = Aversion(epsilon);
        Parts parts = Parts.Of(figures, "x", adding: false, partition);
        Unit unit = parts.Inputs.Select(input => input.Quantity?.Unit).FirstOrDefault(unit => unit is not null) ?? Unit.Index;
        return OverMany.Of(
            WithEpsilon(EquallyDistributedEquivalentFormula, epsilon), unit, parts, policy, x => EquallyDistributedEquivalentOf(exponent, x));
    }
}
