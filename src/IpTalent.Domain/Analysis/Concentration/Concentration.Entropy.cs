using System.Globalization;
using System.Numerics;

namespace IpTalent.Domain;

public static partial class Concentration
{
    internal static readonly Formula ShannonEntropyFormula = new()
    {
        Code = "shannon-entropy",
        Name = LocalizedText.Of("Shannon entropy", "香农熵"),
        Expression = "-Σ s ln s, s = x / Σ x",
        Bounds = BoundsClass.Valid,
    };

    internal static readonly Formula EvennessFormula = new()
    {
        Code = "evenness",
        Name = LocalizedText.Of("Evenness", "均匀度"),
        Expression = "-Σ s ln s / ln n, s = x / Σ x",
        Bounds = BoundsClass.Valid,
    };

    /// <summary>How much it tells on average to which part a unit of the total belongs: -Σ s ln s, s = x / Σ x.</summary>
    /// <param name="parts">x, the figures of the parts.</param>
    /// <param name="logarithmBase">The base of the logarithm, above 1: 2 tells it in bits; e where it is <see langword="null"/>.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <inheritdoc cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/exception"/>
    /// <returns>From 0 (one part holds everything) to the logarithm of n (all n equal). A part of zero contributes 0. Undefined as
    /// <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>Source: C. E. Shannon, A Mathematical Theory of Communication, 1948.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="logarithmBase"/> is not above 1.</exception>
    public static Derived<Quantity> ShannonEntropy(ReadOnlySpan<Quantity> parts, decimal? logarithmBase = null, BoundPolicy? policy = null)
    {
        CheckBase(logarithmBase);
        return OverMany.Of(WithBase(logarithmBase), Unit.Index, Measure.Listed("x", parts), policy, x => ShannonEntropyOf(logarithmBase, x));
    }

    /// <summary>How much it tells on average to which of exact numbers a unit of their sum belongs: -Σ s ln s.</summary>
    /// <returns>In natural units (nats), from 0 to ln n, to 27 decimal places or so. Undefined as
    /// <see cref="ShannonEntropy(ReadOnlySpan{Quantity}, decimal?, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> ShannonEntropy(params ReadOnlySpan<decimal> parts) => Measure.OnNumbers(parts, x => ShannonEntropyOf(null, x));

    /// <summary>How much observations of one indicator tell on average: -Σ s ln s.</summary>
    /// <param name="parts">The observations, in whatever order: of areas that do not overlap, or of the categories of a partition.</param>
    /// <param name="logarithmBase">The base of the logarithm, above 1; e where it is <see langword="null"/>.</param>
    /// <param name="partition">The scheme whose categories do not overlap, where categories tell the observations apart.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <inheritdoc cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/exception"/>
    /// <returns>As <see cref="ShannonEntropy(ReadOnlySpan{Quantity}, decimal?, BoundPolicy?)"/>, and undefined as
    /// <see cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="logarithmBase"/> is not above 1.</exception>
    public static Derived<Quantity> ShannonEntropy(
        IEnumerable<TalentMetric> parts, decimal? logarithmBase = null, CategoryScheme? partition = null, BoundPolicy? policy = null)
    {
        CheckBase(logarithmBase);
        return OverMany.Of(
            WithBase(logarithmBase), Unit.Index, Parts.Of(parts, "x", adding: true, partition), policy, x => ShannonEntropyOf(logarithmBase, x));
    }

    /// <summary>The entropy as a part of the most that n parts can have: -Σ s ln s / ln n.</summary>
    /// <inheritdoc cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>From 0 (one part holds everything) to 1 (all equal). Undefined: <see cref="UndefinedReason.TooFewObservations"/> for fewer than two parts, and
    /// as <see cref="HerfindahlHirschman(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    /// <remarks>Source: E. C. Pielou, The Measurement of Diversity in Different Types of Biological Collections, 1966.</remarks>
    public static Derived<Quantity> Evenness(ReadOnlySpan<Quantity> parts, BoundPolicy? policy = null) =>
        OverMany.Of(EvennessFormula, Unit.Index, Measure.Listed("x", parts), policy, EvennessOf);

    /// <summary>The entropy of exact numbers as a part of the most it can be: -Σ s ln s / ln n.</summary>
    /// <returns>From 0 to 1, to 27 decimal places or so. Undefined as <see cref="Evenness(ReadOnlySpan{Quantity}, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> Evenness(params ReadOnlySpan<decimal> parts) => Measure.OnNumbers(parts, EvennessOf);

    /// <summary>The entropy of observations as a part of the most it can be: -Σ s ln s / ln n.</summary>
    /// <inheritdoc cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)" path="/param|/exception"/>
    /// <returns>As <see cref="Evenness(ReadOnlySpan{Quantity}, BoundPolicy?)"/>, and undefined as
    /// <see cref="HerfindahlHirschman(IEnumerable{TalentMetric}, CategoryScheme?, BoundPolicy?)"/>.</returns>
    public static Derived<Quantity> Evenness(IEnumerable<TalentMetric> parts, CategoryScheme? partition = null, BoundPolicy? policy = null) =>
        OverMany.Of(EvennessFormula, Unit.Index, Parts.Of(parts, "x", adding: true, partition), policy, EvennessOf);

    // The entropy falls with inequality: it is the sum of one concave function over the parts.
    internal static Outcome<Interval> ShannonEntropyOf(decimal? logarithmBase, ReadOnlySpan<Interval> parts) =>
        Distribution.Of(parts).Then(x => Outcome<Interval>.Of(x.Falling(vector =>
            logarithmBase is { } number ? Entropy(vector) / Interval.Point(number).Logarithm().Value : Entropy(vector))));

    internal static Outcome<Interval> EvennessOf(ReadOnlySpan<Interval> parts) =>
        parts.Length == 1
            ? Outcome<Interval>.Undefined(UndefinedReason.TooFewObservations)
            : Distribution.Of(parts).Then(x => Outcome<Interval>.Of(
                x.Falling(vector => Entropy(vector) / Interval.Point(x.Count).Logarithm().Value).Intersect(Interval.Closed(0, 1))!.Value));

    // ln n less Theil's T, so that equal parts, which make that zero exactly, have just ln n.
    private static Interval Entropy(BigInteger[] vector)
    {
        Interval entropy = Interval.Point(vector.Length).Logarithm().Value - Inequality.GeneralisedEntropyOf(new(1, 1), vector);
        return entropy.Intersect(Interval.AtLeast(0)) ?? Interval.Point(0);
    }

    private static void CheckBase(decimal? logarithmBase)
    {
        if (logarithmBase is { } number)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(number, 1, nameof(logarithmBase));
        }
    }

    private static Formula WithBase(decimal? logarithmBase) => logarithmBase is { } number
        ? ShannonEntropyFormula with { Expression = string.Create(CultureInfo.InvariantCulture, $"-Σ s ln s / ln {number}, s = x / Σ x") }
        : ShannonEntropyFormula;
}
