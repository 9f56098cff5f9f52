using System.Globalization;
using IpTalent.Cli.Files;
using IpTalent.Cli.Pages;
using IpTalent.Domain;
using NodaTime;

namespace IpTalent.Cli.Report;

/// <summary>What every section of a report draws on: the data, the reading convention, and the language.</summary>
internal sealed class ReportContext(DatasetChoice choice, BoundPolicy policy, CultureInfo culture, IClock clock) : PageContext(policy, culture)
{
    public DatasetChoice Choice { get; } = choice;

    public TalentDataset Subject { get; } = choice.Subject;

    public TalentDataset Background { get; } = choice.Background;

    public IClock Clock { get; } = clock;

    /// <summary>The figures of an indicator in an area: those of the report's subject, or where it has none those of the background.</summary>
    public ValueList<TalentMetric> Figures(Indicator indicator, Area area)
    {
        ValueList<TalentMetric> own = Subject.Series(indicator, area).Metrics;
        return own.Any(metric => !metric.IsMissing) ? own : Background.Series(indicator, area).Metrics;
    }
}
