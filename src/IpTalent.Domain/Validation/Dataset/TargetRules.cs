namespace IpTalent.Domain.Validation;

/// <summary>Targets against the years of their plan, and against each other.</summary>
internal static class TargetRules
{
    public static void Judge(Findings findings)
    {
        ValueList<Target> targets = findings.Dataset.Contents.Targets;
        var first = new Dictionary<object, Target>();
        for (int i = 0; i < targets.Count; i++)
        {
            Target target = targets[i];
            if (target.PlanCode is { } code && findings.Dataset.FindPlan(code) is { Period: { } years } plan && !years.Contains(target.Due))
            {
                findings.Report(RuleCodes.DueOutsidePlan, $"Targets[{i}].Due", target.Due, target.Due, years, plan.Title);
            }

            if ((target.PlanCode ?? target.SetBy) is null)
            {
                continue;
            }

            var key = (target.Indicator.Code, target.Area, ObservationKey.Ordered(target.Categories), target.Due, target.Side, target.PlanCode, target.SetBy);
            if (!first.TryAdd(key, target) && !FigureComparison.Of(first[key].Threshold, target.Threshold).IsAgreement)
            {
                findings.Report(RuleCodes.TargetsConflict, $"Targets[{i}].Threshold", target.Threshold, target.Indicator, target.Due, first[key].Threshold, target.Threshold);
            }
        }
    }
}
