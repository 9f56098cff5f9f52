using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A declared relation of an indicator to another.</summary>
/// <remarks>What is not declared is unknown, not absent: a share needs a declared <see cref="IndicatorRelationKind.PartOf"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record IndicatorRelation
{
    /// <summary>The kind of relation; unrelated unless told otherwise.</summary>
    public IndicatorRelationKind Kind { get; init; }

    /// <summary>The code of the other indicator.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>A relation of some kind to an indicator.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is <see langword="null"/>.</exception>
    public static IndicatorRelation Of(IndicatorRelationKind kind, string code) => new() { Kind = kind, Code = code };

    /// <summary>The kind and the other indicator.</summary>
    public override string ToString() => $"{Kind} {Code}";
}
