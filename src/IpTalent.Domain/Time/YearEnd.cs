using NodaTime;

namespace IpTalent.Domain;

/// <summary>The last day of a year, to which most published stocks refer: "by the end of 2023", 截至2023年底.</summary>
public static class YearEnd
{
    /// <summary>31 December of <paramref name="year"/>, as an instant.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999.</exception>
    public static ReportingPeriod Of(int year) =>
        ReportingPeriod.At(new LocalDate(CalendarSpan.CheckedYear(year, nameof(year)), 12, 31));
}
