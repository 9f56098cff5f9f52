using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The sum of the printed numbers of each cell, and beside it in memory those of the distances of its ends, packed into one word.</summary>
/// <remarks>For columns whose magnitudes each together stay below 2^63. A word holds distances that together stay below 2^31 on either side;
/// before it could hold no more, its halves are put by.</remarks>
internal sealed class SumsWithEnds
{
    /// <summary>Putting by takes about as long for a cell as adding for a row; seldom enough, it is not noticed.</summary>
    private const int FewestRowsPerCell = 8;

    private readonly long[] _pairs;
    private readonly int _rowsOfWord;

    /// <summary>The distances put by, of each cell those of the lower ends and then those of the upper; absent where one word holds all.</summary>
    private readonly long[]? _putBy;

    /// <summary>How many rows the words hold since the last time; not counted where one word holds all.</summary>
    private int _rows;

    private SumsWithEnds(int cells, int? rowsOfWord)
    {
        _pairs = new long[2 * cells];
        _rowsOfWord = rowsOfWord ?? 0;
        _putBy = rowsOfWord is null ? null : new long[2 * cells];
    }

    /// <summary>Packed sums, where they pay; else nothing.</summary>
    /// <param name="cells">How many cells.</param>
    /// <param name="rowsOfWord">Of how many rows a word holds the distances; absent where it holds those of all.</param>
    /// <param name="isShared">Whether several threads write, none of which may put by what is another's.</param>
    public static SumsWithEnds? Of(int cells, int? rowsOfWord, bool isShared) =>
        rowsOfWord is not { } rows || (!isShared && rows >= Math.Max(Scratch.Rows, (long)FewestRowsPerCell * cells)) ? new(cells, rowsOfWord) : null;

    /// <summary>The sum of a cell: of column 0 the printed numbers, of 1 and 2 the distances of the lower and the upper end.</summary>
    public long At(int column, int cell)
    {
        if (column == 0)
        {
            return _pairs[2 * cell];
        }

        (int below, int above) = SumByKey.Unpacked(_pairs[(2 * cell) + 1]);
        return (column == 1 ? below : above) + (_putBy?[(2 * cell) + column - 1] ?? 0);
    }

    public void Add(in Chunk chunk, Scratch scratch)
    {
        if (_putBy is not null)
        {
            if (chunk.Count > _rowsOfWord - _rows)
            {
                PutBy(_putBy);
            }

            _rows += chunk.Count;
        }

        switch (chunk.Keys.Width)
        {
            case 1:
                Add(chunk.Keys.As<byte>(), chunk, scratch);
                break;
            case 2:
                Add(chunk.Keys.As<ushort>(), chunk, scratch);
                break;
            default:
                Add(Accumulator.IntKeys(chunk, scratch), chunk, scratch);
                break;
        }
    }

    public void Merge(SumsWithEnds other)
    {
        if (_putBy is not null)
        {
            PutBy(_putBy);   // so that the words have room for the other's
            for (int i = 0; i < _putBy.Length; i++)
            {
                _putBy[i] += other._putBy![i];
            }
        }

        for (int i = 0; i < _pairs.Length; i++)
        {
            _pairs[i] += other._pairs[i];
        }
    }

    public void Clear()
    {
        Array.Clear(_pairs);
        Array.Clear(_putBy ?? []);
        _rows = 0;
    }

    /// <summary>Hands over the sums of cells each of which is a group, or none.</summary>
    /// <param name="groupOfCell">For each cell its group, or -1; empty where cells are groups as they are.</param>
    /// <param name="values">For each group the sum of the printed numbers.</param>
    /// <param name="below">Likewise that of the distances of the lower ends.</param>
    /// <param name="above">Likewise that of the distances of the upper ends.</param>
    public void To(ReadOnlySpan<int> groupOfCell, Span<long> values, Span<long> below, Span<long> above)
    {
        for (int cell = 0; cell < _pairs.Length / 2; cell++)
        {
            int group = groupOfCell.IsEmpty ? cell : groupOfCell[cell];
            if (group >= 0)
            {
                (values[group], below[group], above[group]) = (At(0, cell), At(1, cell), At(2, cell));
            }
        }
    }

    private void PutBy(long[] putBy)
    {
        for (int i = 0; i < _pairs.Length; i += 2)
        {
            (int below, int above) = SumByKey.Unpacked(_pairs[i + 1]);
            putBy[i] += below;
            putBy[i + 1] += above;
            _pairs[i + 1] = 0;
        }

        _rows = 0;
    }

    private void Add<TKey>(ReadOnlySpan<TKey> keys, in Chunk chunk, Scratch scratch)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        Lane lane = chunk.Lane;
        Span<long> pairs = _pairs.AsSpan(2 * (int)chunk.FirstCell);
        Cells values = lane.Values.Slice(chunk.Start, chunk.Rows);
        (int lower, int upper) = (WidthOf(lane.Below, chunk), WidthOf(lane.Above, chunk));
        if (!chunk.IsSelection && values.Width == 4 && lower == upper && lower is (1 or 2))
        {
            // What printed counts come to: read as they are stored.
            Cells below = lane.Below!.Slice(chunk.Start, chunk.Rows), above = lane.Above!.Slice(chunk.Start, chunk.Rows);
            if (lower == 1)
            {
                SumByKey.AddWithEnds(keys, values.As<int>(), below.As<sbyte>(), above.As<sbyte>(), pairs);
            }
            else
            {
                SumByKey.AddWithEnds(keys, values.As<int>(), below.As<short>(), above.As<short>(), pairs);
            }

            return;
        }

        SumByKey.AddWithEnds(
            keys,
            Accumulator.Longs(chunk, lane.Values, scratch.Values),
            lane.Below is null ? Zeros(chunk, scratch.OtherValues) : Accumulator.Longs(chunk, lane.Below, scratch.OtherValues),
            lane.Above is null ? Zeros(chunk, scratch.MoreValues) : Accumulator.Longs(chunk, lane.Above, scratch.MoreValues),
            pairs);
    }

    private static int WidthOf(ValueColumn? column, in Chunk chunk) => column?.Slice(chunk.Start, chunk.Rows).Width ?? 0;

    private static ReadOnlySpan<long> Zeros(in Chunk chunk, long[] room)
    {
        Span<long> zeros = room.AsSpan(0, chunk.Count);
        zeros.Clear();
        return zeros;
    }
}
