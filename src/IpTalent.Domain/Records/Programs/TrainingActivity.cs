using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>Training that is held in sessions or courses.</summary>
/// <remarks>What the source counts with area and period is also a metric, named in <see cref="TalentProgram.MetricCodes"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TrainingActivity : TalentProgram
{
    /// <summary>For whom: local IP administrators.</summary>
    public LocalizedText? Audience { get; init; }

    /// <summary>What is taught.</summary>
    public Enumeration? Topics { get; init; }

    /// <summary>How it reaches its audience.</summary>
    public Delivery Delivery { get; init; }

    /// <summary>The time over which the figures are told.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>How many sessions (期) over that time.</summary>
    public Quantity? Sessions { get; init; }

    /// <summary>How many person-times over that time; attendances, never people.</summary>
    public Quantity? Attendances { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Describe("training");
}
