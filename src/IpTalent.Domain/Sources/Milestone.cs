using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A state at a time, reported as reached or only planned: agreed in 2023-11, first cohort planned for 2024-09.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Milestone
{
    /// <summary>The state; running unless told otherwise.</summary>
    public MilestoneState State { get; init; }

    /// <summary>When the state was or is to be reached, or the period over which it held. Absent where the source does not tell.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>Whether the source only announces it; it reports it as a fact unless told otherwise.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>What else the source says of it, in our own words.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>A state that a source reports as reached.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public static Milestone Reported(MilestoneState state, ReportingPeriod period) => new() { State = state, Period = TextRules.Present(period) };

    /// <summary>A state that a source announces.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public static Milestone Announced(MilestoneState state, ReportingPeriod period) =>
        new() { State = state, Period = TextRules.Present(period), IsPlanned = true };

    /// <summary>The state, the period, and whether it is planned.</summary>
    public override string ToString() => $"{State}{(Period is null ? "" : $" {Period}")}{(IsPlanned ? " (planned)" : "")}";
}
