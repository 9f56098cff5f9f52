namespace IpTalent.Domain;

public static partial class Targets
{
    /// <summary>The steady yearly growth that leads from an observation to the target of its indicator and area.</summary>
    /// <inheritdoc cref="RequiredGrowthRate(Quantity, Quantity, int, BoundPolicy?)" path="/returns"/>
    /// <param name="latest">The latest observation.</param>
    /// <param name="target">The target.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.FractionalYears"/> where the due date does not lie a whole number of years after
    /// the observation, <see cref="UndefinedReason.NoElapsedTime"/> where it does not lie after it, <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
    public static Derived<Quantity> RequiredGrowthRate(TalentMetric latest, Target target, BoundPolicy? policy = null)
    {
        CheckTarget(latest, target);
        policy ??= BoundPolicy.Default;
        Input b = Observed.AsInput(latest, "b");
        Input threshold = AsInput(target);
        if (Observed.Gap(latest) is { } gap)
        {
            return Result.Undefined<Quantity>(gap.Reason, RequiredFormula, [b, threshold], policy, gap.Detail);
        }

        ReportingPeriod due = ReportingPeriod.At(target.Due);
        if (latest.Period.End is { } date && date >= target.Due)
        {
            return Result.Undefined<Quantity>(UndefinedReason.NoElapsedTime, RequiredFormula, [b, threshold], policy, LocalizedText.Of(
                $"the target was due on {due}, the figure is for {latest.Period}",
                $"目标期限为{due}，数据统计期为{latest.Period}"));
        }

        // A flow or a yearly figure counts at the last day of its period.
        ReportingPeriod now = latest.Period.IsInstant || latest.Period.End is not { } end ? latest.Period : ReportingPeriod.At(end);
        (int years, Observed.Obstacle? obstacle) = Observed.YearsBetween(now, due);
        return obstacle is null
            ? RequiredGrowthRate(b, threshold, years, policy)
            : Result.Undefined<Quantity>(obstacle.Reason, RequiredFormula, [b, threshold], policy, obstacle.Detail);
    }

    /// <summary>The part of the way from the baseline to the target that an observation has covered.</summary>
    /// <inheritdoc cref="ProgressRatio(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="baseline">The observation at the start of the plan.</param>
    /// <param name="latest">The latest observation.</param>
    /// <param name="target">The target.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also where the two observations do not compare, as
    /// <see cref="Growth.AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories differ.</exception>
    public static Derived<Quantity> ProgressRatio(TalentMetric baseline, TalentMetric latest, Target target, BoundPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        CheckTarget(latest, target);
        Input a = Observed.AsInput(baseline, "a");
        Input b = Observed.AsInput(latest, "b");
        return Observed.OverTime(baseline, latest) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, ProgressFormula, [a, b, AsInput(target)], policy ?? BoundPolicy.Default, obstacle.Detail)
            : ProgressRatio(a, b, AsInput(target), policy);
    }

    /// <summary>Whether an observation attains its target: at the threshold for "reach", only beyond it for "more than".</summary>
    /// <param name="latest">The observation.</param>
    /// <param name="target">The target.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes or no where the bounds decide. Undefined: <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>,
    /// <see cref="UndefinedReason.UnitMismatch"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
    public static Derived<Certainty> IsAttained(TalentMetric latest, Target target, BoundPolicy? policy = null)
    {
        CheckTarget(latest, target);
        policy ??= BoundPolicy.Default;
        ValueList<Input> inputs = [Observed.AsInput(latest, "b"), AsInput(target)];
        bool ceiling = target.Side == TargetSide.Ceiling;
        bool beyond = target.Strictness == TargetStrictness.Beyond;
        Formula formula = new()
        {
            Code = "target-attained",
            Name = LocalizedText.Of("Target attained", "是否达到目标"),
            Expression = $"b {(ceiling ? "<" : ">")}{(beyond ? "" : "=")} T",
        };
        if (Observed.Gap(latest) is { } gap || inputs[1].Quantity is null)
        {
            Observed.Obstacle? missing = Observed.Gap(latest);
            return Result.Undefined<Certainty>(missing?.Reason ?? UndefinedReason.Missing, formula, inputs, policy, missing?.Detail);
        }

        if (!Measure.SameUnit(inputs))
        {
            return Measure.UnitMismatch<Certainty>(formula, inputs, policy);
        }

        (Quantity figure, Quantity threshold) = (latest.Quantity!, inputs[1].Quantity!);
        Certainty verdict = (ceiling, beyond) switch
        {
            (false, true) => figure.IsGreaterThan(threshold, policy),
            (false, false) => figure.IsAtLeast(threshold, policy),
            (true, true) => figure.IsLessThan(threshold, policy),
            (true, false) => figure.IsAtMost(threshold, policy),
        };
        return Result.Of(verdict, formula, inputs, policy);
    }

    private static Input AsInput(Target target) => Threshold(target.Threshold) with
    {
        Description = LocalizedText.Of(
            $"target for {target.Indicator.Name.In("en")}, {target.Area.Name.In("en")}, due {ReportingPeriod.At(target.Due)}",
            $"{target.Indicator.Name.In("zh")}目标，{target.Area.Name.In("zh")}，{ReportingPeriod.At(target.Due)}到期"),
        Citations = target.Citations,
    };

    private static void CheckTarget(TalentMetric latest, Target target)
    {
        ArgumentNullException.ThrowIfNull(latest);
        ArgumentNullException.ThrowIfNull(target);
        if (latest.Indicator.Code != target.Indicator.Code || latest.Area != target.Area || latest.Categories != target.Categories)
        {
            throw new ArgumentException($"'{latest}' is not what the target '{target}' is set for: indicator, area and categories must be the same.", nameof(target));
        }
    }
}
