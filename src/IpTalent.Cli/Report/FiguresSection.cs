using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Report;

/// <summary>Every figure with its claim, bounds, unit, area and date, and how its two languages agree.</summary>
internal static class FiguresSection
{
    public static Section Of(ReportContext context) => new(
        "figures",
        context.Say("Figures", "数据"),
        [
            context.Column("code", "Code", "编号"),
            context.Column("indicator", "Indicator", "指标"),
            context.Column("claim", "Claim", "原文数值"),
            context.Column("bounds", "Bounds", "取值范围"),
            context.Column("unit", "Unit", "单位"),
            context.Column("area", "Area", "地区"),
            context.Column("date", "Date or period", "日期或统计期"),
            context.Column("languages", "The two languages", "中英文对照"),
            context.Column("phrases", "Phrases", "原文"),
        ],
        [.. context.Subject.Metrics.Select(metric => Row(context, metric))],
        context.Subject.Metrics.IsEmpty ? context.Say("The dataset has no figures.", "该数据集没有数据。") : null);

    private static IReadOnlyList<Cell> Row(ReportContext context, TalentMetric metric) =>
    [
        metric.Code ?? "",
        new(context.Say(metric.Indicator.Name), metric.Indicator.Code),
        context.Claim(metric),
        new(metric.Quantity is { } quantity ? quantity.Under(context.Policy).ToString("#,0.############################", null) : "",
            metric.Quantity?.Under(context.Policy).ToString()),
        new(context.Say(metric.Indicator.Unit.PluralName), metric.Indicator.Unit.Code),
        new(context.Say(metric.Area.Name), metric.Area.Code.ToString()),
        context.Period(metric.Period),
        Languages(context, metric),
        string.Join(" / ", metric.Citations.SelectMany(citation => citation.Phrases).Select(phrase => phrase.Text).Distinct()),
    ];

    private static Cell Languages(ReportContext context, TalentMetric metric)
    {
        FigurePhrase? english = Phrase(metric, "en");
        FigurePhrase? chinese = Phrase(metric, "zh");
        if ((english is null && chinese is null) || ((english is null || chinese is null) && !IsInTwoLanguages(context, metric)))
        {
            return Cell.Empty;
        }

        FigureAgreement agreement = FigureComparison.Of(english, chinese, context.Policy).Agreement;
        Tone tone = agreement switch
        {
            FigureAgreement.Equal or FigureAgreement.Compatible => Tone.Plain,
            FigureAgreement.MissingInEnglish or FigureAgreement.MissingInChinese => Tone.Caution,
            _ => Tone.Bad,
        };
        return new(context.Say(Words.Of(agreement)), agreement.ToString(), tone);
    }

    /// <summary>Whether a source of the figure is printed in another language too, so that a missing phrase tells something.</summary>
    private static bool IsInTwoLanguages(ReportContext context, TalentMetric metric) =>
        metric.Citations.Any(citation => context.Subject.Contents.Sources.Any(source =>
            source.TranslationOf is { } original && (source.Code == citation.SourceCode || original == citation.SourceCode)));

    private static FigurePhrase? Phrase(TalentMetric metric, string language) =>
        metric.Citations.SelectMany(citation => citation.Phrases).FirstOrDefault(phrase => phrase.Language == language && phrase.Quantity is not null);
}
