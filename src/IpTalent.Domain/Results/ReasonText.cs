namespace IpTalent.Domain;

/// <summary>The reasons for an undefined statistic in words.</summary>
public static class ReasonText
{
    /// <param name="reason">A reason.</param>
    extension(UndefinedReason reason)
    {
        /// <summary>The reason as half a sentence, in English and Chinese: "the divisor may be zero".</summary>
        /// <exception cref="ArgumentOutOfRangeException">The value is not a reason.</exception>
        public LocalizedText Text => Of(reason);
    }

    internal static LocalizedText Of(UndefinedReason reason) => reason switch
    {
        UndefinedReason.Missing => LocalizedText.Of("a figure is missing", "缺少数据"),
        UndefinedReason.Suppressed => LocalizedText.Of("a figure is suppressed or confidential", "数据未予公开或属于保密数据"),
        UndefinedReason.DivisorMayBeZero => LocalizedText.Of("the divisor may be zero", "除数可能为零"),
        UndefinedReason.ZeroBase => LocalizedText.Of("the base may be zero", "基数可能为零"),
        UndefinedReason.NegativeBase => LocalizedText.Of("the base may be negative", "基数可能为负"),
        UndefinedReason.SignChange => LocalizedText.Of("the figure may pass from positive to negative", "数值可能由正转负"),
        UndefinedReason.NegativeValue => LocalizedText.Of("a figure may be negative, where only zero and above have a meaning", "数值可能为负，而此处只有非负数才有意义"),
        UndefinedReason.Overflow => LocalizedText.Of("the result is too large to be held", "结果超出可表示的范围"),
        UndefinedReason.UnitMismatch => LocalizedText.Of("the units differ", "计量单位不一致"),
        UndefinedReason.NoElapsedTime => LocalizedText.Of("no time lies between the two figures", "两个数据之间没有时间间隔"),
        UndefinedReason.UnequalPeriods => LocalizedText.Of("the periods do not match", "数据的时间不一致"),
        UndefinedReason.DefinitionDiffers => LocalizedText.Of("the figures follow different definitions", "统计口径不同"),
        UndefinedReason.BreakInSeries => LocalizedText.Of("the series breaks between the two figures", "两个数据之间序列有中断，不可比"),
        UndefinedReason.SpansTerms => LocalizedText.Of("the figure spans more than one term of office", "数据跨越不止一届任期"),
        UndefinedReason.NoSubsetDeclared => LocalizedText.Of("nothing declares the one to be part of the other", "未声明前者是后者的组成部分"),
        UndefinedReason.SubsetExceedsTotal => LocalizedText.Of("the part exceeds the whole", "部分大于总体"),
        UndefinedReason.NotAdditive => LocalizedText.Of("the figures do not add up along this dimension", "数据在该维度上不可相加"),
        UndefinedReason.OverlappingParts => LocalizedText.Of("the parts overlap", "各部分相互重叠"),
        UndefinedReason.TooFewObservations => LocalizedText.Of("there are too few observations", "观测值太少"),
        UndefinedReason.ZeroValue => LocalizedText.Of("a figure may be zero, where only what is above zero has a meaning", "数值可能为零，而此处只有正数才有意义"),
        UndefinedReason.TargetNeverReached => LocalizedText.Of("at this pace the target may never be reached", "按此速度可能永远达不到目标"),
        UndefinedReason.ProxyArea => LocalizedText.Of("the figure is of an area that only stands in for the one told of", "数据所属地区只是代用地区，并非所述地区"),
        UndefinedReason.AllZero => LocalizedText.Of("all figures may be zero", "所有数据可能均为零"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There is no such reason."),
    };
}
