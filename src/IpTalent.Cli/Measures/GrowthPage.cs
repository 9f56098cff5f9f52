using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Measures;

/// <summary>A series with what it grew by from figure to figure, and the measures of its growth between two of its periods.</summary>
internal static class GrowthPage
{
    public static Page Of(Series series, ResultLines measures, IEnumerable<Source> known, bool explains, PageContext context)
    {
        (ReportingPeriod from, ReportingPeriod to) = (series[0].Period, series[^1].Period);
        Section growth = measures.ToSection("growth", context.Say(
            $"Growth, {context.Period(from).Text} to {context.Period(to).Text}", $"{context.Period(from).Text}至{context.Period(to).Text}的增长"));
        return new(
            $"{context.Say(series.Indicator.Name)}{context.Say(", ", "，")}{context.Say(series.Area.Name)}",
            explains ? [Figures(series, context), growth, .. measures.ToExplanations(), .. ResultLines.ToSources([measures], known, context)] : [Figures(series, context), growth])
        {
            Keys =
            [
                ("indicator", series.Indicator.Code), ("area", series.Area.Code.ToString()), ("from", from.ToString()), ("to", to.ToString()), ("policy", context.Policy.ToString()),
            ],
        };
    }

    private static Section Figures(Series series, PageContext context) => new(
        "figures", context.Say("Figures", "数据"),
        [
            context.Column("code", "Code", "编号"),
            context.Column("date", "Date or period", "日期或统计期"),
            context.Column("figure", "Figure", "数据"),
            context.Column("perYear", "Growth per year since the one before", "较前一数据的年均增速"),
        ],
        [
            .. series.Select((metric, i) => new[]
            {
                metric.Code ?? "",
                context.Period(metric.Period),
                metric.Quantity is { } quantity ? context.Figure(quantity, "F") : context.Claim(metric),
                i == 0 ? Cell.Empty : context.Result(series.CompoundAnnualGrowthRate(series[i - 1].Period, metric.Period, context.Policy)),
            }),
        ])
    {
        Folds = true,
    };
}
