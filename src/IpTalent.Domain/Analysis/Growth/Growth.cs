namespace IpTalent.Domain;

/// <summary>How much a figure has grown, between two figures of one unit.</summary>
/// <remarks>Growth is a fraction inside (0.2464) and percent when shown (24.64 %). The bounds are sharp: the range over all values of
/// the two figures within their bounds, the two being unrelated. Average growth is compound.</remarks>
public static partial class Growth
{
    internal static readonly Formula AbsoluteChangeFormula = new()
    {
        Code = "absolute-change",
        Name = LocalizedText.Of("Absolute change", "增减量"),
        Expression = "b - a",
    };

    internal static readonly Formula GrowthRateFormula = new()
    {
        Code = "growth-rate",
        Name = LocalizedText.Of("Growth rate", "增长率"),
        Expression = "(b - a) / a",
    };

    internal static readonly Formula CompoundAnnualGrowthRateFormula = new()
    {
        Code = "compound-annual-growth-rate",
        Name = LocalizedText.Of("Compound annual growth rate", "年均复合增长率"),
        Expression = "(b / a)^(1 / n) - 1",
    };

    /// <summary>How much was gained between two figures: b - a.</summary>
    /// <param name="initial">a, the earlier figure.</param>
    /// <param name="final">b, the later figure, in the same unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figures; in percentage points where they are proportions, in those per year where they are rates of growth. Negative for a loss. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> AbsoluteChange(Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        AbsoluteChange(Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>How much was gained between two exact numbers: b - a.</summary>
    /// <returns>Exact or a decimal next to it. Undefined: <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> AbsoluteChange(decimal initial, decimal final) =>
        Measure.OnNumbers([initial, final], static x => AbsoluteChangeOf(x[0], x[1]));

    /// <summary>The growth between two figures as a part of the first: (b - a) / a.</summary>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction, -1 or more, shown as percent. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.SignChange"/>,
    /// <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> GrowthRate(Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        GrowthRate(Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>The growth between two exact numbers as a part of the first: (b - a) / a.</summary>
    /// <returns>A fraction, -1 or more, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.ZeroBase"/>,
    /// <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.SignChange"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> GrowthRate(decimal initial, decimal final) =>
        Measure.OnNumbers([initial, final], static x => GrowthRateOf(x[0], x[1]));

    /// <summary>The steady yearly growth that turns the first figure into the second: (b / a)^(1 / n) - 1.</summary>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="years">n, the years between them, whole or by <see cref="ElapsedYears"/>; zero gives no rate.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction per year, -1 or more, shown as percent. Undefined: <see cref="UndefinedReason.NoElapsedTime"/> and the reasons of
    /// <see cref="GrowthRate(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Derived<Quantity> CompoundAnnualGrowthRate(Quantity initial, Quantity final, ElapsedYears years, BoundPolicy? policy = null) =>
        CompoundAnnualGrowthRate(Measure.Given("a", initial), Measure.Given("b", final), Measure.NotNegative(years), policy);

    /// <summary>The steady yearly growth that turns the first number into the second: (b / a)^(1 / n) - 1.</summary>
    /// <param name="initial">a; above zero.</param>
    /// <param name="final">b; zero or above.</param>
    /// <param name="years">n, the years between them, whole or by <see cref="ElapsedYears"/>; zero gives no rate.</param>
    /// <returns>A fraction per year, -1 or more, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.NoElapsedTime"/> and the
    /// reasons of <see cref="GrowthRate(decimal, decimal)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Outcome<decimal> CompoundAnnualGrowthRate(decimal initial, decimal final, ElapsedYears years)
    {
        return Measure.NotNegative(years).Sign == 0
            ? Outcome<decimal>.Undefined(UndefinedReason.NoElapsedTime)
            : Measure.OnNumbers([initial, final], x => CompoundAnnualGrowthRateOf(x[0], x[1], years));
    }

    internal static Derived<Quantity> AbsoluteChange(Input a, Input b, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [a, b];
        Unit unit = (b.Quantity ?? a.Quantity)?.Unit ?? Unit.Ratio;
        return Measure.SameUnit(inputs)
            ? Measure.Of(AbsoluteChangeFormula, UnitOfChange(unit), inputs, policy, static x => AbsoluteChangeOf(x[0], x[1]))
            : Measure.UnitMismatch<Quantity>(AbsoluteChangeFormula, inputs, policy);
    }

    internal static Derived<Quantity> GrowthRate(Input a, Input b, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [a, b];
        return Measure.SameUnit(inputs)
            ? Measure.Of(GrowthRateFormula, Unit.Percent, inputs, policy, static x => GrowthRateOf(x[0], x[1]))
            : Measure.UnitMismatch<Quantity>(GrowthRateFormula, inputs, policy);
    }

    internal static Derived<Quantity> CompoundAnnualGrowthRate(Input a, Input b, ElapsedSpan years, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [a, b, years.AsInput("n")];
        return !Measure.SameUnit([a, b]) ? Measure.UnitMismatch<Quantity>(CompoundAnnualGrowthRateFormula, inputs, policy)
            : years.Least.Sign == 0 ? Result.Undefined<Quantity>(UndefinedReason.NoElapsedTime, CompoundAnnualGrowthRateFormula, inputs, policy)
            : Measure.Of(CompoundAnnualGrowthRateFormula, Unit.PercentPerYear, inputs, policy, x => CompoundAnnualGrowthRateOf(x[0], x[1], years));
    }

    internal static Unit UnitOfChange(Unit unit) =>
        unit == Unit.Percent ? Unit.PercentagePoint
        : unit.Numerator == Unit.Percent ? Unit.PercentagePoint.Per(unit.Scale, unit.Denominator!)
        : unit;
}
