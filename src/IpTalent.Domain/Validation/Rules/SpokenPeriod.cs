using System.Globalization;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>A period as a message tells it, fit to stand behind "for" or alone in brackets.</summary>
internal static class SpokenPeriod
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh");

    public static LocalizedText Of(LocalDate day) => Of(ReportingPeriod.At(day));

    public static LocalizedText Of(ReportingPeriod period) =>
        Behind(period.Kind is PeriodKind.Since or PeriodKind.Until ? "the time " : "", period);

    /// <summary>With the preposition of a time at which something happened: "on 2024-06-25", "in 2024-06".</summary>
    public static LocalizedText When(ReportingPeriod period) => period switch
    {
        { IsInstant: true } => Behind("on ", period),
        { Kind: PeriodKind.Closed, Unit: null } => Behind("from ", period),
        { Kind: PeriodKind.Closed } => Behind("in ", period),
        _ => Behind("in the time ", period),
    };

    private static LocalizedText Behind(string preposition, ReportingPeriod period) =>
        LocalizedText.Of(preposition + period.ToString("D", English), period.ToString("D", Chinese));
}
