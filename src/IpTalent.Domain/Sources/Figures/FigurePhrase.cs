using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>The few words in which a source states a figure, and what they claim in their own language.</summary>
/// <remarks>Languages often claim different things of one fact: 150余期 ends below 160, "over 150 sessions" has no upper end. So each
/// phrase keeps its own quantity; the observation holds the one that is ruled to stand.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FigurePhrase
{
    /// <summary>The language of the words, a BCP 47 tag: <c>en</c>, <c>zh-Hant</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>zh-Hant</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Language { get; init => field = TextRules.Language(value); }

    /// <summary>The words, as short as they can be: 近1200人次.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Text { get; init => field = TextRules.Trimmed(value); }

    /// <summary>What these words claim; absent where nobody has read them.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The rate in which the compared values were told, where the figure relates two values:
    /// <c>patent/10000 person</c> for "twice the national average per 10,000 people". Absent where it relates none.</summary>
    public Unit? Base { get; init; }

    /// <summary>The verb that carries the figure; plain unless told otherwise.</summary>
    public FigureWording Wording { get; init; }

    /// <summary>The period as these words give it, where they differ from the observation's ("during" a plan against "since" its start).</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>Where in the source the words stand: <c>headline</c>, <c>paragraph 5</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Locator { get; init => field = TextRules.TrimmedOrNull(value); }

    /// <summary>A phrase and what it claims.</summary>
    /// <exception cref="ArgumentException"><paramref name="language"/> is not of the form <c>zh-Hant</c>, or <paramref name="text"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> or <paramref name="text"/> is <see langword="null"/>.</exception>
    public static FigurePhrase Of(string language, string text, Quantity? quantity = null) =>
        new() { Language = language, Text = text, Quantity = quantity };

    /// <summary>The words and their language.</summary>
    public override string ToString() => $"{Text} ({Language})";
}
