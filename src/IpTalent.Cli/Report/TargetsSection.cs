using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Report;

/// <summary>How far each target is attained by the latest figure, and what it would still take.</summary>
internal static class TargetsSection
{
    public static Section Of(ReportContext context)
    {
        IReadOnlyList<IReadOnlyList<Cell>> rows =
        [
            .. Wanted(context).Select(target => Row(context, target))
                .OfType<IReadOnlyList<Cell>>(),
        ];
        return new(
            "targets",
            context.Say("Progress towards targets", "目标进展"),
            [
                context.Column("indicator", "Indicator", "指标"),
                context.Column("area", "Area", "地区"),
                context.Column("target", "Target", "目标"),
                context.Column("setBy", "Set by", "规划"),
                context.Column("due", "Due", "期限"),
                context.Column("latest", "Latest figure", "最新数据"),
                context.Column("date", "Date", "日期"),
                context.Column("progress", "Progress since the baseline", "自基期以来的进度"),
                context.Column("attained", "Attained", "是否达到"),
                context.Column("required", "Growth still required, per year", "尚需年均增长"),
            ],
            rows,
            rows.Count == 0 ? context.Say("No target has a figure to hold against it.", "没有可与数据对照的目标。") : null);
    }

    /// <summary>The subject's own targets; of the background's those of every plan that sets a target for a figure of the subject.</summary>
    private static IEnumerable<Target> Wanted(ReportContext context)
    {
        HashSet<string?> plans =
        [
            .. context.Background.Contents.Targets
                .Where(target => target.PlanCode is not null && !context.Subject.Find(target.Indicator, target.Area).IsEmpty)
                .Select(target => target.PlanCode),
        ];
        return context.Subject.Contents.Targets.Concat(context.Background.Contents.Targets.Where(target => plans.Contains(target.PlanCode))).Distinct();
    }

    private static Cell SetBy(ReportContext context, Target target)
    {
        Plan? plan = target.PlanCode is { } code ? context.Subject.FindPlan(code) ?? context.Background.FindPlan(code) : null;
        Organisation? planner = target.SetBy is { } body ? context.Subject.FindOrganisation(body) ?? context.Background.FindOrganisation(body) : null;
        return new(plan is not null ? context.Say(plan.Title) : planner is not null ? context.Say(planner.Name) : "", target.PlanCode ?? target.SetBy);
    }

    private static IReadOnlyList<Cell>? Row(ReportContext context, Target target)
    {
        TalentMetric? latest = context.Figures(target.Indicator, target.Area).LastOrDefault(metric => !metric.IsMissing);
        if (latest is null)
        {
            return null;
        }

        return
        [
            new(context.Say(target.Indicator.Name), target.Indicator.Code),
            new(context.Say(target.Area.Name), target.Area.Code.ToString()),
            context.Figure(target.Threshold, "C"),
            SetBy(context, target),
            context.Period(ReportingPeriod.At(target.Due)),
            context.Claim(latest),
            context.Period(latest.Period),
            context.Result(Targets.ProgressRatio(latest, target, context.Policy)),
            context.Verdict(Targets.IsAttained(latest, target, context.Policy)),
            context.Result(Targets.RequiredGrowthRate(latest, target, context.Policy)),
        ];
    }
}
