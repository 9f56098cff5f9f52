namespace IpTalent.Domain;

/// <content>Rates held against rates, and a published rate against its figures.</content>
public static partial class Growth
{
    internal static readonly Formula GrowthDifferentialFormula = new()
    {
        Code = "growth-differential",
        Name = LocalizedText.Of("Growth differential", "增长率之差"),
        Expression = "g - h",
    };

    internal static readonly Formula AccelerationFormula = new()
    {
        Code = "acceleration",
        Name = LocalizedText.Of("Acceleration of growth", "增长加速度"),
        Expression = "c / b - b / a",
    };

    internal static readonly Formula ImpliedInitialFormula = new()
    {
        Code = "implied-initial",
        Name = LocalizedText.Of("Implied initial figure", "推算基期数"),
        Expression = "b / (1 + g)",
    };

    internal static readonly Formula IsConsistentWithPublishedRateFormula = new()
    {
        Code = "is-consistent-with-published-rate",
        Name = LocalizedText.Of("Consistent with the published rate", "与公布的增长率是否相符"),
        Expression = "b = a × (1 + g)",
    };

    /// <summary>By how many percentage points one growth is above another: g - h.</summary>
    /// <param name="rate">g, a rate of growth.</param>
    /// <param name="reference">h, the rate that it is held against: the nation's, over the same time.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Percentage points, those per year for rates per year; negative where the reference grows faster. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/> (also of what is no rate of growth), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A rate is <see langword="null"/>.</exception>
    public static Derived<Quantity> GrowthDifferential(Quantity rate, Quantity reference, BoundPolicy? policy = null) =>
        GrowthDifferential(Measure.Given("g", rate), Measure.Given("h", reference), policy);

    /// <summary>By how much one exact rate of growth is above another: g - h.</summary>
    /// <returns>A fraction, 0.01 for a percentage point. Undefined: <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> GrowthDifferential(decimal rate, decimal reference) => AbsoluteChange(reference, rate);

    /// <summary>By how many percentage points growth is faster over the second of two equal periods than over the first: c / b - b / a.</summary>
    /// <param name="initial">a, the figure at the start; above zero.</param>
    /// <param name="middle">b, the figure between, in the same unit; above zero.</param>
    /// <param name="final">c, the figure at the end, in the same unit; zero or above.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Percentage points; negative where growth slows down. Undefined: <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>, <see cref="UndefinedReason.SignChange"/>,
    /// <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <remarks>The figure between enters both rates and is one number in both: the bounds are narrower than those of the difference of
    /// the two rates.</remarks>
    public static Derived<Quantity> Acceleration(Quantity initial, Quantity middle, Quantity final, BoundPolicy? policy = null) =>
        Acceleration(Measure.Given("a", initial), Measure.Given("b", middle), Measure.Given("c", final), policy);

    /// <summary>By how much growth is faster over the second of two equal periods than over the first: c / b - b / a.</summary>
    /// <returns>A fraction, exact or a decimal next to it. Undefined as the two rates, <see cref="GrowthRate(decimal, decimal)"/>.</returns>
    public static Outcome<decimal> Acceleration(decimal initial, decimal middle, decimal final) =>
        Measure.OnNumbers([initial, middle, final], static x => AccelerationOf(x[0], x[1], x[2]));

    /// <summary>The figure that a later one and its printed growth lead back to: b / (1 + g).</summary>
    /// <param name="final">b, the later figure; zero or above.</param>
    /// <param name="rate">g, the growth since the earlier one, in percent; above -1.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>In the unit of the figure. Undefined: <see cref="UndefinedReason.UnitMismatch"/> (what is no growth in percent),
    /// <see cref="UndefinedReason.NegativeValue"/> (the figure, or one plus the rate, may be negative),
    /// <see cref="UndefinedReason.DivisorMayBeZero"/> (the rate may be -1), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> ImpliedInitial(Quantity final, Quantity rate, BoundPolicy? policy = null) =>
        ImpliedInitial(Measure.Given("b", final), Measure.Given("g", rate), policy);

    /// <summary>The number that a later one and its growth lead back to: b / (1 + g).</summary>
    /// <returns>Exact or a decimal next to it. Undefined: <see cref="UndefinedReason.NegativeValue"/>,
    /// <see cref="UndefinedReason.DivisorMayBeZero"/>, <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> ImpliedInitial(decimal final, decimal rate) =>
        Measure.OnNumbers([final, rate], static x => ImpliedInitialOf(x[0], x[1]));

    /// <summary>Whether two figures and the growth that was published with them may all be right: b = a (1 + g).</summary>
    /// <param name="initial">a, the earlier figure; above zero.</param>
    /// <param name="final">b, the later figure, in the same unit; zero or above.</param>
    /// <param name="publishedRate">g, the growth as printed, in percent.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes where some numbers within the bounds of the three go together, which clears the publication of a contradiction and
    /// proves no more; no where none do. Decided by exact comparison, so never undetermined. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>,
    /// <see cref="UndefinedReason.SignChange"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> IsConsistentWithPublishedRate(
        Quantity initial, Quantity final, Quantity publishedRate, BoundPolicy? policy = null) =>
        IsConsistentWithPublishedRate(Measure.Given("a", initial), Measure.Given("b", final), Measure.Given("g", publishedRate), policy);

    internal static Derived<Quantity> GrowthDifferential(Given g, Given h, BoundPolicy? policy)
    {
        Unit unit = UnitOf(g, h);
        return PeriodsOf(unit) is null
            ? NoRate(GrowthDifferentialFormula, g, policy)
            : OfTwo(GrowthDifferentialFormula, UnitOfChange(unit), g, h, policy, static x => AbsoluteChangeOf(x[1], x[0]));
    }

    internal static Derived<Quantity> Acceleration(Given a, Given b, Given c, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(a, b, c);
        return Measure.SameUnit(inputs)
            ? Measure.Of(AccelerationFormula, Unit.PercentagePoint, inputs, policy, static x => AccelerationOf(x[0], x[1], x[2]))
            : Measure.UnitMismatch<Quantity>(AccelerationFormula, inputs, policy);
    }

    internal static Derived<Quantity> ImpliedInitial(Given b, Given g, BoundPolicy? policy) =>
        g.Unit is { } unit && unit != Unit.Percent
            ? NoRate(ImpliedInitialFormula, g, policy)
            : Measure.Of(ImpliedInitialFormula, b.Unit ?? Unit.Ratio, new Givens(b, g), policy ?? BoundPolicy.Default,
                static x => ImpliedInitialOf(x[0], x[1]));

    internal static Derived<Certainty> IsConsistentWithPublishedRate(Given a, Given b, Given g, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(a, b, g);
        if (a.Quantity is not { } initial || b.Quantity is not { } final || g.Quantity is not { } rate)
        {
            return Measure.Undefined<Certainty>(UndefinedReason.Missing, IsConsistentWithPublishedRateFormula, inputs, policy);
        }

        if (!Measure.SameUnit(a, b) || rate.Unit != Unit.Percent)
        {
            return Measure.UnitMismatch<Certainty>(IsConsistentWithPublishedRateFormula, inputs, policy);
        }

        Outcome<Certainty> verdict = ConsistentWith(initial.Under(policy), final.Under(policy), rate.Under(policy));
        return verdict.TryGetValue(out Certainty value)
            ? Measure.Verdict(value, IsConsistentWithPublishedRateFormula, inputs, policy)
            : Measure.Undefined<Certainty>(verdict.Reason!.Value, IsConsistentWithPublishedRateFormula, inputs, policy);
    }
}
