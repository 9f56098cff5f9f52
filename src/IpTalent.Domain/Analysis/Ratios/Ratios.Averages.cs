using System.Globalization;

namespace IpTalent.Domain;

public static partial class Ratios
{
    internal static readonly Formula RelativeToAverageFormula = new()
    {
        Code = "relative-to-average",
        Name = LocalizedText.Of("Relative to the average", "与平均水平之比"),
        Expression = "a / m",
    };

    internal static readonly Formula GapToAverageFormula = new()
    {
        Code = "gap-to-average",
        Name = LocalizedText.Of("Gap to the average", "与平均水平之差"),
        Expression = "a - m",
    };

    internal static readonly Formula DisparityRatioFormula = new()
    {
        Code = "disparity-ratio",
        Name = LocalizedText.Of("Disparity ratio", "最高与最低之比"),
        Expression = "max(x) / min(x)",
    };

    internal static readonly Formula RankDescendingFormula = new()
    {
        Code = "rank-descending",
        Name = LocalizedText.Of("Rank", "位次"),
        Expression = "1 + #{x > x1}",
    };

    /// <summary>How many times a figure is of an average told apart from it, such as the national one: a / m.</summary>
    /// <param name="figure">a; zero or above.</param>
    /// <param name="average">m, in the same unit; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A number of times, zero or above. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> RelativeToAverage(Quantity figure, Quantity average, BoundPolicy? policy = null) =>
        RelativeToAverage(Measure.Given("a", figure), Measure.Given("m", average), policy);

    /// <summary>How many times a figure is of the plain mean of itself and others: n × a / (a + r1 + r2 + ...), where n counts all.</summary>
    /// <param name="figure">a; zero or above.</param>
    /// <param name="others">r1, r2, ..., in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="RelativeToAverage(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <remarks>The figure is part of the mean, and one number in both: the ends are n al / (al + ru) and n au / (au + rl).</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> RelativeToAverage(Quantity figure, ReadOnlySpan<Quantity> others, BoundPolicy? policy = null) =>
        RelativeToAverage(Measure.Given("a", figure), Measure.Listed("r", others), policy);

    /// <summary>How many times one exact number is of an average: a / m.</summary>
    /// <returns>Exact or a decimal next to it. Undefined: <see cref="UndefinedReason.NegativeValue"/>,
    /// <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> RelativeToAverage(decimal figure, decimal average) =>
        Measure.OnNumbers([figure, average], static x => RelativeOf(x[0], x[1]));

    /// <summary>How much a figure lies above an average told apart from it: a - m.</summary>
    /// <param name="figure">a.</param>
    /// <param name="average">m, in the same unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figures, in percentage points where they are proportions; negative below the average. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> GapToAverage(Quantity figure, Quantity average, BoundPolicy? policy = null) =>
        GapToAverage(Measure.Given("a", figure), Measure.Given("m", average), policy);

    /// <summary>How much a figure lies above the plain mean of itself and others: ((n - 1) a - r1 - r2 - ...) / n, where n counts all.</summary>
    /// <param name="figure">a.</param>
    /// <param name="others">r1, r2, ..., in the same unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="GapToAverage(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <remarks>The figure is part of the mean, and one number in both: the gap rises with the figure and falls with the others.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> GapToAverage(Quantity figure, ReadOnlySpan<Quantity> others, BoundPolicy? policy = null) =>
        GapToAverage(Measure.Given("a", figure), Measure.Listed("r", others), policy);

    /// <summary>How much one exact number lies above an average: a - m.</summary>
    /// <returns>Exact or a decimal next to it. Undefined: <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> GapToAverage(decimal figure, decimal average) =>
        Measure.OnNumbers([figure, average], static x => Outcome<Interval>.Of(x[0] - x[1]));

    /// <summary>How many times the highest of some figures is of the lowest: max(x) / min(x).</summary>
    /// <param name="figures">x1, x2, ..., in one unit; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A number of times, 1 or more. Undefined: <see cref="UndefinedReason.TooFewObservations"/> (fewer than two),
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/>
    /// (a figure may be zero), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>The upper end stands where one figure is at its upper and another at its lower end. The lower is 1 where one number lies within
    /// the bounds of all, and else the highest lower end over the lowest upper end.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> DisparityRatio(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        DisparityRatio(Measure.Listed("x", figures), policy);

    /// <summary>How many times the highest of some exact numbers is of the lowest: max(x) / min(x).</summary>
    /// <returns>1 or more, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.TooFewObservations"/>,
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> DisparityRatio(params ReadOnlySpan<decimal> numbers) => Measure.OnNumbers(numbers, DisparityOf);

    /// <summary>The place of each figure among all, the largest being first: 1 + the number of figures above it.</summary>
    /// <param name="figures">x1, x2, ..., in one unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>One rank for each figure, in the order given, 1 or more; equal figures share a rank, and the next ones stand as many places
    /// lower (1, 2, 2, 4). Where bounds overlap, a rank is bounded: from the number of figures surely above to the number possibly above.
    /// Undefined: <see cref="UndefinedReason.UnitMismatch"/>.</returns>
    /// <remarks>A figure is surely above where all its values are above all of the other's, and possibly where some are above some.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static ValueList<Derived<Quantity>> RankDescending(ReadOnlySpan<Quantity> figures, BoundPolicy? policy = null) =>
        RankDescending(Measure.Listed("x", figures), policy);

    /// <summary>The place of each exact number among all, the largest being first: 1 + the number of numbers above it.</summary>
    /// <returns>One rank for each number, in the order given; equal numbers share a rank (1, 2, 2, 4).</returns>
    public static ValueList<int> RankDescending(params ReadOnlySpan<decimal> numbers)
    {
        decimal[] given = numbers.ToArray();
        return [.. given.Select(number => 1 + given.Count(other => other > number))];
    }

    internal static Derived<Quantity> RelativeToAverage(Given figure, Given average, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(figure, average);
        return Measure.SameUnit(inputs)
            ? Measure.Of(RelativeToAverageFormula, Unit.Ratio, inputs, policy, static x => RelativeOf(x[0], x[1]))
            : Measure.UnitMismatch<Quantity>(RelativeToAverageFormula, inputs, policy);
    }

    internal static Derived<Quantity> RelativeToAverage(Given figure, ValueList<Input> others, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [figure, .. others];
        Formula formula = RelativeToAverageFormula with
        {
            Expression = string.Create(CultureInfo.InvariantCulture, $"{inputs.Count} × a / {WithOthers(others.Count)}"),
        };
        return Measure.SameUnit(inputs)
            ? Measure.Of(formula, Unit.Ratio, inputs, policy, static x => RelativeOf(x[0], x[1..]))
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }

    internal static Derived<Quantity> GapToAverage(Given figure, Given average, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(figure, average);
        return Measure.SameUnit(inputs)
            ? Measure.Of(GapToAverageFormula, Growth.UnitOfChange(figure.Unit ?? average.Unit ?? Unit.Ratio), inputs, policy,
                static x => Outcome<Interval>.Of(x[0] - x[1]))
            : Measure.UnitMismatch<Quantity>(GapToAverageFormula, inputs, policy);
    }

    internal static Derived<Quantity> GapToAverage(Given figure, ValueList<Input> others, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [figure, .. others];
        Formula formula = GapToAverageFormula with
        {
            Expression = string.Create(CultureInfo.InvariantCulture, $"a - {WithOthers(others.Count)} / {inputs.Count}"),
        };
        return Measure.SameUnit(inputs)
            ? Measure.Of(formula, Growth.UnitOfChange(UnitIn(inputs)), inputs, policy, static x => GapOf(x[0], x[1..]))
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }

    internal static Derived<Quantity> DisparityRatio(ValueList<Input> inputs, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        return Measure.SameUnit(inputs)
            ? Measure.Of(DisparityRatioFormula, Unit.Ratio, inputs, policy, DisparityOf)
            : Measure.UnitMismatch<Quantity>(DisparityRatioFormula, inputs, policy);
    }

    internal static ValueList<Derived<Quantity>> RankDescending(ValueList<Input> inputs, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        bool comparable = Measure.SameUnit(inputs);
        var ranks = new Derived<Quantity>[inputs.Count];
        for (int i = 0; i < ranks.Length; i++)
        {
            int own = i;
            Formula formula = RankFormula(i);
            ranks[i] = comparable
                ? Measure.Of(formula, Unit.Rank, inputs, policy, x => RankOf(x, own))
                : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
        }

        return [.. ranks];
    }

    private static Formula RankFormula(int index) => RankDescendingFormula with
    {
        Expression = string.Create(CultureInfo.InvariantCulture, $"1 + #{{x > x{index + 1}}}"),
    };

    private static string WithOthers(int others) => others == 0 ? "a" : $"(a + {Added("r", others)})";

    private static Unit UnitIn(ValueList<Input> inputs) => inputs.Select(input => input.Quantity?.Unit).FirstOrDefault(unit => unit is not null) ?? Unit.Ratio;
}
