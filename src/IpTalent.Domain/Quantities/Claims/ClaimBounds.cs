using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>The bounds of a figure under a policy, with what each end rests on.</summary>
/// <param name="Interval">The numbers that the claim allows, in the unit of the figure.</param>
/// <param name="Lower">What the lower end rests on.</param>
/// <param name="Upper">What the upper end rests on.</param>
/// <remarks>The default value allows every number and rests on nothing.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct ClaimBounds(Interval Interval, Basis Lower, Basis Upper)
{
    /// <summary>Whether an end rests on a reading convention rather than on words or units.</summary>
    public bool RestsOnConvention => Lower == Basis.Convention || Upper == Basis.Convention;

    /// <summary>The interval and what its ends rest on: <c>(150, 160) Stated, Lexical</c>.</summary>
    public override string ToString() => $"{Interval} {Lower}, {Upper}";

    internal ClaimBounds Mirrored() => new(-Interval, Upper, Lower);
}
