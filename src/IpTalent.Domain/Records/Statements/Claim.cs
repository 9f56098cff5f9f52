using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A statement that figures can bear out or refute.</summary>
/// <remarks>Whether it holds is not stored: that follows from the figures, and is yes, no, or undetermined.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Claim
{
    /// <summary>By what other records name it; absent where nothing names it.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? Code { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>How figures are compared; area against area unless told otherwise.</summary>
    public ClaimKind Kind { get; init; }

    /// <summary>The claim, as short as it can be.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Text { get; init => field = TextRules.Present(value); }

    /// <summary>Which indicator it is about.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Indicator Indicator { get; init => field = TextRules.Present(value); }

    /// <summary>The areas it is about.</summary>
    public ValueList<Area> Areas { get; init; }

    /// <summary>When.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>What is claimed: more than 2 times, 35.2 %.</summary>
    public Quantity? Quantity { get; init; }

    /// <summary>Whether it is claimed of each area by itself (each, 均, 分别).</summary>
    public bool IsOfEach { get; init; }

    /// <summary>The area compared with, for area against area, and for a share of an area.</summary>
    public Area? ReferenceArea { get; init; }

    /// <summary>The earlier time compared with, for date against date.</summary>
    public ReportingPeriod? ReferencePeriod { get; init; }

    /// <summary>The code of the indicator compared with, for indicator against indicator.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? ReferenceIndicatorCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The sources that claim it.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The claim.</summary>
    public override string ToString() => $"{Text}{(Quantity is null ? "" : $" ({Quantity})")}";
}
