using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The sum of the weights and of weight x figure for each cell, of the printed numbers and of how far the ends lie from them.</summary>
internal sealed class Products : Accumulator
{
    private readonly Lane _weights;

    /// <summary>For each column and cell a sum of products and then one of weights; absent where these might not fit.</summary>
    private readonly long[][]? _pairs;
    private readonly UInt128[][] _low = [];
    private readonly long[][] _high = [];
    private readonly SumCells? _weightSums;

    /// <param name="cells">How many cells.</param>
    /// <param name="weights">The weights, each in the row of its figure.</param>
    /// <param name="hasBounds">Whether figures have bounds apart from their printed numbers.</param>
    /// <param name="isProved">Whether all products together, and all weights, stay below 2^63.</param>
    public Products(int cells, Lane weights, bool hasBounds, bool isProved)
    {
        _weights = weights;
        int columns = hasBounds ? 3 : 1;
        if (isProved)
        {
            _pairs = Rooms<long>(columns, 2 * cells);
            return;
        }

        (_low, _high) = (Rooms<UInt128>(columns, cells), Rooms<long>(columns, cells));
        _weightSums = new(cells, isProved: false, asOne: true);
    }

    /// <summary>The sum of a cell: of column 0 the printed numbers, of 1 and 2 the distances of the lower and the upper end.</summary>
    public BigInteger At(int column, int cell) =>
        _pairs is not null ? _pairs[column][2 * cell] : ((BigInteger)_high[column][cell] << 128) + _low[column][cell];

    public Int128 WeightAt(int cell) => _pairs is not null ? _pairs[0][(2 * cell) + 1] : _weightSums!.At(cell);

    public override void Add(in Chunk chunk, Scratch scratch)
    {
        _weightSums?.Add(chunk, _weights.Values, scratch);
        Add(chunk, chunk.Lane.Values, 0, scratch);
        if (chunk.Lane.Below is { } below)
        {
            Add(chunk, below, 1, scratch);
            Add(chunk, chunk.Lane.Above!, 2, scratch);
        }
    }

    public override void Merge(Accumulator other)
    {
        var products = (Products)other;
        _weightSums?.Merge(products._weightSums!);
        for (int column = 0; column < _pairs?.Length; column++)
        {
            for (int place = 0; place < _pairs[column].Length; place++)
            {
                _pairs[column][place] += products._pairs![column][place];
            }
        }

        for (int column = 0; column < _low.Length; column++)
        {
            for (int cell = 0; cell < _low[column].Length; cell++)
            {
                UInt128 low = unchecked(_low[column][cell] + products._low[column][cell]);
                _high[column][cell] += products._high[column][cell] + (low < _low[column][cell] ? 1 : 0);
                _low[column][cell] = low;
            }
        }
    }

    public override void Clear()
    {
        Array.ForEach(_pairs ?? _high, Array.Clear);
        Array.ForEach(_low, Array.Clear);
        _weightSums?.Clear();
    }

    private void Add(in Chunk chunk, ValueColumn column, int place, Scratch scratch)
    {
        switch (chunk.Keys.Width)
        {
            case 1:
                Add(chunk.Keys.As<byte>(), chunk, column, place, scratch);
                break;
            case 2:
                Add(chunk.Keys.As<ushort>(), chunk, column, place, scratch);
                break;
            default:
                Add(IntKeys(chunk, scratch), chunk, column, place, scratch);
                break;
        }
    }

    private void Add<TKey>(ReadOnlySpan<TKey> keys, in Chunk chunk, ValueColumn column, int place, Scratch scratch)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        int first = (int)chunk.FirstCell;
        Cells values = column.Slice(chunk.Start, chunk.Rows), weights = _weights.Values.Slice(chunk.Start, chunk.Rows);
        if (_pairs is not null && !chunk.IsSelection && values.Width == 4 && weights.Width is (2 or 4))
        {
            // What printed counts come to: read as they are stored.
            Span<long> pairs = _pairs![place].AsSpan(2 * first);
            if (weights.Width == 2)
            {
                SumOfProductsByKey.AddPairs(keys, values.As<int>(), weights.As<short>(), pairs);
            }
            else
            {
                SumOfProductsByKey.AddPairs(keys, values.As<int>(), weights.As<int>(), pairs);
            }

            return;
        }

        ReadOnlySpan<long> numbers = Longs(chunk, column, scratch.Values), times = Longs(chunk, _weights.Values, scratch.OtherValues);
        if (_pairs is not null)
        {
            SumOfProductsByKey.AddPairs(keys, numbers, times, _pairs[place].AsSpan(2 * first));
        }
        else
        {
            SumOfProductsByKey.AddWide(keys, numbers, times, _low[place].AsSpan(first), _high[place].AsSpan(first));
        }
    }

    private static TNumber[][] Rooms<TNumber>(int columns, int length) => [.. Enumerable.Range(0, columns).Select(_ => new TNumber[length])];
}
