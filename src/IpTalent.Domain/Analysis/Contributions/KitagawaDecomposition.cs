using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>The difference of two overall rates, taken apart by <see cref="Contributions.Kitagawa(ReadOnlySpan{ValueTuple{Quantity, Quantity, Quantity, Quantity}}, BoundPolicy?)"/>.</summary>
/// <remarks>On the printed numbers the two effects add up to the difference; their bounds need not, since the effects share their figures.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record KitagawaDecomposition
{
    /// <summary>What the rates of the groups make, at the mean of both compositions: (r2 - r1) (p1 + p2) / 2.</summary>
    [JsonPropertyName("rateEffect")]
    public required Derived<Quantity> RateEffect { get; init; }

    /// <summary>What the composition makes, at the mean of both rates: (p2 - p1) (r1 + r2) / 2.</summary>
    [JsonPropertyName("compositionEffect")]
    public required Derived<Quantity> CompositionEffect { get; init; }

    /// <summary>The difference of the overall rates: p2 r2 - p1 r1.</summary>
    [JsonPropertyName("difference")]
    public required Derived<Quantity> Difference { get; init; }

    /// <summary>The difference and its parts.</summary>
    public override string ToString() => $"{Difference}; {RateEffect}; {CompositionEffect}";
}
