using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>One version of what an indicator counts, in words.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record IndicatorDefinition
{
    /// <summary>The version, by which a metric says under which definition it was counted: <c>2023</c>.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Version { get; init => field = TextRules.Trimmed(value); }

    /// <summary>What is counted, and what is not.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Text { get; init => field = TextRules.Present(value); }

    /// <summary>The dates to which it applies; without limits where not told.</summary>
    public DateRange Validity { get; init; }

    /// <summary>The code of the source that defines it.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? SourceCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The version and the words.</summary>
    public override string ToString() => $"{Version}: {Text}";
}
