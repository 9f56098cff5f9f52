using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A post that a person holds in an organisation.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Office
{
    /// <summary>The title of the post: Director General, 司长.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title { get; init => field = TextRules.Present(value); }

    /// <summary>The code of the organisation; absent for a freelance author.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? OrganisationCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>When the post was held; a day on which a source names the holder is enough. Absent where unknown.</summary>
    public ReportingPeriod? Held { get; init; }

    /// <summary>Whether the holder heads the organisation without the rank for it (主持工作, acting head).</summary>
    public bool IsActing { get; init; }

    /// <summary>The title and the organisation.</summary>
    public override string ToString() =>
        $"{Title}{(IsActing ? " (acting)" : "")}{(OrganisationCode is null ? "" : $", {OrganisationCode}")}";
}
