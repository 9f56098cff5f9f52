using System.Globalization;

namespace IpTalent.Domain;

public static partial class Targets
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh");

    /// <summary>The steady yearly growth that leads from an observation to the target of its indicator and area.</summary>
    /// <inheritdoc cref="RequiredGrowthRate(Quantity, Quantity, ElapsedYears, BoundPolicy?)" path="/returns"/>
    /// <param name="latest">The latest observation.</param>
    /// <param name="target">The target.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.NoElapsedTime"/> where the due date does not lie after the observation for
    /// certain, <see cref="UndefinedReason.UnequalPeriods"/> where the period of the observation has no end,
    /// <see cref="UndefinedReason.Suppressed"/>.</remarks>
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
            return Result.Undefined<Quantity>(gap.Reason, RequiredGrowthRateFormula, [b, threshold], policy, gap.Detail);
        }

        ReportingPeriod due = ReportingPeriod.At(target.Due);
        if (latest.Period.End is { } date && date >= target.Due)
        {
            return Result.Undefined<Quantity>(UndefinedReason.NoElapsedTime, RequiredGrowthRateFormula, [b, threshold], policy, LocalizedText.Of(
                $"the target was due on {Due("en", target)}, and the figure is for {latest.Period.In("en")}",
                $"目标期限为{Due("zh", target)}，而数据的时间为{latest.Period.In("zh")}"));
        }

        // A flow or a yearly figure counts at the last day of its period.
        ReportingPeriod now = latest.Period.IsInstant || latest.Period.End is not { } end ? latest.Period : ReportingPeriod.At(end);
        (ElapsedSpan years, Observed.Obstacle? obstacle) = Observed.YearsBetween(now, due);
        return obstacle is null
            ? RequiredGrowthRate(b, threshold, years, policy)
            : Result.Undefined<Quantity>(obstacle.Reason, RequiredGrowthRateFormula, [b, threshold], policy, obstacle.Detail);
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
    public static Derived<Quantity> ProgressRatio(TalentMetric baseline, TalentMetric latest, Target target, BoundPolicy? policy = null) =>
        ProgressRatio(baseline, latest, target, policy, null);

    /// <summary>The part of the way to its target that an observation has covered, from the baseline that the plan tells.</summary>
    /// <inheritdoc cref="ProgressRatio(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="latest">The latest observation.</param>
    /// <param name="target">The target, with its baseline.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.Missing"/> where the target has no baseline, and where the observation and the
    /// baseline do not compare, as <see cref="Growth.AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories differ.</exception>
    public static Derived<Quantity> ProgressRatio(TalentMetric latest, Target target, BoundPolicy? policy = null)
    {
        CheckTarget(latest, target);
        return target.Baseline is null
            ? Result.Undefined<Quantity>(UndefinedReason.Missing, ProgressRatioFormula, [new() { Symbol = "a" }, Observed.AsInput(latest, "b"), AsInput(target)],
                policy ?? BoundPolicy.Default, LocalizedText.Of("the target tells no baseline", "目标未说明基期数据"))
            : ProgressRatio(BaselineOf(target), latest, target, policy, null);
    }

    internal static Derived<Quantity> ProgressRatio(
        TalentMetric baseline, TalentMetric latest, Target target, BoundPolicy? policy, TalentMetric? breaking)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        CheckTarget(latest, target);
        Input a = Observed.AsInput(baseline, "a");
        Input b = Observed.AsInput(latest, "b");
        return Observed.OverTime(baseline, latest, breaking) is { } obstacle
            ? Result.Undefined<Quantity>(obstacle.Reason, ProgressRatioFormula, [a, b, AsInput(target)], policy ?? BoundPolicy.Default, obstacle.Detail)
            : ProgressRatio(a, b, AsInput(target), policy);
    }

    /// <summary>The baseline as the observation that it is.</summary>
    internal static TalentMetric BaselineOf(Target target) =>
        TalentMetric.At(target.Indicator, target.Area, target.Baseline!.Period, target.Baseline.Quantity) with
        {
            Categories = target.Categories,
            Citations = target.Citations,
        };

    /// <summary>Whether an observation attains its target: at the threshold for "reach", only beyond it for "more than".</summary>
    /// <param name="latest">The observation.</param>
    /// <param name="target">The target.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Yes or no where the bounds decide, whenever the figure is for; one for a day after the due date comes with a caution.
    /// Undefined: <see cref="UndefinedReason.Missing"/>, <see cref="UndefinedReason.Suppressed"/>,
    /// <see cref="UndefinedReason.UnitMismatch"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
    public static Derived<Certainty> IsAttained(TalentMetric latest, Target target, BoundPolicy? policy = null)
    {
        CheckTarget(latest, target);
        policy ??= BoundPolicy.Default;
        Input b = Observed.AsInput(latest, "b");
        Input threshold = AsInput(target);
        if (Observed.Gap(latest) is { } gap)
        {
            return Result.Undefined<Certainty>(gap.Reason, AttainedFormula(target.Side, target.Strictness), [b, threshold], policy, gap.Detail);
        }

        LocalizedText? late = latest.Period.End is { } date && date > target.Due
            ? LocalizedText.Of(
                $"the figure is for {latest.Period.In("en")}, after the target was due on {Due("en", target)}",
                $"数据的时间为{latest.Period.In("zh")}，晚于目标期限{Due("zh", target)}")
            : null;
        return IsAttained(b, threshold, target.Side, target.Strictness, policy, late);
    }

    private static Input AsInput(Target target) => Threshold(target.Threshold) with
    {
        Description = LocalizedText.Of(
            $"target of {target.Threshold.ToString("C", CultureInfo.InvariantCulture)}, {target.Indicator.Name.In("en")}, {target.Area.Name.In("en")}, due {Due("en", target)}",
            $"目标“{target.Threshold.ToString("C", Chinese)}”，{target.Indicator.Name.In("zh")}，{target.Area.Name.In("zh")}，期限{Due("zh", target)}"),
        Citations = target.Citations,
    };

    private static string Due(string language, Target target) => ReportingPeriod.At(target.Due).In(language);

    private static void CheckTarget(TalentMetric latest, Target target)
    {
        ArgumentNullException.ThrowIfNull(latest);
        ArgumentNullException.ThrowIfNull(target);
        if (latest.Indicator.Code != target.Indicator.Code || latest.Area != target.Area || !Observed.SameCategories(latest.Categories, target.Categories))
        {
            throw new ArgumentException($"'{latest}' is not what the target '{target}' is set for: indicator, area and categories must be the same.", nameof(target));
        }
    }
}
