using System.Globalization;
using IpTalent.Cli.Pages;
using IpTalent.Domain;
using NodaTime;

namespace IpTalent.Cli.Report;

/// <summary>What every section of a report draws on: the data, the reading convention, and the language.</summary>
internal sealed class ReportContext(DatasetChoice choice, BoundPolicy policy, CultureInfo culture, IClock clock) : PageContext(policy, culture)
{
    public TalentDataset Subject { get; } = choice.Subject;

    public TalentDataset Background { get; } = choice.Background;

    public IClock Clock { get; } = clock;

    /// <summary>The printed claim of a figure, or why there is none.</summary>
    public Cell Claim(TalentMetric metric) => metric.Quantity is { } quantity
        ? Figure(quantity, "C")
        : new(Say(Words.Of(metric.MissingReason!.Value)), metric.MissingReason.ToString(), Tone.Caution);

    public Cell Result(Derived<Quantity> derived) => derived.IsDefined
        ? Figure(derived.Value, "F")
        : Undefined(derived.Reason!.Value, derived.Detail);

    public Cell Verdict(Derived<Certainty> derived) => !derived.IsDefined
        ? Undefined(derived.Reason!.Value, derived.Detail)
        : derived.Value switch
        {
            Certainty.Yes => new(Say("yes", "是"), "yes", Tone.Good),
            Certainty.No => new(Say("no", "否"), "no", Tone.Bad),
            _ => new(Say("undetermined", "无法判定"), "undetermined", Tone.Caution),
        };

    /// <summary>The figures of an indicator in an area: those of the report's subject, or where it has none those of the background.</summary>
    public ValueList<TalentMetric> Figures(Indicator indicator, Area area)
    {
        ValueList<TalentMetric> own = Subject.Series(indicator, area).Metrics;
        return own.Any(metric => !metric.IsMissing) ? own : Background.Series(indicator, area).Metrics;
    }
}
