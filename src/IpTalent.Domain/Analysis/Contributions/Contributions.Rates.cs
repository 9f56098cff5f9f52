using System.Globalization;

namespace IpTalent.Domain;

public static partial class Contributions
{
    internal static readonly Formula WithinBetweenInteractionFormula = new()
    {
        Code = "within-between-interaction",
        Name = LocalizedText.Of("Within, between and interaction", "组内效应、组间效应与交互效应"),
        Expression = "p1 (r2 - r1) + r1 (p2 - p1) + (r2 - r1) (p2 - p1)",
    };

    internal static readonly Formula KitagawaFormula = new()
    {
        Code = "kitagawa",
        Name = LocalizedText.Of("Kitagawa decomposition", "Kitagawa分解"),
        Expression = "(r2 - r1) (p1 + p2) / 2 + (p2 - p1) (r1 + r2) / 2",
    };

    private static readonly LocalizedText Within = LocalizedText.Of("Within groups", "组内效应");
    private static readonly LocalizedText Between = LocalizedText.Of("Between groups", "组间效应");
    private static readonly LocalizedText Interaction = LocalizedText.Of("Interaction", "交互效应");
    private static readonly LocalizedText RateEffect = LocalizedText.Of("Rate effect", "率的效应");
    private static readonly LocalizedText CompositionEffect = LocalizedText.Of("Composition effect", "构成效应");
    private static readonly LocalizedText Overall = LocalizedText.Of("Change of the overall rate", "总率变化");

    /// <summary>One effect of all groups: the range of its sum, in units of 1e-56 or the tenth of that.</summary>
    private delegate ExactRange Effect(ExactRange p1, ExactRange r1, ExactRange p2, ExactRange r2);

    /// <summary>Why an overall rate changed: because the groups' rates did, because their shares did, and both together:
    /// p1 (r2 - r1), r1 (p2 - p1) and (r2 - r1) (p2 - p1), each summed over the groups.</summary>
    /// <param name="groups">For each group p1, its share of the population at first; r1, its rate; p2 and r2, the same at last. Shares are
    /// proportions, zero or above; rates are in one unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>The three effects and the change p2 r2 - p1 r1 of the overall rate, in the unit of the rates, in percentage points where they
    /// are proportions. Undefined: <see cref="UndefinedReason.TooFewObservations"/> (no group), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/> (a share), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>Each effect is a product of a share or its change and a rate or its change, which have no figure in common, so that the range
    /// of the product is that of the effect. Nothing is made of the shares adding up to one.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static WithinBetweenDecomposition WithinBetweenInteraction(
        ReadOnlySpan<(Quantity InitialShare, Quantity InitialRate, Quantity FinalShare, Quantity FinalRate)> groups, BoundPolicy? policy = null) =>
        WithinBetweenInteraction(InputsOf(groups), policy);

    /// <summary>Why an overall rate changed, all exact numbers: p1 (r2 - r1), r1 (p2 - p1) and (r2 - r1) (p2 - p1), each summed over the groups.</summary>
    /// <returns>The three effects, exact or a decimal next to them. Undefined: <see cref="UndefinedReason.TooFewObservations"/>,
    /// <see cref="UndefinedReason.NegativeValue"/> (a share), <see cref="UndefinedReason.Overflow"/>.</returns>
    public static (Outcome<decimal> Within, Outcome<decimal> Between, Outcome<decimal> Interaction) WithinBetweenInteraction(
        params ReadOnlySpan<(decimal InitialShare, decimal InitialRate, decimal FinalShare, decimal FinalRate)> groups)
    {
        decimal[] numbers = Flat(groups);
        return (Measure.OnNumbers(numbers, WithinOf), Measure.OnNumbers(numbers, BetweenOf), Measure.OnNumbers(numbers, InteractionOf));
    }

    /// <summary>Why two overall rates differ: because the groups' rates do, and because the composition does, without a rest:
    /// (r2 - r1) (p1 + p2) / 2 and (p2 - p1) (r1 + r2) / 2, each summed over the groups.</summary>
    /// <param name="groups">For each group p1, its share of the first population; r1, its rate there; p2 and r2, the same in the second.
    /// Shares are proportions, zero or above; rates are in one unit.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>The two effects and the difference p2 r2 - p1 r1 of the overall rates, in the unit of the rates, in percentage points where
    /// they are proportions. Undefined: <see cref="UndefinedReason.TooFewObservations"/> (no group), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.NegativeValue"/> (a share), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <remarks>Either effect multiplies what is made of shares alone by what is made of rates alone, so that the range of the product is that of
    /// the effect. Source: E. M. Kitagawa, Components of a Difference Between Two Rates, Journal of the American Statistical Association
    /// 50, 1955.</remarks>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static KitagawaDecomposition Kitagawa(
        ReadOnlySpan<(Quantity InitialShare, Quantity InitialRate, Quantity FinalShare, Quantity FinalRate)> groups, BoundPolicy? policy = null) =>
        Kitagawa(InputsOf(groups), policy);

    /// <summary>Why two overall rates differ, all exact numbers: (r2 - r1) (p1 + p2) / 2 and (p2 - p1) (r1 + r2) / 2, each summed over the groups.</summary>
    /// <returns>The two effects, exact or a decimal next to them. Undefined: <see cref="UndefinedReason.TooFewObservations"/>,
    /// <see cref="UndefinedReason.NegativeValue"/> (a share), <see cref="UndefinedReason.Overflow"/>.</returns>
    public static (Outcome<decimal> RateEffect, Outcome<decimal> CompositionEffect) Kitagawa(
        params ReadOnlySpan<(decimal InitialShare, decimal InitialRate, decimal FinalShare, decimal FinalRate)> groups)
    {
        decimal[] numbers = Flat(groups);
        return (Measure.OnNumbers(numbers, RateEffectOf), Measure.OnNumbers(numbers, CompositionEffectOf));
    }

    internal static WithinBetweenDecomposition WithinBetweenInteraction(ValueList<Input> inputs, BoundPolicy? policy) => new()
    {
        Within = EffectOf(WithinBetweenInteractionFormula, Within, "p1 (r2 - r1)", inputs, policy, WithinOf),
        Between = EffectOf(WithinBetweenInteractionFormula, Between, "r1 (p2 - p1)", inputs, policy, BetweenOf),
        Interaction = EffectOf(WithinBetweenInteractionFormula, Interaction, "(r2 - r1) (p2 - p1)", inputs, policy, InteractionOf),
        Change = EffectOf(WithinBetweenInteractionFormula, Overall, "p2 r2 - p1 r1", inputs, policy, ChangeOf),
    };

    internal static KitagawaDecomposition Kitagawa(ValueList<Input> inputs, BoundPolicy? policy) => new()
    {
        RateEffect = EffectOf(KitagawaFormula, RateEffect, "(r2 - r1) (p1 + p2) / 2", inputs, policy, RateEffectOf),
        CompositionEffect = EffectOf(KitagawaFormula, CompositionEffect, "(p2 - p1) (r1 + r2) / 2", inputs, policy, CompositionEffectOf),
        Difference = EffectOf(KitagawaFormula, Overall, "p2 r2 - p1 r1", inputs, policy, ChangeOf),
    };

    private static Derived<Quantity> EffectOf(
        Formula of, LocalizedText name, string term, ValueList<Input> inputs, BoundPolicy? policy, Measure.Kernel kernel)
    {
        policy ??= BoundPolicy.Default;
        Formula formula = of with { Name = name, Expression = inputs.Count > 4 ? $"Σ [{term}]" : term };
        Unit? unit = inputs.Where((_, i) => i % 2 == 1).Select(rate => rate.Quantity?.Unit).FirstOrDefault(found => found is not null);
        bool matches = !inputs.Where((input, i) => input.Quantity is { } figure && figure.Unit != (i % 2 == 0 ? Unit.Percent : unit)).Any();
        return matches
            ? Measure.Of(formula, Growth.UnitOfChange(unit ?? Unit.Percent), inputs, policy, kernel)
            : Measure.UnitMismatch<Quantity>(formula, inputs, policy);
    }

    /// <summary>The figures of a group as inputs: p1, r1, p2, r2, with the number of the group where there are several.</summary>
    private static ValueList<Input> InputsOf(ReadOnlySpan<(Quantity InitialShare, Quantity InitialRate, Quantity FinalShare, Quantity FinalRate)> groups)
    {
        var inputs = new List<Input>(4 * groups.Length);
        for (int i = 0; i < groups.Length; i++)
        {
            (Quantity p1, Quantity r1, Quantity p2, Quantity r2) = groups[i];
            string number = NumberOf(i, groups.Length);
            inputs.Add(Measure.Given($"p1{number}", p1, nameof(groups)));
            inputs.Add(Measure.Given($"r1{number}", r1, nameof(groups)));
            inputs.Add(Measure.Given($"p2{number}", p2, nameof(groups)));
            inputs.Add(Measure.Given($"r2{number}", r2, nameof(groups)));
        }

        return [.. inputs];
    }

    private static string NumberOf(int index, int count) => count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"[{index + 1}]");

    private static decimal[] Flat(ReadOnlySpan<(decimal InitialShare, decimal InitialRate, decimal FinalShare, decimal FinalRate)> groups)
    {
        var numbers = new List<decimal>(4 * groups.Length);
        foreach ((decimal p1, decimal r1, decimal p2, decimal r2) in groups)
        {
            numbers.AddRange([p1, r1, p2, r2]);
        }

        return [.. numbers];
    }
}
