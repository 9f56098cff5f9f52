using System.Collections.Immutable;

namespace IpTalent.Domain;

/// <summary>Statements about figures, put to the test.</summary>
/// <remarks>A verdict is yes or no where the bounds decide, and undetermined where they allow both.</remarks>
public static partial class Claims
{
    internal static readonly Formula IsMoreThanFormula = new()
    {
        Code = "more-than-n-times",
        Name = LocalizedText.Of("More than n times", "超过n倍"),
        Expression = "b > n × a",
    };

    internal static readonly Formula IsTimesFormula = new()
    {
        Code = "is-times",
        Name = LocalizedText.Of("So many times", "为其n倍"),
        Expression = "b / a = n",
    };

    /// <summary>Whether a figure is more than n times another: "more than double the national average".</summary>
    /// <param name="n">How many times; above zero. "Double" is 2; 增长1.9倍 ("grew by 1.9 times") is 2.9.</param>
    /// <param name="times">a, the figure it is held against; zero or above.</param>
    /// <param name="figure">b, in the same unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>The verdict. Undefined: <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeValue"/> (the
    /// reference may be negative).</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is zero or negative.</exception>
    public static Derived<Certainty> IsMoreThan(decimal n, Quantity times, Quantity figure, BoundPolicy? policy = null) =>
        IsMoreThan(n, Measure.Given("a", times), Measure.Given("b", figure), policy);

    /// <summary>Whether one exact number is more than n times another.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is zero or negative.</exception>
    public static bool IsMoreThan(decimal n, decimal times, decimal figure)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        return MoreThan(n, Interval.Point(times), Interval.Point(figure)) == Certainty.Yes;
    }

    /// <summary>Whether a figure is so many times another, as a level: "2.6 times", 2.6倍 by itself. Growth by 2.6 times, 增长2.6倍, is
    /// <see cref="HasGrownByTimes(Quantity, Quantity, Quantity, BoundPolicy?)"/>.</summary>
    /// <param name="multiple">n as claimed, in <see cref="Unit.Ratio"/>, with its own words: rounded 2.6, more than 2, nearly 3.</param>
    /// <param name="times">a, the figure it is held against; above zero.</param>
    /// <param name="figure">b, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes where b / a surely lies within the bounds of n, no where it surely does not. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> IsTimes(Quantity multiple, Quantity times, Quantity figure, BoundPolicy? policy = null) =>
        IsTimes(Measure.Given("n", multiple), Measure.Given("a", times), Measure.Given("b", figure), policy);

    /// <summary>Whether one exact number is so many times another.</summary>
    /// <param name="multiple">n as claimed, with its own words.</param>
    /// <param name="times">a.</param>
    /// <param name="figure">b.</param>
    /// <returns>Whether b / a lies within the bounds of n. Undefined: <see cref="UndefinedReason.UnitMismatch"/> (n is no number of times),
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="multiple"/> is <see langword="null"/>.</exception>
    public static Outcome<bool> IsTimes(Quantity multiple, decimal times, decimal figure) =>
        OnNumbers(multiple, Unit.Ratio, [times, figure], TimesOf);

    internal static Derived<Certainty> IsTimes(Given multiple, Given times, Given figure, BoundPolicy? policy) =>
        Tested(IsTimesFormula, multiple, Unit.Ratio, times, figure, policy, TimesOf);

    internal static Derived<Certainty> IsMoreThan(decimal n, Given times, Given figure, BoundPolicy? policy)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(times, figure);
        Formula formula = FormulaFor(n);
        if (times.Quantity is not { } reference || figure.Quantity is not { } subject)
        {
            return Measure.Undefined<Certainty>(UndefinedReason.Missing, formula, inputs, policy);
        }

        if (!Measure.SameUnit(inputs))
        {
            return Measure.UnitMismatch<Certainty>(formula, inputs, policy);
        }

        Interval held = reference.Under(policy);
        if (held.Lower is not >= 0)
        {
            return Measure.Undefined<Certainty>(UndefinedReason.NegativeValue, formula, inputs, policy);
        }

        return Measure.Verdict(MoreThan(n, held, subject.Under(policy)), formula, inputs, policy);
    }

    // Compared in whole numbers, since n x a may have more digits than a decimal.
    private static Certainty MoreThan(decimal n, Interval reference, Interval figure)
    {
        (End least, End most) = (reference.LowerEnd, reference.UpperEnd);
        (End low, End high) = (figure.LowerEnd, figure.UpperEnd);
        if (!most.IsAbsent && !low.IsAbsent
            && Quotients.CompareProduct(n, most.Value, low.Value) is var above && (above < 0 || (above == 0 && !(most.IsClosed && low.IsClosed))))
        {
            return Certainty.Yes;
        }

        return !least.IsAbsent && !high.IsAbsent && Quotients.CompareProduct(n, least.Value, high.Value) >= 0 ? Certainty.No : Certainty.Undetermined;
    }

    // What is nearly always claimed.
    private static readonly ImmutableArray<Formula> UsualFormulas = [.. Enumerable.Range(1, 12).Select(n => FormulaOf(n))];

    private static Formula FormulaFor(decimal n) =>
        n <= UsualFormulas.Length && decimal.IsInteger(n) ? UsualFormulas[(int)n - 1] : FormulaOf(n);

    private static Formula FormulaOf(decimal n) => IsMoreThanFormula with
    {
        Name = LocalizedText.Of($"More than {Text(n)} times", $"超过{Text(n)}倍"),
        Expression = $"b > {Text(n)} × a",
    };

    private static string Text(decimal number) => number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);
}
