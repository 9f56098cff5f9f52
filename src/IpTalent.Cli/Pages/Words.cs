using System.Globalization;
using FluentValidation;
using IpTalent.Domain;

namespace IpTalent.Cli.Pages;

/// <summary>The words of a page, in both languages, for what the library names otherwise.</summary>
internal static class Words
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh");

    public static LocalizedText Of(ReportingPeriod period) => LocalizedText.Of(period.ToString("D", English), period.ToString("D", Chinese));

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

    public static LocalizedText Of(FigureAgreement agreement) => agreement switch
    {
        FigureAgreement.Equal => LocalizedText.Of("equal", "一致"),
        FigureAgreement.Compatible => LocalizedText.Of("compatible", "相容"),
        FigureAgreement.UnitConflict => LocalizedText.Of("units differ", "单位不同"),
        FigureAgreement.BaseConflict => LocalizedText.Of("bases differ", "基数不同"),
        FigureAgreement.MissingInEnglish => LocalizedText.Of("missing in English", "英文缺失"),
        FigureAgreement.MissingInChinese => LocalizedText.Of("missing in Chinese", "中文缺失"),
        _ => LocalizedText.Of("values differ", "数值不同"),
    };

    public static LocalizedText Of(Basis basis) => basis switch
    {
        Basis.Stated => LocalizedText.Of("the words of the source", "原文措辞"),
        Basis.Unit => LocalizedText.Of("the unit, which cannot be below zero", "计量单位不能为负"),
        Basis.Lexical => LocalizedText.Of("the meaning of the word", "词义"),
        Basis.Convention => LocalizedText.Of("the reading convention", "读数约定"),
        Basis.Computed => LocalizedText.Of("a computation", "推算"),
        _ => LocalizedText.Of("nothing: it is open", "无依据：此端不限"),
    };

    public static LocalizedText Of(TargetProgress progress) => progress switch
    {
        TargetProgress.Achieved => LocalizedText.Of("achieved", "已达到"),
        TargetProgress.OnTrack => LocalizedText.Of("on track", "进度符合预期"),
        TargetProgress.Behind => LocalizedText.Of("behind", "落后于预期"),
        TargetProgress.MovingAway => LocalizedText.Of("moving away", "偏离目标"),
        _ => LocalizedText.Of("undetermined", "无法判定"),
    };

    public static LocalizedText Of(SourceForm form) => form switch
    {
        SourceForm.Original => LocalizedText.Of("own text", "原发"),
        SourceForm.Repost => LocalizedText.Of("repost", "转载"),
        SourceForm.Rewritten => LocalizedText.Of("rewritten", "改写"),
        SourceForm.Translation => LocalizedText.Of("translation", "译文"),
        _ => LocalizedText.Of("report on another text", "转述"),
    };

    public static LocalizedText Of(AttributionManner manner) => manner switch
    {
        AttributionManner.Quoted => LocalizedText.Of("quoted", "直接引语"),
        _ => LocalizedText.Of("reported", "间接转述"),
    };
}
