using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A category of a scheme, by their codes: what a metric bears that counts one category only.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CategoryReference
{
    /// <summary>The code of the scheme.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Scheme { get; init => field = TextRules.Code(value); }

    /// <summary>The code of the category within the scheme.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Category { get; init => field = TextRules.Code(value); }

    /// <summary>A category of a scheme.</summary>
    /// <exception cref="ArgumentException">A code is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static CategoryReference Of(string scheme, string category) => new() { Scheme = scheme, Category = category };

    /// <summary>Scheme and category: <c>sex:female</c>.</summary>
    public override string ToString() => $"{Scheme}:{Category}";
}
