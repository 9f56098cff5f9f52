using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>Two statements of one fact that differ, and what is ruled to stand.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Discrepancy
{
    /// <summary>By what it is known: <c>d01</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>In what they differ; in the number unless told otherwise.</summary>
    public DiscrepancyKind Kind { get; init; }

    /// <summary>How much it matters; minor unless told otherwise.</summary>
    public DiscrepancySeverity Severity { get; init; }

    /// <summary>One side; the English one where the sides are languages.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required DiscrepancySide First { get; init => field = TextRules.Present(value); }

    /// <summary>The other side; the Chinese one where the sides are languages.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required DiscrepancySide Second { get; init => field = TextRules.Present(value); }

    /// <summary>What stands, and why; absent while nobody has ruled.</summary>
    public LocalizedText? Ruling { get; init; }

    /// <summary>The codes of the metrics, programmes, lists and other records it is about.</summary>
    /// <exception cref="ArgumentException">A code is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public ValueList<string> ConcernedCodes { get; init => field = TextRules.Codes(value); }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The kind and both sides.</summary>
    public override string ToString() => $"{Code} {Severity} {Kind}: {First} / {Second}";
}
