using System.Diagnostics;

namespace IpTalent.Interchange;

/// <summary>One thing wrong in a tidy CSV file: where, in which text, and what would be right.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TidyCsvError
{
    private const int LongestQuote = 60;

    internal TidyCsvError(string? column, string text, string problem, string instead) =>
        (Column, Text, Problem, Instead) = (column, text, problem, instead);

    /// <summary>The line on which the row begins; the header is line 1 where nothing stands above it. 0 where the input has no line.</summary>
    public long Line { get; init; }

    /// <summary>The name of the column, as the format has it; <see langword="null"/> where the whole row is meant.</summary>
    public string? Column { get; }

    /// <summary>The offending text, whole; empty where a text is missing.</summary>
    public string Text { get; }

    /// <summary>What is wrong with it, as the end of a sentence that begins with the text: <c>is not a known area</c>.</summary>
    public string Problem { get; }

    /// <summary>What would be right, as an imperative: <c>give a code such as CN-GD</c>.</summary>
    public string Instead { get; }

    /// <summary>All of it: <c>line 7, column area: 'Atlantis' is not a known area; give a code such as CN-GD</c>.</summary>
    public override string ToString()
    {
        string quoted = Text.Length <= LongestQuote ? Text : $"{Text[..LongestQuote]}…";
        return $"line {Line}{(Column is null ? "" : $", column {Column}")}: '{quoted}' {Problem}; {Instead}";
    }
}
