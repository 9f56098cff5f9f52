using System.Collections.Immutable;

namespace IpTalent.Domain;

public static partial class Ratios
{
    internal static readonly Formula PerCapitaFormula = new()
    {
        Code = "per-capita",
        Name = LocalizedText.Of("Per capita", "人均"),
        Expression = "a / b",
    };

    internal static readonly Formula DensityFormula = new()
    {
        Code = "density",
        Name = LocalizedText.Of("Density", "密度"),
        Expression = "a / s",
    };

    internal static readonly Formula DependencyRatioFormula = new()
    {
        Code = "dependency-ratio",
        Name = LocalizedText.Of("Dependency ratio", "抚养比"),
        Expression = "100 × d / w",
    };

    private static readonly ImmutableArray<Formula> UsualDependencyFormulas = [DependencyFormula(1), DependencyFormula(2)];

    internal static readonly Formula AverageParticipationsFormula = new()
    {
        Code = "average-participations",
        Name = LocalizedText.Of("Average participations", "人均参加次数"),
        Expression = "t / p",
    };

    /// <summary>How much there is of something for each person of a population: a / b.</summary>
    /// <param name="figure">a, in any unit that is not a rate itself.</param>
    /// <param name="population">b, in persons; not zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figure per person. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/>,
    /// <see cref="UndefinedReason.UnitMismatch"/> (a population not in persons, a figure that is a rate), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> PerCapita(Quantity figure, Quantity population, BoundPolicy? policy = null) =>
        PerCapita(Measure.Given("a", figure), Measure.Given("b", population), policy);

    /// <summary>How much there is for each of so many persons, both exact numbers: a / b.</summary>
    /// <returns>The exact quotient or a decimal next to it. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> PerCapita(decimal figure, decimal population) =>
        Measure.OnNumbers([figure, population], static x => x[0].DividedBy(x[1]));

    /// <summary>How much there is of something on each unit of land: a / s.</summary>
    /// <param name="figure">a, in any unit that is not a rate itself.</param>
    /// <param name="land">s, the extent of the area, commonly in <see cref="Unit.SquareKilometre"/>; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figure per unit of land. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/>,
    /// <see cref="UndefinedReason.UnitMismatch"/> (a figure and an extent in one unit, or one of them a rate), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> Density(Quantity figure, Quantity land, BoundPolicy? policy = null) =>
        Density(Measure.Given("a", figure), Measure.Given("s", land), policy);

    /// <summary>How much there is on each unit of land, both exact numbers: a / s.</summary>
    /// <returns>The exact quotient or a decimal next to it. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> Density(decimal figure, decimal land) =>
        Measure.OnNumbers([figure, land], static x => x[0].DividedBy(x[1]));

    /// <summary>How many depend on every hundred who support them: 100 × d / w.</summary>
    /// <param name="dependents">d1, d2, ..., those who depend, such as the young and the old, in groups that do not overlap; zero or above.</param>
    /// <param name="supporters">w, those who support them, in the same unit; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In persons per 100 persons, or so of another unit. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>Source: United Nations, World Population Prospects, 2022, glossary.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> DependencyRatio(ReadOnlySpan<Quantity> dependents, Quantity supporters, BoundPolicy? policy = null) =>
        dependents.Length is 1 or 2
            ? DependencyRatio(dependents, Measure.Given("w", supporters), policy)
            : DependencyRatio(Measure.Listed("d", dependents), Measure.Given("w", supporters), policy);

    /// <summary>How many depend on every hundred who support them, both exact numbers: 100 × d / w.</summary>
    /// <returns>The exact quotient or a decimal next to it. Undefined: <see cref="UndefinedReason.NegativeValue"/>,
    /// <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> DependencyRatio(decimal dependents, decimal supporters) =>
        Measure.OnNumbers([dependents, supporters], static x => DependencyOf(x[0], x[1]));

    /// <summary>How often each of those who took part did so: t / p.</summary>
    /// <param name="attendances">t, in person-times.</param>
    /// <param name="persons">p, the persons among whom they fall, each of whom came at least once; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Person-times per person, 1 or more. Undefined: <see cref="UndefinedReason.UnitMismatch"/> (other units: who counts
    /// participants without saying how does not tell), <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/>,
    /// <see cref="UndefinedReason.SubsetExceedsTotal"/> (surely more persons than attendances), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>Nobody takes part less than once, so p is at most t, and the lower end is never below 1.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> AverageParticipations(Quantity attendances, Quantity persons, BoundPolicy? policy = null) =>
        AverageParticipations(Measure.Given("t", attendances), Measure.Given("p", persons), policy);

    /// <summary>How often each of so many persons took part, both exact numbers: t / p.</summary>
    /// <returns>1 or more, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.NegativeValue"/>,
    /// <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.SubsetExceedsTotal"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> AverageParticipations(decimal attendances, decimal persons) =>
        Measure.OnNumbers([attendances, persons], static x => ParticipationsOf(x[0], x[1]));

    internal static Derived<Quantity> PerCapita(Given figure, Given population, BoundPolicy? policy) =>
        Related(PerCapitaFormula, figure, population, policy, (above, below) => below == Unit.Person ? RateUnit(above, 1, below) : null);

    internal static Derived<Quantity> Density(Given figure, Given land, BoundPolicy? policy) =>
        Related(DensityFormula, figure, land, policy, (above, below) => above == below ? null : RateUnit(above, 1, below));

    internal static Derived<Quantity> DependencyRatio(ValueList<Input> dependents, Given supporters, BoundPolicy? policy) =>
        DependencyRatio(DependencyFormula(dependents.Count), (ValueList<Input>)[.. dependents, supporters], supporters, policy);

    // The young, or the young and the old, leave nothing behind but the result.
    private static Derived<Quantity> DependencyRatio(ReadOnlySpan<Quantity> dependents, Given supporters, BoundPolicy? policy)
    {
        Given first = Measure.Given("d1", dependents[0], nameof(dependents));
        return dependents.Length == 1
            ? DependencyRatio(UsualDependencyFormulas[0], new(first, supporters), supporters, policy)
            : DependencyRatio(UsualDependencyFormulas[1], new(first, Measure.Given("d2", dependents[1], nameof(dependents)), supporters), supporters, policy);
    }

    private static Formula DependencyFormula(int dependents) =>
        DependencyRatioFormula with { Expression = $"100 × {Bracketed(Added("d", dependents))} / w" };

    private static Derived<Quantity> DependencyRatio(Formula formula, in Givens inputs, Given supporters, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        Unit unit = supporters.Unit ?? Unit.Person;
        return Measure.SameUnit(inputs) && RateUnit(unit, 100, unit) is { } rate
            ? Measure.Of(formula, rate, inputs, policy, static x => DependencyOf(RoundedSums.Of(x[..^1]), x[^1]))
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }

    internal static Derived<Quantity> AverageParticipations(Given attendances, Given persons, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(attendances, persons);
        Unit unit = Unit.PersonTime.Per(Unit.Person);
        return UnitOf(attendances, persons, static (above, below) => above == Unit.PersonTime && below == Unit.Person ? below : null) is not null
            ? Measure.Of(AverageParticipationsFormula, unit, inputs, policy, static x => ParticipationsOf(x[0], x[1]))
            : Measure.UnitMismatch<Quantity>(AverageParticipationsFormula, inputs, policy);
    }

    private static Derived<Quantity> Related(Formula formula, Given figure, Given reference, BoundPolicy? policy, Func<Unit, Unit, Unit?> quotient)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(figure, reference);
        return UnitOf(figure, reference, quotient) is { } unit
            ? Measure.Of(formula, unit, inputs, policy, static x => x[0].DividedBy(x[1]))
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }
}
