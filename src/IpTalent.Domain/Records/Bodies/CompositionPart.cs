using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A group within a committee: academicians, experts in a new field.</summary>
/// <remarks>Groups of one committee may overlap, and do not make it up unless the source says so.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CompositionPart
{
    /// <summary>Who they are.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>How many.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Quantity Members { get; init => field = TextRules.Present(value); }

    /// <summary>The code of the metric that tells the same, where there is one.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? MetricCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The group and its number.</summary>
    public override string ToString() => $"{Name}: {Members}";
}
