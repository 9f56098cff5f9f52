using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A body that publishes, hosts, signs, trains or is counted.</summary>
/// <remarks>Identified by <see cref="Code"/>; other records name it by that code.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Organisation
{
    /// <summary>By what other records name it: <c>cnipa</c>, <c>tsinghua-law</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The name in the languages in which it is known.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>Other names and abbreviations under which sources speak of it: WIPO, 知识产权局.</summary>
    public ValueList<LocalizedText> OtherNames { get; init; }

    /// <summary>What kind of body it is; an office unless told otherwise.</summary>
    public OrganisationKind Kind { get; init; }

    /// <summary>The level of the territory it serves: a national-level training institution has <see cref="AreaLevel.Country"/>.
    /// Unknown where the source does not tell.</summary>
    public AreaLevel Level { get; init; }

    /// <summary>The code of the organisation it belongs to, where it is part of one.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? ParentCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The area it serves or sits in; absent for an international body.</summary>
    public Area? Area { get; init; }

    /// <summary>The name and the code.</summary>
    public override string ToString() => $"{Name} ({Code})";
}
