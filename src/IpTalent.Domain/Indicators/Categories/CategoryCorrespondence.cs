using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A table that leads from the categories of one scheme, or version of it, to those of another.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CategoryCorrespondence
{
    /// <summary>The code of the scheme one comes from.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string FromScheme { get; init => field = TextRules.Code(value); }

    /// <summary>Its version; absent where there is but one.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? FromVersion { get; init => field = TextRules.TrimmedOrNull(value); }

    /// <summary>The code of the scheme one goes to.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string ToScheme { get; init => field = TextRules.Code(value); }

    /// <summary>Its version; absent where there is but one.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? ToVersion { get; init => field = TextRules.TrimmedOrNull(value); }

    /// <summary>The lines of the table.</summary>
    public ValueList<CategoryLink> Links { get; init; }

    /// <summary>Where a category goes; empty where the table does not hold it.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is <see langword="null"/>.</exception>
    public ValueList<CategoryLink> From(string category)
    {
        ArgumentNullException.ThrowIfNull(category);
        return Links.Where(link => link.From == category).ToValueList();
    }

    /// <summary>Both schemes and how many lines there are.</summary>
    public override string ToString() => $"{FromScheme} -> {ToScheme} ({Links.Count} links)";
}
