using System.Collections.Immutable;

namespace IpTalent.Domain;

/// <content>Growth per year, and how long it takes to double or halve.</content>
public static partial class Growth
{
    internal static readonly Formula CompoundAnnualGrowthRateFormula = new()
    {
        Code = "compound-annual-growth-rate",
        Name = LocalizedText.Of("Compound annual growth rate", "年均复合增长率"),
        Expression = "(b / a)^(1 / n) - 1",
    };

    internal static readonly Formula AverageAnnualChangeFormula = new()
    {
        Code = "average-annual-change",
        Name = LocalizedText.Of("Average annual change", "年均增减量"),
        Expression = "(b - a) / n",
    };

    internal static readonly Formula SimpleAverageGrowthRateFormula = new()
    {
        Code = "simple-average-growth-rate",
        Name = LocalizedText.Of("Simple average growth rate", "简单平均年增长率"),
        Expression = "(b - a) / (n × a)",
    };

    internal static readonly Formula AnnualisedGrowthRateFormula = new()
    {
        Code = "annualised-growth-rate",
        Name = LocalizedText.Of("Annualised growth rate", "折年增长率"),
        Expression = "(b / a)^p - 1",
    };

    internal static readonly Formula LinearAnnualisedApproximationFormula = new()
    {
        Code = "linear-annualised-approximation",
        Name = LocalizedText.Of("Linear approximation of the annualised growth rate", "折年增长率（线性近似）"),
        Expression = "p × (b - a) / a",
    };

    internal static readonly Formula DoublingTimeFormula = new()
    {
        Code = "doubling-time",
        Name = LocalizedText.Of("Doubling time", "倍增时间"),
        Expression = "ln(2) / ln(1 + g)",
    };

    internal static readonly Formula HalvingTimeFormula = new()
    {
        Code = "halving-time",
        Name = LocalizedText.Of("Halving time", "减半时间"),
        Expression = "ln(1/2) / ln(1 + g)",
    };

    // From two figures rather than a rate.
    private static readonly (Formula DoublingTime, Formula HalvingTime) OfFigures = (
        DoublingTimeFormula with { Expression = "n × ln(2) / ln(b / a)" }, HalvingTimeFormula with { Expression = "n × ln(1/2) / ln(b / a)" });

    private static readonly Unit Period = Unit.Measured("period", LocalizedText.Of("period", "个周期"), LocalizedText.Of("periods", "个周期"));
    private static readonly Unit PerYear = Period.Per(Unit.Year);

    // Years, half-years, quarters, months and what lies between.
    private static readonly ImmutableArray<Quantity> UsualPeriods = [.. Enumerable.Range(1, 12).Select(p => Quantity.Exact(p, PerYear))];

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
    public static Outcome<decimal> CompoundAnnualGrowthRate(decimal initial, decimal final, ElapsedYears years) =>
        Measure.NotNegative(years).Sign == 0
            ? Outcome<decimal>.Undefined(UndefinedReason.NoElapsedTime)
            : Measure.OnNumbers([initial, final], x => CompoundAnnualGrowthRateOf(x[0], x[1], years));

    /// <summary>How much was gained in a year on average: (b - a) / n.</summary>
    /// <param name="initial">a, the earlier figure; of any sign.</param>
    /// <param name="final">b, the later figure, in the same unit; of any sign.</param>
    /// <param name="years">n, the years between them, whole or by <see cref="ElapsedYears"/>; zero gives no rate.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figures per year, in percentage points per year where they are proportions; in their own unit where they
    /// are rates. Negative for a loss. Undefined: <see cref="UndefinedReason.NoElapsedTime"/>, <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Derived<Quantity> AverageAnnualChange(Quantity initial, Quantity final, ElapsedYears years, BoundPolicy? policy = null) =>
        AverageAnnualChange(Measure.Given("a", initial), Measure.Given("b", final), Measure.NotNegative(years), policy);

    /// <summary>How much was gained in a year on average between two exact numbers: (b - a) / n.</summary>
    /// <param name="initial">a; of any sign.</param>
    /// <param name="final">b; of any sign.</param>
    /// <param name="years">n, the years between them, whole or by <see cref="ElapsedYears"/>; zero gives no rate.</param>
    /// <returns>Exact or a decimal next to it. Undefined: <see cref="UndefinedReason.NoElapsedTime"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Outcome<decimal> AverageAnnualChange(decimal initial, decimal final, ElapsedYears years) =>
        Measure.NotNegative(years).Sign == 0
            ? Outcome<decimal>.Undefined(UndefinedReason.NoElapsedTime)
            : Measure.OnNumbers([initial, final], x => AverageAnnualChangeOf(x[0], x[1], years));

    /// <summary>The growth rate spread evenly over the years, without growth upon growth: (b / a - 1) / n.</summary>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="years">n, the years between them, whole or by <see cref="ElapsedYears"/>; zero gives no rate.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction of the first figure per year, -1 / n or more, shown as percent. Above the compound rate for growth over more than a year. Undefined: <see cref="UndefinedReason.NoElapsedTime"/> and the reasons of
    /// <see cref="GrowthRate(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Derived<Quantity> SimpleAverageGrowthRate(Quantity initial, Quantity final, ElapsedYears years, BoundPolicy? policy = null) =>
        SimpleAverageGrowthRate(Measure.Given("a", initial), Measure.Given("b", final), Measure.NotNegative(years), policy);

    /// <summary>The growth rate between two exact numbers spread evenly over the years: (b / a - 1) / n.</summary>
    /// <param name="initial">a; above zero.</param>
    /// <param name="final">b; zero or above.</param>
    /// <param name="years">n, the years between them, whole or by <see cref="ElapsedYears"/>; zero gives no rate.</param>
    /// <returns>A fraction per year, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.NoElapsedTime"/> and the
    /// reasons of <see cref="GrowthRate(decimal, decimal)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Outcome<decimal> SimpleAverageGrowthRate(decimal initial, decimal final, ElapsedYears years) =>
        Measure.NotNegative(years).Sign == 0
            ? Outcome<decimal>.Undefined(UndefinedReason.NoElapsedTime)
            : Measure.OnNumbers([initial, final], x => SimpleAverageGrowthRateOf(x[0], x[1], years));

    /// <summary>The growth of a part of a year, kept up for a whole one: (b / a)^p - 1.</summary>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="periodsPerYear">p, how many periods like the one between the two figures a year has: 4 for quarters, 12 for months.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction per year, -1 or more, shown as percent. Undefined as <see cref="GrowthRate(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is zero or negative.</exception>
    public static Derived<Quantity> AnnualisedGrowthRate(Quantity initial, Quantity final, int periodsPerYear, BoundPolicy? policy = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periodsPerYear);
        return AnnualisedGrowthRate(Measure.Given("a", initial), Measure.Given("b", final), periodsPerYear, policy);
    }

    /// <summary>The growth between two exact numbers, kept up for a whole year: (b / a)^p - 1.</summary>
    /// <returns>A fraction per year, exact or a decimal next to it. Undefined as <see cref="GrowthRate(decimal, decimal)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is zero or negative.</exception>
    public static Outcome<decimal> AnnualisedGrowthRate(decimal initial, decimal final, int periodsPerYear)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periodsPerYear);
        return Measure.OnNumbers([initial, final], x => AnnualisedGrowthRateOf(x[0], x[1], periodsPerYear));
    }

    /// <summary>The growth of a part of a year times the number of such parts, which leaves out growth upon growth: p (b / a - 1).</summary>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="periodsPerYear">p, how many periods like the one between the two figures a year has: 4 for quarters, 12 for months.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction per year, -p or more, shown as percent; near the annualised rate while growth is small. Undefined as <see cref="GrowthRate(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is zero or negative.</exception>
    public static Derived<Quantity> LinearAnnualisedApproximation(Quantity initial, Quantity final, int periodsPerYear, BoundPolicy? policy = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periodsPerYear);
        return LinearAnnualisedApproximation(Measure.Given("a", initial), Measure.Given("b", final), periodsPerYear, policy);
    }

    /// <summary>The growth between two exact numbers times the number of such periods in a year: p (b / a - 1).</summary>
    /// <returns>A fraction per year, exact or a decimal next to it. Undefined as <see cref="GrowthRate(decimal, decimal)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsPerYear"/> is zero or negative.</exception>
    public static Outcome<decimal> LinearAnnualisedApproximation(decimal initial, decimal final, int periodsPerYear)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periodsPerYear);
        return Measure.OnNumbers([initial, final], x => LinearAnnualisedApproximationOf(x[0], x[1], periodsPerYear));
    }

    /// <summary>How long it takes to double at a steady growth: ln(2) / ln(1 + g).</summary>
    /// <param name="rate">g, the growth per year, or of another period; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Years for a growth per year, else periods of the growth. Undefined: <see cref="UndefinedReason.TargetNeverReached"/> (the growth may be
    /// zero or negative),
    /// <see cref="UndefinedReason.UnitMismatch"/> (no rate of growth), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rate"/> is <see langword="null"/>.</exception>
    public static Derived<Quantity> DoublingTime(Quantity rate, BoundPolicy? policy = null)
    {
        Given g = Measure.Given("g", rate);
        return PeriodsOf(rate.Unit) is { } unit
            ? Measure.Of(DoublingTimeFormula, unit, new Givens(g), policy ?? BoundPolicy.Default, static x => DoublingTimeOf(x[0]))
            : NoRate(DoublingTimeFormula, g, policy);
    }

    /// <summary>How many periods it takes to double at an exact growth in each.</summary>
    /// <returns>A decimal next to it, or exact where it is one. Undefined as the measure of figures.</returns>
    public static Outcome<decimal> DoublingTime(decimal rate) => Measure.OnNumbers([rate], static x => DoublingTimeOf(x[0]));

    /// <summary>How long it takes to halve at a steady growth: ln(1/2) / ln(1 + g).</summary>
    /// <param name="rate">g, the growth per year, or of another period; below zero and above -1.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Years for a growth per year, else periods of the growth. Undefined: <see cref="UndefinedReason.TargetNeverReached"/> (it may be zero or
    /// grow), <see cref="UndefinedReason.ZeroValue"/> (all may be gone after one period), <see cref="UndefinedReason.NegativeValue"/> (below -1),
    /// <see cref="UndefinedReason.UnitMismatch"/> (no rate of growth), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rate"/> is <see langword="null"/>.</exception>
    public static Derived<Quantity> HalvingTime(Quantity rate, BoundPolicy? policy = null)
    {
        Given g = Measure.Given("g", rate);
        return PeriodsOf(rate.Unit) is { } unit
            ? Measure.Of(HalvingTimeFormula, unit, new Givens(g), policy ?? BoundPolicy.Default, static x => HalvingTimeOf(x[0]))
            : NoRate(HalvingTimeFormula, g, policy);
    }

    /// <summary>How many periods it takes to halve at an exact growth in each.</summary>
    /// <returns>A decimal next to it, or exact where it is one. Undefined as the measure of figures.</returns>
    public static Outcome<decimal> HalvingTime(decimal rate) => Measure.OnNumbers([rate], static x => HalvingTimeOf(x[0]));

    internal static Derived<Quantity> CompoundAnnualGrowthRate(Given a, Given b, ElapsedSpan years, BoundPolicy? policy) =>
        OverYears(CompoundAnnualGrowthRateFormula, Unit.PercentPerYear, a, b, years, policy, static (x, years) => CompoundAnnualGrowthRateOf(x[0], x[1], years));

    internal static Derived<Quantity> AverageAnnualChange(Given a, Given b, ElapsedSpan years, BoundPolicy? policy) =>
        OverYears(AverageAnnualChangeFormula, PerYearOf(UnitOfChange(UnitOf(a, b))), a, b, years, policy, static (x, years) => AverageAnnualChangeOf(x[0], x[1], years));

    internal static Derived<Quantity> SimpleAverageGrowthRate(Given a, Given b, ElapsedSpan years, BoundPolicy? policy) =>
        OverYears(SimpleAverageGrowthRateFormula, Unit.PercentPerYear, a, b, years, policy, static (x, years) => SimpleAverageGrowthRateOf(x[0], x[1], years));

    internal static Derived<Quantity> DoublingTime(Given a, Given b, ElapsedSpan years, BoundPolicy? policy) =>
        OverYears(OfFigures.DoublingTime, Unit.Year, a, b, years, policy, static (x, years) => DoublingTimeOf(x[0], x[1], years));

    internal static Derived<Quantity> HalvingTime(Given a, Given b, ElapsedSpan years, BoundPolicy? policy) =>
        OverYears(OfFigures.HalvingTime, Unit.Year, a, b, years, policy, static (x, years) => HalvingTimeOf(x[0], x[1], years));

    internal static Derived<Quantity> AnnualisedGrowthRate(Given a, Given b, int periodsPerYear, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(a, b, Periods(periodsPerYear));
        return Measure.SameUnit(a, b)
            ? Measure.Of(AnnualisedGrowthRateFormula, Unit.PercentPerYear, inputs, policy, periodsPerYear, static (x, p) => AnnualisedGrowthRateOf(x[0], x[1], p))
            : Measure.UnitMismatch<Quantity>(AnnualisedGrowthRateFormula, inputs, policy);
    }

    internal static Derived<Quantity> LinearAnnualisedApproximation(Given a, Given b, int periodsPerYear, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(a, b, Periods(periodsPerYear));
        return Measure.SameUnit(a, b)
            ? Measure.Of(LinearAnnualisedApproximationFormula, Unit.PercentPerYear, inputs, policy, periodsPerYear, static (x, p) => LinearAnnualisedApproximationOf(x[0], x[1], p))
            : Measure.UnitMismatch<Quantity>(LinearAnnualisedApproximationFormula, inputs, policy);
    }

    private static Derived<Quantity> OverYears(
        Formula formula, Unit unit, Given a, Given b, ElapsedSpan years, BoundPolicy? policy, Measure.Kernel<ElapsedSpan> kernel)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(a, b, Given.Of("n", years));
        return !Measure.SameUnit(a, b) ? Measure.UnitMismatch<Quantity>(formula, inputs, policy)
            : years.Least.Sign == 0 ? Measure.Undefined<Quantity>(UndefinedReason.NoElapsedTime, formula, inputs, policy)
            : Measure.Of(formula, unit, inputs, policy, years, kernel);
    }

    private static Given Periods(int perYear) =>
        Given.Of("p", perYear <= UsualPeriods.Length ? UsualPeriods[perYear - 1] : Quantity.Exact(perYear, PerYear));

    // Of a rate there is no rate; that the change is one per year is told by the measure alone.
    internal static Unit PerYearOf(Unit unit) => unit.Kind == UnitKind.Rate ? unit : unit.Per(Unit.Year);

    /// <summary>What the time of a growth is counted in; <see langword="null"/> for what is no growth.</summary>
    private static Unit? PeriodsOf(Unit unit) =>
        unit == Unit.PercentPerYear ? Unit.Year
        : unit == Unit.Percent ? Period
        : null;

    private static Derived<Quantity> NoRate(Formula formula, Given g, BoundPolicy? policy) => Measure.Undefined<Quantity>(
        UndefinedReason.UnitMismatch, formula, new Givens(g), policy ?? BoundPolicy.Default, LocalizedText.Of(
            $"a rate of growth is in {Unit.Percent.Code} or {Unit.PercentPerYear.Code}, not in {g.Unit!.Code}",
            $"增长率的单位应为{Unit.Percent.Code}或{Unit.PercentPerYear.Code}，而非{g.Unit.Code}"));
}
