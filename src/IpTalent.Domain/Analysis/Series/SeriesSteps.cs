using NodaTime;

namespace IpTalent.Domain;

/// <summary>The steps in which a series goes: which period lies one or more of them before another.</summary>
/// <remarks>What is counted over periods goes by their own length. What is of a day goes by the shortest number of whole months between two
/// of the series' days.</remarks>
internal sealed class SeriesSteps
{
    private const int MonthsPerYear = 12;

    private readonly Series _series;
    private readonly Dictionary<(bool IsInstant, LocalDate Start, LocalDate End), TalentMetric> _byDays = [];
    private readonly int? _monthsBetweenDays;

    public SeriesSteps(Series series)
    {
        _series = series;
        for (int i = 0; i < series.Count; i++)
        {
            if (DaysOf(series[i].Period) is { } days)
            {
                _byDays[days] = SeriesMeasures.Single(series, series[i].Period);
            }

            if (i > 0 && series[i].Period.IsInstant && Observed.MonthsBetween(series[i - 1], series[i]) is > 0 and var months)
            {
                _monthsBetweenDays = Math.Min(months, _monthsBetweenDays ?? months);
            }
        }
    }

    /// <summary>The observation so many steps before another: missing where the series has none, <see langword="null"/> where the period has no
    /// known length or the days no common step.</summary>
    public TalentMetric? Before(TalentMetric metric, int steps) => Earlier(metric.Period, steps) is { } period ? At(period) : null;

    /// <summary>The observation of the same period a year before another, as <see cref="Before"/>.</summary>
    public TalentMetric? YearBefore(TalentMetric metric) =>
        DaysOf(metric.Period) is { } days ? At(MonthsEarlier(days, MonthsPerYear)) : null;

    /// <summary>How many steps lie between two observations; <see langword="null"/> where there is no such number.</summary>
    public int? Between(TalentMetric earlier, TalentMetric later)
    {
        int? step = later.Period.IsInstant ? _monthsBetweenDays : DaysOf(later.Period) is { } days ? MonthsIn(days) : null;
        return step is > 0 and { } length && Observed.MonthsBetween(earlier, later) is > 0 and var months && months % length == 0
            ? months / length
            : null;
    }

    private TalentMetric At((bool IsInstant, LocalDate Start, LocalDate End) days)
    {
        if (_byDays.TryGetValue(days, out TalentMetric? found))
        {
            return found;
        }

        var period = days.IsInstant ? ReportingPeriod.At(days.Start) : ReportingPeriod.Between(days.Start, days.End);
        return TalentMetric.Missing(_series.Indicator, _series.Area, period) with { Categories = _series.Categories };
    }

    private (bool IsInstant, LocalDate Start, LocalDate End)? Earlier(ReportingPeriod period, int steps)
    {
        if (DaysOf(period) is not { } days)
        {
            return null;
        }

        int? months = days.IsInstant ? _monthsBetweenDays : MonthsIn(days);
        return months is { } length ? MonthsEarlier(days, steps * length)
            : days.IsInstant ? null
            : DaysEarlier(days, steps * (Period.DaysBetween(days.Start, days.End) + 1));
    }

    /// <summary>The days of a period, where both ends are known.</summary>
    private static (bool IsInstant, LocalDate Start, LocalDate End)? DaysOf(ReportingPeriod period) =>
        period is { IsApproximate: false, Start: { } start, End: { } end } && period.StartRange.End == start && period.EndRange.Start == end
            ? (period.IsInstant, start, end)
            : null;

    /// <summary>The whole calendar months that a period fills.</summary>
    private static int? MonthsIn((bool IsInstant, LocalDate Start, LocalDate End) days) =>
        days.Start.Day == 1 && IsEndOfMonth(days.End) ? Months(days.Start, days.End) + 1 : null;

    private static int Months(LocalDate first, LocalDate last) => ((last.Year - first.Year) * MonthsPerYear) + last.Month - first.Month;

    // The end of a month goes to the end of a month, and what filled months fills them.
    private static (bool IsInstant, LocalDate Start, LocalDate End) MonthsEarlier((bool IsInstant, LocalDate Start, LocalDate End) days, int months)
    {
        LocalDate end = IsEndOfMonth(days.End) ? EndOfMonth(days.End.PlusMonths(-months)) : days.End.PlusMonths(-months);
        return (days.IsInstant, days.IsInstant ? end : days.Start.PlusMonths(-months), end);
    }

    private static (bool IsInstant, LocalDate Start, LocalDate End) DaysEarlier((bool IsInstant, LocalDate Start, LocalDate End) days, int length) =>
        (false, days.Start.PlusDays(-length), days.End.PlusDays(-length));

    private static bool IsEndOfMonth(LocalDate date) => date == EndOfMonth(date);

    private static LocalDate EndOfMonth(LocalDate date) => new(date.Year, date.Month, CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month));
}
