using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>The change of an overall rate, taken apart by <see cref="Contributions.WithinBetweenInteraction(ReadOnlySpan{ValueTuple{Quantity, Quantity, Quantity, Quantity}}, BoundPolicy?)"/>.</summary>
/// <remarks>On the printed numbers the three effects add up to the change; their bounds need not, since the effects share their figures.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record WithinBetweenDecomposition
{
    /// <summary>What the rates of the groups changed, at their first shares: p1 (r2 - r1).</summary>
    [JsonPropertyName("within")]
    public required Derived<Quantity> Within { get; init; }

    /// <summary>What the shares of the groups changed, at their first rates: r1 (p2 - p1).</summary>
    [JsonPropertyName("between")]
    public required Derived<Quantity> Between { get; init; }

    /// <summary>What both changed together: (r2 - r1) (p2 - p1).</summary>
    [JsonPropertyName("interaction")]
    public required Derived<Quantity> Interaction { get; init; }

    /// <summary>The change of the overall rate: p2 r2 - p1 r1.</summary>
    [JsonPropertyName("change")]
    public required Derived<Quantity> Change { get; init; }

    /// <summary>The change and its parts.</summary>
    public override string ToString() => $"{Change}; {Within}; {Between}; {Interaction}";
}
