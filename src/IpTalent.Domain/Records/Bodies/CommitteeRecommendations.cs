using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>What a committee has recommended, by topic.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CommitteeRecommendations
{
    /// <summary>The topics.</summary>
    public Enumeration? Topics { get; init; }

    /// <summary>How many recommendations, over all topics; absent where not told.</summary>
    public Quantity? Count { get; init; }

    /// <summary>Over which time.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The code of the metric that tells the number, where there is one.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? MetricCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The number and the topics.</summary>
    public override string ToString() => $"{(object?)Count ?? "recommendations"}{(Topics is null ? "" : $": {Topics}")}";
}
