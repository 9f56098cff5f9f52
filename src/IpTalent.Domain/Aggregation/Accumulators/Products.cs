namespace IpTalent.Domain.Aggregation;

/// <summary>The sum of weight x figure for each cell, of the printed numbers and of how far the ends lie from them.</summary>
internal sealed class Products : Accumulator
{
    private readonly Lane _weights;
    private readonly long[][]? _plain;
    private readonly UInt128[][] _low = [];
    private readonly long[][] _high = [];

    /// <param name="cells">How many cells.</param>
    /// <param name="weights">The weights, each in the row of its figure.</param>
    /// <param name="hasBounds">Whether figures have bounds apart from their printed numbers.</param>
    /// <param name="isProved">Whether all products together stay below 2^63.</param>
    public Products(int cells, Lane weights, bool hasBounds, bool isProved)
    {
        _weights = weights;
        int columns = hasBounds ? 3 : 1;
        if (isProved)
        {
            _plain = Rooms<long>(columns, cells);
            return;
        }

        (_low, _high) = (Rooms<UInt128>(columns, cells), Rooms<long>(columns, cells));
    }

    /// <summary>The sum of a cell: of column 0 the printed numbers, of 1 and 2 the distances of the lower and the upper end.</summary>
    public System.Numerics.BigInteger At(int column, int cell) =>
        _plain is not null ? _plain[column][cell] : ((System.Numerics.BigInteger)_high[column][cell] << 128) + _low[column][cell];

    public override void Add(in Chunk chunk, Scratch scratch)
    {
        ReadOnlySpan<long> weights = Longs(chunk, _weights.Values, scratch.OtherValues);
        Add(chunk, chunk.Lane.Values, weights, 0, scratch);
        if (chunk.Lane.Below is { } below)
        {
            Add(chunk, below, weights, 1, scratch);
            Add(chunk, chunk.Lane.Above!, weights, 2, scratch);
        }
    }

    public override void Merge(Accumulator other)
    {
        var products = (Products)other;
        for (int column = 0; column < (_plain ?? _high).Length; column++)
        {
            long[] sums = (_plain ?? _high)[column], found = (products._plain ?? products._high)[column];
            for (int cell = 0; cell < sums.Length; cell++)
            {
                sums[cell] += found[cell];
                if (_plain is null)
                {
                    UInt128 low = unchecked(_low[column][cell] + products._low[column][cell]);
                    sums[cell] += low < _low[column][cell] ? 1 : 0;
                    _low[column][cell] = low;
                }
            }
        }
    }

    public override void Clear()
    {
        Array.ForEach(_plain ?? _high, Array.Clear);
        Array.ForEach(_low, Array.Clear);
    }

    private void Add(in Chunk chunk, ValueColumn column, ReadOnlySpan<long> weights, int place, Scratch scratch)
    {
        ReadOnlySpan<long> values = Longs(chunk, column, scratch.Values);
        int first = (int)chunk.FirstCell;
        switch (chunk.Keys.Width)
        {
            case 1:
                Add(chunk.Keys.As<byte>(), values, weights, place, first);
                break;
            case 2:
                Add(chunk.Keys.As<ushort>(), values, weights, place, first);
                break;
            default:
                Add(IntKeys(chunk, scratch), values, weights, place, first);
                break;
        }
    }

    private void Add<TKey>(ReadOnlySpan<TKey> keys, ReadOnlySpan<long> values, ReadOnlySpan<long> weights, int place, int first)
        where TKey : unmanaged, System.Numerics.IBinaryInteger<TKey>
    {
        if (_plain is not null)
        {
            SumOfProductsByKey.Add(keys, values, weights, _plain[place].AsSpan(first));
        }
        else
        {
            SumOfProductsByKey.AddWide(keys, values, weights, _low[place].AsSpan(first), _high[place].AsSpan(first));
        }
    }

    private static TNumber[][] Rooms<TNumber>(int columns, int cells) => [.. Enumerable.Range(0, columns).Select(_ => new TNumber[cells])];
}
