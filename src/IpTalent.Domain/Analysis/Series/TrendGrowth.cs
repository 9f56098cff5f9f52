using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>The growth of a fitted trend, with the standard error of the fit.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TrendGrowth
{
    /// <summary>The yearly growth along the trend: exp(slope) - 1; approximate, without bounds.</summary>
    [JsonPropertyName("rate")]
    public required Derived<Quantity> Rate { get; init; }

    /// <summary>How far the rate is uncertain from the scatter of the figures about the trend alone: exp(slope) times the standard error of the
    /// slope; approximate.</summary>
    [JsonPropertyName("standardError")]
    public required Derived<Quantity> StandardError { get; init; }

    /// <summary>The rate and its standard error.</summary>
    public override string ToString() => $"{Rate}; {StandardError}";
}
