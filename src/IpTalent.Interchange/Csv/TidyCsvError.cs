using System.Diagnostics;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>One thing wrong in a CSV file: where, in which text, and what would be right.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TidyCsvError
{
    private const int LongestQuote = 60;
    private const int LongestText = 1_000;

    internal TidyCsvError(string code, string? column, string text, params object?[] told)
    {
        (Code, Column) = (code, column);
        Text = Shortened(text);
        (Problem, Instead) = TidyCsvCodes.TextsOf(code, told);
    }

    /// <summary>What kind of error it is: one of <see cref="TidyCsvCodes"/>.</summary>
    public string Code { get; }

    /// <summary>The line on which the row begins; the header is line 1 where nothing stands above it. 0 where the input has no line.</summary>
    public long Line { get; init; }

    /// <summary>The name of the column, as the format has it, or the heading of a column of years; <see langword="null"/> where the whole row
    /// is meant.</summary>
    public string? Column { get; private init; }

    /// <summary>The offending text as it stands in the file, its first 1,000 characters; empty where a text is missing.</summary>
    public string Text { get; private init; }

    /// <summary>What is wrong with it, as the end of a sentence that begins with the text: <c>is not a known area</c>.</summary>
    public LocalizedText Problem { get; }

    /// <summary>What would be right, as an imperative: <c>give a code such as CN-GD</c>.</summary>
    public LocalizedText Instead { get; }

    /// <summary>What was probably meant, fit to stand in place of the text; <see langword="null"/> where nothing is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The same of another column.</summary>
    internal TidyCsvError In(string column) => this with { Column = column };

    /// <summary>The same with the text as it stands in the file.</summary>
    internal TidyCsvError Of(string text) => this with { Text = Shortened(text) };

    /// <summary>All of it in English: <c>line 7, column area: 'Guandong' is not an area known here; did you mean 'Guangdong'? give ...</c></summary>
    public override string ToString() => ToString("en");

    /// <summary>All of it in Chinese for <c>zh</c>, otherwise in English.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public string ToString(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        string quoted = Text.Length <= LongestQuote ? Text : $"{Text[..LongestQuote]}…";
        return language == "zh"
            ? $"第{Line}行{(Column is null ? "" : $"，{Column}列")}：“{quoted}”{Problem.In(language)}；{(Suggestion is null ? "" : $"是否为“{Suggestion}”？")}{Instead.In(language)}"
            : $"line {Line}{(Column is null ? "" : $", column {Column}")}: '{quoted}' {Problem.In(language)}; {(Suggestion is null ? "" : $"did you mean '{Suggestion}'? ")}{Instead.In(language)}";
    }

    // Many errors may be kept.
    private static string Shortened(string text) => text.Length <= LongestText ? text : $"{text[..LongestText]}…";
}
