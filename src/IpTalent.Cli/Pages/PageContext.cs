using System.Globalization;
using IpTalent.Domain;

namespace IpTalent.Cli.Pages;

/// <summary>How a page is worded: in which language, with bounds under which reading convention.</summary>
internal class PageContext(BoundPolicy policy, CultureInfo culture)
{
    public BoundPolicy Policy { get; } = policy;

    public CultureInfo Culture { get; } = culture;

    public string Say(LocalizedText text) => text.In(Culture);

    public string Say(string english, string chinese) => Culture.TwoLetterISOLanguageName == "zh" ? chinese : english;

    public Column Column(string code, string english, string chinese) => new(code, Say(english, chinese));

    public Cell Period(ReportingPeriod period) => new(period.ToString("D", Culture), period.ToString());

    public Cell Figure(Quantity quantity, string format) =>
        new(quantity.ToString(format, Culture, Policy), quantity.ToString()) { Figure = (quantity, Policy) };

    /// <summary>The printed claim of a figure, or why there is none.</summary>
    public Cell Claim(TalentMetric metric) => metric.Quantity is { } quantity
        ? Figure(quantity, "C")
        : new(Say(Words.Of(metric.MissingReason!.Value)), metric.MissingReason.ToString(), Tone.Caution);

    public Cell Result(Derived<Quantity> derived) => derived.IsDefined ? Figure(derived.Value, "F") : Undefined(derived);

    public Cell Verdict(Derived<Certainty> derived) => derived.IsDefined ? Verdict(derived.Value) : Undefined(derived);

    public Cell Verdict(Certainty certainty) => certainty switch
    {
        Certainty.Yes => new(Say("yes", "是"), "yes", Tone.Good),
        Certainty.No => new(Say("no", "否"), "no", Tone.Bad),
        _ => new(Say("undetermined", "无法判定"), "undetermined", Tone.Caution),
    };

    public Cell Standing(Derived<TargetProgress> derived) => derived.IsDefined
        ? new(Say(Words.Of(derived.Value)), derived.Value.ToString(), derived.Value switch
        {
            TargetProgress.Achieved or TargetProgress.OnTrack => Tone.Good,
            TargetProgress.Behind or TargetProgress.MovingAway => Tone.Bad,
            _ => Tone.Caution,
        })
        : Undefined(derived);

    public Cell Dates(Derived<DateRange> derived) => derived.IsDefined ? Dates(derived.Value) : Undefined(derived);

    public Cell Dates(DateRange range) => new(range.ToString("D", Culture), range.ToString());

    public Cell Undefined(UndefinedReason reason, LocalizedText? detail)
    {
        string text = detail is null ? Say(reason.Text) : $"{Say(reason.Text)}{Say(": ", "：")}{Say(detail)}";
        return new($"{Say("undefined: ", "无法计算：")}{text}", null, Tone.Caution) { Undefined = reason };
    }

    private Cell Undefined<T>(Derived<T> derived)
        where T : notnull => Undefined(derived.Reason!.Value, derived.Detail);
}
