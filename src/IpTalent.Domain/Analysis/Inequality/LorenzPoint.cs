using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>A point of a Lorenz curve: which part of the sum the poorest part of the population has.</summary>
/// <remarks>The default value is a population of which nothing is said.</remarks>
/// <param name="Population">The part of the population, the poorest first; a fraction.</param>
/// <param name="Share">The part of the sum that they have; a fraction.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct LorenzPoint([property: JsonPropertyName("population")] Interval Population, [property: JsonPropertyName("share")] Interval Share)
{
    /// <summary>Both parts, as intervals: <c>[0.5, 0.5]: [0.1, 0.2]</c>.</summary>
    public override string ToString() => $"{Population}: {Share}";
}
