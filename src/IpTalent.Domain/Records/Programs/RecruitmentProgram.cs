using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>The selection and attraction of talent (遴选引进).</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record RecruitmentProgram : TalentProgram
{
    /// <summary>From where people are taken: top patent agencies.</summary>
    public LocalizedText? Pool { get; init; }

    /// <summary>What they are given: residence, housing.</summary>
    public LocalizedText? Benefits { get; init; }

    /// <summary>The fields sought.</summary>
    public Enumeration? Fields { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Describe("recruitment");
}
