namespace IpTalent.Domain;

/// <summary>What measures ask of observations before they compute: whether two compare, and how they are told in an explanation.</summary>
internal static class Observed
{
    /// <summary>A reason why a measure is undefined, with what it rests on.</summary>
    public sealed record Obstacle(UndefinedReason Reason, LocalizedText Detail);

    public static Input AsInput(TalentMetric metric, string symbol) => new()
    {
        Symbol = symbol,
        Quantity = metric.Quantity,
        Description = LocalizedText.Of(
            $"{metric.Indicator.Name.In("en")}, {metric.Area.Name.In("en")}, {metric.Period}",
            $"{metric.Indicator.Name.In("zh")}，{metric.Area.Name.In("zh")}，{metric.Period}"),
        Citations = metric.Citations,
    };

    /// <summary>Why an observation has no figure; <see langword="null"/> where it has one.</summary>
    public static Obstacle? Gap(TalentMetric metric)
    {
        if (!metric.IsMissing)
        {
            return null;
        }

        LocalizedText detail = LocalizedText.Of($"{Name(metric, "en")} has no figure", $"{Name(metric, "zh")}没有数值");
        return new(metric.MissingReason == MissingReason.Suppressed ? UndefinedReason.Suppressed : UndefinedReason.Missing, detail);
    }

    /// <summary>Why two observations of one series do not compare over time; <see langword="null"/> where they do.</summary>
    /// <exception cref="ArgumentException">They are not of one series.</exception>
    public static Obstacle? OverTime(TalentMetric earlier, TalentMetric later, TalentMetric? breaking = null)
    {
        if (earlier.Indicator.Code != later.Indicator.Code || earlier.Area != later.Area || earlier.Categories != later.Categories)
        {
            throw new ArgumentException(
                $"'{earlier}' and '{later}' are not of one series: growth needs the same indicator, area and categories.", nameof(later));
        }

        return Gap(earlier) ?? Gap(later) ?? Order(earlier, later) ?? Definitions(earlier, later) ?? Break(earlier, later, breaking) ?? Lengths(earlier, later);
    }

    /// <summary>Why two observations are not of one time; <see langword="null"/> where they are.</summary>
    public static Obstacle? AtOneTime(TalentMetric first, TalentMetric second) =>
        Gap(first) ?? Gap(second) ?? (first.Period == second.Period
            ? null
            : new(UndefinedReason.UnequalPeriods, LocalizedText.Of(
                $"one figure is for {first.Period}, the other for {second.Period}",
                $"一个数的统计期是{first.Period}，另一个是{second.Period}")));

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
            $"从{earlier}到{later}不是整年")));
    }

    private static Obstacle? Order(TalentMetric earlier, TalentMetric later) =>
        earlier.Period.CompareTo(later.Period) < 0
            ? null
            : new(UndefinedReason.NoElapsedTime, LocalizedText.Of(
                $"{later.Period} does not come after {earlier.Period}",
                $"{later.Period}不晚于{earlier.Period}"));

    private static Obstacle? Definitions(TalentMetric earlier, TalentMetric later)
    {
        string? first = earlier.Attributes?.DefinitionVersion;
        string? second = later.Attributes?.DefinitionVersion;
        bool differs = (first is not null && second is not null && first != second) || later.Has(ObservationStatus.DefinitionDiffers) != earlier.Has(ObservationStatus.DefinitionDiffers);
        return differs
            ? new(UndefinedReason.DefinitionDiffers, LocalizedText.Of(
                $"{earlier.Period} follows {first ?? "the usual definition"}, {later.Period} {second ?? "another"}",
                $"{earlier.Period}采用{first ?? "通常口径"}，{later.Period}采用{second ?? "另一口径"}"))
            : null;
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
            $"the series breaks at {when}{(declared?.Reason is { } why ? $": {why.In("en")}" : "")}",
            $"序列在{when}中断{(declared?.Reason is { } cause ? $"：{cause.In("zh")}" : "")}"));
    }

    private static Obstacle? Lengths(TalentMetric earlier, TalentMetric later) =>
        later.Indicator.Kind != MeasureKind.Flow || earlier.Period.SameLengthAs(later.Period)
            ? null
            : new(UndefinedReason.UnequalPeriods, LocalizedText.Of(
                $"a flow over {earlier.Period} does not compare with one over {later.Period}",
                $"{earlier.Period}的流量与{later.Period}的流量不可比"));

    private static string Name(TalentMetric metric, string language) =>
        language == "zh"
            ? $"{metric.Indicator.Name.In(language)}（{metric.Area.Name.In(language)}，{metric.Period}）"
            : $"{metric.Indicator.Name.In(language)} ({metric.Area.Name.In(language)}, {metric.Period})";
}
