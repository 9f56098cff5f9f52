using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>One end of the bounds of a figure, ordered by what it lets through: of two lower ends at one place the closed one comes first,
/// of two upper ends the open one.</summary>
internal readonly record struct FigureEnd(BigInteger At, EndKind Kind, Toward Side) : IComparable<FigureEnd>
{
    public int CompareTo(FigureEnd other)
    {
        int byAbsence = Rank.CompareTo(other.Rank);
        return byAbsence != 0 || Kind == EndKind.Absent ? byAbsence
            : At.CompareTo(other.At) is not 0 and var byPlace ? byPlace
            : Openness.CompareTo(other.Openness);
    }

    private int Rank => Kind != EndKind.Absent ? 0 : Side == Toward.Lower ? -1 : 1;

    private int Openness => (Kind == EndKind.Open) == (Side == Toward.Lower) ? 1 : 0;
}
