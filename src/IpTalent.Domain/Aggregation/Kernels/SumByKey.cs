using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Adds every value to the sum of its key.</summary>
/// <remarks>Keys were checked at load to be below the number of cells, so no index leaves the sums.</remarks>
internal static class SumByKey
{
    /// <summary>For values whose sum of absolutes was proved to stay below 2^63, so that no sum overflows.</summary>
    public static void Add<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> sums)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        values = values[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                sums[int.CreateTruncating(keys[i])] += long.CreateTruncating(values[i]);
            }
        }
    }

    /// <summary>The same into four copies of the sums, row i into copy i mod 4, each <paramref name="cells"/> long; their sum is the answer.</summary>
    /// <remarks>With few groups the next value of a group comes before the last addition to it is through; four copies take turns.</remarks>
    public static void AddCopies<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> sums, int cells)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        values = values[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                sums[((i & 3) * cells) + int.CreateTruncating(keys[i])] += long.CreateTruncating(values[i]);
            }
        }
    }

    /// <summary>Adds any values exactly: the lower 32 bits, taken as a number from 0, to one sum and the rest, with its sign, to another.</summary>
    /// <remarks>Both terms are below 2^32, so neither sum overflows before 2^31 rows. The answer is high · 2^32 + low.</remarks>
    public static void AddSplit<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> low, Span<long> high)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        values = values[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                int key = int.CreateTruncating(keys[i]);
                long value = long.CreateTruncating(values[i]);
                low[key] += (uint)value;
                high[key] += value >> 32;
            }
        }
    }
}
