using System.Globalization;
using NodaTime;

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
    public static Derived<Quantity> RequiredGrowthRate(TalentMetric latest, Target target, BoundPolicy? policy = null) =>
        UntilDue(RequiredGrowthRateFormula, latest, target, policy, RequiredGrowthRate);

    /// <summary>How much must be gained every year to come from an observation to the target of its indicator and area.</summary>
    /// <inheritdoc cref="RequiredAnnualIncrement(Quantity, Quantity, ElapsedYears, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="RequiredGrowthRate(TalentMetric, Target, BoundPolicy?)" path="/param|/exception"/>
    /// <inheritdoc cref="RequiredGrowthRate(TalentMetric, Target, BoundPolicy?)" path="/remarks"/>
    public static Derived<Quantity> RequiredAnnualIncrement(TalentMetric latest, Target target, BoundPolicy? policy = null) =>
        UntilDue(RequiredAnnualIncrementFormula, latest, target, policy, RequiredAnnualIncrement);

    /// <summary>How much is missing from an observation to the target of its indicator and area.</summary>
    /// <inheritdoc cref="TargetGap(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="RequiredGrowthRate(TalentMetric, Target, BoundPolicy?)" path="/param|/exception"/>
    /// <remarks>Undefined also: <see cref="UndefinedReason.Suppressed"/>.</remarks>
    public static Derived<Quantity> TargetGap(TalentMetric latest, Target target, BoundPolicy? policy = null) =>
        WithTarget(TargetGapFormula, latest, target, policy, TargetGap);

    /// <summary>Which part of the target of its indicator and area an observation is.</summary>
    /// <inheritdoc cref="TargetAttainment(Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <inheritdoc cref="RequiredGrowthRate(TalentMetric, Target, BoundPolicy?)" path="/param|/exception"/>
    /// <remarks>Undefined also: <see cref="UndefinedReason.Suppressed"/>.</remarks>
    public static Derived<Quantity> TargetAttainment(TalentMetric latest, Target target, BoundPolicy? policy = null) =>
        WithTarget(TargetAttainmentFormula, latest, target, policy, TargetAttainment);

    /// <summary>How many years a steady growth takes from an observation to the target of its indicator and area.</summary>
    /// <inheritdoc cref="YearsToTarget(Quantity, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="latest">The latest observation.</param>
    /// <param name="target">The target.</param>
    /// <param name="rate">g, the growth per year.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.Suppressed"/>.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
    public static Derived<Quantity> YearsToTarget(TalentMetric latest, Target target, Quantity rate, BoundPolicy? policy = null)
    {
        Input g = Measure.Given("g", rate);
        return WithTarget(YearsToTargetFormula, latest, target, policy, (b, aim, policy) => YearsToTarget(b, aim, g, target.Side, policy));
    }

    /// <summary>How many years it takes to the target at the steady growth between two observations: max(0, n ln(T / b) / ln(b / a)).</summary>
    /// <param name="earlier">The observation that the pace is measured from.</param>
    /// <param name="latest">The latest observation.</param>
    /// <param name="target">The target.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <returns>Years, zero or above, as
    /// <see cref="YearsToTarget(Quantity, Quantity, Quantity, BoundPolicy?)"/>. Undefined also where the two do not compare, as
    /// <see cref="Growth.CompoundAnnualGrowthRate(TalentMetric, TalentMetric, BoundPolicy?)"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories differ.</exception>
    public static Derived<Quantity> YearsToTarget(TalentMetric earlier, TalentMetric latest, Target target, BoundPolicy? policy = null) =>
        YearsToTarget(earlier, latest, target, policy, null);

    /// <summary>On which day a steady growth comes from an observation to the target of its indicator and area.</summary>
    /// <inheritdoc cref="DateOfReaching(Quantity, LocalDate, Quantity, Quantity, BoundPolicy?)" path="/returns|/remarks"/>
    /// <param name="latest">The latest observation; a flow, and a yearly figure other than a stock, counts at the last day of its period.</param>
    /// <param name="target">The target.</param>
    /// <param name="rate">g, the growth per year.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
    public static Derived<DateRange> DateOfReaching(TalentMetric latest, Target target, Quantity rate, BoundPolicy? policy = null) =>
        Dated(latest, YearsToTarget(latest, target, rate, policy), DateOfReachingFormula);

    /// <summary>On which day the steady growth between two observations comes to the target of their indicator and area.</summary>
    /// <inheritdoc cref="DateOfReaching(Quantity, LocalDate, Quantity, Quantity, BoundPolicy?)" path="/returns"/>
    /// <param name="earlier">The observation that the pace is measured from.</param>
    /// <param name="latest">The latest observation.</param>
    /// <param name="target">The target.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also as <see cref="YearsToTarget(TalentMetric, TalentMetric, Target, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories differ.</exception>
    public static Derived<DateRange> DateOfReaching(TalentMetric earlier, TalentMetric latest, Target target, BoundPolicy? policy = null) =>
        DateOfReaching(earlier, latest, target, policy, null);

    /// <summary>The growth from the baseline so far against the growth that leads from there to the target.</summary>
    /// <inheritdoc cref="ActualToRequiredRatio(Quantity, Quantity, Quantity, ElapsedYears, ElapsedYears, BoundPolicy?)" path="/returns|/remarks"/>
    /// <param name="baseline">The observation at the start of the plan.</param>
    /// <param name="latest">The latest observation.</param>
    /// <param name="target">The target.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories differ.</exception>
    public static Derived<Quantity> ActualToRequiredRatio(TalentMetric baseline, TalentMetric latest, Target target, BoundPolicy? policy = null) =>
        ActualToRequiredRatio(baseline, latest, target, policy, null);

    /// <summary>Where the way from a baseline to the target of its indicator and area leads by a day.</summary>
    /// <inheritdoc cref="ExpectedPathValue(Quantity, Quantity, ElapsedYears, ElapsedYears, TargetPath, BoundPolicy?)" path="/returns"/>
    /// <param name="baseline">The observation at the start of the plan.</param>
    /// <param name="target">The target.</param>
    /// <param name="on">The day.</param>
    /// <param name="path">The same amount every year, or the same growth.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also: <see cref="UndefinedReason.Suppressed"/>, <see cref="UndefinedReason.NoElapsedTime"/> (the day may lie before
    /// the baseline), <see cref="UndefinedReason.UnequalPeriods"/> (the period of the baseline is open).</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories of the two differ.</exception>
    public static Derived<Quantity> ExpectedPathValue(
        TalentMetric baseline, Target target, LocalDate on, TargetPath path = TargetPath.Linear, BoundPolicy? policy = null)
    {
        CheckTarget(baseline, target);
        Input a = Observed.AsInput(baseline, "a");
        (PlanCourse? course, Observed.Obstacle? obstacle) = CourseOf(baseline, DateRange.On(on), target);
        return (Observed.Gap(baseline) ?? obstacle) is { } why
            ? Result.Undefined<Quantity>(why.Reason, ExpectedPathValueFormula, [a, AsInput(target)], policy ?? BoundPolicy.Default, why.Detail)
            : ExpectedPathValue(a, AsInput(target), course!.Value, path, policy);
    }

    /// <summary>Whether an observation achieves its target and, if not, whether it is on track, behind or moving away.</summary>
    /// <inheritdoc cref="AssessProgress(Quantity, Quantity, Quantity, ElapsedYears, ElapsedYears, TargetPath, BoundPolicy?)" path="/returns"/>
    /// <param name="baseline">The observation at the start of the plan.</param>
    /// <param name="latest">The latest observation.</param>
    /// <param name="target">The target.</param>
    /// <param name="path">The same amount every year, or the same growth.</param>
    /// <param name="policy">The reading convention; <see cref="BoundPolicy.Default"/> where it is <see langword="null"/>.</param>
    /// <remarks>Undefined also where the two observations do not compare, as
    /// <see cref="Growth.AbsoluteChange(TalentMetric, TalentMetric, BoundPolicy?)"/>.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">Indicator, area or categories differ.</exception>
    public static Derived<TargetProgress> AssessProgress(
        TalentMetric baseline, TalentMetric latest, Target target, TargetPath path = TargetPath.Linear, BoundPolicy? policy = null) =>
        AssessProgress(baseline, latest, target, path, policy, null);

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

    /// <summary>The baseline as the observation that it is, told by the sources of the target: of their phrases those that state it.</summary>
    internal static TalentMetric BaselineOf(Target target) =>
        TalentMetric.At(target.Indicator, target.Area, target.Baseline!.Period, target.Baseline.Quantity) with
        {
            Categories = target.Categories,
            Citations = [.. target.Citations.Select(citation => citation with
            {
                Phrases = [.. citation.Phrases.Where(phrase => phrase.Quantity == target.Baseline.Quantity)],
            })],
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

    internal static Derived<Quantity> YearsToTarget(
        TalentMetric earlier, TalentMetric latest, Target target, BoundPolicy? policy, TalentMetric? breaking)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        CheckTarget(latest, target);
        Input a = Observed.AsInput(earlier, "a");
        Input b = Observed.AsInput(latest, "b");
        Observed.Obstacle? obstacle = Observed.OverTime(earlier, latest, breaking);
        ElapsedSpan years = default;
        if (obstacle is null)
        {
            (years, obstacle) = Observed.YearsBetween(earlier, latest);
        }

        return obstacle is null
            ? YearsToTarget(a, b, AsInput(target), years, target.Side, policy)
            : Result.Undefined<Quantity>(obstacle.Reason, YearsToTargetFormula, [a, b, AsInput(target)], policy ?? BoundPolicy.Default, obstacle.Detail);
    }

    internal static Derived<DateRange> DateOfReaching(
        TalentMetric earlier, TalentMetric latest, Target target, BoundPolicy? policy, TalentMetric? breaking) => Dated(
            latest,
            YearsToTarget(earlier, latest, target, policy, breaking),
            DateOfReachingFormula with { Expression = "t(b) + max(0, n × ln(T / b) / ln(b / a))" });

    internal static Derived<Quantity> ActualToRequiredRatio(
        TalentMetric baseline, TalentMetric latest, Target target, BoundPolicy? policy, TalentMetric? breaking)
    {
        (Input a, Input b, PlanCourse? course, Observed.Obstacle? obstacle) = OnTheWay(baseline, latest, target, breaking);
        return obstacle is null
            ? ActualToRequiredRatio(a, b, AsInput(target), course!.Value, policy)
            : Result.Undefined<Quantity>(obstacle.Reason, ActualToRequiredRatioFormula, [a, b, AsInput(target)], policy ?? BoundPolicy.Default, obstacle.Detail);
    }

    internal static Derived<TargetProgress> AssessProgress(
        TalentMetric baseline, TalentMetric latest, Target target, TargetPath path, BoundPolicy? policy, TalentMetric? breaking)
    {
        (Input a, Input b, PlanCourse? course, Observed.Obstacle? obstacle) = OnTheWay(baseline, latest, target, breaking);
        return obstacle is null
            ? AssessProgress(a, b, AsInput(target), course!.Value, target.Side, target.Strictness, path, policy)
            : Result.Undefined<TargetProgress>(obstacle.Reason, AssessProgressFormula, [a, b, AsInput(target)], policy ?? BoundPolicy.Default, obstacle.Detail);
    }

    private static (Input A, Input B, PlanCourse? Course, Observed.Obstacle? Obstacle) OnTheWay(
        TalentMetric baseline, TalentMetric latest, Target target, TalentMetric? breaking)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        CheckTarget(latest, target);
        Observed.Obstacle? obstacle = Observed.OverTime(baseline, latest, breaking);
        PlanCourse? course = null;
        if (obstacle is null)
        {
            (course, obstacle) = CourseOf(baseline, DaysOf(latest), target);
        }

        return (Observed.AsInput(baseline, "a"), Observed.AsInput(latest, "b"), course, obstacle);
    }

    private static (PlanCourse? Course, Observed.Obstacle? Obstacle) CourseOf(TalentMetric baseline, DateRange latest, Target target)
    {
        return PlanCourse.Between(DaysOf(baseline), latest, target.Due) is not { } course
            ? (null, new(UndefinedReason.UnequalPeriods, LocalizedText.Of(
                $"{baseline.Period.In("en")} does not tell from which day to count", $"无法由{baseline.Period.In("zh")}得知从哪天算起")))
            : !course.IsForward
                ? (null, new(UndefinedReason.NoElapsedTime, LocalizedText.Of(
                    $"the target is due on {Due("en", target)}, and the baseline is for {baseline.Period.In("en")}",
                    $"目标期限为{Due("zh", target)}，而基期为{baseline.Period.In("zh")}")))
            : (course, null);
    }

    /// <summary>On which days an observation may have been made: a stock on any day of its period, all others on its last.</summary>
    private static DateRange DaysOf(TalentMetric metric) =>
        metric.Indicator.Kind == MeasureKind.Stock || metric.Period.IsInstant ? metric.Period.Dates : metric.Period.EndRange;

    private static Derived<DateRange> Dated(TalentMetric latest, Derived<Quantity> years, Formula formula)
    {
        DateRange days = DaysOf(latest);
        return days.IsBounded || !years.IsDefined
            ? DateOfReaching(years, days, formula)
            : Result.Undefined<DateRange>(UndefinedReason.UnequalPeriods, formula, years.Inputs, years.Policy, LocalizedText.Of(
                $"{latest.Period.In("en")} does not tell from which day to count", $"无法由{latest.Period.In("zh")}得知从哪天算起"));
    }

    private static Derived<Quantity> WithTarget(
        Formula formula, TalentMetric latest, Target target, BoundPolicy? policy, Func<Given, Given, BoundPolicy?, Derived<Quantity>> measure)
    {
        CheckTarget(latest, target);
        Input b = Observed.AsInput(latest, "b");
        return Observed.Gap(latest) is { } gap
            ? Result.Undefined<Quantity>(gap.Reason, formula, [b, AsInput(target)], policy ?? BoundPolicy.Default, gap.Detail)
            : measure(b, AsInput(target), policy);
    }

    private static Derived<Quantity> UntilDue(
        Formula formula, TalentMetric latest, Target target, BoundPolicy? policy, Func<Given, Given, ElapsedSpan, BoundPolicy?, Derived<Quantity>> measure) =>
        WithTarget(formula, latest, target, policy, (b, threshold, policy) =>
        {
            DateRange days = DaysOf(latest);
            Observed.Obstacle? obstacle = days.End >= target.Due
                ? new(UndefinedReason.NoElapsedTime, LocalizedText.Of(
                    $"the target was due on {Due("en", target)}, and the figure is for {latest.Period.In("en")}",
                    $"目标期限为{Due("zh", target)}，而数据的时间为{latest.Period.In("zh")}"))
                : !days.IsBounded
                    ? new(UndefinedReason.UnequalPeriods, LocalizedText.Of(
                        $"{latest.Period.In("en")} does not tell from which day to count", $"无法由{latest.Period.In("zh")}得知从哪天算起"))
                : null;
            return obstacle is null
                ? measure(b, threshold, new(ElapsedYears.Between(days.End!.Value, target.Due), ElapsedYears.Between(days.Start!.Value, target.Due)), policy)
                : Result.Undefined<Quantity>(obstacle.Reason, formula, [b, threshold], policy ?? BoundPolicy.Default, obstacle.Detail);
        });

    private static Input AsInput(Target target) => (Input)Threshold(target.Threshold) with
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
