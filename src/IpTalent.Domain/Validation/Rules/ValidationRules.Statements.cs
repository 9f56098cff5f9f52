namespace IpTalent.Domain.Validation;

/// <content>Rules for statements, lists, discrepancies and claims.</content>
public static partial class ValidationRules
{
    private static IEnumerable<ValidationRule> Statements =>
    [
        Info(RuleCodes.StatementWithoutCitation,
            "No source is cited for '{0}'.",
            "“{0}”没有注明来源。"),
        Info(RuleCodes.EventUndated,
            "The event '{0}' has no date.",
            "事件“{0}”没有日期。"),
        Error(RuleCodes.ListCountDiffers,
            "The source counts {0}, but {1} are listed.",
            "来源称有{0}，实际列出{1}项。"),
        Warning(RuleCodes.ListItemTwice,
            "The item '{0}' comes twice.",
            "条目“{0}”重复出现。"),
        Info(RuleCodes.DiscrepancyUnruled,
            "It is not ruled what stands in '{0}'.",
            "差异“{0}”尚无裁定。"),
        Warning(RuleCodes.DiscrepancyWithoutDifference,
            "Both sides of '{0}' say the same: {1}.",
            "差异“{0}”的双方说法相同：{1}。"),
        Warning(RuleCodes.ClaimIncomplete,
            "The claim '{0}' does not tell {1}, without which it cannot be tested.",
            "断言“{0}”没有说明{1}，无法检验。"),
        Error(RuleCodes.ClaimAgainstItself,
            "The claim '{0}' compares {1} with {2}.",
            "断言“{0}”把{1}与{2}相比。"),
        Warning(RuleCodes.ClaimRefuted,
            "The figures refute '{0}' for {1}: {2} against {3}.",
            "数据否定了断言“{0}”（{1}）：{2}，对比{3}。"),
    ];
}
