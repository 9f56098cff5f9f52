namespace IpTalent.Domain.Aggregation;

/// <summary>Sorts rows by keys of 64 bits, keeping the order of rows with equal keys.</summary>
internal static class SortByKey
{
    private const int DigitBits = 8;
    private const int Digits = 1 << DigitBits;

    /// <summary>Sorts by the lowest <paramref name="bits"/> bits of the keys, of which the others are zero; the scratch spans are as
    /// long as the keys.</summary>
    public static void Sort(Span<ulong> keys, Span<int> rows, Span<ulong> keyScratch, Span<int> rowScratch, int bits)
    {
        Span<ulong> fromKeys = keys, toKeys = keyScratch[..keys.Length];
        Span<int> fromRows = rows[..keys.Length], toRows = rowScratch[..keys.Length];
        Span<int> offsets = stackalloc int[Digits];
        for (int shift = 0; shift < bits; shift += DigitBits)
        {
            offsets.Clear();
            Histogram(fromKeys, shift, offsets);
            if (offsets.Contains(keys.Length))
            {
                continue;
            }

            ToOffsets(offsets);
            for (int i = 0; i < fromKeys.Length; i++)
            {
                int place = offsets[Digit(fromKeys[i], shift, Digits)]++;
                toKeys[place] = fromKeys[i];
                toRows[place] = fromRows[i];
            }

            Span<ulong> sortedKeys = toKeys;
            toKeys = fromKeys;
            fromKeys = sortedKeys;
            Span<int> sortedRows = toRows;
            toRows = fromRows;
            fromRows = sortedRows;
        }

        if (fromKeys != keys)
        {
            fromKeys.CopyTo(keys);
            fromRows.CopyTo(rows);
        }
    }

    /// <summary>Adds to <paramref name="counts"/>, a power of two long, how often each digit from bit <paramref name="shift"/> on occurs.</summary>
    public static void Histogram(ReadOnlySpan<ulong> keys, int shift, Span<int> counts)
    {
        foreach (ulong key in keys)
        {
            unchecked
            {
                counts[Digit(key, shift, counts.Length)]++;
            }
        }
    }

    /// <summary>Moves keys and their row numbers, which count from <paramref name="firstRow"/>, to the offset of their digit, which moves
    /// on by one.</summary>
    public static void Partition(
        ReadOnlySpan<ulong> keys, int firstRow, int shift, Span<int> offsets, Span<ulong> keysOut, Span<int> rowsOut)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                int place = offsets[Digit(keys[i], shift, offsets.Length)]++;
                keysOut[place] = keys[i];
                rowsOut[place] = firstRow + i;
            }
        }
    }

    private static int Digit(ulong key, int shift, int digits) => unchecked((int)(key >> shift) & (digits - 1));

    private static void ToOffsets(Span<int> counts)
    {
        int next = 0;
        for (int digit = 0; digit < counts.Length; digit++)
        {
            (counts[digit], next) = (next, next + counts[digit]);
        }
    }
}
