using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The least or the greatest figure of each cell, all bounds being points.</summary>
internal sealed class Extremes<TSide> : Accumulator
    where TSide : struct, ISide
{
    private readonly long[] _values;

    /// <param name="cells">How many cells.</param>
    public Extremes(int cells)
    {
        _values = new long[cells];
        Clear();
    }

    /// <summary>The figure of each cell; <see cref="ISide.Start"/> where it has none.</summary>
    public ReadOnlySpan<long> Values => _values;

    public override void Add(in Chunk chunk, Scratch scratch)
    {
        Span<long> extremes = _values.AsSpan((int)chunk.FirstCell);
        if (chunk.Lane.Marks is { } marks)
        {
            AddPresent(chunk, marks, extremes, scratch);
            return;
        }

        if (chunk.IsSelection || chunk.Keys.Width == 0)
        {
            ExtremeByKey.Keep<TSide, int, long>(IntKeys(chunk, scratch), Longs(chunk, chunk.Lane.Values, scratch.Values), extremes);
            return;
        }

        Cells numbers = chunk.Lane.Values.Slice(chunk.Start, chunk.Rows);
        switch (chunk.Keys.Width)
        {
            case 1:
                Add(chunk.Keys.As<byte>(), numbers, extremes, chunk, scratch);
                break;
            case 2:
                Add(chunk.Keys.As<ushort>(), numbers, extremes, chunk, scratch);
                break;
            default:
                Add(chunk.Keys.As<int>(), numbers, extremes, chunk, scratch);
                break;
        }
    }

    public override void Merge(Accumulator other)
    {
        ReadOnlySpan<long> found = ((Extremes<TSide>)other)._values;
        for (int cell = 0; cell < _values.Length; cell++)
        {
            if (TSide.IsBeyond(found[cell], _values[cell]))
            {
                _values[cell] = found[cell];
            }
        }
    }

    public override void Clear() => Array.Fill(_values, TSide.Start);

    private static void AddPresent(in Chunk chunk, CodeColumn marks, Span<long> extremes, Scratch scratch)
    {
        ReadOnlySpan<int> keys = IntKeys(chunk, scratch);
        ReadOnlySpan<long> numbers = Longs(chunk, chunk.Lane.Values, scratch.Values);
        for (int i = 0; i < keys.Length; i++)
        {
            if ((marks[RowAt(chunk, i)] & (int)RowMarks.Missing) == 0 && TSide.IsBeyond(numbers[i], extremes[keys[i]]))
            {
                extremes[keys[i]] = numbers[i];
            }
        }
    }

    private static void Add<TKey>(ReadOnlySpan<TKey> keys, Cells numbers, Span<long> extremes, in Chunk chunk, Scratch scratch)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        switch (numbers.Width)
        {
            case 1:
                ExtremeByKey.Keep<TSide, TKey, sbyte>(keys, numbers.As<sbyte>(), extremes);
                break;
            case 2:
                ExtremeByKey.Keep<TSide, TKey, short>(keys, numbers.As<short>(), extremes);
                break;
            case 4:
                ExtremeByKey.Keep<TSide, TKey, int>(keys, numbers.As<int>(), extremes);
                break;
            default:
                ExtremeByKey.Keep<TSide, TKey, long>(keys, Longs(chunk, chunk.Lane.Values, scratch.Values), extremes);
                break;
        }
    }
}
