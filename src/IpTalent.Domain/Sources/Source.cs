using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>A text that states figures: a bulletin, plan, register, yearbook or report, in one language.</summary>
/// <remarks>Identified by <see cref="Code"/>. A bulletin printed in two languages is two sources, the translation naming its original
/// in <see cref="TranslationOf"/>, so that each language keeps its own wording, title and credits.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Source
{
    /// <summary>By what citations name it: <c>bulletin-2024-zh</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title { get; init => field = TextRules.Present(value); }

    /// <summary>Who put the text out first: an authority, a newspaper. Absent where unknown.</summary>
    public LocalizedText? Publisher { get; init; }

    /// <summary>The code of the publisher, where there is a record.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? PublisherCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The site or paper on which the text at hand was found, with its column, where that is not the publisher:
    /// 新浪财经, 媒体滚动.</summary>
    public LocalizedText? Platform { get; init; }

    /// <summary>When it was published; a month or year is enough. Absent where unknown.</summary>
    public ReportingPeriod? Published { get; init; }

    /// <summary>The language of the text, a BCP 47 tag; absent where unknown.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>zh-Hant</c>.</exception>
    public string? Language { get; init => field = value is null ? null : TextRules.Language(value); }

    /// <summary>Where it was found: usually a URL.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Address { get; init => field = TextRules.TrimmedOrNull(value); }

    /// <summary>The number a document bears: 国知发人字〔2021〕38号.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Number { get; init => field = TextRules.TrimmedOrNull(value); }

    /// <summary>How this text stands to the one first published; the original unless told otherwise.</summary>
    public SourceForm Form { get; init; }

    /// <summary>The code of the source that this one reposts, rewrites or reports, where there is a record.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? OriginalCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The code of the source of which this one is the translation, or with which it was printed in another language.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? TranslationOf { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>Who answers for what it says.</summary>
    public Reliability Reliability { get; init; }

    /// <summary>What else bears on trusting it, in words: "poor host; figures agree with other sources where checkable".</summary>
    public LocalizedText? ReliabilityNote { get; init; }

    /// <summary>Who wrote, edited and checked it.</summary>
    public ValueList<Contributor> Contributors { get; init; }

    /// <summary>The occasion on which it was said: a press conference.</summary>
    public LocalizedText? Occasion { get; init; }

    /// <summary>Whether it only repeats another text, as it stands or rewritten, and so is no independent evidence.</summary>
    [JsonIgnore]
    public bool IsRepost => Form is SourceForm.Repost or SourceForm.Rewritten;

    /// <summary>The title, the publisher and the date, in words.</summary>
    internal string In(CultureInfo culture)
    {
        bool chinese = culture.TwoLetterISOLanguageName == "zh";
        string comma = chinese ? "，" : ", ";
        return $"{(chinese ? $"《{Title.In(culture)}》" : Title.In(culture))}{(Publisher is null ? "" : comma + Publisher.In(culture))}{(Published is null ? "" : comma + Published.ToString("D", culture))}";
    }

    /// <summary>The title, the publisher and the date.</summary>
    public override string ToString() =>
        $"{Title}{(Publisher is null ? "" : $", {Publisher}")}{(Published is null ? "" : $", {Published}")} ({Code})";
}
