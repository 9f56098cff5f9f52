using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A rank of a professional title.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TitleRank
{
    /// <summary>Its code: <c>senior</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>Whether it counts as an advanced title (高级职称).</summary>
    public bool IsAdvanced { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name.ToString();
}
