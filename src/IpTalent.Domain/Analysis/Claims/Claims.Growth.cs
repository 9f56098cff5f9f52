using System.Collections.Immutable;
using System.Globalization;

namespace IpTalent.Domain;

public static partial class Claims
{
    // The highest power of two that a decimal holds.
    private const int MostDoublings = 95;

    internal static readonly Formula HasDoubledFormula = new()
    {
        Code = "has-doubled",
        Name = LocalizedText.Of("Doubled", "翻一番"),
        Expression = "b >= 2 × a",
    };

    internal static readonly Formula HasDoubledTimesFormula = new()
    {
        Code = "has-doubled-times",
        Name = LocalizedText.Of("Doubled n times over", "翻n番"),
        Expression = "b >= 2^n × a",
    };

    internal static readonly Formula HasGrownByTimesFormula = new()
    {
        Code = "has-grown-by-times",
        Name = LocalizedText.Of("Grown by so many times", "增长n倍"),
        Expression = "(b - a) / a = n",
    };

    internal static readonly Formula HasGrownByFormula = new()
    {
        Code = "has-grown-by",
        Name = LocalizedText.Of("Grown by a rate", "增长率与所述一致"),
        Expression = "(b - a) / a = g",
    };

    /// <summary>Whether a figure has doubled, that is, reached twice what it was: b >= 2 a. 翻一番, 翻倍 and 增长一倍 say the same.</summary>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes where b is surely at least twice a, no where it is surely less. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.SignChange"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> HasDoubled(Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        HasDoubled(Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>Whether an exact number has doubled: b >= 2 a.</summary>
    /// <returns>Undefined: <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.SignChange"/>.</returns>
    public static Outcome<bool> HasDoubled(decimal initial, decimal final) => OnNumbers(Interval.AtLeast(2), [initial, final], GrownToOf);

    /// <summary>Whether a figure has doubled n times over, that is, reached 2^n times what it was: 翻n番. 翻两番 is four times, not three.</summary>
    /// <param name="n">How often it is claimed to have doubled; 1 to 95.</param>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes where b is surely at least 2^n times a, no where it is surely less. Undefined as
    /// <see cref="HasDoubled(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 1 or above 95.</exception>
    public static Derived<Certainty> HasDoubledTimes(int n, Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        HasDoubledTimes(n, Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>Whether an exact number has doubled n times over: b >= 2^n a.</summary>
    /// <returns>Undefined as <see cref="HasDoubled(decimal, decimal)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is below 1 or above 95.</exception>
    public static Outcome<bool> HasDoubledTimes(int n, decimal initial, decimal final) =>
        OnNumbers(Interval.AtLeast(PowerOfTwo(n)), [initial, final], GrownToOf);

    /// <summary>Whether a figure has grown by n times: 增长n倍, which makes it n + 1 times what it was. 增长1.9倍 is 2.9 times.</summary>
    /// <param name="multiple">n as claimed, in <see cref="Unit.Ratio"/>, with its own words: rounded 1.9, more than 2, nearly 3.</param>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes where (b - a) / a surely lies within the bounds of n, no where it surely does not. Undefined as
    /// <see cref="HasDoubled(Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> HasGrownByTimes(Quantity multiple, Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        HasGrownByTimes(Measure.Given("n", multiple), Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>Whether an exact number has grown by n times.</summary>
    /// <param name="multiple">n as claimed, with its own words.</param>
    /// <param name="initial">a.</param>
    /// <param name="final">b.</param>
    /// <returns>Whether (b - a) / a lies within the bounds of n. Undefined as <see cref="HasDoubled(decimal, decimal)"/>, and
    /// <see cref="UndefinedReason.UnitMismatch"/> (n is no number of times).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="multiple"/> is <see langword="null"/>.</exception>
    public static Outcome<bool> HasGrownByTimes(Quantity multiple, decimal initial, decimal final) =>
        OnNumbers(multiple, Unit.Ratio, [initial, final], GrownByOf);

    /// <summary>Whether a figure has grown by a rate: "by 24.6 %".</summary>
    /// <param name="rate">g as claimed, in percent, with its own words; negative for a fall.</param>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes where (b - a) / a surely lies within the bounds of g, no where it surely does not; whether it may is asked by
    /// <see cref="Growth.IsConsistentWithPublishedRate(Quantity, Quantity, Quantity, BoundPolicy?)"/>. Undefined as
    /// <see cref="HasDoubled(Quantity, Quantity, BoundPolicy?)"/>; percentage points are no percent.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> HasGrownBy(Quantity rate, Quantity initial, Quantity final, BoundPolicy? policy = null) =>
        HasGrownBy(Measure.Given("g", rate), Measure.Given("a", initial), Measure.Given("b", final), policy);

    /// <summary>Whether an exact number has grown by a rate.</summary>
    /// <param name="rate">g as claimed, in percent, with its own words.</param>
    /// <param name="initial">a.</param>
    /// <param name="final">b.</param>
    /// <returns>Whether (b - a) / a lies within the bounds of g. Undefined as <see cref="HasDoubled(decimal, decimal)"/>, and
    /// <see cref="UndefinedReason.UnitMismatch"/> (g is no percentage).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rate"/> is <see langword="null"/>.</exception>
    public static Outcome<bool> HasGrownBy(Quantity rate, decimal initial, decimal final) =>
        OnNumbers(rate, Unit.Percent, [initial, final], GrownByOf);

    internal static Derived<Certainty> HasDoubled(Given a, Given b, BoundPolicy? policy) =>
        Tested(HasDoubledFormula, new Givens(a, b), policy, static x => GrownToOf(Interval.AtLeast(2), x));

    internal static Derived<Certainty> HasDoubledTimes(int n, Given a, Given b, BoundPolicy? policy)
    {
        var claimed = Interval.AtLeast(PowerOfTwo(n));
        Formula formula = n <= UsualDoublings.Length ? UsualDoublings[n - 1] : DoublingFormula(n);
        return Tested(formula, new Givens(a, b), firstOfOneUnit: 0, policy ?? BoundPolicy.Default, claimed, static (x, claimed) => GrownToOf(claimed, x));
    }

    internal static Derived<Certainty> HasGrownByTimes(Given multiple, Given a, Given b, BoundPolicy? policy) =>
        Tested(HasGrownByTimesFormula, multiple, Unit.Ratio, a, b, policy, GrownByOf);

    internal static Derived<Certainty> HasGrownBy(Given rate, Given a, Given b, BoundPolicy? policy) =>
        Tested(HasGrownByFormula, rate, Unit.Percent, a, b, policy, GrownByOf);

    private static readonly ImmutableArray<Formula> UsualDoublings = [.. Enumerable.Range(1, 8).Select(DoublingFormula)];

    private static Formula DoublingFormula(int n) => HasDoubledTimesFormula with
    {
        Name = LocalizedText.Of(string.Create(CultureInfo.InvariantCulture, $"Doubled {n} times over"), string.Create(CultureInfo.InvariantCulture, $"翻{n}番")),
        Expression = $"b >= {Text(PowerOfTwo(n))} × a",
    };

    private static decimal PowerOfTwo(int n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, MostDoublings);
        return (decimal)(UInt128.One << n);
    }
}
