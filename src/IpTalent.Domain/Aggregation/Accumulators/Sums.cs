namespace IpTalent.Domain.Aggregation;

/// <summary>The sum of the printed numbers of each cell, and how far the sums of the ends lie from it.</summary>
internal sealed class Sums : Accumulator
{
    private readonly SumCells? _values;
    private readonly SumCells? _below;
    private readonly SumCells? _above;

    /// <param name="cells">How many cells.</param>
    /// <param name="isProved">Whether the magnitudes of each column together stay below 2^63.</param>
    /// <param name="asOne">Whether copies of the sums would not pay, or several threads write.</param>
    /// <param name="hasBounds">Whether any figure has bounds apart from its printed number.</param>
    /// <param name="packed">What takes the figures with their ends, where these are packed.</param>
    public Sums(int cells, bool isProved, bool asOne, bool hasBounds, SumsWithEnds? packed)
    {
        (IsProved, HasBounds, Packed) = (isProved, hasBounds, packed);
        if (packed is not null)
        {
            return;
        }

        _values = new(cells, isProved, asOne);
        _below = hasBounds ? new(cells, isProved, asOne) : null;
        _above = hasBounds ? new(cells, isProved, asOne) : null;
    }

    public bool IsProved { get; }

    public bool HasBounds { get; }

    /// <summary>The sums with their ends, where these are packed; else nothing.</summary>
    public SumsWithEnds? Packed { get; }

    /// <summary>The sums of the printed numbers where each stands for itself; empty where they do not.</summary>
    public ReadOnlySpan<long> Plain => _values is null ? default : _values.Plain;

    /// <summary>The sum of a cell that was proved to fit: of column 0 the printed numbers, of 1 and 2 the distances of the lower and the upper end.</summary>
    public long PlainAt(int column, int cell) => Packed is not null ? Packed.At(column, cell) : Column(column).PlainAt(cell);

    /// <summary>The same, proved to fit or not.</summary>
    public Int128 At(int column, int cell) => Packed is not null ? Packed.At(column, cell) : Column(column).At(cell);

    public override bool TakesPairs => Packed is null && !HasBounds && IsProved;

    public override bool TakesKeysOfAllRows => TakesPairs;

    public override void Add(in Chunk chunk, Scratch scratch)
    {
        if (Packed is not null)
        {
            Packed.Add(chunk, scratch);
            return;
        }

        _values!.Add(chunk, chunk.Lane.Values, scratch);
        if (chunk.Lane.Below is { } below)
        {
            _below!.Add(chunk, below, scratch);
            _above!.Add(chunk, chunk.Lane.Above!, scratch);
        }
    }

    public override void Merge(Accumulator other)
    {
        var sums = (Sums)other;
        Packed?.Merge(sums.Packed!);
        _values?.Merge(sums._values!);
        _below?.Merge(sums._below!);
        _above?.Merge(sums._above!);
    }

    public override void Clear()
    {
        Packed?.Clear();
        _values?.Clear();
        _below?.Clear();
        _above?.Clear();
    }

    private SumCells Column(int column) => (column switch
    {
        0 => _values,
        1 => _below,
        _ => _above,
    })!;
}
