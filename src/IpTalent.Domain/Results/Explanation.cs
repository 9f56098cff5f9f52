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
            : chinese ? $"无法计算，因为{ReasonText.Of(derived.Reason!.Value).In("zh")}"
            : $"undefined, since {ReasonText.Of(derived.Reason!.Value).In("en")}";
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
        foreach (Input input in derived.Inputs)
        {
            text.Append('\n').Append(input.Symbol).Append(" = ").Append(Figure(input, derived.Policy, culture));
        }

        if (derived.IsDefined)
        {
            text.Append('\n').Append(Convention(derived, culture));
        }

        if (derived.Inputs.Any(IsComputed))
        {
            text.Append('\n').Append(chinese
                ? "有的数据本身是推算所得；计算时视各数据互不相关，实际范围可能更窄。"
                : "Some figures are themselves computed; all were taken as unrelated, and the true range may be narrower.");
        }

        return text.ToString();
    }

    private static string Figure(Input input, BoundPolicy policy, CultureInfo culture)
    {
        bool chinese = IsChinese(culture);
        string figure = input.Quantity?.ToString("F", culture, policy) ?? (chinese ? "无数值" : "no figure");
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

    private static string Convention<T>(Derived<T> derived, CultureInfo culture)
        where T : notnull
    {
        bool chinese = IsChinese(culture);
        if (derived.Inputs.Any(input => input.Quantity?.BoundsUnder(derived.Policy).RestsOnConvention ?? false))
        {
            string convention = derived.Policy.Convention.In(culture);
            return chinese ? $"读数约定 {derived.Policy}：{convention}。" : $"Reading convention {derived.Policy}: {convention}.";
        }

        // What a computed figure rests on was told where it was computed, and can be any convention.
        BoundPolicy[] earlier = [.. derived.Inputs.Where(IsComputed).Select(input => input.Quantity!.Policy).OfType<BoundPolicy>().Distinct()];
        return earlier.Length > 0
            ? chinese ? $"推算值所用读数约定：{string.Join("、", earlier.AsEnumerable())}。"
                : $"The computed figures were read under {string.Join(", ", earlier.AsEnumerable())}."
            : chinese ? "各数据的上下界均出自原文措辞或计量单位，未用读数约定。"
            : "All bounds follow from the words and units of the figures; no reading convention was needed.";
    }

    private static bool IsComputed(Input input) => input.Quantity?.Qualifier == Qualifier.Derived;

    private static string Value<T>(T value, CultureInfo culture)
        where T : notnull => value switch
        {
            Quantity quantity => quantity.ToString("F", culture),
            Certainty certainty => Verdict(certainty).In(culture),
            TargetProgress progress => Standing(progress).In(culture),
            IFormattable formattable => formattable.ToString(null, culture),
            _ => value.ToString() ?? "",
        };

    private static LocalizedText Verdict(Certainty certainty) => certainty switch
    {
        Certainty.Yes => LocalizedText.Of("yes", "是"),
        Certainty.No => LocalizedText.Of("no", "否"),
        _ => LocalizedText.Of("undetermined, since the bounds allow both", "无法断定，上下界之内是与否均有可能"),
    };

    private static LocalizedText Standing(TargetProgress progress) => progress switch
    {
        TargetProgress.Achieved => LocalizedText.Of("achieved", "已达到"),
        TargetProgress.OnTrack => LocalizedText.Of("on track", "进度符合预期"),
        TargetProgress.Behind => LocalizedText.Of("behind", "落后于预期"),
        TargetProgress.MovingAway => LocalizedText.Of("moving away", "偏离目标"),
        _ => LocalizedText.Of("undetermined, since the bounds allow several verdicts", "无法断定，上下界之内有多种可能"),
    };

    private static bool IsChinese(CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh";
}
