using System.Runtime.CompilerServices;
using NodaTime;

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
            $"{metric.Indicator.Name.In("en")}{InBrackets(metric.Categories, "en")}, {metric.Area.Name.In("en")}, {metric.Period.In("en")}{ObservedRemarks.Of(metric, "en")}",
            $"{metric.Indicator.Name.In("zh")}{InBrackets(metric.Categories, "zh")}，{metric.Area.Name.In("zh")}，{metric.Period.In("zh")}{ObservedRemarks.Of(metric, "zh")}"),
        Citations = metric.Citations,
    };

    /// <summary>The codes of categories behind the name of an indicator; empty where there are none.</summary>
    public static string InBrackets(ValueList<CategoryReference> categories, string language) => categories.IsEmpty ? ""
        : language == "zh" ? $"（{string.Join("，", categories)}）" : $" ({string.Join(", ", categories)})";

    /// <summary>Why an observation has no figure to compute with; <see langword="null"/> where it has one.</summary>
    public static Obstacle? Gap(TalentMetric metric) =>
        metric.IsConfidential
            ? new(UndefinedReason.Suppressed, LocalizedText.Of($"{Name(metric, "en")} is kept back", $"{Name(metric, "zh")}未予公开"))
            : metric.IsMissing
                ? new(UndefinedReason.Missing, LocalizedText.Of(
                    $"{Name(metric, "en")} has no figure{Noted(metric, "en")}", $"{Name(metric, "zh")}没有数值{Noted(metric, "zh")}"))
                : null;

    /// <summary>Why two observations of one series do not compare over time; <see langword="null"/> where they do.</summary>
    /// <exception cref="ArgumentException">They are not of one series.</exception>
    public static Obstacle? OverTime(TalentMetric earlier, TalentMetric later, TalentMetric? breaking, [CallerArgumentExpression(nameof(later))] string parameter = "")
    {
        CheckOneSeries(earlier, later, parameter);
        return Gap(earlier) ?? Gap(later) ?? Difference(earlier, later, breaking);
    }

    /// <summary>Why two observations of one series would not compare over time, whether or not they have figures; <see langword="null"/> where
    /// they would.</summary>
    /// <exception cref="ArgumentException">They are not of one series.</exception>
    public static Obstacle? Changed(TalentMetric earlier, TalentMetric later, TalentMetric? breaking = null, [CallerArgumentExpression(nameof(later))] string parameter = "")
    {
        CheckOneSeries(earlier, later, parameter);
        return Difference(earlier, later, breaking);
    }

    private static Obstacle? Difference(TalentMetric earlier, TalentMetric later, TalentMetric? breaking) =>
        Order(earlier, later) ?? Definitions(earlier, later) ?? Break(earlier, later, breaking) ?? Lengths(earlier, later);

    private static void CheckOneSeries(TalentMetric earlier, TalentMetric later, string parameter)
    {
        if (earlier.Indicator.Code != later.Indicator.Code || earlier.Area != later.Area || !SameCategories(earlier.Categories, later.Categories))
        {
            throw new ArgumentException(
                $"'{earlier}' and '{later}' are not of one series: growth needs the same indicator, area and categories.", parameter);
        }
    }

    /// <summary>Why two observations do not compare at one time; <see langword="null"/> where they do.</summary>
    public static Obstacle? AtOneTime(TalentMetric first, TalentMetric second) =>
        Gap(first) ?? Gap(second) ?? SamePeriod(first, second)
        ?? (first.Indicator.Code == second.Indicator.Code ? Definitions(first, second) : null);

    /// <summary>Whether the categories are the same, in whatever order.</summary>
    public static bool SameCategories(ValueList<CategoryReference> one, ValueList<CategoryReference> other) =>
        ObservationKey.Ordered(one) == ObservationKey.Ordered(other);

    /// <summary>The years between two observations of one series; an obstacle where no time lies between them for certain.</summary>
    /// <remarks>Flows go from the start of one period to the start of the other, and so do values per unit of equally long periods. A
    /// stock is of a day: one that is dated only by a period may be of any day of it.</remarks>
    public static (ElapsedSpan Years, Obstacle? Obstacle) YearsBetween(TalentMetric earlier, TalentMetric later)
    {
        (ReportingPeriod from, ReportingPeriod to) = (earlier.Period, later.Period);
        return later.Indicator.Kind != MeasureKind.Stock && ElapsedYears.BetweenStartsOf(from, to) is { } apart
            ? Positive(apart, from, to)
            : YearsBetween(from, to);
    }

    /// <summary>The years from some day of one period to some day of another.</summary>
    public static (ElapsedSpan Years, Obstacle? Obstacle) YearsBetween(ReportingPeriod from, ReportingPeriod to) =>
        ElapsedYears.Shortest(from, to) is { } least && ElapsedYears.Longest(from, to) is { } most
            ? Positive(new(least, most), from, to)
            : (default, new(UndefinedReason.UnequalPeriods, LocalizedText.Of(
                $"{from.In("en")} and {to.In("en")} do not tell how many years lie between them",
                $"无法由{from.In("zh")}与{to.In("zh")}得知相隔多少年")));

    /// <summary>The whole calendar months from the known day of one stock, or the start of another figure's period, to the next; the last day
    /// of a month is as good as any other month's. <see langword="null"/> where there is no such number.</summary>
    public static int? MonthsBetween(TalentMetric earlier, TalentMetric later)
    {
        (ReportingPeriod from, ReportingPeriod to) = (earlier.Period, later.Period);
        if ((later.Indicator.Kind == MeasureKind.Stock && !from.IsInstant)
            || from.IsUncertain || to.IsUncertain || !from.SameLengthAs(to) || from.Start is not { } first || to.Start is not { } last)
        {
            return null;
        }

        int months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        bool atTheEnds = IsEndOfMonth(first) && IsEndOfMonth(last);
        return first.Day == last.Day || atTheEnds ? months : null;

        static bool IsEndOfMonth(LocalDate date) => date.Day == date.Calendar.GetDaysInMonth(date.Year, date.Month);
    }

    /// <summary>Why an observation is not midway between two others; <see langword="null"/> where it is.</summary>
    public static Obstacle? Midway(TalentMetric first, TalentMetric middle, TalentMetric last)
    {
        (ElapsedSpan before, Obstacle? obstacle) = YearsBetween(first, middle);
        (ElapsedSpan after, Obstacle? other) = YearsBetween(middle, last);
        bool isMidway = (before.IsCertain && before == after)
            || (MonthsBetween(first, middle) is { } months && months == MonthsBetween(middle, last));
        return (obstacle ?? other) ?? (isMidway ? null : new(UndefinedReason.UnequalPeriods, LocalizedText.Of(
            $"{middle.Period.In("en")} is not midway between {first.Period.In("en")} and {last.Period.In("en")}",
            $"{middle.Period.In("zh")}并非{first.Period.In("zh")}与{last.Period.In("zh")}的正中")));
    }

    /// <summary>Why two observations are not of one time; <see langword="null"/> where they are.</summary>
    public static Obstacle? SamePeriod(TalentMetric first, TalentMetric second) => first.Period == second.Period
        ? null
        : new(UndefinedReason.UnequalPeriods, LocalizedText.Of(
            $"one figure is for {first.Period.In("en")}, the other for {second.Period.In("en")}",
            $"一个数的时间为{first.Period.In("zh")}，另一个为{second.Period.In("zh")}"));

    private static (ElapsedSpan Years, Obstacle? Obstacle) Positive(ElapsedSpan years, ReportingPeriod from, ReportingPeriod to) =>
        (years, years.Least.Sign > 0 ? null : new(UndefinedReason.NoElapsedTime, LocalizedText.Of(
            $"{to.In("en")} need not come after {from.In("en")}",
            $"{to.In("zh")}未必晚于{from.In("zh")}")));

    private static Obstacle? Order(TalentMetric earlier, TalentMetric later) =>
        earlier.Period.CompareTo(later.Period) < 0
            ? null
            : ReferenceEquals(earlier, later)
            ? new(UndefinedReason.NoElapsedTime, LocalizedText.Of(
                $"there is one figure alone, of {later.Period.In("en")}",
                $"只有{later.Period.In("zh")}一个数据"))
            : new(UndefinedReason.NoElapsedTime, LocalizedText.Of(
                $"{later.Period.In("en")} does not come after {earlier.Period.In("en")}",
                $"{later.Period.In("zh")}并不晚于{earlier.Period.In("zh")}"));

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

        // The declared date says since when; a marked observation tells only that the series broke somewhere before it.
        if (declared is null)
        {
            return new(UndefinedReason.BreakInSeries, LocalizedText.Of(
                $"{Figure(breaking!, "en")} is marked as a break in the series", $"{Figure(breaking!, "zh")}标为序列中断"));
        }

        return new(UndefinedReason.BreakInSeries, LocalizedText.Of(
            $"the series is broken {ReportingPeriod.Since(declared.From).In("en")}{(declared.Reason is { } why ? $": {why.In("en")}" : "")}",
            $"数据序列自{ReportingPeriod.At(declared.From).In("zh")}起中断{(declared.Reason is { } cause ? $"：{cause.In("zh")}" : "")}"));
    }

    private static Obstacle? Lengths(TalentMetric earlier, TalentMetric later) =>
        later.Indicator.Kind != MeasureKind.Flow || earlier.Period.SameLengthAs(later.Period)
            ? null
            : new(UndefinedReason.UnequalPeriods, LocalizedText.Of(
                $"what was counted {Over(earlier.Period)} does not compare with what was counted {Over(later.Period)}",
                $"{earlier.Period.In("zh")}与{later.Period.In("zh")}长度不同，累计数不可直接比较"));

    /// <summary>The days of a flow, in English: "for 2023", "since 2021-01-01".</summary>
    public static string Over(ReportingPeriod period) =>
        period.Kind is PeriodKind.Since or PeriodKind.Until ? period.In("en") : $"for {period.In("en")}";

    private static string Noted(TalentMetric metric, string language) =>
        metric.Attributes?.Note is not { } note ? "" : language == "zh" ? $"：{note.In(language)}" : $": {note.In(language)}";

    private static string Figure(TalentMetric metric, string language) => language == "zh"
        ? $"{metric.Area.Name.In(language)}{metric.Period.In(language)}的数据"
        : $"the figure of {metric.Area.Name.In(language)} for {metric.Period.In(language)}";

    private static string Name(TalentMetric metric, string language) => language == "zh"
        ? $"{metric.Indicator.Name.In(language)}（{metric.Area.Name.In(language)}，{metric.Period.In(language)}）"
        : $"{metric.Indicator.Name.In(language)} ({metric.Area.Name.In(language)}, {metric.Period.In(language)})";
}
