using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>Where a target starts from, as its plan tells it.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TargetBaseline
{
    /// <summary>The figure.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Quantity Quantity { get; init => field = TextRules.Present(value); }

    /// <summary>When.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ReportingPeriod Period { get; init => field = TextRules.Present(value); }

    /// <summary>The figure and when.</summary>
    public override string ToString() => $"{Quantity} ({Period})";
}
