using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The sum of the printed numbers of each cell, and beside it in memory those of the distances of its ends, packed into one word.</summary>
/// <remarks>For printed numbers whose magnitudes together stay below 2^63, and distances that together stay below 2^31 on either side.</remarks>
internal sealed class SumsWithEnds(int cells)
{
    private readonly long[] _pairs = new long[2 * cells];

    /// <summary>The sum of a cell: of column 0 the printed numbers, of 1 and 2 the distances of the lower and the upper end.</summary>
    public long At(int column, int cell)
    {
        if (column == 0)
        {
            return _pairs[2 * cell];
        }

        (int below, int above) = SumByKey.Unpacked(_pairs[(2 * cell) + 1]);
        return column == 1 ? below : above;
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

    public void Merge(SumsWithEnds other)
    {
        for (int i = 0; i < _pairs.Length; i++)
        {
            _pairs[i] += other._pairs[i];
        }
    }

    public void Clear() => Array.Clear(_pairs);

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
