namespace IpTalent.Domain.Peers;

/// <summary>An answer in a form that does not depend on who gave it: one number for each group and each value asked for, in any order.</summary>
internal sealed class Answer
{
    // A mean or a ratio is the quotient of two exact sums; DuckDB gives it as DOUBLE.
    private const decimal Tolerance = 1e-13m;
    private const int Kept = 4_000_000;

    private readonly List<(ulong Key, decimal Number)> _numbers = [];
    private readonly bool _exact;
    private long _count;
    private ulong _digest;

    /// <summary>An answer without a number.</summary>
    /// <param name="exact">Whether each number must be the same in another answer; else a quotient may be rounded.</param>
    public Answer(bool exact) => _exact = exact;

    /// <summary>The first number.</summary>
    public decimal First => _numbers[0].Number;

    /// <summary>Adds one number of one group.</summary>
    /// <param name="key">The codes of the group.</param>
    /// <param name="column">Which of the values asked for.</param>
    /// <param name="number">The number.</param>
    public void Add(ReadOnlySpan<int> key, int column, decimal number)
    {
        ulong hash = Mix((ulong)column + 1);
        foreach (int code in key)
        {
            hash = Mix(hash + (uint)code);
        }

        _count++;
        unchecked
        {
            _digest += Mix(hash + (uint)number.GetHashCode());
        }

        // Of tens of millions of numbers the digest must do.
        if (_count <= Kept)
        {
            _numbers.Add((hash, number));
        }
    }

    /// <summary>What differs from another answer; <see langword="null"/> where nothing does.</summary>
    public string? DifferenceTo(Answer other)
    {
        if (_count != other._count)
        {
            return $"{_count} numbers, not {other._count}";
        }

        if (_count > Kept)
        {
            return _digest == other._digest ? null : "the digests of all numbers differ";
        }

        _numbers.Sort();
        other._numbers.Sort();
        foreach (((ulong key, decimal number), (ulong otherKey, decimal otherNumber)) in _numbers.Zip(other._numbers))
        {
            if (key != otherKey)
            {
                return $"a group with {number} that the first has not";
            }

            if (Math.Abs(number - otherNumber) > (_exact && other._exact ? 0 : Math.Abs(otherNumber) * Tolerance))
            {
                return $"{number}, not {otherNumber}";
            }
        }

        return null;
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ (value >> 32)) * 0x9E37_79B9_7F4A_7C15;
            return value ^ (value >> 29);
        }
    }
}
