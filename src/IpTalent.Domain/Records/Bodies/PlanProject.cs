using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A key project of a plan.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PlanProject
{
    /// <summary>Its code: <c>talent-hubs</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>What else the sources say of it, in our own words.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The name and the code.</summary>
    public override string ToString() => $"{Name} ({Code})";
}
