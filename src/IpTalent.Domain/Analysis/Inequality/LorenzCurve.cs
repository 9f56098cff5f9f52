using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Which part of the sum each poorest part of the population has, from none of both to all of both.</summary>
/// <remarks>It lies on the diagonal where all are equal, and below it elsewhere; twice the area between is the Gini coefficient.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LorenzCurve
{
    [JsonConstructor]
    internal LorenzCurve(ValueList<LorenzPoint> points) => Points = points;

    /// <summary>The points, the smallest part of the population first: one more than there are figures.</summary>
    public ValueList<LorenzPoint> Points { get; }

    /// <summary>The points, separated by semicolons.</summary>
    public override string ToString() => string.Join("; ", (IEnumerable<LorenzPoint>)Points);
}
