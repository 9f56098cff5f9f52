using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>One line of a correspondence table: a category here, a category there.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CategoryLink
{
    /// <summary>The code of the category in the scheme one comes from.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string From { get; init => field = TextRules.Code(value); }

    /// <summary>The code of the category in the scheme one goes to.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string To { get; init => field = TextRules.Code(value); }

    /// <summary>How much goes over; all of it, one to one, unless told otherwise.</summary>
    public CorrespondenceKind Kind { get; init; }

    /// <summary>Both categories and the kind.</summary>
    public override string ToString() => $"{From} -> {To} ({Kind})";
}
