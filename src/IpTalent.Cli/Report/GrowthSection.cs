using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Report;

/// <summary>Growth of every series with two figures, from the first to the last.</summary>
internal static class GrowthSection
{
    public static Section Of(ReportContext context)
    {
        IReadOnlyList<IReadOnlyList<Cell>> rows =
        [
            .. context.Subject.Metrics
                .Where(metric => !metric.IsMissing && metric.Indicator.Kind != MeasureKind.PerUnit)
                .GroupBy(metric => (metric.Indicator.Code, metric.Area.Code, metric.Categories))
                .Select(group => context.Subject.Series(group.First().Indicator, group.First().Area, [.. group.Key.Categories]))
                .Where(series => series.Select(metric => metric.Period).Distinct().Count() > 1)
                .Select(series => Row(context, series[0], series[^1])),
        ];
        return new(
            "growth",
            context.Say("Growth", "增长"),
            [
                context.Column("indicator", "Indicator", "指标"),
                context.Column("area", "Area", "地区"),
                context.Column("from", "From", "起"),
                context.Column("to", "To", "止"),
                context.Column("change", "Change", "增加量"),
                context.Column("growth", "Growth", "增长率"),
                context.Column("perYear", "Compound, per year", "年均复合增长率"),
            ],
            rows,
            rows.Count == 0 ? context.Say("No series has two figures.", "没有两个以上数据的序列。") : null);
    }

    private static IReadOnlyList<Cell> Row(ReportContext context, TalentMetric first, TalentMetric last) =>
    [
        new(context.Say(first.Indicator.Name), first.Indicator.Code),
        new(context.Say(first.Area.Name), first.Area.Code.ToString()),
        context.Period(first.Period),
        context.Period(last.Period),
        context.Result(Growth.AbsoluteChange(first, last, context.Policy)),
        context.Result(Growth.GrowthRate(first, last, context.Policy)),
        context.Result(Growth.CompoundAnnualGrowthRate(first, last, context.Policy)),
    ];
}
