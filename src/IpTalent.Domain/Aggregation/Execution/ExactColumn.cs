namespace IpTalent.Domain.Aggregation;

/// <summary>A whole number for each group: of 64 bits where that was proved to be enough, else of 128.</summary>
internal sealed class ExactColumn
{
    private long[] _narrow = [];
    private Int128[] _wide = [];
    private bool _isNarrow = true;

    public Int128 this[int group] => _isNarrow ? _narrow[group] : _wide[group];

    /// <summary>The numbers, where they have 64 bits; otherwise nothing.</summary>
    public ReadOnlySpan<long> Plain => _isNarrow ? _narrow : default;

    /// <summary>The column emptied, all groups at zero, keeping its memory.</summary>
    /// <param name="groups">How many groups.</param>
    /// <param name="isCleared">Whether they need be at zero, since not each is set.</param>
    public Span<long> Narrow(int groups, bool isCleared = true)
    {
        _isNarrow = true;
        if (_narrow.Length < groups)
        {
            _narrow = new long[groups];
        }
        else if (isCleared)
        {
            Array.Clear(_narrow, 0, groups);
        }

        return _narrow.AsSpan(0, groups);
    }

    /// <inheritdoc cref="Narrow(int, bool)"/>
    /// <param name="groups">How many groups.</param>
    public Span<Int128> Wide(int groups)
    {
        _isNarrow = false;
        if (_wide.Length < groups)
        {
            _wide = new Int128[groups];
        }
        else
        {
            Array.Clear(_wide, 0, groups);
        }

        return _wide.AsSpan(0, groups);
    }
}
