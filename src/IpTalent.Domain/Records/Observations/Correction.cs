using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>The mending of a misprint: the figure as it was printed is kept beside the one that stands.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Correction
{
    /// <summary>The figure as it was printed.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Quantity Printed { get; init => field = TextRules.Present(value); }

    /// <summary>How one knows that it is wrong, and where the right figure is from.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The printed figure and the note.</summary>
    public override string ToString() => $"printed {Printed}{(Note is null ? "" : $": {Note}")}";
}
