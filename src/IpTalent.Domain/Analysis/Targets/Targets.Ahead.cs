using NodaTime;

namespace IpTalent.Domain;

/// <content>What is left to do: the gap, the pace it takes, and when the target is reached at a pace.</content>
public static partial class Targets
{
    /// <summary>How much is missing to the target: T - b.</summary>
    /// <param name="latest">b, the latest figure.</param>
    /// <param name="threshold">T, the target in its own words, in the unit of the figure.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figure, in percentage points for proportions; negative beyond the target, which is what one below a
    /// ceiling wants. Undefined: <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.Missing"/> (a target without a
    /// number), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> TargetGap(Quantity latest, Quantity threshold, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return TargetGap(Measure.Given("b", latest), Threshold(threshold), policy);
    }

    /// <summary>How much is missing from one exact number to another: T - b.</summary>
    /// <returns>Exact or a decimal next to it. Undefined: <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> TargetGap(decimal latest, decimal threshold) =>
        Measure.OnNumbers([latest, threshold], static x => TargetGapOf(x[0], x[1]));

    /// <summary>Which part of the target is there: b / T. Not the part of the way, which <see cref="ProgressRatio(Quantity, Quantity, Quantity, BoundPolicy?)"/> tells.</summary>
    /// <param name="latest">b, the latest figure.</param>
    /// <param name="threshold">T, the target in its own words, in the unit of the figure.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction shown as percent: 1 at the target. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.Missing"/> (a target without a number), <see cref="UndefinedReason.DivisorMayBeZero"/> (a target of
    /// zero), <see cref="UndefinedReason.NegativeBase"/> (one below), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> TargetAttainment(Quantity latest, Quantity threshold, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return TargetAttainment(Measure.Given("b", latest), Threshold(threshold), policy);
    }

    /// <summary>Which part of an exact target is there: b / T.</summary>
    /// <returns>Exact or a decimal next to it. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/>,
    /// <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> TargetAttainment(decimal latest, decimal threshold) =>
        Measure.OnNumbers([latest, threshold], static x => TargetAttainmentOf(x[0], x[1]));

    /// <summary>How much must be gained every year to come to the target: (T - b) / m.</summary>
    /// <param name="latest">b, the latest figure.</param>
    /// <param name="threshold">T, the target in its own words, in the unit of the figure.</param>
    /// <param name="years">m, the years from the figure to the due date.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figure per year, in percentage points per year for proportions; in their own unit for rates. Negative
    /// beyond the target. Undefined: <see cref="UndefinedReason.NoElapsedTime"/>, <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.Missing"/> (a target without a number), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Derived<Quantity> RequiredAnnualIncrement(Quantity latest, Quantity threshold, ElapsedYears years, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return RequiredAnnualIncrement(Measure.Given("b", latest), Threshold(threshold), Measure.NotNegative(years), policy);
    }

    /// <summary>How much must be gained every year to come from one exact number to another: (T - b) / m.</summary>
    /// <returns>Exact or a decimal next to it. Undefined as <see cref="Growth.AverageAnnualChange(decimal, decimal, ElapsedYears)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Outcome<decimal> RequiredAnnualIncrement(decimal latest, decimal threshold, ElapsedYears years) =>
        Growth.AverageAnnualChange(latest, threshold, years);

    /// <summary>How many years a steady growth takes to come to the target, none where it is attained: max(0, ln(T / b) / ln(1 + g)).</summary>
    /// <param name="latest">b, the latest figure; above zero.</param>
    /// <param name="threshold">T, the target in its own words: "at most" and "less than" are reached by a decline, all others by growth.
    /// Whether it asks for more than its number makes no difference, as that comes at once.</param>
    /// <param name="rate">g, the growth per year.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Years, zero or above. Undefined: <see cref="UndefinedReason.TargetNeverReached"/> (the pace may be none, or lead away
    /// from the target), <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>,
    /// <see cref="UndefinedReason.NegativeValue"/> (a loss of more than everything), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.Missing"/> (a target without a number), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> YearsToTarget(Quantity latest, Quantity threshold, Quantity rate, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return YearsToTarget(Measure.Given("b", latest), Threshold(threshold), Measure.Given("g", rate), SideOf(threshold), policy);
    }

    /// <summary>How many years a steady growth takes from one exact number to another, none where it is attained.</summary>
    /// <param name="latest">b; above zero.</param>
    /// <param name="threshold">T.</param>
    /// <param name="rate">g, the growth per year as a fraction.</param>
    /// <param name="side">Whether the target is reached by growth, or by a decline.</param>
    /// <returns>Zero or above, a decimal next to it or exact where it is one. Undefined as the measure of figures.</returns>
    public static Outcome<decimal> YearsToTarget(decimal latest, decimal threshold, decimal rate, TargetSide side = TargetSide.Floor) =>
        Measure.OnNumbers([latest, threshold, rate], x => YearsToTargetOf(x[0], x[1], x[2], side));

    /// <summary>On which day a steady growth comes to the target: that of the figure where it is attained, else
    /// <see cref="YearsToTarget(Quantity, Quantity, Quantity, BoundPolicy?)"/> later.</summary>
    /// <param name="latest">b, the latest figure; above zero.</param>
    /// <param name="date">Its day.</param>
    /// <param name="threshold">T, the target in its own words.</param>
    /// <param name="rate">g, the growth per year.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>From the first day on which the target may be reached to the first on which it surely is; without an end where that has none,
    /// or lies beyond the year 9999. Undefined as <see cref="YearsToTarget(Quantity, Quantity, Quantity, BoundPolicy?)"/>;
    /// <see cref="UndefinedReason.Overflow"/> also where the first day lies beyond the year 9999.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <remarks>A part of a year is one of the days of the anniversary year it falls in, and a part of a day is a whole one.</remarks>
    public static Derived<DateRange> DateOfReaching(Quantity latest, LocalDate date, Quantity threshold, Quantity rate, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        Input b = (Input)Measure.Given("b", latest) with { Description = LocalizedText.Of(ReportingPeriod.At(date).In("en"), ReportingPeriod.At(date).In("zh")) };
        return DateOfReaching(YearsToTarget(b, Threshold(threshold), Measure.Given("g", rate), SideOf(threshold), policy), DateRange.On(date), DateOfReachingFormula);
    }

    internal static Derived<Quantity> TargetGap(Given b, Given target, BoundPolicy? policy) =>
        OfTwo(TargetGapFormula, Growth.UnitOfChange(UnitOf(b)), b, target, policy, static x => TargetGapOf(x[0], x[1]));

    internal static Derived<Quantity> TargetAttainment(Given b, Given target, BoundPolicy? policy) =>
        OfTwo(TargetAttainmentFormula, Unit.Percent, b, target, policy, static x => TargetAttainmentOf(x[0], x[1]));

    internal static Derived<Quantity> RequiredAnnualIncrement(Given b, Given target, ElapsedSpan years, BoundPolicy? policy) =>
        OverYears(RequiredAnnualIncrementFormula, Growth.PerYearOf(Growth.UnitOfChange(UnitOf(b))), b, target, years, policy,
            static (x, years) => Growth.AverageAnnualChangeOf(x[0], x[1], years));

    internal static Derived<Quantity> YearsToTarget(Given b, Given target, Given g, TargetSide side, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(b, target, g);
        return !Measure.SameUnit(b, target) ? Measure.UnitMismatch<Quantity>(YearsToTargetFormula, new Givens(b, target), policy)
            : g.Unit is { } rate && rate != Unit.PercentPerYear ? Measure.UnitMismatch<Quantity>(YearsToTargetFormula, inputs, policy)
            : Measure.Of(YearsToTargetFormula, Unit.Year, inputs, policy, side, static (x, side) => YearsToTargetOf(x[0], x[1], x[2], side));
    }

    internal static Derived<Quantity> YearsToTarget(Given a, Given b, Given target, ElapsedSpan years, TargetSide side, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        Formula formula = YearsToTargetFormula with { Expression = "max(0, n × ln(T / b) / ln(b / a))" };
        return Measure.SameUnit(a, b, target)
            ? Measure.Of(formula, Unit.Year, new Givens(a, b, target, Given.Of("n", years)), policy, (years, side), static (x, way) => YearsToTargetOf(x[0], x[1], x[2], way.years, way.side))
            : Measure.UnitMismatch<Quantity>(formula, new Givens(a, b, target), policy);
    }

    /// <summary>The days that lie so many years after the day of the latest figure.</summary>
    internal static Derived<DateRange> DateOfReaching(Derived<Quantity> years, DateRange latest, Formula formula)
    {
        if (years.Reason is { } reason)
        {
            return Measure.Undefined<DateRange>(reason, formula, years.Inputs, years.Policy, years.Detail);
        }

        Interval range = years.Bounds;
        return ElapsedYears.FirstDayAfter(latest.Start!.Value, range.Lower!.Value) is { } first
            ? Result.Of(
                new DateRange(first, range.Upper is { } most ? ElapsedYears.FirstDayAfter(latest.End!.Value, most) : null),
                formula, years.Inputs, years.Policy, range.Upper != 0 ? years.Detail : LocalizedText.Of(
                    "the figure is at the target or beyond it already, and this is its day", "该数据已达到或超过目标值，所示为该数据的日期"))
            : Measure.Undefined<DateRange>(UndefinedReason.Overflow, formula, years.Inputs, years.Policy, LocalizedText.Of(
                "the day lies beyond the year 9999", "日期晚于9999年"));
    }

    private static Unit UnitOf(Given b) => b.Unit ?? Unit.Ratio;

    private static Derived<Quantity> OfTwo(Formula formula, Unit unit, Given b, Given target, BoundPolicy? policy, Measure.Kernel kernel)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(b, target);
        return Measure.SameUnit(b, target)
            ? Measure.Of(formula, unit, inputs, policy, kernel)
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }

    private static Derived<Quantity> OverYears(
        Formula formula, Unit unit, Given b, Given target, ElapsedSpan years, BoundPolicy? policy, Measure.Kernel<ElapsedSpan> kernel)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(b, target, Given.Of("m", years));
        return !Measure.SameUnit(b, target) ? Measure.UnitMismatch<Quantity>(formula, inputs, policy)
            : years.Least.Sign == 0 ? Measure.Undefined<Quantity>(UndefinedReason.NoElapsedTime, formula, inputs, policy)
            : Measure.Of(formula, unit, inputs, policy, years, kernel);
    }
}
