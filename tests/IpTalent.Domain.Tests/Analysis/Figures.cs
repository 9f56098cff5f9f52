using System.Globalization;
using NodaTime;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Figures and observations for the tables.</summary>
internal static class Figures
{
    public static Quantity Talent2020 { get; } = Quantity.Rounded(690_000, 10_000, Unit.Person);

    public static Quantity Talent2023 { get; } = Quantity.Rounded(860_000, 10_000, Unit.Person);

    public static Indicator Attorneys { get; } = Indicator.Stock("attorneys", "Attorneys", Unit.Person);

    public static Indicator Trained { get; } = Indicator.Flow("trained", "Trained", Unit.PersonTime);

    public static Quantity Q(string text) => Quantity.Parse(text);

    public static decimal N(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static decimal? Percent(decimal? fraction) => fraction is { } value ? decimal.Round(value * 100, 2) : null;

    public static TalentMetric Stock(int year, decimal number) => TalentMetric.At(Attorneys, Area.Guangdong, YearEnd.Of(year), number);

    public static TalentMetric Stock(string period, decimal number) => TalentMetric.At(Attorneys, Area.Guangdong, ReportingPeriod.Parse(period), number);

    public static TalentMetric Flow(string period, decimal number) => TalentMetric.At(Trained, Area.Guangdong, ReportingPeriod.Parse(period), number);

    public static TalentMetric Gap(int year, MissingReason reason = MissingReason.NotPublished) =>
        TalentMetric.Missing(Attorneys, Area.Guangdong, YearEnd.Of(year), reason);

    public static TalentMetric WithStatus(this TalentMetric metric, ObservationStatus status) =>
        metric with { Attributes = new MetricAttributes { Status = [status] } };

    public static TalentMetric UnderDefinition(this TalentMetric metric, string version) =>
        metric with { Attributes = new MetricAttributes { DefinitionVersion = version } };

    public static Target TargetOf(Quantity threshold, int due = 2025) => Target.Of(Attorneys, Area.Guangdong, threshold, due);

    public static LocalDate Day(int year, int month, int day) => new(year, month, day);
}
