using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>One category of a scheme.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Category
{
    /// <summary>Its code within the scheme: <c>public-service</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>The code of the category of the same scheme that holds it, where categories are nested.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? ParentCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>What belongs to it and what does not.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>A category by its code and name.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static Category Of(string code, LocalizedText name) => new() { Code = code, Name = name };

    /// <summary>The name and the code.</summary>
    public override string ToString() => $"{Name} ({Code})";
}
