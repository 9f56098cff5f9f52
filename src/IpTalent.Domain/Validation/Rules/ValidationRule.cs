using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>One rule of validation: its code, how severe a breach is, and what it says.</summary>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ValidationRule
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh");
    private readonly CompositeFormat _english;
    private readonly CompositeFormat _chinese;

    internal ValidationRule(string code, Severity severity, LocalizedText message, LocalizedText remedy)
    {
        Code = code;
        Severity = severity;
        Message = message;
        Remedy = remedy;
        _english = CompositeFormat.Parse(message.In(English));
        _chinese = CompositeFormat.Parse(message.In(Chinese));
    }

    /// <summary>One of <see cref="RuleCodes"/>, such as <c>unit-mismatch</c>.</summary>
    public string Code { get; }

    /// <summary>An error cannot be right, a warning is hardly right, and an info says what else would be good to have or to know.</summary>
    public Severity Severity { get; }

    /// <summary>What a failure says, in English and Chinese; <c>{0}</c> and so on stand for what it found.</summary>
    public LocalizedText Message { get; }

    /// <summary>What would be right, in English and Chinese.</summary>
    public LocalizedText Remedy { get; }

    /// <summary>The code and the severity.</summary>
    public override string ToString() => $"{Code} ({Severity})";

    /// <summary>The message of one finding, in both languages.</summary>
    internal LocalizedText Tell(object?[] found) => LocalizedText.Of(
        string.Format(CultureInfo.InvariantCulture, _english, InLanguage(found, English)),
        string.Format(CultureInfo.InvariantCulture, _chinese, InLanguage(found, Chinese)));

    private static object?[] InLanguage(object?[] found, CultureInfo culture) => Array.ConvertAll<object?, object?>(found, item => item switch
    {
        LocalizedText text => text.In(culture),
        Quantity quantity => quantity.ToString("C", culture),
        Unit unit => unit.PluralName.In(culture),
        Indicator indicator => indicator.Name.In(culture),
        Area area => area.Name.In(culture),
        TalentMetric metric => Told(metric, culture),
        ReportingPeriod period => SpokenPeriod.Of(period).In(culture),
        NodaTime.LocalDate date => SpokenPeriod.Of(date).In(culture),
        _ => item,
    });

    private static string Told(TalentMetric metric, CultureInfo culture) => culture == Chinese
        ? $"{metric.Indicator.Name.In(culture)}（{metric.Area.Name.In(culture)}，{SpokenPeriod.Of(metric.Period).In(culture)}）"
        : $"{metric.Indicator.Name.In(culture)} ({metric.Area.Name.In(culture)}, {SpokenPeriod.Of(metric.Period).In(culture)})";
}
