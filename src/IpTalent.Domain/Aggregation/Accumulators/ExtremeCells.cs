using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The least or the greatest figure of each cell, in the width of the figures.</summary>
/// <remarks>No figure is the largest or the smallest number of that width, which stand for none.</remarks>
internal sealed class ExtremeCells<TSide, TExtreme> : Extremes<TSide>
    where TSide : struct, ISide
    where TExtreme : unmanaged, IBinaryInteger<TExtreme>, IMinMaxValue<TExtreme>
{
    private readonly TExtreme[] _values;
    private readonly bool _hasMissing;

    /// <param name="cells">How many cells.</param>
    /// <param name="hasMissing">Whether figures may be missing.</param>
    public ExtremeCells(int cells, bool hasMissing)
    {
        (_values, _hasMissing) = (new TExtreme[cells], hasMissing);
        Clear();
    }

    public override bool TakesPairs => !_hasMissing;

    public override long? At(int cell) => _values[cell] == TSide.Start<TExtreme>() ? null : long.CreateTruncating(_values[cell]);

    public override void Add(in Chunk chunk, Scratch scratch)
    {
        Span<TExtreme> extremes = _values.AsSpan((int)chunk.FirstCell);
        if (chunk.Lane.Marks is { } marks)
        {
            AddPresent(chunk, marks, extremes, scratch);
            return;
        }

        if (chunk.IsSelection || chunk.Keys.Width == 0)
        {
            ExtremeByKey.Keep<TSide, int, long, TExtreme>(IntKeys(chunk, scratch), Longs(chunk, chunk.Lane.Values, scratch.Values), extremes);
            return;
        }

        switch (chunk.Keys.Width)
        {
            case 1:
                Add(chunk.Keys.As<byte>(), extremes, chunk, scratch);
                break;
            case 2:
                Add(chunk.Keys.As<ushort>(), extremes, chunk, scratch);
                break;
            default:
                Add(chunk.Keys.As<int>(), extremes, chunk, scratch);
                break;
        }
    }

    public override void Merge(Accumulator other)
    {
        ReadOnlySpan<TExtreme> found = ((ExtremeCells<TSide, TExtreme>)other)._values;
        for (int cell = 0; cell < _values.Length; cell++)
        {
            if (TSide.IsBeyond(found[cell], _values[cell]))
            {
                _values[cell] = found[cell];
            }
        }
    }

    public override void Clear() => Array.Fill(_values, TSide.Start<TExtreme>());

    private static void AddPresent(in Chunk chunk, CodeColumn marks, Span<TExtreme> extremes, Scratch scratch)
    {
        ReadOnlySpan<int> keys = IntKeys(chunk, scratch);
        ReadOnlySpan<long> numbers = Longs(chunk, chunk.Lane.Values, scratch.Values);
        for (int i = 0; i < keys.Length; i++)
        {
            if ((marks[RowAt(chunk, i)] & (int)RowMarks.Missing) == 0 && TExtreme.CreateTruncating(numbers[i]) is var number && TSide.IsBeyond(number, extremes[keys[i]]))
            {
                extremes[keys[i]] = number;
            }
        }
    }

    private static void Add<TKey>(ReadOnlySpan<TKey> keys, Span<TExtreme> extremes, in Chunk chunk, Scratch scratch)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        Cells numbers = chunk.Lane.Values.Slice(chunk.Start, chunk.Rows);
        switch (numbers.Width)
        {
            case 1:
                Add(keys, numbers.As<sbyte>(), extremes, chunk);
                break;
            case 2:
                Add(keys, numbers.As<short>(), extremes, chunk);
                break;
            case 4:
                Add(keys, numbers.As<int>(), extremes, chunk);
                break;
            default:
                Add(keys, Longs(chunk, chunk.Lane.Values, scratch.Values), extremes, chunk);
                break;
        }
    }

    private static void Add<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> numbers, Span<TExtreme> extremes, in Chunk chunk)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        switch (chunk.FirstKeys.Width)
        {
            case 0:
                ExtremeByKey.Keep<TSide, TKey, TValue, TExtreme>(keys, numbers, extremes);
                break;
            case 1:
                ExtremeByKey.KeepPairs<TSide, byte, TKey, TValue, TExtreme>(chunk.FirstKeys.As<byte>(), chunk.FirstStride, keys, numbers, extremes);
                break;
            default:
                ExtremeByKey.KeepPairs<TSide, ushort, TKey, TValue, TExtreme>(chunk.FirstKeys.As<ushort>(), chunk.FirstStride, keys, numbers, extremes);
                break;
        }
    }
}
