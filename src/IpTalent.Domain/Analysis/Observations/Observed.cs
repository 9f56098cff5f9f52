namespace IpTalent.Domain;

/// <summary>What measures ask of observations before they compute: whether two compare, and how they are told in an explanation.</summary>
internal static class Observed
{
    /// <summary>A reason why a measure is undefined, with what it rests on.</summary>
    public sealed record Obstacle(UndefinedReason Reason, LocalizedText Detail);

    public static Input AsInput(TalentMetric metric, string symbol) => new()
    {
        Symbol = symbol,
        // What is kept back is neither computed with nor shown.
        Quantity = metric.IsConfidential ? null : metric.Quantity,
        Description = LocalizedText.Of(
            $"{metric.Indicator.Name.In("en")}, {metric.Area.Name.In("en")}, {PeriodWords.In("en", metric.Period)}{ObservedRemarks.Of(metric, "en")}",
            $"{metric.Indicator.Name.In("zh")}，{metric.Area.Name.In("zh")}，{PeriodWords.In("zh", metric.Period)}{ObservedRemarks.Of(metric, "zh")}"),
        Citations = metric.Citations,
    };

    /// <summary>Why an observation has no figure to compute with; <see langword="null"/> where it has one.</summary>
    public static Obstacle? Gap(TalentMetric metric) =>
        metric.IsConfidential
            ? new(UndefinedReason.Suppressed, LocalizedText.Of($"{Name(metric, "en")} is kept back", $"{Name(metric, "zh")}未予公开"))
            : metric.IsMissing
                ? new(UndefinedReason.Missing, LocalizedText.Of($"{Name(metric, "en")} has no figure", $"{Name(metric, "zh")}没有数值"))
                : null;

    /// <summary>Why two observations of one series do not compare over time; <see langword="null"/> where they do.</summary>
    /// <exception cref="ArgumentException">They are not of one series.</exception>
    public static Obstacle? OverTime(TalentMetric earlier, TalentMetric later, TalentMetric? breaking = null)
    {
        if (earlier.Indicator.Code != later.Indicator.Code || earlier.Area != later.Area || !SameCategories(earlier.Categories, later.Categories))
        {
            throw new ArgumentException(
                $"'{earlier}' and '{later}' are not of one series: growth needs the same indicator, area and categories.", nameof(later));
        }

        return Gap(earlier) ?? Gap(later) ?? Order(earlier, later) ?? Definitions(earlier, later) ?? Break(earlier, later, breaking) ?? Lengths(earlier, later);
    }

    /// <summary>Why two observations do not compare at one time; <see langword="null"/> where they do.</summary>
    public static Obstacle? AtOneTime(TalentMetric first, TalentMetric second) =>
        Gap(first) ?? Gap(second) ?? (first.Period != second.Period
            ? new(UndefinedReason.UnequalPeriods, LocalizedText.Of(
                $"one figure is for {PeriodWords.In("en", first.Period)}, the other for {PeriodWords.In("en", second.Period)}",
                $"一个数的时间为{PeriodWords.In("zh", first.Period)}，另一个为{PeriodWords.In("zh", second.Period)}"))
            : first.Indicator.Code == second.Indicator.Code ? Definitions(first, second)
            : null);

    /// <summary>Whether the categories are the same, in whatever order.</summary>
    public static bool SameCategories(ValueList<CategoryReference> one, ValueList<CategoryReference> other) =>
        ObservationKey.Ordered(one) == ObservationKey.Ordered(other);

    /// <summary>The whole years between two observations of a series; an obstacle where there are none.</summary>
    public static (int Years, Obstacle? Obstacle) YearsBetween(ReportingPeriod earlier, ReportingPeriod later)
    {
        // Stocks go from date to date, flows from the start of one period to the start of the other.
        ElapsedYears? elapsed = ElapsedYears.Between(earlier, later) ?? ElapsedYears.BetweenStartsOf(earlier, later);
        if (elapsed is { IsWhole: true, WholeYears: > 0 } whole)
        {
            return (whole.WholeYears, null);
        }

        return (0, new(UndefinedReason.FractionalYears, LocalizedText.Of(
            $"from {earlier} to {later} is not a whole number of years",
            $"{PeriodWords.In("zh", earlier)}至{PeriodWords.In("zh", later)}不是整年")));
    }

    private static Obstacle? Order(TalentMetric earlier, TalentMetric later) =>
        earlier.Period.CompareTo(later.Period) < 0
            ? null
            : new(UndefinedReason.NoElapsedTime, LocalizedText.Of(
                $"{later.Period} does not come after {earlier.Period}",
                $"{PeriodWords.In("zh", later.Period)}并不晚于{PeriodWords.In("zh", earlier.Period)}"));

    private static Obstacle? Definitions(TalentMetric earlier, TalentMetric later)
    {
        string? first = earlier.Attributes?.DefinitionVersion;
        string? second = later.Attributes?.DefinitionVersion;
        if (first is not null && second is not null && first != second)
        {
            return new(UndefinedReason.DefinitionDiffers, LocalizedText.Of(
                $"{Figure(earlier, "en")} follows definition {first}, {Figure(later, "en")} definition {second}",
                $"{Figure(earlier, "zh")}采用口径{first}，{Figure(later, "zh")}采用口径{second}"));
        }

        bool earlierDiffers = earlier.Has(ObservationStatus.DefinitionDiffers);
        if (earlierDiffers == later.Has(ObservationStatus.DefinitionDiffers))
        {
            return null;
        }

        TalentMetric other = earlierDiffers ? earlier : later;
        return new(UndefinedReason.DefinitionDiffers, LocalizedText.Of(
            $"{Figure(other, "en")} was counted under another definition",
            $"{Figure(other, "zh")}的统计口径与通常口径不同"));
    }

    private static Obstacle? Break(TalentMetric earlier, TalentMetric later, TalentMetric? breaking)
    {
        IndicatorBreak? declared = earlier.Period.End is { } from && later.Period.End is { } to ? later.Indicator.BreakBetween(from, to) : null;
        breaking ??= later.Has(ObservationStatus.TimeSeriesBreak) ? later : null;
        if (declared is null && breaking is null)
        {
            return null;
        }

        ReportingPeriod when = declared is null ? breaking!.Period : ReportingPeriod.At(declared.From);
        return new(UndefinedReason.BreakInSeries, LocalizedText.Of(
            $"the series breaks at {PeriodWords.In("en", when)}{(declared?.Reason is { } why ? $": {why.In("en")}" : "")}",
            $"数据序列自{PeriodWords.In("zh", when)}起中断{(declared?.Reason is { } cause ? $"：{cause.In("zh")}" : "")}"));
    }

    private static Obstacle? Lengths(TalentMetric earlier, TalentMetric later) =>
        later.Indicator.Kind != MeasureKind.Flow || earlier.Period.SameLengthAs(later.Period)
            ? null
            : new(UndefinedReason.UnequalPeriods, LocalizedText.Of(
                $"what was counted over {earlier.Period} does not compare with what was counted over {later.Period}",
                $"{PeriodWords.In("zh", earlier.Period)}与{PeriodWords.In("zh", later.Period)}长度不同，累计数不可直接比较"));

    private static string Figure(TalentMetric metric, string language) => language == "zh"
        ? $"{metric.Area.Name.In(language)}{PeriodWords.In(language, metric.Period)}的数据"
        : $"the figure of {metric.Area.Name.In(language)} for {PeriodWords.In(language, metric.Period)}";

    private static string Name(TalentMetric metric, string language) => language == "zh"
        ? $"{metric.Indicator.Name.In(language)}（{metric.Area.Name.In(language)}，{PeriodWords.In(language, metric.Period)}）"
        : $"{metric.Indicator.Name.In(language)} ({metric.Area.Name.In(language)}, {PeriodWords.In(language, metric.Period)})";
}
