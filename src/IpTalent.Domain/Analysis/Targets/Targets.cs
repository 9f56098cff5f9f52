using System.Collections.Immutable;

namespace IpTalent.Domain;

/// <summary>How a figure stands to its target.</summary>
/// <remarks>The threshold of a target is its printed number: "more than 1,000,000" counts as 1,000,000 here, and strictness decides only
/// whether the number itself attains it. The bounds are sharp.</remarks>
public static partial class Targets
{
    internal static readonly Formula RequiredGrowthRateFormula = new()
    {
        Code = "required-growth-rate",
        Name = LocalizedText.Of("Required growth rate", "实现目标所需年均增长率"),
        Expression = "(T / b)^(1 / m) - 1",
    };

    internal static readonly Formula RequiredAnnualIncrementFormula = new()
    {
        Code = "required-annual-increment",
        Name = LocalizedText.Of("Required annual increment", "实现目标所需年均增量"),
        Expression = "(T - b) / m",
    };

    internal static readonly Formula YearsToTargetFormula = new()
    {
        Code = "years-to-target",
        Name = LocalizedText.Of("Years to the target", "距达到目标的年数"),
        Expression = "max(0, ln(T / b) / ln(1 + g))",
    };

    internal static readonly Formula DateOfReachingFormula = new()
    {
        Code = "date-of-reaching",
        Name = LocalizedText.Of("Date of reaching the target", "达到目标的日期"),
        Expression = "t(b) + max(0, ln(T / b) / ln(1 + g))",
    };

    internal static readonly Formula TargetGapFormula = new()
    {
        Code = "target-gap",
        Name = LocalizedText.Of("Gap to the target", "与目标的差距"),
        Expression = "T - b",
    };

    internal static readonly Formula TargetAttainmentFormula = new()
    {
        Code = "target-attainment",
        Name = LocalizedText.Of("Target attainment", "目标完成率"),
        Expression = "b / T",
    };

    internal static readonly Formula ProgressRatioFormula = new()
    {
        Code = "progress-ratio",
        Name = LocalizedText.Of("Progress towards the target", "目标完成进度"),
        Expression = "(b - a) / (T - a)",
    };

    internal static readonly Formula ActualToRequiredRatioFormula = new()
    {
        Code = "actual-to-required-ratio",
        Name = LocalizedText.Of("Actual to required growth", "实际增速与所需增速之比"),
        Expression = "((b / a)^(1 / t) - 1) / ((T / a)^(1 / n) - 1)",
    };

    internal static readonly Formula ExpectedPathValueFormula = new()
    {
        Code = "expected-path-value",
        Name = LocalizedText.Of("Expected on the path to the target", "目标路径上的预期值"),
        Expression = "a + (T - a) × t / n",
    };

    internal static readonly Formula AssessProgressFormula = new()
    {
        Code = "assess-progress",
        Name = LocalizedText.Of("Progress assessed", "目标进度评估"),
        Expression = "b ≷ T, a, a + (T - a) × t / n",
    };

    internal static readonly Formula IsAttainedFormula = new()
    {
        Code = "is-attained",
        Name = LocalizedText.Of("Target attained", "是否达到目标"),
        Expression = "b >= T",
    };

    /// <summary>The steady yearly growth that leads from the latest figure to the target: (T / b)^(1 / m) - 1.</summary>
    /// <param name="latest">b, the latest figure; above zero.</param>
    /// <param name="threshold">T, the printed number of the target, in the unit of the figure.</param>
    /// <param name="years">m, the years from the figure to the due date.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction per year, shown as percent; negative where the target is surpassed already. Undefined:
    /// <see cref="UndefinedReason.NoElapsedTime"/>, <see cref="UndefinedReason.ZeroBase"/>, <see cref="UndefinedReason.NegativeBase"/>,
    /// <see cref="UndefinedReason.SignChange"/> (a negative target), <see cref="UndefinedReason.UnitMismatch"/>,
    /// <see cref="UndefinedReason.Missing"/> (a target without a number), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Derived<Quantity> RequiredGrowthRate(Quantity latest, Quantity threshold, ElapsedYears years, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return RequiredGrowthRate(Measure.Given("b", latest), Threshold(threshold), Measure.NotNegative(years), policy);
    }

    /// <summary>The steady yearly growth that leads from one exact number to another: (T / b)^(1 / m) - 1.</summary>
    /// <returns>A fraction per year, exact or a decimal next to it. Undefined as <see cref="Growth.CompoundAnnualGrowthRate(decimal, decimal, ElapsedYears)"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is negative.</exception>
    public static Outcome<decimal> RequiredGrowthRate(decimal latest, decimal threshold, ElapsedYears years) =>
        Growth.CompoundAnnualGrowthRate(latest, threshold, years);

    /// <summary>The part of the way from the baseline to the target that has been covered: (b - a) / (T - a).</summary>
    /// <param name="baseline">a, the figure at the start of the plan.</param>
    /// <param name="latest">b, the latest figure.</param>
    /// <param name="threshold">T, the printed number of the target.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>A fraction shown as percent: 0 at the baseline, 1 at the target, negative where the figure moves away. Undefined:
    /// <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.DivisorMayBeZero"/> (the baseline may be the target
    /// itself), <see cref="UndefinedReason.Missing"/> (a target without a number), <see cref="UndefinedReason.Overflow"/>.</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Quantity> ProgressRatio(Quantity baseline, Quantity latest, Quantity threshold, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return ProgressRatio(Measure.Given("a", baseline), Measure.Given("b", latest), Threshold(threshold), policy);
    }

    /// <summary>The part of the way from one exact number to another that has been covered: (b - a) / (T - a).</summary>
    /// <returns>A fraction, exact or a decimal next to it. Undefined: <see cref="UndefinedReason.DivisorMayBeZero"/>,
    /// <see cref="UndefinedReason.Overflow"/>.</returns>
    public static Outcome<decimal> ProgressRatio(decimal baseline, decimal latest, decimal threshold) =>
        Measure.OnNumbers([baseline, latest, threshold], static x => ProgressOf(x[0], x[1], x[2]));

    /// <summary>Whether a figure attains a threshold: at its printed number for "reach" and "at least", only beyond it for "more than";
    /// at it or below for "at most", only below for "less than".</summary>
    /// <param name="figure">b, the figure.</param>
    /// <param name="threshold">T, the target in its own words, in the unit of the figure.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes or no where the bounds decide. Undefined: <see cref="UndefinedReason.UnitMismatch"/>, <see cref="UndefinedReason.Missing"/>
    /// (a threshold without a number).</returns>
    /// <exception cref="ArgumentNullException">A figure is <see langword="null"/>.</exception>
    public static Derived<Certainty> IsAttained(Quantity figure, Quantity threshold, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return IsAttained(Measure.Given("b", figure), Threshold(threshold), SideOf(threshold), StrictnessOf(threshold), policy, null);
    }

    internal static Derived<Certainty> IsAttained(
        Given figure, Given threshold, TargetSide side, TargetStrictness strictness, BoundPolicy? policy, LocalizedText? caution)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(figure, threshold);
        Formula formula = AttainedFormula(side, strictness);
        if (figure.Quantity is not { } reached || threshold.Quantity is not { } aim)
        {
            return Measure.Undefined<Certainty>(UndefinedReason.Missing, formula, inputs, policy,
                threshold.Quantity is null ? LocalizedText.Of("the target tells no number", "目标没有数值") : null);
        }

        if (!Measure.SameUnit(inputs))
        {
            return Measure.UnitMismatch<Certainty>(formula, inputs, policy);
        }

        Certainty verdict = (side, strictness) switch
        {
            (TargetSide.Floor, TargetStrictness.Beyond) => reached.IsGreaterThan(aim, policy),
            (TargetSide.Floor, _) => reached.IsAtLeast(aim, policy),
            (_, TargetStrictness.Beyond) => reached.IsLessThan(aim, policy),
            _ => reached.IsAtMost(aim, policy),
        };
        return Measure.Verdict(verdict, formula, inputs, policy, caution);
    }

    // The linear one and that of steady growth.
    private static readonly ImmutableArray<Formula> PathFormulas = [ExpectedPathValueFormula, ExpectedPathValueFormula with { Expression = "a × (T / a)^(t / n)" }];

    // By side and strictness.
    private static readonly ImmutableArray<Formula> AttainedFormulas =
        [.. new[] { "b >= T", "b > T", "b <= T", "b < T" }.Select(expression => IsAttainedFormula with { Expression = expression })];

    private static Formula AttainedFormula(TargetSide side, TargetStrictness strictness) =>
        AttainedFormulas[(side == TargetSide.Ceiling ? 2 : 0) + (strictness == TargetStrictness.Beyond ? 1 : 0)];

    internal static Derived<Quantity> RequiredGrowthRate(Given b, Given target, ElapsedSpan years, BoundPolicy? policy) =>
        OverYears(RequiredGrowthRateFormula, Unit.PercentPerYear, b, target, years, policy, static (x, years) => Growth.CompoundAnnualGrowthRateOf(x[0], x[1], years));

    internal static Derived<Quantity> ProgressRatio(Given baseline, Given latest, Given threshold, BoundPolicy? policy)
    {
        policy ??= BoundPolicy.Default;
        var inputs = new Givens(baseline, latest, threshold);
        return Measure.SameUnit(baseline, latest, threshold)
            ? Measure.Of(ProgressRatioFormula, Unit.Percent, inputs, policy, static x => ProgressOf(x[0], x[1], x[2]))
            : Measure.UnitMismatch<Quantity>(ProgressRatioFormula, inputs, policy);
    }

    /// <summary>On which side a threshold is attained, by its words.</summary>
    internal static TargetSide SideOf(Quantity threshold) =>
        threshold.Qualifier is Qualifier.LessThan or Qualifier.AtMost ? TargetSide.Ceiling : TargetSide.Floor;

    internal static TargetStrictness StrictnessOf(Quantity threshold) =>
        threshold.Qualifier is Qualifier.MoreThan or Qualifier.LessThan ? TargetStrictness.Beyond : TargetStrictness.Reach;

    /// <summary>The printed number of a target as a point; no quantity where the target prints none.</summary>
    internal static Given Threshold(Quantity threshold) => Given.Threshold("T", threshold);
}
