using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>All figures of the groups, group by group, for measures that must see each of them.</summary>
internal sealed class Figures
{
    private readonly int[] _starts;
    private readonly (int Lane, int Row)[] _rows;
    private readonly GroupedRows _grouped;

    public Figures(GroupedRows grouped, GroupContents contents)
    {
        _grouped = grouped;
        GroupDirectory directory = grouped.Directory;
        _starts = new int[directory.Count + 1];
        for (int group = 0; group < directory.Count; group++)
        {
            _starts[group + 1] = _starts[group] + directory.Figures(group);
        }

        _rows = new (int, int)[_starts[^1]];
        int[] next = _starts[..^1];
        for (int lane = 0; lane < grouped.Query.Lanes.Length; lane++)
        {
            int[] groups = contents.GroupsOf(lane);
            Lane of = grouped.Query.Lanes[lane];
            for (int i = 0; i < groups.Length; i++)
            {
                if (groups[i] >= 0 && !IsMissing(of, of.Start + i))
                {
                    _rows[next[groups[i]]++] = (lane, of.Start + i);
                }
            }
        }
    }

    public int Count(int group) => _starts[group + 1] - _starts[group];

    /// <summary>The printed numbers of a group at its scale; absent where a figure prints none.</summary>
    public BigInteger[]? NumbersOf(int group)
    {
        BigInteger[] numbers = new BigInteger[Count(group)];
        for (int i = 0; i < numbers.Length; i++)
        {
            (Lane lane, int row) = At(group, i);
            if ((EndsOf(lane, row) & EndMarks.NotPrinted) != 0)
            {
                return null;
            }

            numbers[i] = Scaled(lane, lane.Values[row], group);
        }

        return numbers;
    }

    /// <summary>The lower ends, or the upper ones, at the scale of the group, ascending; an absent one lies beyond all numbers.</summary>
    public FigureEnd[] EndsOf(int group, Toward side)
    {
        FigureEnd[] ends = new FigureEnd[Count(group)];
        for (int i = 0; i < ends.Length; i++)
        {
            (Lane lane, int row) = At(group, i);
            EndMarks marks = EndsOf(lane, row);
            bool isAbsent = (marks & (side == Toward.Lower ? EndMarks.LowerAbsent : EndMarks.UpperAbsent)) != 0;
            bool isOpen = (marks & (side == Toward.Lower ? EndMarks.LowerOpen : EndMarks.UpperOpen)) != 0;
            Int128 at = side == Toward.Lower ? (Int128)lane.Values[row] - (lane.Below?[row] ?? 0) : (Int128)lane.Values[row] + (lane.Above?[row] ?? 0);
            ends[i] = new(Scaled(lane, at, group), isAbsent ? EndKind.Absent : isOpen ? EndKind.Open : EndKind.Closed, side);
        }

        Array.Sort(ends);
        return ends;
    }

    public (Lane Lane, int Row) At(int group, int place)
    {
        (int lane, int row) = _rows[_starts[group] + place];
        return (_grouped.Query.Lanes[lane], row);
    }

    public static bool IsMissing(Lane lane, int row) => lane.Marks is { } marks && (marks[row] & (int)RowMarks.Missing) != 0;

    private static EndMarks EndsOf(Lane lane, int row) => lane.Ends is { } ends ? (EndMarks)ends[row] : EndMarks.None;

    private BigInteger Scaled(Lane lane, Int128 number, int group) => number * BigInteger.Pow(10, _grouped.ScaleOf(group) - lane.Scale);
}
