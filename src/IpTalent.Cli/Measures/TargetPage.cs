using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Measures;

/// <summary>Targets, each with how far it is attained, what it still takes, and when it is reached at the pace so far.</summary>
internal static class TargetPage
{
    public static Page Of(IReadOnlyList<(Target Target, ResultLines Lines)> targets, IEnumerable<Source> known, bool explains, PageContext context) => new(
        context.Say("Progress towards targets", "目标进展"),
        [
            .. targets.SelectMany((item, i) =>
            {
                string code = item.Target.Code ?? $"target-{i + 1}";
                Section lines = item.Lines.ToSection(code, Title(item.Target, context));
                return explains ? item.Lines.ToExplanations($"{code}-explanations").Prepend(lines) : [lines];
            }),
            .. explains ? ResultLines.ToSources(targets.Select(item => item.Lines), known, context) : [],
        ])
    {
        Keys = [("policy", context.Policy.ToString())],
    };

    /// <param name="target">The target.</param>
    /// <param name="series">The figures of its indicator and area, one for each period.</param>
    /// <param name="context">The language and the reading convention.</param>
    public static ResultLines Lines(Target target, Series series, PageContext context)
    {
        BoundPolicy policy = context.Policy;
        var lines = new ResultLines(context);
        lines.Tell("target", LocalizedText.Of("Target", "目标"), target);
        if (series.Count > 0 && series[^1] is { Quantity: not null } latest)
        {
            LocalizedText date = Words.Of(series[^1].Period);
            lines.Tell("latest", LocalizedText.Of($"Latest figure, {date.In("en")}", $"最新数据（{date.In("zh")}）"), latest);
        }

        // The pace since the baseline, where the series has a figure for it.
        ReportingPeriod? since = target.Baseline?.Period is { } start && !series.At(start).IsEmpty ? start : null;
        lines.Tell("is-attained", LocalizedText.Of("Attained", "是否达到"), series.IsAttained(target, policy));
        lines.Tell("target-gap", LocalizedText.Of("Still missing", "尚差"), series.TargetGap(target, policy));
        lines.Tell("target-attainment", LocalizedText.Of("Figure over target", "目标完成率"), series.TargetAttainment(target, policy));
        lines.Tell("progress-ratio", LocalizedText.Of("Part of the way covered", "已完成的进度"), series.ProgressRatio(target, policy));
        lines.Tell("standing-linear", LocalizedText.Of("Against the linear path", "与直线进度相比"), series.AssessProgress(target, TargetPath.Linear, policy));
        lines.Tell("standing-compound", LocalizedText.Of("Against the path of steady growth", "与匀速增长进度相比"), series.AssessProgress(target, TargetPath.Compound, policy));
        lines.Tell("actual-to-required", LocalizedText.Of("Growth so far to growth required", "实际增速与所需增速之比"), series.ActualToRequiredRatio(target, policy));
        lines.Tell("required-growth-rate", LocalizedText.Of("Growth still required per year", "尚需年均增速"), series.RequiredGrowthRate(target, policy));
        lines.Tell("required-annual-increment", LocalizedText.Of("Still to be added per year", "尚需年均增加"), series.RequiredAnnualIncrement(target, policy));
        lines.Tell("years-to-target", LocalizedText.Of("At the pace so far it takes", "按目前速度尚需"), series.YearsToTarget(target, since, policy));
        lines.Tell("date-of-reaching", LocalizedText.Of("At the pace so far it is reached", "按目前速度达到的日期"), series.DateOfReaching(target, since, policy));
        return lines;
    }

    private static string Title(Target target, PageContext context)
    {
        string due = context.Period(ReportingPeriod.At(target.Due)).Text;
        string what = $"{context.Say(target.Indicator.Name)}{context.Say(", ", "，")}{context.Say(target.Area.Name)}";
        return $"{(target.Code is { } code ? $"{code}{context.Say(": ", "：")}" : "")}{what}{context.Say($", by {due}", $"，{due}前")}";
    }
}
