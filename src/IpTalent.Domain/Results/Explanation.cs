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

    /// <param name="derived">The result.</param>
    /// <param name="culture">The language.</param>
    /// <param name="earlier">Results that may have become inputs of this one, or of one another.</param>
    /// <param name="sources">The sources that may be cited.</param>
    public static string Of<T>(Derived<T> derived, CultureInfo culture, IReadOnlyList<Derived<Quantity>> earlier, IReadOnlyList<Source> sources)
        where T : notnull
    {
        bool chinese = IsChinese(culture);
        var text = new StringBuilder(Headline(derived, culture));
        if (derived.Detail is { } detail)
        {
            text.Append('\n').Append(chinese ? "说明：" : "Note: ").Append(detail.In(culture));
        }

        text.Append('\n').Append(chinese ? "公式：" : "Formula: ").Append(derived.Formula.Expression);
        List<(Input Input, BoundPolicy Policy)> given = [];
        AppendInputs(text, derived.Inputs, derived.Policy, indent: "", culture, earlier, given);
        if (derived.IsDefined)
        {
            text.Append('\n').Append(Convention(given, culture));
        }

        if (derived.Inputs.Any(IsComputed))
        {
            text.Append('\n').Append(chinese
                ? "有的数据本身是推算所得；计算时视各数据互不相关，实际范围可能更窄。"
                : "Some figures are themselves computed; all were taken as unrelated, and the true range may be narrower.");
        }

        AppendSources(text, given, sources, culture);
        return text.ToString();
    }

    /// <summary>Each source that was cited, once, in the order of the citations.</summary>
    private static void AppendSources(StringBuilder text, List<(Input Input, BoundPolicy Policy)> given, IReadOnlyList<Source> sources, CultureInfo culture)
    {
        bool chinese = IsChinese(culture);
        foreach (string code in given.SelectMany(one => one.Input.Citations).Select(citation => citation.SourceCode).Distinct())
        {
            if (sources.FirstOrDefault(source => source.Code == code) is { } source)
            {
                text.Append('\n').Append(chinese ? "来源" : "Source ").Append(code).Append(chinese ? "：" : ": ").Append(source.In(culture));
            }
        }
    }

    /// <summary>A line for each input, and below one that is an earlier result the inputs of that.</summary>
    /// <param name="text">Where the lines go.</param>
    /// <param name="inputs">The inputs of one result.</param>
    /// <param name="policy">The convention under which their bounds were taken.</param>
    /// <param name="indent">What stands before each line.</param>
    /// <param name="culture">The language.</param>
    /// <param name="earlier">Results that may have become inputs.</param>
    /// <param name="given">Takes the inputs that are no earlier result, which is where the bounds come from.</param>
    private static void AppendInputs(
        StringBuilder text, ValueList<Input> inputs, BoundPolicy policy, string indent, CultureInfo culture,
        IReadOnlyList<Derived<Quantity>> earlier, List<(Input Input, BoundPolicy Policy)> given)
    {
        bool chinese = IsChinese(culture);
        foreach (Input input in inputs)
        {
            text.Append('\n').Append(indent).Append(input.Symbol).Append(" = ").Append(Figure(input, policy, culture));

            // The very same value, not an equal one: two results may come to one number by different ways.
            if (earlier.FirstOrDefault(result => result.IsDefined && ReferenceEquals(result.Value, input.Quantity)) is not { } source)
            {
                given.Add((input, policy));
                continue;
            }

            string by = $"{source.Formula.Name.In(culture)}{(chinese ? "，" : ", ")}{source.Formula.Expression}";
            text.Append(input.Description is null ? chinese ? "：" : ": " : chinese ? "；" : "; ").Append(by);
            if (source.Detail is { } detail)
            {
                text.Append('\n').Append(indent).Append(chinese ? "  说明：" : "  Note: ").Append(detail.In(culture));
            }

            AppendInputs(text, source.Inputs, source.Policy, indent + "  ", culture, earlier, given);
        }
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

    private static string Convention(List<(Input Input, BoundPolicy Policy)> given, CultureInfo culture)
    {
        bool chinese = IsChinese(culture);
        BoundPolicy[] needed = [.. given.Where(one => one.Input.Quantity?.BoundsUnder(one.Policy).RestsOnConvention ?? false).Select(one => one.Policy).Distinct()];

        // What a computed figure rests on was told where it was computed, and can be any convention.
        BoundPolicy[] computed = [.. given.Where(one => IsComputed(one.Input)).Select(one => one.Input.Quantity!.Policy).OfType<BoundPolicy>().Distinct()];
        return needed.Length > 0
            ? string.Join('\n', needed.Select(policy => chinese ? $"读数约定 {policy}：{policy.Convention.In("zh")}。" : $"Reading convention {policy}: {policy.Convention.In("en")}."))
            : computed.Length > 0
            ? chinese ? $"推算值所用读数约定：{string.Join("、", computed.AsEnumerable())}。"
                : $"The computed figures were read under {string.Join(", ", computed.AsEnumerable())}."
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
            DateRange dates => dates.ToString("D", culture),
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
