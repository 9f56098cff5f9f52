namespace IpTalent.Domain.Validation;

/// <content>Rules for hubs, committees, plans and targets.</content>
public static partial class ValidationRules
{
    private static IEnumerable<ValidationRule> Bodies =>
    [
        Error(RuleCodes.ProxyElsewhere,
            "'{0}' is measured by {1}, which shares no place with {2}.",
            "“{0}”以{1}的数据衡量，而它与{2}没有任何交集。"),
        Warning(RuleCodes.ProjectWithoutPlan,
            "The project '{0}' is named, but not the plan it is of.",
            "写明了项目“{0}”，但没有写明所属规划。"),
        Error(RuleCodes.CompositionExceedsMembers,
            "{0} of '{1}' are certainly more than the {2} of the term.",
            "“{1}”有{0}，必然多于该届的{2}。"),
        Error(RuleCodes.TermsOverlap,
            "Term {0} ends {1}, after term {2} was set up {3}.",
            "第{0}届至{1}结束，晚于第{2}届的成立时间{3}。"),
        Error(RuleCodes.TermEndsBeforeStart,
            "The term ends {0}, before it was set up {1}.",
            "该届在{0}结束，早于成立时间{1}。"),
        Info(RuleCodes.ActivitySpansTerms,
            "The work told for {0} spans more than one term of '{1}', so no ratio per member of a term follows from it.",
            "所述工作对应{0}，跨越“{1}”的多届任期，不能据此计算某一届的人均数。"),
        Warning(RuleCodes.PlanPublishedLate,
            "The plan for {0} was published {1}, after they were over.",
            "规划期为{0}，却在期满之后的{1}才发布。"),
        Info(RuleCodes.PlanWithoutIssuer,
            "It is not told who issued the plan '{0}'.",
            "没有说明规划“{0}”由谁发布。"),
        Error(RuleCodes.TargetBeforeBaseline,
            "The target is due on {0}, not after its baseline of {1}.",
            "目标期限为{0}，不晚于其基期{1}。"),
        Warning(RuleCodes.TargetMetAtBaseline,
            "The baseline of {0} attains the target of {1} already.",
            "基期值{0}已经达到目标{1}。"),
        Warning(RuleCodes.TargetReadingContradicts,
            "'{0}' does not read as {1}, {2}.",
            "“{0}”与目标的方向或严格程度（{1}，{2}）不符。"),
        Info(RuleCodes.TargetWithoutPlanner,
            "It is not told who set the target.",
            "没有说明目标由谁制定。"),
    ];
}
