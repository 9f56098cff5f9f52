using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A programme of study that leads to a degree.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record DegreeProgram : TalentProgram
{
    /// <summary>The degree; master unless told otherwise.</summary>
    public DegreeLevel Degree { get; init; }

    /// <summary>The disciplines it brings together.</summary>
    public Enumeration? Disciplines { get; init; }

    /// <summary>From where students are taken: worldwide, 面向全球.</summary>
    public LocalizedText? RecruitmentScope { get; init; }

    /// <summary>How many places a year (招生名额); absent where not told.</summary>
    public Quantity? Places { get; init; }

    /// <summary>Its intakes.</summary>
    public ValueList<Cohort> Cohorts { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Describe("degree");
}
