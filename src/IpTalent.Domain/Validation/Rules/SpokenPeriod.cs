using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace IpTalent.Domain.Validation;

/// <summary>A period as a message tells it: "June 2024", "2024 (inferred)", 2021年1月1日以来.</summary>
/// <remarks>Days stand in English as ISO 8601 writes them. "About" and "inferred" stand with the end that they are said of.</remarks>
internal static class SpokenPeriod
{
    private static readonly ImmutableArray<(string English, string Chinese)> Ordinals =
        [("first", "一"), ("second", "二"), ("third", "三"), ("fourth", "四")];

    public static LocalizedText Of(LocalDate day) => LocalizedText.Of(LocalDatePattern.Iso.Format(day), $"{day.Year}年{day.Month}月{day.Day}日");

    public static LocalizedText Of(ReportingPeriod period) => period switch
    {
        { IsInstant: true } => StartOf(period),
        { Kind: PeriodKind.Since } => Around("the time since ", StartOf(period), "", "以来"),
        { Kind: PeriodKind.Until } => Around("the time up to ", EndOf(period), "截至", ""),
        _ => NameOf(period) is { } name
            ? Marked(name, period.StartIsApproximate, period.StartIsInferred)
            : Joined("", StartOf(period), " to ", EndOf(period)),
    };

    /// <summary>With the preposition of a time at which something happened: "on 2024-06-25", "in June 2024".</summary>
    public static LocalizedText When(ReportingPeriod period) => period switch
    {
        { IsInstant: true } => Around("on ", Of(period), "", ""),
        { Kind: PeriodKind.Closed } when NameOf(period) is null => Joined("between ", StartOf(period), " and ", EndOf(period)),
        _ => Around("in ", Of(period), "", ""),
    };

    private static LocalizedText StartOf(ReportingPeriod period) =>
        Marked(OneOf(period.IsInstant ? period.Dates : period.StartRange), period.StartIsApproximate, period.StartIsInferred);

    private static LocalizedText EndOf(ReportingPeriod period) => Marked(OneOf(period.EndRange), period.EndIsApproximate, period.EndIsInferred);

    private static LocalizedText OneOf(DateRange days)
    {
        LocalizedText first = Of(days.Start!.Value), last = Of(days.End!.Value);
        return first == last ? first : LocalizedText.Of($"a day from {English(first)} to {English(last)}", $"{Chinese(first)}至{Chinese(last)}之间的某日");
    }

    // As a unit of the calendar, or as whole years; none where its ends are not equally firm.
    private static LocalizedText? NameOf(ReportingPeriod period)
    {
        LocalDate start = period.Start!.Value, end = period.End!.Value;
        return period.Unit switch
        {
            CalendarUnit.Year => LocalizedText.Of($"{start.Year}", $"{start.Year}年"),
            CalendarUnit.HalfYear => LocalizedText.Of(
                $"the {Ordinals[start.Month / 6].English} half of {start.Year}", $"{start.Year}年{(start.Month == 1 ? "上" : "下")}半年"),
            CalendarUnit.Quarter => LocalizedText.Of(
                $"the {Ordinals[start.Month / 3].English} quarter of {start.Year}", $"{start.Year}年第{Ordinals[start.Month / 3].Chinese}季度"),
            CalendarUnit.Month => LocalizedText.Of(
                $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(start.Month)} {start.Year}", $"{start.Year}年{start.Month}月"),
            null when !period.IsUncertain && (start.Month, start.Day, end.Month, end.Day) == (1, 1, 12, 31) =>
                LocalizedText.Of($"{start.Year} to {end.Year}", $"{start.Year}年至{end.Year}年"),
            _ => null,
        };
    }

    private static LocalizedText Marked(LocalizedText text, bool isApproximate, bool isInferred) => LocalizedText.Of(
        $"{(isApproximate ? "about " : "")}{English(text)}{(isInferred ? " (inferred)" : "")}",
        $"{(isApproximate ? "约" : "")}{Chinese(text)}{(isInferred ? "（推断）" : "")}");

    private static LocalizedText Around(string english, LocalizedText text, string before, string after) =>
        LocalizedText.Of(english + English(text), before + Chinese(text) + after);

    private static LocalizedText Joined(string before, LocalizedText start, string between, LocalizedText end) => LocalizedText.Of(
        before + English(start) + between + English(end), $"{Chinese(start)}至{Chinese(end)}");

    private static string English(LocalizedText text) => text.In("en");

    private static string Chinese(LocalizedText text) => text.In("zh");
}
