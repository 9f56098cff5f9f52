namespace IpTalent.Domain.Validation;

/// <content>Rules for citations, sources, organisations, people and milestones.</content>
public static partial class ValidationRules
{
    private static IEnumerable<ValidationRule> Sources =>
    [
        Warning(RuleCodes.CitationPhraseTwice,
            "The phrase '{0}' comes twice.",
            "短语“{0}”重复出现。"),
        Info(RuleCodes.SourceUndated,
            "The source '{0}' has no date of publication.",
            "来源“{0}”没有发布日期。"),
        Error(RuleCodes.PublishedInFuture,
            "It is dated {0}, which has not begun by {1}.",
            "发布日期为{0}，而截至{1}尚未到来。"),
        Error(RuleCodes.RefersToItself,
            "'{0}' refers to itself.",
            "“{0}”指向其自身。"),
        Info(RuleCodes.OriginalUnknown,
            "'{0}' is a {1}, but does not tell of which source.",
            "“{0}”属于{1}，但没有说明原始来源。"),
        Info(RuleCodes.ParentMissing,
            "'{0}' is a {1}, but does not tell of which organisation.",
            "“{0}”属于{1}，但没有说明隶属于哪个机构。"),
        Warning(RuleCodes.OfficeTwice,
            "The post '{0}' comes twice for the same time.",
            "职务“{0}”在同一时间重复出现。"),
        Error(RuleCodes.ReportedInFuture,
            "It is reported for {0}, which has not begun by {1}; if the source announces it, it is planned.",
            "所述事项在{0}，而截至{1}尚未到来；若属预告，应标为计划。"),
        Info(RuleCodes.PlanOverdue,
            "{0} was planned for {1}, which is over by {2}; no report of it is recorded.",
            "{0}原定于{1}，截至{2}已过期，却没有实现与否的记录。"),
        Warning(RuleCodes.MilestonesOutOfOrder,
            "The milestone of {0} stands behind that of {1}.",
            "{0}的里程碑排在{1}之后。"),
    ];
}
