using System.Globalization;
using System.Text;

namespace IpTalent.Domain;

/// <summary>Puts a result into words, in English or Chinese.</summary>
internal static class Explanation
{
    public static string Headline<T>(Derived<T> derived, CultureInfo culture)
        where T : notnull
    {
        bool chinese = IsChinese(culture);
        string name = derived.Formula.Name.In(culture);
        string said = derived.IsDefined
            ? Value(derived.Value, culture)
            : chinese ? $"无法确定，{Reason(derived.Reason!.Value).In("zh")}" : $"undefined, {Reason(derived.Reason!.Value).In("en")}";
        return chinese ? $"{name}：{said}" : $"{name}: {said}";
    }

    public static string Of<T>(Derived<T> derived, CultureInfo culture)
        where T : notnull
    {
        bool chinese = IsChinese(culture);
        var text = new StringBuilder(Headline(derived, culture));
        if (derived.Detail is { } detail)
        {
            text.Append('\n').Append(chinese ? "说明：" : "Note: ").Append(detail.In(culture));
        }

        text.Append('\n').Append(chinese ? "公式：" : "Formula: ").Append(derived.Formula.Expression);
        bool restsOnConvention = false;
        bool hasDerivedInput = false;
        foreach (Input input in derived.Inputs)
        {
            text.Append('\n').Append(input.Symbol).Append(" = ").Append(Figure(input, derived.Policy, culture));
            hasDerivedInput |= input.Quantity?.Qualifier == Qualifier.Derived;
            restsOnConvention |= input.Quantity?.BoundsUnder(derived.Policy).RestsOnConvention ?? false;
        }

        if (derived.IsDefined)
        {
            text.Append('\n').Append(Convention(derived, restsOnConvention, culture));
        }

        if (hasDerivedInput)
        {
            text.Append('\n').Append(chinese
                ? "输入中有推算值；各输入按互不相关处理，实际范围可能更窄。"
                : "An input is itself derived; the inputs were taken as unrelated, and the true range may be narrower.");
        }

        return text.ToString();
    }

    private static string Figure(Input input, BoundPolicy policy, CultureInfo culture)
    {
        bool chinese = IsChinese(culture);
        string figure = input.Quantity?.ToString("F", culture, policy) ?? (chinese ? "缺失" : "missing");
        string what = input.Description is { } description ? $"{(chinese ? "：" : ": ")}{description.In(culture)}" : "";
        string[] sources = [.. input.Citations.Select(citation => Source(citation, chinese))];
        return sources.Length == 0 ? figure + what : $"{figure}{what}{(chinese ? "；" : "; ")}{string.Join(chinese ? "；" : "; ", sources)}";
    }

    private static string Source(Citation citation, bool chinese)
    {
        string[] phrases = [.. citation.Phrases.Select(phrase => chinese ? $"“{phrase.Text}”" : $"\"{phrase.Text}\"")];
        return phrases.Length == 0 ? citation.SourceCode
            : chinese ? $"{string.Join("、", phrases)}（{citation.SourceCode}）"
            : $"{string.Join(", ", phrases)} ({citation.SourceCode})";
    }

    private static string Convention<T>(Derived<T> derived, bool restsOnConvention, CultureInfo culture)
        where T : notnull
    {
        bool chinese = IsChinese(culture);
        string convention = derived.Policy.Convention.In(culture);
        return restsOnConvention
            ? chinese ? $"读法 {derived.Policy}：{convention}。" : $"Read under {derived.Policy}: {convention}."
            : chinese ? $"读法 {derived.Policy}：所有界均由原文词义或计量单位得出，不依赖舍入约定。"
            : $"Read under {derived.Policy}: all bounds follow from words and units, none from a rounding convention.";
    }

    private static string Value<T>(T value, CultureInfo culture)
        where T : notnull => value switch
        {
            Quantity quantity => quantity.ToString("F", culture),
            Certainty certainty => Verdict(certainty).In(culture),
            IFormattable formattable => formattable.ToString(null, culture),
            _ => value.ToString() ?? "",
        };

    private static LocalizedText Verdict(Certainty certainty) => certainty switch
    {
        Certainty.Yes => LocalizedText.Of("yes", "是"),
        Certainty.No => LocalizedText.Of("no", "否"),
        _ => LocalizedText.Of("undetermined, the bounds allow both", "无法判定，两种情形均在界内"),
    };

    private static LocalizedText Reason(UndefinedReason reason) => ReasonText.Of(reason);

    private static bool IsChinese(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh";
}
