using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Rules for the milestones of one hub, programme or plan taken together.</summary>
internal static class MilestoneRules
{
    /// <summary>Tells of what was planned for a time that is over, and of which no report came.</summary>
    public static IRuleBuilderOptionsConditions<T, ValueList<Milestone>> AreFollowedUp<T>(this IRuleBuilder<T, ValueList<Milestone>> chain, IClock clock) =>
        chain.Custom((milestones, context) =>
        {
            for (int i = 0; i < milestones.Count; i++)
            {
                if (milestones[i] is { IsPlanned: true, Period: { End: { } due } period } planned && due < clock.Today()
                    && !milestones.Any(other => IsReportOf(other, planned, period)))
                {
                    context.Report(RuleCodes.PlanOverdue, $"{context.PropertyPath}[{i}]", planned, NameOf(planned.State), period, clock.Today());
                }
            }
        });

    /// <summary>Tells of a milestone that certainly comes before the one that stands before it.</summary>
    public static IRuleBuilderOptionsConditions<T, ValueList<Milestone>> AreInOrder<T>(this IRuleBuilder<T, ValueList<Milestone>> chain) =>
        chain.Custom((milestones, context) =>
        {
            ReportingPeriod? latest = null;
            for (int i = 0; i < milestones.Count; i++)
            {
                if (milestones[i].Period is not { } period)
                {
                    continue;
                }

                if (period.End < latest?.Start)
                {
                    context.Report(RuleCodes.MilestonesOutOfOrder, $"{context.PropertyPath}[{i}]", milestones[i], period, latest);
                }

                latest = latest is null || period.Start > latest.Start ? period : latest;
            }
        });

    // The state itself, or whatever was reported from the planned time on: a programme that runs has had its first cohort.
    private static bool IsReportOf(Milestone report, Milestone planned, ReportingPeriod period) =>
        !report.IsPlanned && (report.State == planned.State || report.Period?.End >= period.End);

    private static LocalizedText NameOf(MilestoneState state) => state switch
    {
        MilestoneState.Running => LocalizedText.Of("Running it", "运行"),
        MilestoneState.Exploring => LocalizedText.Of("Exploring it", "探索"),
        MilestoneState.Planned => LocalizedText.Of("Planning it", "规划"),
        MilestoneState.Agreed => LocalizedText.Of("Agreeing on it", "签约"),
        MilestoneState.BeingEstablished => LocalizedText.Of("Setting it up", "建设"),
        MilestoneState.Established => LocalizedText.Of("Its completion", "建成"),
        MilestoneState.Recruiting => LocalizedText.Of("Recruiting", "招生"),
        MilestoneState.FirstCohort => LocalizedText.Of("The first cohort", "首批入学"),
        MilestoneState.Issued => LocalizedText.Of("Issuing it", "发布"),
        MilestoneState.Renewed => LocalizedText.Of("Its renewal", "续办"),
        MilestoneState.Suspended => LocalizedText.Of("Its suspension", "暂停"),
        _ => LocalizedText.Of("Its end", "结束"),
    };
}
