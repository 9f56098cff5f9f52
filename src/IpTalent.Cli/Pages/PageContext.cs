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

    public Cell Undefined(UndefinedReason reason, LocalizedText? detail)
    {
        string text = detail is null ? Say(reason.Text) : $"{Say(reason.Text)}{Say(": ", "：")}{Say(detail)}";
        return new($"{Say("undefined: ", "无法计算：")}{text}", null, Tone.Caution) { Undefined = reason };
    }
}
