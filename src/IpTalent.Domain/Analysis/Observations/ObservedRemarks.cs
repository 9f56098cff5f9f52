namespace IpTalent.Domain;

/// <summary>What a reader of a result should know of an observation that entered it: its status, and the hub it stands in for.</summary>
internal static class ObservedRemarks
{
    /// <summary>The remarks in brackets; empty where there is nothing to know.</summary>
    public static string Of(TalentMetric metric, string language)
    {
        bool chinese = language == "zh";
        string?[] remarks =
        [
            .. metric.Attributes?.Status.Select(status => Word(status)?.In(language)) ?? [],
            metric.Attributes?.ProxyFor is { } hub ? chinese ? $"代替{hub}" : $"in place of {hub}" : null,
        ];
        string[] told = [.. remarks.OfType<string>()];
        return told.Length == 0 ? "" : chinese ? $"（{string.Join("，", told)}）" : $" ({string.Join(", ", told)})";
    }

    // What makes two figures incomparable is a reason of its own, and no remark.
    private static LocalizedText? Word(ObservationStatus status) => status switch
    {
        ObservationStatus.Estimated => LocalizedText.Of("estimated", "估计数"),
        ObservationStatus.Forecast => LocalizedText.Of("forecast", "预测数"),
        ObservationStatus.Experimental => LocalizedText.Of("experimental", "试验性统计"),
        ObservationStatus.Imputed => LocalizedText.Of("imputed", "插补数"),
        ObservationStatus.Provisional => LocalizedText.Of("provisional", "初步数"),
        ObservationStatus.SpecialEvent => LocalizedText.Of("special event", "受特殊事件影响"),
        ObservationStatus.LowReliability => LocalizedText.Of("low reliability", "可靠性较低"),
        ObservationStatus.Unvalidated => LocalizedText.Of("not validated", "未经核实"),
        ObservationStatus.IncludesOther => LocalizedText.Of("includes another category", "含其他类别"),
        ObservationStatus.DefinitionDiffers => LocalizedText.Of("definition differs", "口径有差异"),
        _ => null,
    };
}
