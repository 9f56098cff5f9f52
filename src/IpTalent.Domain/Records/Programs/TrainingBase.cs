using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A place set up for training.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TrainingBase : TalentProgram
{
    /// <summary>What is taught there.</summary>
    public Enumeration? Offers { get; init; }

    /// <summary>Whether it is of national rank.</summary>
    public bool IsNational { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Describe("training-base");
}
