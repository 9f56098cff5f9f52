using NodaTime;

namespace IpTalent.Domain;

/// <summary>A period as a sentence tells it: "since 2021-01-01", 2021年1月1日以来. What is uncertain keeps its canonical text.</summary>
internal static class PeriodWords
{
    public static string In(string language, ReportingPeriod period) => language == "zh" ? Chinese(period) : English(period);

    private static string English(ReportingPeriod period) => period switch
    {
        { IsApproximate: true } or { IsInferred: true } => period.ToString(),
        { Kind: PeriodKind.Since, Start: { } start } => $"since {ReportingPeriod.At(start)}",
        { Kind: PeriodKind.Until, End: { } end } => $"up to {ReportingPeriod.At(end)}",
        _ => period.ToString(),
    };

    private static string Chinese(ReportingPeriod period) => period switch
    {
        { IsApproximate: true } or { IsInferred: true } => period.ToString(),
        { Kind: PeriodKind.Since, Start: { } start } => $"{Day(start)}以来",
        { Kind: PeriodKind.Until, End: { } end } => $"截至{Day(end)}",
        { Date: { } date } => Day(date),
        { Unit: CalendarUnit.Year, Start: { } start } => $"{start.Year}年",
        { Unit: CalendarUnit.Month, Start: { } start } => $"{start.Year}年{start.Month}月",
        { Unit: null, IsUncertain: false, Start: { } start, End: { } end } => $"{Day(start)}至{Day(end)}",
        _ => period.ToString(),
    };

    private static string Day(LocalDate date) => $"{date.Year}年{date.Month}月{date.Day}日";
}
