namespace IpTalent.Domain;

/// <summary>Where a change comes from: parts of a whole, rates and composition, flows between two stocks.</summary>
/// <remarks>The bounds are sharp: the range over all values of the figures within their bounds, each figure being one number wherever it
/// stands in the formula, and unrelated to the others.</remarks>
public static partial class Contributions
{
    internal static readonly Formula ContributionToGrowthFormula = new()
    {
        Code = "contribution-to-growth",
        Name = LocalizedText.Of("Contribution to growth", "对增长的贡献"),
        Expression = "(b - a) / (a + r)",
    };

    internal static readonly Formula ShareOfGrowthFormula = new()
    {
        Code = "share-of-growth",
        Name = LocalizedText.Of("Share of growth", "增长贡献率"),
        Expression = "(b - a) / ((b - a) + (s - r))",
    };

    /// <summary>How much a part adds to the growth of its whole: (b - a) / (a + r).</summary>
    /// <param name="initial">a, the part at first; zero or above.</param>
    /// <param name="final">b, the part at last, in the same unit; zero or above.</param>
    /// <param name="restInitial">r, all of the whole but the part at first; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction, -1 or more, shown in percentage points: those of all parts add up to the growth rate of the whole. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.ZeroBase"/> (the
    /// whole may be zero at first), <see cref="UndefinedReason.SignChange"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>The part at first stands above and below the line and is one number in both. A larger rest brings the contribution nearer to
    /// zero, so the ends take the rest that is worst for them: (bl - au) / (au + r) with the upper end of r where the part surely does
    /// not shrink, and else with the lower; the upper end mirrored. Source: Eurostat, European System of Accounts 2010, chapter 10.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> ContributionToGrowth(Quantity initial, Quantity final, Quantity restInitial, BoundPolicy? policy = null) =>
        ContributionToGrowth(ContributionToGrowthFormula, new(Measure.Given("a", initial), Measure.Given("b", final), Measure.Given("r", restInitial)), policy);

    /// <summary>How much a part adds to the growth of its whole: (b - a) / (a + r1 + r2 + ...).</summary>
    /// <param name="initial">a, the part at first; zero or above.</param>
    /// <param name="final">b, the part at last, in the same unit; zero or above.</param>
    /// <param name="restInitial">r1, r2, ..., all other parts at first; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="ContributionToGrowth(Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> ContributionToGrowth(
        Quantity initial, Quantity final, ReadOnlySpan<Quantity> restInitial, BoundPolicy? policy = null) =>
        ContributionToGrowth(Measure.Given("a", initial), Measure.Given("b", final), Measure.Listed("r", restInitial), policy);

    /// <summary>How much a part adds to the growth of its whole, all exact numbers: (b - a) / (a + r).</summary>
    /// <returns>A fraction, -1 or more, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.NegativeBase"/>,
    /// <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.SignChange"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> ContributionToGrowth(decimal initial, decimal final, decimal restInitial) =>
        Measure.OnNumbers([initial, final, restInitial], static x => ContributionOf(x[0], x[1], x[2]));

    /// <summary>The part of a whole's change that one part makes: (b - a) / ((b - a) + (s - r)).</summary>
    /// <param name="initial">a, the part at first.</param>
    /// <param name="final">b, the part at last, in the same unit.</param>
    /// <param name="restInitial">r, all of the whole but the part at first.</param>
    /// <param name="restFinal">s, all of the whole but the part at last.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction shown as percent; above 1 where the rest moves the other way, negative where the part does. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.DivisorMayBeZero"/> (the whole may not have changed),
    /// <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>The part's change stands above and below the line and is one number in both. The share moves one way along each side of the
    /// field of both changes, so its ends stand at corners.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> ShareOfGrowth(
        Quantity initial, Quantity final, Quantity restInitial, Quantity restFinal, BoundPolicy? policy = null) =>
        ShareOfGrowth(
            new(Measure.Given("a", initial), Measure.Given("b", final), Measure.Given("r", restInitial), Measure.Given("s", restFinal)), policy);

    /// <summary>The part of a whole's change that one part makes: (b - a) / ((b - a) + (s1 + s2 + ...) - (r1 + r2 + ...)).</summary>
    /// <param name="initial">a, the part at first.</param>
    /// <param name="final">b, the part at last, in the same unit.</param>
    /// <param name="restInitial">r1, r2, ..., all other parts at first.</param>
    /// <param name="restFinal">s1, s2, ..., all other parts at last.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="ShareOfGrowth(Quantity, Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> ShareOfGrowth(
        Quantity initial, Quantity final, ReadOnlySpan<Quantity> restInitial, ReadOnlySpan<Quantity> restFinal, BoundPolicy? policy = null) =>
        ShareOfGrowth(
            Measure.Given("a", initial), Measure.Given("b", final), Measure.Listed("r", restInitial), Measure.Listed("s", restFinal), policy);

    /// <summary>The part of a whole's change that one part makes, all exact numbers: (b - a) / ((b - a) + (s - r)).</summary>
    /// <returns>A fraction, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> ShareOfGrowth(decimal initial, decimal final, decimal restInitial, decimal restFinal) =>
        Measure.OnNumbers([initial, final, restInitial, restFinal], static x => ShareOfGrowthOf(x[0], x[1], x[2], x[3]));

    internal static Derived<Quantity> ContributionToGrowth(Input a, Input b, ValueList<Input> rest, BoundPolicy? policy) => ContributionToGrowth(
        rest is [{ Symbol: "r" }] ? ContributionToGrowthFormula : ContributionToGrowthFormula with { Expression = $"(b - a) / (a{Plus(rest)})" },
        (ValueList<Input>)[a, b, .. rest], policy);

    private static Derived<Quantity> ContributionToGrowth(Formula formula, in Givens inputs, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        return Measure.SameUnit(inputs)
            ? Measure.Of(formula, Unit.PercentagePoint, inputs, policy, static x => ContributionOf(x[0], x[1], RoundedSums.Of(x[2..])))
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }

    // Of one part and one rest, which leave nothing behind but the result.
    private static Derived<Quantity> ShareOfGrowth(in Givens inputs, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        return Measure.SameUnit(inputs)
            ? Measure.Of(ShareOfGrowthFormula, Unit.Percent, inputs, policy, static x => ShareOfGrowthOf(x[0], x[1], x[2], x[3]))
            : Measure.UnitMismatch<Quantity>(ShareOfGrowthFormula, inputs, policy);
    }

    internal static Derived<Quantity> ShareOfGrowth(Input a, Input b, ValueList<Input> restInitial, ValueList<Input> restFinal, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [a, b, .. restInitial, .. restFinal];
        int initial = 2 + restInitial.Count;
        Formula formula = restInitial is [{ Symbol: "r" }] && restFinal is [{ Symbol: "s" }]
            ? ShareOfGrowthFormula
            : ShareOfGrowthFormula with { Expression = $"(b - a) / (b{Plus(restFinal)} - (a{Plus(restInitial)}))" };
        return Measure.SameUnit(inputs)
            ? Measure.Of(formula, Unit.Percent, inputs, policy, x => ShareOfGrowthOf(x[0], x[1], RoundedSums.Of(x[2..initial]), RoundedSums.Of(x[initial..])))
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }

    /// <summary>" + r1 + ... + r9", by the symbols of the inputs.</summary>
    private static string Plus(ValueList<Input> rest) => rest.Count switch
    {
        0 => "",
        1 => $" + {rest[0].Symbol}",
        2 => $" + {rest[0].Symbol} + {rest[1].Symbol}",
        _ => $" + {rest[0].Symbol} + ... + {rest[^1].Symbol}",
    };
}
