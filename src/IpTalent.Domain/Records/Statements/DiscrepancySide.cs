using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>What one side says.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DiscrepancySide
{
    /// <summary>What it says, as short as it can be; absent where it says nothing.</summary>
    public LocalizedText? Text { get; init; }

    /// <summary>The language of that side, a BCP 47 tag; absent where the sides are not languages.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>zh-Hant</c>.</exception>
    public string? Language { get; init => field = value is null ? null : TextRules.Language(value); }

    /// <summary>The code of the source.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? SourceCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The figure it claims, where the difference is about a figure.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>The words and where they are from.</summary>
    public override string ToString() => $"{Text?.ToString() ?? "nothing"}{(Language is null ? "" : $" ({Language})")}";
}
