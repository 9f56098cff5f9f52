using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A guideline or other document that a programme puts out.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record GuidelineDocument : TalentProgram
{
    /// <summary>The number the document bears.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Number { get; init => field = TextRules.TrimmedOrNull(value); }

    /// <summary>For whom.</summary>
    public LocalizedText? Audience { get; init; }

    /// <summary>What it settles.</summary>
    public LocalizedText? Subject { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Describe("guideline");
}
