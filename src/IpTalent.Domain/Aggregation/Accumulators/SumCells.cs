namespace IpTalent.Domain.Aggregation;

/// <summary>An exact sum for each cell.</summary>
/// <remarks>Plain sums of 64 bits where the magnitudes of all values together were proved to stay below 2^63, else two halves; see
/// <see cref="SumByKey"/> for either proof.</remarks>
internal sealed class SumCells
{
    /// <summary>With so few cells, the next value of a cell often comes before the last one is added; copies take turns.</summary>
    public const int CellsForCopies = 1 << 8;
    private const int Copies = 4;

    private readonly long[] _low;
    private readonly long[]? _high;
    private readonly int _cells;
    private readonly bool _hasCopies;

    /// <param name="cells">How many cells.</param>
    /// <param name="isProved">Whether all magnitudes together stay below 2^63.</param>
    /// <param name="asOne">Whether copies would not pay, or several threads write.</param>
    public SumCells(int cells, bool isProved, bool asOne)
    {
        _cells = cells;
        _hasCopies = isProved && !asOne && cells is > 1 and <= CellsForCopies;
        _low = new long[_hasCopies ? Copies * cells : cells];
        _high = isProved ? null : new long[cells];
    }

    public bool IsProved => _high is null;

    /// <summary>The sum of a cell that was proved to fit.</summary>
    public long PlainAt(int cell)
    {
        long sum = _low[cell];
        if (_hasCopies)
        {
            sum += _low[cell + _cells] + _low[cell + (2 * _cells)] + _low[cell + (3 * _cells)];
        }

        return sum;
    }

    public Int128 At(int cell) => _high is null ? PlainAt(cell) : ((Int128)_high[cell] << 32) + _low[cell];

    /// <summary>All sums where each stands for itself; empty where there are copies or halves.</summary>
    public ReadOnlySpan<long> Plain => _hasCopies || _high is not null ? default : _low;

    public void Add(in Chunk chunk, ValueColumn column, Scratch scratch)
    {
        Cells values = column.Slice(chunk.Start, chunk.Rows);
        if (values.Width == 0)
        {
            return;
        }

        if (chunk.AreKeysOfAllRows)
        {
            AddSelected(chunk, values);
            return;
        }

        if (chunk.IsSelection)
        {
            Accumulator.Longs(chunk, column, scratch.Values);
            values = Cells.Of<long>(scratch.Values.AsSpan(0, chunk.Count));
        }

        if (chunk.FirstKeys.Width > 0)
        {
            AddPairs(chunk, values);
            return;
        }

        switch (chunk.Keys.Width)
        {
            case 0:
                AddToOne(values, (int)chunk.FirstCell);
                break;
            case 1:
                Add(chunk.Keys.As<byte>(), values, (int)chunk.FirstCell);
                break;
            case 2:
                Add(chunk.Keys.As<ushort>(), values, (int)chunk.FirstCell);
                break;
            default:
                Add(chunk.Keys.As<int>(), values, (int)chunk.FirstCell);
                break;
        }
    }

    public void Merge(SumCells other)
    {
        for (int i = 0; i < _low.Length; i++)
        {
            _low[i] += other._low[i];
        }

        for (int i = 0; i < _high?.Length; i++)
        {
            _high[i] += other._high![i];
        }
    }

    public void Clear()
    {
        Array.Clear(_low);
        Array.Clear(_high ?? []);
    }

    private void AddToOne(Cells values, int cell)
    {
        if (_high is null)
        {
            _low[cell] += values.Width switch
            {
                1 => SumAll.Of(values.As<sbyte>()),
                2 => SumAll.Of(values.As<short>()),
                4 => SumAll.Of(values.As<int>()),
                _ => SumAll.Of(values.As<long>()),
            };
            return;
        }

        Int128 sum = values.Width switch
        {
            1 => SumAll.Of(values.As<sbyte>()),
            2 => SumAll.Of(values.As<short>()),
            4 => SumAll.Of(values.As<int>()),
            _ => SumAll.OfSplit(values.As<long>()),
        };
        _low[cell] += (long)(sum & uint.MaxValue);
        _high[cell] += (long)(sum >> 32);
    }

    private void AddSelected(in Chunk chunk, Cells values)
    {
        if (chunk.Keys.Width == 1)
        {
            AddSelected(chunk.Keys.As<byte>(), chunk, values);
        }
        else
        {
            AddSelected(chunk.Keys.As<ushort>(), chunk, values);
        }
    }

    private void AddSelected<TKey>(ReadOnlySpan<TKey> keys, in Chunk chunk, Cells values)
        where TKey : unmanaged, System.Numerics.IBinaryInteger<TKey>
    {
        Span<long> sums = _low.AsSpan((int)chunk.FirstCell);
        switch (values.Width)
        {
            case 1:
                SumByKey.AddSelected(keys, values.As<sbyte>(), chunk.Selected, sums);
                break;
            case 2:
                SumByKey.AddSelected(keys, values.As<short>(), chunk.Selected, sums);
                break;
            case 4:
                SumByKey.AddSelected(keys, values.As<int>(), chunk.Selected, sums);
                break;
            default:
                SumByKey.AddSelected(keys, values.As<long>(), chunk.Selected, sums);
                break;
        }
    }

    private void AddPairs(in Chunk chunk, Cells values)
    {
        switch (chunk.FirstKeys.Width, chunk.Keys.Width)
        {
            case (1, 1):
                AddPairs(chunk.FirstKeys.As<byte>(), chunk.Keys.As<byte>(), values, chunk);
                break;
            case (1, 2):
                AddPairs(chunk.FirstKeys.As<byte>(), chunk.Keys.As<ushort>(), values, chunk);
                break;
            case (2, 1):
                AddPairs(chunk.FirstKeys.As<ushort>(), chunk.Keys.As<byte>(), values, chunk);
                break;
            default:
                AddPairs(chunk.FirstKeys.As<ushort>(), chunk.Keys.As<ushort>(), values, chunk);
                break;
        }
    }

    private void AddPairs<TFirst, TSecond>(ReadOnlySpan<TFirst> firsts, ReadOnlySpan<TSecond> seconds, Cells values, in Chunk chunk)
        where TFirst : unmanaged, System.Numerics.IBinaryInteger<TFirst>
        where TSecond : unmanaged, System.Numerics.IBinaryInteger<TSecond>
    {
        Span<long> sums = _low.AsSpan((int)chunk.FirstCell);
        switch (values.Width)
        {
            case 1:
                SumByKey.AddPairs(firsts, chunk.FirstStride, seconds, values.As<sbyte>(), sums);
                break;
            case 2:
                SumByKey.AddPairs(firsts, chunk.FirstStride, seconds, values.As<short>(), sums);
                break;
            case 4:
                SumByKey.AddPairs(firsts, chunk.FirstStride, seconds, values.As<int>(), sums);
                break;
            default:
                SumByKey.AddPairs(firsts, chunk.FirstStride, seconds, values.As<long>(), sums);
                break;
        }
    }

    private void Add<TKey>(ReadOnlySpan<TKey> keys, Cells values, int first)
        where TKey : unmanaged, System.Numerics.IBinaryInteger<TKey>
    {
        switch (values.Width)
        {
            case 1:
                Add(keys, values.As<sbyte>(), first);
                break;
            case 2:
                Add(keys, values.As<short>(), first);
                break;
            case 4:
                Add(keys, values.As<int>(), first);
                break;
            default:
                Add(keys, values.As<long>(), first);
                break;
        }
    }

    private void Add<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, int first)
        where TKey : unmanaged, System.Numerics.IBinaryInteger<TKey>
        where TValue : unmanaged, System.Numerics.IBinaryInteger<TValue>
    {
        if (_high is not null)
        {
            SumByKey.AddSplit(keys, values, _low.AsSpan(first), _high.AsSpan(first));
        }
        else if (_hasCopies)
        {
            SumByKey.AddCopies(keys, values, _low.AsSpan(first), _cells);
        }
        else
        {
            SumByKey.Add(keys, values, _low.AsSpan(first));
        }
    }
}
