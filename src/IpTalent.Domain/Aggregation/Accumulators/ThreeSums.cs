using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The sums of the printed numbers of each cell and of the distances of its ends, side by side in memory.</summary>
/// <remarks>For columns each of whose magnitudes together stay below 2^63.</remarks>
internal sealed class ThreeSums
{
    private readonly long[] _sums;

    /// <summary>Where the copy begins; 0 where there is none.</summary>
    private readonly int _copy;

    public ThreeSums(int cells, bool asOne)
    {
        _copy = asOne || cells > SumCells.CellsForCopies ? 0 : SumByKey.StrideOfThree * cells;
        _sums = new long[(SumByKey.StrideOfThree * cells) + _copy];
    }

    /// <summary>The sum of a cell: of column 0 the printed numbers, of 1 and 2 the distances of the lower and the upper end.</summary>
    public long At(int column, int cell)
    {
        int place = (SumByKey.StrideOfThree * cell) + column;
        return _copy == 0 ? _sums[place] : _sums[place] + _sums[place + _copy];
    }

    public void Add(in Chunk chunk, Scratch scratch)
    {
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

    public void Merge(ThreeSums other)
    {
        for (int i = 0; i < _sums.Length; i++)
        {
            _sums[i] += other._sums[i];
        }
    }

    public void Clear() => Array.Clear(_sums);

    private void Add<TKey>(ReadOnlySpan<TKey> keys, in Chunk chunk, Scratch scratch)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        Lane lane = chunk.Lane;
        Span<long> sums = _sums.AsSpan(SumByKey.StrideOfThree * (int)chunk.FirstCell);
        Cells values = lane.Values.Slice(chunk.Start, chunk.Rows);
        (int lower, int upper) = (WidthOf(lane.Below, chunk), WidthOf(lane.Above, chunk));
        if (!chunk.IsSelection && values.Width == 4 && lower == upper && lower is (1 or 2))
        {
            // What printed counts come to: read as they are stored.
            Cells below = lane.Below!.Slice(chunk.Start, chunk.Rows), above = lane.Above!.Slice(chunk.Start, chunk.Rows);
            if (lower == 1)
            {
                SumByKey.AddThree(keys, values.As<int>(), below.As<sbyte>(), above.As<sbyte>(), sums, _copy);
            }
            else
            {
                SumByKey.AddThree(keys, values.As<int>(), below.As<short>(), above.As<short>(), sums, _copy);
            }

            return;
        }

        SumByKey.AddThree(
            keys,
            Accumulator.Longs(chunk, lane.Values, scratch.Values),
            lane.Below is null ? Zeros(chunk, scratch.OtherValues) : Accumulator.Longs(chunk, lane.Below, scratch.OtherValues),
            lane.Above is null ? Zeros(chunk, scratch.MoreValues) : Accumulator.Longs(chunk, lane.Above, scratch.MoreValues),
            sums,
            _copy);
    }

    private static int WidthOf(ValueColumn? column, in Chunk chunk) => column?.Slice(chunk.Start, chunk.Rows).Width ?? 0;

    private static ReadOnlySpan<long> Zeros(in Chunk chunk, long[] room)
    {
        Span<long> zeros = room.AsSpan(0, chunk.Count);
        zeros.Clear();
        return zeros;
    }
}
