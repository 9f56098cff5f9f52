using FluentValidation;
using IpTalent.Domain;

namespace IpTalent.Cli.Report;

/// <summary>The words of a report for what the library names by an enum.</summary>
internal static class Words
{
    public static LocalizedText Of(MissingReason reason) => reason switch
    {
        MissingReason.NotPublished => LocalizedText.Of("not published", "未公布"),
        MissingReason.NotCollected => LocalizedText.Of("not collected", "未统计"),
        MissingReason.Suppressed => LocalizedText.Of("suppressed", "保密"),
        MissingReason.NotApplicable => LocalizedText.Of("not applicable", "不适用"),
        _ => LocalizedText.English(reason.ToString()),
    };

    public static LocalizedText Of(Severity severity) => severity switch
    {
        Severity.Error => LocalizedText.Of("error", "错误"),
        Severity.Warning => LocalizedText.Of("warning", "警告"),
        _ => LocalizedText.Of("info", "提示"),
    };

    public static LocalizedText Of(DiscrepancySeverity severity) => severity switch
    {
        DiscrepancySeverity.Major => LocalizedText.Of("major", "重大"),
        DiscrepancySeverity.Stylistic => LocalizedText.Of("stylistic", "文字"),
        _ => LocalizedText.Of("minor", "轻微"),
    };

    public static LocalizedText Of(DiscrepancyKind kind) => kind switch
    {
        DiscrepancyKind.Value => LocalizedText.Of("value", "数值"),
        DiscrepancyKind.Unit => LocalizedText.Of("unit", "单位"),
        DiscrepancyKind.Denominator => LocalizedText.Of("denominator", "分母"),
        DiscrepancyKind.Status => LocalizedText.Of("status", "状态"),
        DiscrepancyKind.Period => LocalizedText.Of("period", "时期"),
        DiscrepancyKind.AsOf => LocalizedText.Of("date", "时点"),
        DiscrepancyKind.Strictness => LocalizedText.Of("strictness", "是否含本数"),
        DiscrepancyKind.UpperEnd => LocalizedText.Of("upper end", "上界"),
        DiscrepancyKind.Precision => LocalizedText.Of("precision", "精度"),
        DiscrepancyKind.Name => LocalizedText.Of("name", "名称"),
        DiscrepancyKind.Scope => LocalizedText.Of("scope", "范围"),
        DiscrepancyKind.OpenList => LocalizedText.Of("open list", "列举未尽"),
        DiscrepancyKind.Attribution => LocalizedText.Of("attribution", "出处"),
        DiscrepancyKind.Missing => LocalizedText.Of("missing", "缺失"),
        DiscrepancyKind.Aggregation => LocalizedText.Of("aggregation", "累计口径"),
        DiscrepancyKind.Term => LocalizedText.Of("term", "用语"),
        DiscrepancyKind.Classification => LocalizedText.Of("classification", "分类"),
        DiscrepancyKind.Wording => LocalizedText.Of("wording", "措辞"),
        DiscrepancyKind.Organisation => LocalizedText.Of("organisation", "机构"),
        DiscrepancyKind.Credits => LocalizedText.Of("credits", "署名"),
        DiscrepancyKind.Definiteness => LocalizedText.Of("definiteness", "特指"),
        DiscrepancyKind.List => LocalizedText.Of("list", "列举"),
        _ => LocalizedText.English(kind.ToString()),
    };
}
