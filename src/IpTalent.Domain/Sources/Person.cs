using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>Somebody whom a source quotes, reports or names as its author.</summary>
/// <remarks>Identified by <see cref="Code"/>; other records name the person by that code.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Person
{
    /// <summary>By what other records name the person: <c>zhang-zhicheng</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The name in the languages in which it is known: Zhang Zhicheng, 张志成.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>The posts the sources tell of.</summary>
    public ValueList<Office> Offices { get; init; }

    /// <summary>The name and the code.</summary>
    public override string ToString() => $"{Name} ({Code})";
}
