namespace IpTalent.Domain.Aggregation;

/// <summary>The smallest or the largest figure of each cell, all bounds being points.</summary>
internal sealed class Extremes(int cells, bool isMin) : Accumulator
{
    private readonly long[] _values = Filled(cells, isMin);

    /// <summary>The figure of each cell; meaningless where it has none.</summary>
    public ReadOnlySpan<long> Values => _values;

    public override void Add(in Chunk chunk, Scratch scratch)
    {
        Span<long> values = _values.AsSpan((int)chunk.FirstCell);
        if (chunk.Lane.Marks is { } marks)
        {
            AddPresent(chunk, marks, values, scratch);
            return;
        }

        if (chunk.IsSelection || chunk.Keys.Width == 0)
        {
            Add(IntKeys(chunk, scratch), Longs(chunk, chunk.Lane.Values, scratch.Values), values);
            return;
        }

        Cells numbers = chunk.Lane.Values.Slice(chunk.Start, chunk.Rows);
        switch (chunk.Keys.Width)
        {
            case 1:
                Add(chunk.Keys.As<byte>(), numbers, values, chunk, scratch);
                break;
            case 2:
                Add(chunk.Keys.As<ushort>(), numbers, values, chunk, scratch);
                break;
            default:
                Add(chunk.Keys.As<int>(), numbers, values, chunk, scratch);
                break;
        }
    }

    public override void Merge(Accumulator other)
    {
        ReadOnlySpan<long> found = ((Extremes)other)._values;
        for (int cell = 0; cell < _values.Length; cell++)
        {
            _values[cell] = isMin ? Math.Min(_values[cell], found[cell]) : Math.Max(_values[cell], found[cell]);
        }
    }

    public override void Clear() => Array.Fill(_values, isMin ? long.MaxValue : long.MinValue);

    private static long[] Filled(int cells, bool isMin)
    {
        long[] values = new long[cells];
        Array.Fill(values, isMin ? long.MaxValue : long.MinValue);
        return values;
    }

    private void AddPresent(in Chunk chunk, CodeColumn marks, Span<long> values, Scratch scratch)
    {
        ReadOnlySpan<int> keys = IntKeys(chunk, scratch);
        ReadOnlySpan<long> numbers = Longs(chunk, chunk.Lane.Values, scratch.Values);
        for (int i = 0; i < keys.Length; i++)
        {
            if ((marks[RowAt(chunk, i)] & (int)RowMarks.Missing) == 0)
            {
                values[keys[i]] = isMin ? Math.Min(values[keys[i]], numbers[i]) : Math.Max(values[keys[i]], numbers[i]);
            }
        }
    }

    private void Add<TKey>(ReadOnlySpan<TKey> keys, Cells numbers, Span<long> values, in Chunk chunk, Scratch scratch)
        where TKey : unmanaged, System.Numerics.IBinaryInteger<TKey>
    {
        switch (numbers.Width)
        {
            case 1:
                Add(keys, numbers.As<sbyte>(), values);
                break;
            case 2:
                Add(keys, numbers.As<short>(), values);
                break;
            case 4:
                Add(keys, numbers.As<int>(), values);
                break;
            default:
                Add(keys, Longs(chunk, chunk.Lane.Values, scratch.Values), values);
                break;
        }
    }

    private void Add<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> numbers, Span<long> values)
        where TKey : unmanaged, System.Numerics.IBinaryInteger<TKey>
        where TValue : unmanaged, System.Numerics.IBinaryInteger<TValue>
    {
        if (isMin)
        {
            ExtremeByKey.Min(keys, numbers, values);
        }
        else
        {
            ExtremeByKey.Max(keys, numbers, values);
        }
    }
}
