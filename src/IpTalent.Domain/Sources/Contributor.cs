using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>Somebody who wrote, edited or checked a source.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Contributor
{
    /// <summary>The name as the source prints it.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>What the contributor did; author unless told otherwise.</summary>
    public ContributorRole Role { get; init; }

    /// <summary>The code of the person, where there is a record.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? PersonCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The name and the role.</summary>
    public override string ToString() => $"{Name} ({Role})";
}
