using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>One term of office (届) of a committee; not a meeting.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CommitteeTerm
{
    /// <summary>Which term it is, beginning at 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public required int Number
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    /// <summary>When it was set up: <c>2024-03</c>. Absent where unknown.</summary>
    public ReportingPeriod? Established { get; init; }

    /// <summary>When it ended; absent while it lasts, or where unknown.</summary>
    public ReportingPeriod? Ended { get; init; }

    /// <summary>How many members; absent where not told.</summary>
    public Quantity? Members { get; init; }

    /// <summary>Groups of its members.</summary>
    public ValueList<CompositionPart> Composition { get; init; }

    /// <summary>The fields from which they come.</summary>
    public Enumeration? Fields { get; init; }

    /// <summary>What it has recommended.</summary>
    public ValueList<CommitteeRecommendations> Recommendations { get; init; }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>What else the sources say of it, in our own words.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The number, the start, and the members.</summary>
    public override string ToString() => $"term {Number}{(Established is null ? "" : $", since {Established}")}{(Members is null ? "" : $", {Members}")}";
}
