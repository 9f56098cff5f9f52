using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>Who said what a source prints: the speaker and the post held on that day.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Attribution
{
    /// <summary>The code of the speaker.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string PersonCode { get; init => field = TextRules.Code(value); }

    /// <summary>The post in which the person spoke, as the source names it: Deputy Director General (Acting Head).</summary>
    public LocalizedText? OfficeTitle { get; init; }

    /// <summary>The code of the organisation for which the person spoke.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? OrganisationCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>Whether the words are quoted or reported; reported unless told otherwise.</summary>
    public AttributionManner Manner { get; init; }

    /// <summary>The speaker, the post and the manner.</summary>
    public override string ToString() => $"{PersonCode}{(OfficeTitle is null ? "" : $", {OfficeTitle}")} ({Manner})";
}
