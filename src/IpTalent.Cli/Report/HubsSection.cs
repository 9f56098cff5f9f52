using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Report;

/// <summary>What is claimed of each hub against a reference area, put to the test with the figures of both.</summary>
internal static class HubsSection
{
    public static Section Of(ReportContext context)
    {
        IReadOnlyList<IReadOnlyList<Cell>> rows =
        [
            .. context.Subject.Contents.Claims
                .Where(claim => claim.Kind == ClaimKind.RatioToArea && claim is { Quantity.Nominal: not null, ReferenceArea: not null })
                .SelectMany(claim => claim.Areas.Select(area => Row(context, claim, area)))
                .OfType<IReadOnlyList<Cell>>(),
        ];
        return new(
            "hubs",
            context.Say("Talent hubs against the national average", "人才高地与全国平均水平"),
            [
                context.Column("hub", "Hub", "人才高地"),
                context.Column("measuredBy", "Measured by", "统计地区"),
                context.Column("indicator", "Indicator", "指标"),
                context.Column("figure", "Figure", "数据"),
                context.Column("reference", "Reference", "参照值"),
                context.Column("ratio", "Ratio", "比值"),
                context.Column("claim", "Claim", "原文说法"),
                context.Column("verdict", "Holds", "是否成立"),
            ],
            rows,
            rows.Count == 0 ? context.Say("The dataset claims nothing of a hub.", "该数据集没有关于人才高地的说法。") : null);
    }

    private static IReadOnlyList<Cell>? Row(ReportContext context, Claim claim, Area area)
    {
        TalentHub? hub = context.Subject.Contents.Hubs.FirstOrDefault(hub => (hub.StatisticsArea ?? hub.Territory) == area);
        Indicator level = context.Background.FindIndicator(claim.ReferenceIndicatorCode ?? claim.Indicator.Code) ?? claim.Indicator;
        if ((claim.Period ?? Latest(context, level, area)) is not { } period)
        {
            return null;
        }

        TalentMetric figure = At(context, level, area, period);
        TalentMetric reference = At(context, level, claim.ReferenceArea!, claim.ReferencePeriod ?? period);
        decimal times = claim.Quantity!.Nominal!.Value;
        return
        [
            hub is null ? Cell.Empty : new(context.Say(hub.Name), hub.Code),
            new(context.Say(area.Name) + (hub?.IsMeasuredByProxy == true ? context.Say(" (a proxy)", "（代用）") : ""), area.Code.ToString()),
            new(context.Say(level.Name), level.Code),
            context.Claim(figure),
            context.Claim(reference),
            context.Result(Ratios.Ratio(figure, reference, context.Policy)),
            context.Figure(claim.Quantity, "C"),
            context.Verdict(Claims.IsMoreThan(times, reference, figure, context.Policy)),
        ];
    }

    private static ReportingPeriod? Latest(ReportContext context, Indicator indicator, Area area) =>
        context.Figures(indicator, area).LastOrDefault(metric => !metric.IsMissing)?.Period;

    private static TalentMetric At(ReportContext context, Indicator indicator, Area area, ReportingPeriod period) =>
        context.Figures(indicator, area).FirstOrDefault(metric => !metric.IsMissing && metric.Period == period)
        ?? TalentMetric.Missing(indicator, area, period);
}
