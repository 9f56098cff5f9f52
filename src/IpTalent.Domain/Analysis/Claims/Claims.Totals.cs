namespace IpTalent.Domain;

public static partial class Claims
{
    internal static readonly Formula IsShareOfFormula = new()
    {
        Code = "is-share-of",
        Name = LocalizedText.Of("Share of the whole", "占比与所述一致"),
        Expression = "a / T = p",
    };

    internal static readonly Formula IsConsistentWithPublishedShareFormula = new()
    {
        Code = "is-consistent-with-published-share",
        Name = LocalizedText.Of("Consistent with the published share", "与公布的占比相符"),
        Expression = "a / T = p",
    };

    internal static readonly Formula IsPartOfFormula = new()
    {
        Code = "is-part-of",
        Name = LocalizedText.Of("No larger than the whole", "部分不超过总体"),
        Expression = "a <= T",
    };

    internal static readonly Formula AddUpWithinRoundingFormula = new()
    {
        Code = "add-up-within-rounding",
        Name = LocalizedText.Of("Parts add up to the total within rounding", "分项之和与总数在舍入误差内相符"),
        Expression = "x1 + ... + xn = T",
    };

    /// <summary>Whether a part makes a share of its whole: "35.2 % of the nation".</summary>
    /// <param name="share">p as claimed, in percent, with its own words.</param>
    /// <param name="part">a; the caller declares that it is a part of the whole.</param>
    /// <param name="whole">T, in the same unit; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes where a / T surely lies within the bounds of p, no where it surely does not; whether it may is asked by
    /// <see cref="IsConsistentWithPublishedShare(Quantity, Quantity, Quantity, BoundPolicy?)"/>. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/>, <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.SubsetExceedsTotal"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> IsShareOf(Quantity share, Quantity part, Quantity whole, BoundPolicy? policy = null) =>
        IsShareOf(Measure.Given("p", share), Measure.Given("a", part), Measure.Given("T", whole), policy);

    /// <summary>Whether one exact number makes a share of another.</summary>
    /// <param name="share">p as claimed, in percent, with its own words.</param>
    /// <param name="part">a.</param>
    /// <param name="whole">T.</param>
    /// <returns>Whether a / T lies within the bounds of p. Undefined as <see cref="IsShareOf(Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="share"/> is <see langword="null"/>.</exception>
    public static Outcome<bool> IsShareOf(Quantity share, decimal part, decimal whole) => OnNumbers(share, Unit.Percent, [part, whole], ShareOf);

    /// <summary>Whether a part, its whole and the share that was published with them may all be right: a / T = p.</summary>
    /// <param name="publishedShare">p as printed, in percent.</param>
    /// <param name="part">a; the caller declares that it is a part of the whole.</param>
    /// <param name="whole">T, in the same unit; above zero.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes where some numbers within the bounds of the three go together, which clears the publication of a contradiction and
    /// proves no more; no where none do. Never undetermined. Undefined as <see cref="IsShareOf(Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> IsConsistentWithPublishedShare(Quantity publishedShare, Quantity part, Quantity whole, BoundPolicy? policy = null) =>
        IsConsistentWithPublishedShare(Measure.Given("p", publishedShare), Measure.Given("a", part), Measure.Given("T", whole), policy);

    /// <summary>Whether a part, all other parts and the share that was published with them may all be right: a / (a + r1 + r2 + ...) = p.</summary>
    /// <param name="publishedShare">p as printed, in percent.</param>
    /// <param name="part">a; zero or above.</param>
    /// <param name="rest">r1, r2, ..., all other parts, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>As <see cref="IsConsistentWithPublishedShare(Quantity, Quantity, Quantity, BoundPolicy?)"/>.</returns>
    /// <remarks>The part is one number above and below the line, so that a contradiction shows which a total taken as unrelated would hide.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> IsConsistentWithPublishedShare(
        Quantity publishedShare, Quantity part, ReadOnlySpan<Quantity> rest, BoundPolicy? policy = null)
    {
        ValueList<Input> others = Measure.Listed("r", rest);
        Formula formula = IsConsistentWithPublishedShareFormula with { Expression = $"a / (a + {Added(others)}) = p" };
        return Tested(formula, Measure.Given("p", publishedShare), Unit.Percent, [Measure.Given("a", part), .. others], policy,
            static (claimed, x) => Consistent(ShareOfSumOf(claimed, x)));
    }

    /// <summary>Whether a part is no larger than its whole: a &lt;= T.</summary>
    /// <param name="part">a.</param>
    /// <param name="whole">T, in the same unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes or no where the bounds decide; where whole things are counted, their whole numbers do. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> IsPartOf(Quantity part, Quantity whole, BoundPolicy? policy = null) =>
        IsPartOf(Measure.Given("a", part), Measure.Given("T", whole), policy);

    /// <summary>Whether parts make up their total as far as the printed rounding tells: x1 + x2 + ... = T.</summary>
    /// <param name="total">T as printed.</param>
    /// <param name="parts">x1, x2, ..., all of its parts, in the same unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes where some numbers within the bounds add up, so that rounding explains whatever difference there is; no where none do.
    /// Never undetermined. Undefined: <see cref="UndefinedReason.TooFewObservations"/> (no part), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> AddUpWithinRounding(Quantity total, ReadOnlySpan<Quantity> parts, BoundPolicy? policy = null) =>
        AddUpWithinRounding(Measure.Given("T", total), Measure.Listed("x", parts), policy);

    /// <summary>Whether exact numbers add up to another: x1 + x2 + ... = T.</summary>
    public static bool AddUp(decimal total, params ReadOnlySpan<decimal> parts) => RoundedSums.AreZero([.. parts, -total]);

    internal static Derived<Certainty> IsShareOf(Given share, Given part, Given whole, BoundPolicy? policy) =>
        Tested(IsShareOfFormula, share, Unit.Percent, part, whole, policy, ShareOf);

    internal static Derived<Certainty> IsConsistentWithPublishedShare(Given share, Given part, Given whole, BoundPolicy? policy) =>
        Tested(IsConsistentWithPublishedShareFormula, share, Unit.Percent, part, whole, policy, static (claimed, x) => Consistent(ShareOf(claimed, x)));

    internal static Derived<Certainty> IsPartOf(Given part, Given whole, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(part, whole);
        return part.Quantity is not { } figure || whole.Quantity is not { } total
                ? Measure.Undefined<Certainty>(UndefinedReason.Missing, IsPartOfFormula, inputs, policy)
            : !Measure.SameUnit(inputs) ? Measure.UnitMismatch<Certainty>(IsPartOfFormula, inputs, policy)
            : Measure.Verdict(figure.IsAtMost(total, policy), IsPartOfFormula, inputs, policy);
    }

    internal static Derived<Certainty> AddUpWithinRounding(Input total, ValueList<Input> parts, BoundPolicy? policy) =>
        parts.IsEmpty
            ? Result.Undefined<Certainty>(UndefinedReason.TooFewObservations, AddUpWithinRoundingFormula, [total], policy ?? BoundPolicy.Default)
            : Tested(AddUpFormula(parts), (ValueList<Input>)[total, .. parts], policy, static x => Outcome<Certainty>.Of(
                RoundedSums.Of(x[1..]).Overlaps(x[0]) ? Certainty.Yes : Certainty.No));

    private static Formula AddUpFormula(ValueList<Input> parts) => AddUpWithinRoundingFormula with { Expression = $"{Added(parts)} = T" };

    private static string Added(ValueList<Input> terms) => terms.Count switch
    {
        0 => "0",
        1 => terms[0].Symbol,
        2 => $"{terms[0].Symbol} + {terms[1].Symbol}",
        _ => $"{terms[0].Symbol} + ... + {terms[^1].Symbol}",
    };
}
