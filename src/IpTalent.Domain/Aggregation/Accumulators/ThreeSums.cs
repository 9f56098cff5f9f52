using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The sums of the printed numbers of each cell and of the distances of its ends, side by side in memory.</summary>
/// <remarks>For columns each of whose magnitudes together stay below 2^63.</remarks>
internal sealed class ThreeSums(int cells)
{
    private readonly long[] _sums = new long[SumByKey.StrideOfThree * cells];

    /// <summary>The sum of a cell: of column 0 the printed numbers, of 1 and 2 the distances of the lower and the upper end.</summary>
    public long At(int column, int cell) => _sums[(SumByKey.StrideOfThree * cell) + column];

    public void Add(in Chunk chunk, Scratch scratch)
    {
        Cells values = chunk.Lane.Values.Slice(chunk.Start, chunk.Rows);
        ReadOnlySpan<long> below = chunk.Lane.Below is { } lower ? Accumulator.Longs(chunk, lower, scratch.OtherValues) : Zeros(chunk, scratch.OtherValues);
        ReadOnlySpan<long> above = chunk.Lane.Above is { } upper ? Accumulator.Longs(chunk, upper, scratch.MoreValues) : Zeros(chunk, scratch.MoreValues);
        int first = (int)chunk.FirstCell;
        if (chunk.IsSelection || chunk.Keys.Width == 0 || values.Width is 0 or 1 or 8)
        {
            SumByKey.AddThree(Accumulator.IntKeys(chunk, scratch), Accumulator.Longs(chunk, chunk.Lane.Values, scratch.Values), below, above, At(first));
            return;
        }

        switch (chunk.Keys.Width)
        {
            case 1:
                Add(chunk.Keys.As<byte>(), values, below, above, first);
                break;
            case 2:
                Add(chunk.Keys.As<ushort>(), values, below, above, first);
                break;
            default:
                Add(chunk.Keys.As<int>(), values, below, above, first);
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

    private void Add<TKey>(ReadOnlySpan<TKey> keys, Cells values, ReadOnlySpan<long> below, ReadOnlySpan<long> above, int first)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        if (values.Width == 2)
        {
            SumByKey.AddThree(keys, values.As<short>(), below, above, At(first));
        }
        else
        {
            SumByKey.AddThree(keys, values.As<int>(), below, above, At(first));
        }
    }

    private Span<long> At(int first) => _sums.AsSpan(SumByKey.StrideOfThree * first);

    private static ReadOnlySpan<long> Zeros(in Chunk chunk, long[] room)
    {
        Span<long> zeros = room.AsSpan(0, chunk.Count);
        zeros.Clear();
        return zeros;
    }
}
