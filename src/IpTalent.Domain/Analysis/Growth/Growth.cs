namespace IpTalent.Domain;

/// <summary>How much a figure has grown, between two figures of one unit.</summary>
/// <remarks>Growth is a fraction inside (0.2464) and percent when shown (24.64 %). The bounds are sharp: the range over all values of
/// the figures within their bounds, the figures being unrelated. Average growth is compound unless its name says otherwise. The years
/// between two figures are those of the calendar (<see cref="ElapsedYears"/>), whole or not.</remarks>
public static partial class Growth
{
    internal static readonly Formula AbsoluteChangeFormula = new()
    {
        Code = "absolute-change",
        Name = LocalizedText.Of("Absolute change", "增减量"),
        Expression = "b - a",
    };

    internal static readonly Formula GrowthFactorFormula = new()
    {
        Code = "growth-factor",
        Name = LocalizedText.Of("Growth factor", "发展速度"),
        Expression = "b / a",
    };

    internal static readonly Formula GrowthRateFormula = new()
    {
        Code = "growth-rate",
        Name = LocalizedText.Of("Growth rate", "增长率"),
        Expression = "(b - a) / a",
    };

    internal static readonly Formula PercentagePointChangeFormula = new()
    {
        Code = "percentage-point-change",
        Name = LocalizedText.Of("Change in percentage points", "百分点增减"),
        Expression = "b - a",
    };

    internal static readonly Formula LogGrowthFormula = new()
    {
        Code = "log-growth",
        Name = LocalizedText.Of("Logarithmic growth", "对数增长率"),
        Expression = "ln(b / a)",
    };

    internal static readonly Formula SymmetricGrowthRateFormula = new()
    {
        Code = "symmetric-growth-rate",
        Name = LocalizedText.Of("Symmetric growth rate", "对称增长率"),
        Expression = "(b - a) / ((a + b) / 2)",
    };

    /// <summary>How much was gained between two figures: b - a.</summary>
    /// <param name="initial">a, the earlier figure.</param>
    /// <param name="final">b, the later figure, in the same unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figures; in percentage points where they are proportions, in those per year where they are rates of
    /// growth. Negative for a loss. Undefined: <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> AbsoluteChange(Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        AbsoluteChange(Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>How much was gained between two exact numbers: b - a.</summary>
    /// <returns>Exact or a decimal next to it. Undefined: <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> AbsoluteChange(decimal initial, decimal final) =>
        Measure.OnNumbers([initial, final], static x => AbsoluteChangeOf(x[0], x[1]));

    /// <summary>By how much a figure was multiplied: b / a. "2.3 times as much", not 2.3 times more.</summary>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A number of times, zero or above; 1 where nothing changed. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.SignChange"/>,
    /// <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> GrowthFactor(Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        GrowthFactor(Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>By how much a number was multiplied: b / a.</summary>
    /// <returns>Zero or above, exact or a decimal next to it. Undefined as <see cref="GrowthRate(decimal, decimal)"/>.</returns>
    public static Outcome<decimal> GrowthFactor(decimal initial, decimal final) =>
        Measure.OnNumbers([initial, final], static x => GrowthFactorOf(x[0], x[1]));

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

    /// <summary>How many percentage points a proportion gained: b - a. From 5 % to 6 % is 1 percentage point, and a growth of 20 %.</summary>
    /// <param name="initial">a, the earlier proportion.</param>
    /// <param name="final">b, the later one.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Percentage points, those per year for rates of growth; negative for a loss. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/> (also of anything but proportions), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> PercentagePointChange(Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        PercentagePointChange(Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>How many percentage points a proportion gained, all told as fractions: b - a.</summary>
    /// <returns>0.01 for a percentage point. Undefined: <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> PercentagePointChange(decimal initial, decimal final) => AbsoluteChange(initial, final);

    /// <summary>Growth as the difference of the logarithms, which adds up over time and is the same forwards and backwards: ln(b / a).</summary>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Near the growth rate where that is small, below it otherwise; shown as percent (log points). Undefined:
    /// <see cref="UndefinedReason.ZeroValue"/> (the later figure may be zero) and the reasons of
    /// <see cref="GrowthRate(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <remarks>Source: Törnqvist, Vartia and Vartia, "How Should Relative Changes Be Measured?", The American Statistician 39(1), 1985.</remarks>
    public static Derived<Quantity> LogGrowth(Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        LogGrowth(Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>Growth as the difference of the logarithms of two exact numbers: ln(b / a).</summary>
    /// <returns>A decimal next to it, 0 where nothing changed. Undefined: <see cref="UndefinedReason.ZeroValue"/> and the reasons of
    /// <see cref="GrowthRate(decimal, decimal)"/>.</returns>
    public static Outcome<decimal> LogGrowth(decimal initial, decimal final) =>
        Measure.OnNumbers([initial, final], static x => LogGrowthOf(x[0], x[1]));

    /// <summary>Growth as a part of the mean of the two figures, which a beginning and an end at zero leave finite: (b - a) / ((a + b) / 2).</summary>
    /// <param name="initial">a, the earlier figure; zero or above.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction from -2 (all left) to 2 (none were there before), shown as percent; the same backwards but for its sign. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.SignChange"/>,
    /// <see cref="UndefinedReason.DivisorMayBeZero"/> (both may be zero), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <remarks>Source: Davis, Haltiwanger and Schuh, Job Creation and Destruction, MIT Press, 1996.</remarks>
    public static Derived<Quantity> SymmetricGrowthRate(Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        SymmetricGrowthRate(Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>Growth as a part of the mean of two exact numbers: (b - a) / ((a + b) / 2).</summary>
    /// <returns>From -2 to 2, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.NegativeBase"/>,
    /// <see cref="UndefinedReason.SignChange"/>, <see cref="UndefinedReason.DivisorMayBeZero"/>.</returns>
    public static Outcome<decimal> SymmetricGrowthRate(decimal initial, decimal final) =>
        Measure.OnNumbers([initial, final], static x => SymmetricGrowthRateOf(x[0], x[1]));

    internal static Derived<Quantity> AbsoluteChange(Given a, Given b, BoundPolicy? policy) =>
        OfTwo(AbsoluteChangeFormula, UnitOfChange(UnitOf(a, b)), a, b, policy, static x => AbsoluteChangeOf(x[0], x[1]));

    internal static Derived<Quantity> GrowthFactor(Given a, Given b, BoundPolicy? policy) =>
        OfTwo(GrowthFactorFormula, Unit.Ratio, a, b, policy, static x => GrowthFactorOf(x[0], x[1]));

    internal static Derived<Quantity> GrowthRate(Given a, Given b, BoundPolicy? policy) =>
        OfTwo(GrowthRateFormula, Unit.Percent, a, b, policy, static x => GrowthRateOf(x[0], x[1]));

    internal static Derived<Quantity> PercentagePointChange(Given a, Given b, BoundPolicy? policy)
    {
        Unit unit = UnitOf(a, b);
        Unit points = UnitOfChange(unit);
        return points != unit
            ? OfTwo(PercentagePointChangeFormula, points, a, b, policy, static x => AbsoluteChangeOf(x[0], x[1]))
            : Measure.Undefined<Quantity>(UndefinedReason.UnitMismatch, PercentagePointChangeFormula, new Givens(a, b), policy ?? BoundPolicy.Default,
                LocalizedText.Of(
                    $"only proportions differ by percentage points, not figures in {unit.PluralName.In("en")}",
                    $"只有比例之差才以百分点计，以{unit.Name.In("zh")}计的数据不能"));
    }

    internal static Derived<Quantity> LogGrowth(Given a, Given b, BoundPolicy? policy) =>
        OfTwo(LogGrowthFormula, Unit.Percent, a, b, policy, static x => LogGrowthOf(x[0], x[1]));

    internal static Derived<Quantity> SymmetricGrowthRate(Given a, Given b, BoundPolicy? policy) =>
        OfTwo(SymmetricGrowthRateFormula, Unit.Percent, a, b, policy, static x => SymmetricGrowthRateOf(x[0], x[1]));

    /// <summary>The unit of the difference of two figures.</summary>
    internal static Unit UnitOfChange(Unit unit) =>
        unit == Unit.Percent ? Unit.PercentagePoint
        : unit.Numerator == Unit.Percent ? Unit.PercentagePoint.Per(unit.Scale, unit.Denominator!)
        : unit;

    private static Unit UnitOf(Given a, Given b) => b.Unit ?? a.Unit ?? Unit.Ratio;

    private static Derived<Quantity> OfTwo(Formula formula, Unit unit, Given a, Given b, BoundPolicy? policy, Measure.Kernel kernel)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(a, b);
        return Measure.SameUnit(a, b)
            ? Measure.Of(formula, unit, inputs, policy, kernel)
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }
}
