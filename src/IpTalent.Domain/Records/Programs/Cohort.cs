using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>One intake of a degree programme.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Cohort
{
    /// <summary>Which intake it is, beginning at 1; 0 where not told.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Number
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>When it begins.</summary>
    public ReportingPeriod? Enrolment { get; init; }

    /// <summary>How many students; absent where not told.</summary>
    public Quantity? Size { get; init; }

    /// <summary>Whether the source only announces it.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The number and when it begins.</summary>
    public override string ToString() => $"cohort {Number}{(Enrolment is null ? "" : $", {Enrolment}")}{(IsPlanned ? " (planned)" : "")}";
}
