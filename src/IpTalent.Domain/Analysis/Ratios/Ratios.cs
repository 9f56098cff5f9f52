using System.Collections.Immutable;
using System.Globalization;

namespace IpTalent.Domain;

/// <summary>One figure related to another: shares, rates and ratios.</summary>
/// <remarks>The bounds are sharp: the range over all values of the two figures within their bounds, unrelated but for what the measure
/// itself declares (a part never exceeds its whole).</remarks>
public static partial class Ratios
{
    internal static readonly Formula ShareFormula = new()
    {
        Code = "share",
        Name = LocalizedText.Of("Share", "占比"),
        Expression = "a / T",
    };

    internal static readonly Formula RatioFormula = new()
    {
        Code = "ratio",
        Name = LocalizedText.Of("Ratio", "比值"),
        Expression = "a / b",
    };

    internal static readonly Formula RateFormula = new()
    {
        Code = "rate",
        Name = LocalizedText.Of("Rate", "比率"),
        Expression = "p × a / b",
    };

    // What rates are nearly always told for.
    private static readonly ImmutableArray<(decimal Per, Formula Formula)> UsualRates =
        [.. new[] { 1m, 10m, 100m, 1_000m, 10_000m, 100_000m, 1_000_000m }.Select(per => (per, RateFormulaPer(per)))];

    /// <summary>The part that a declared subset makes of its whole: a / T.</summary>
    /// <param name="part">a; the caller declares that it is a part of the whole.</param>
    /// <param name="whole">T, in the same unit; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction from 0 to 1, shown as percent. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/>,
    /// <see cref="UndefinedReason.SubsetExceedsTotal"/> (the part is surely the larger), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> Share(Quantity part, Quantity whole, BoundPolicy? policy = null) =>
        Share(Measure.Given("a", part), Measure.Given("T", whole), policy);

    /// <summary>The part that one exact number makes of another: a / T.</summary>
    /// <returns>A fraction from 0 to 1, exact or a decimal next to it. Undefined as <see cref="Share(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    public static Outcome<decimal> Share(decimal part, decimal whole) => Measure.OnNumbers([part, whole], static x => ShareOf(x[0], x[1]));

    /// <summary>How many times one figure is of another, or how much there is of it for each one of the other: a / b.</summary>
    /// <param name="figure">a, the figure related.</param>
    /// <param name="reference">b, the figure it is related to; not zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A number of times where the units are the same, else in the one unit per the other: person-times per task. Undefined:
    /// <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.UnitMismatch"/> (a rate and another unit),
    /// <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> Ratio(Quantity figure, Quantity reference, BoundPolicy? policy = null) =>
        Ratio(Measure.Given("a", figure), Measure.Given("b", reference), policy);

    /// <summary>One exact number divided by another: a / b.</summary>
    /// <returns>The exact quotient or a decimal next to it. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> Ratio(decimal figure, decimal reference) => Measure.OnNumbers([figure, reference], static x => x[0].DividedBy(x[1]));

    /// <summary>How much there is of one figure for so many of another: p × a / b, such as patents per 10,000 persons.</summary>
    /// <param name="figure">a, the figure related.</param>
    /// <param name="population">b, the figure it is related to; not zero. Persons per 10,000 persons are a rate as well.</param>
    /// <param name="per">p, how many of the population the rate is told for; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the one unit per p of the other. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/>,
    /// <see cref="UndefinedReason.UnitMismatch"/> (one of the figures is a rate itself), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="per"/> is zero or negative.</exception>
    public static Derived<Quantity> Rate(Quantity figure, Quantity population, decimal per, BoundPolicy? policy = null) =>
        Rate(Measure.Given("a", figure), Measure.Given("b", population), per, policy);

    /// <summary>One exact number for so many of another: p × a / b.</summary>
    /// <returns>The exact quotient or a decimal next to it. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="per"/> is zero or negative.</exception>
    public static Outcome<decimal> Rate(decimal figure, decimal population, decimal per)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(per);
        return Measure.OnNumbers([figure, population], x => RateOf(x[0], x[1], per));
    }

    internal static Derived<Quantity> Share(Given part, Given whole, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(part, whole);
        return Measure.SameUnit(part, whole)
            ? Measure.Of(ShareFormula, Unit.Percent, inputs, policy, static x => ShareOf(x[0], x[1]))
            : Measure.UnitMismatch<Quantity>(ShareFormula, inputs, policy);
    }

    internal static Derived<Quantity> Ratio(Given figure, Given reference, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(figure, reference);
        return UnitOf(figure, reference, Quotient) is { } unit
            ? Measure.Of(RatioFormula, unit, inputs, policy, static x => x[0].DividedBy(x[1]))
            : Measure.UnitMismatch<Quantity>(RatioFormula, inputs, policy);
    }

    internal static Derived<Quantity> Rate(Given figure, Given population, decimal per, BoundPolicy? policy)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(per);
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(figure, population);
        Formula formula = RateFormulaFor(per);
        // Whatever is missing is told as missing, not as a matter of units.
        Unit? rate = figure.Unit is { } above && population.Unit is { } below ? RateUnit(above, per, below) : Unit.Ratio;
        return rate is { } unit
            ? Measure.Of(formula, unit, inputs, policy, per, static (x, per) => RateOf(x[0], x[1], per))
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }

    private static Formula RateFormulaFor(decimal per)
    {
        foreach ((decimal usual, Formula formula) in UsualRates)
        {
            if (usual == per)
            {
                return formula;
            }
        }

        return RateFormulaPer(per);
    }

    private static Formula RateFormulaPer(decimal per) =>
        RateFormula with { Expression = string.Create(CultureInfo.InvariantCulture, $"{per:#,0.############################} × a / b") };

    private static Unit? Quotient(Unit above, Unit below) => above == below ? Unit.Ratio : RateUnit(above, 1, below);

    /// <summary>The unit of a rate; <see langword="null"/> where it would be a rate of rates.</summary>
    private static Unit? RateUnit(Unit above, decimal per, Unit below) =>
        above.Kind == UnitKind.Rate || below.Kind == UnitKind.Rate ? null : above.Per(per, below);

    // Whatever is missing is told as missing, not as a matter of units.
    private static Unit? UnitOf(Given figure, Given reference, Func<Unit, Unit, Unit?> quotient) =>
        figure.Unit is { } above && reference.Unit is { } below ? quotient(above, below) : Unit.Ratio;
}
