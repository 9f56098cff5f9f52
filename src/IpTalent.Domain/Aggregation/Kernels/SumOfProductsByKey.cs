using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Adds the product of two columns to the sum of every key.</summary>
/// <remarks>Keys were checked at load to be below the number of cells.</remarks>
internal static class SumOfProductsByKey
{
    /// <summary>For columns whose sum of absolute products was proved to stay below 2^63, so that neither product nor sum overflows.</summary>
    public static void Add<TKey, TLeft, TRight>(
        ReadOnlySpan<TKey> keys, ReadOnlySpan<TLeft> left, ReadOnlySpan<TRight> right, Span<long> sums)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TLeft : unmanaged, IBinaryInteger<TLeft>
        where TRight : unmanaged, IBinaryInteger<TRight>
    {
        left = left[..keys.Length];
        right = right[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                sums[int.CreateTruncating(keys[i])] += long.CreateTruncating(left[i]) * long.CreateTruncating(right[i]);
            }
        }
    }

    /// <summary>For any values: sums of 192 bits in two's complement, of which <paramref name="high"/> holds the upper 64.</summary>
    /// <remarks>A product is at most 2^126 in size, so fewer than 2^31 of them stay far below 2^191.</remarks>
    public static void AddWide<TKey>(
        ReadOnlySpan<TKey> keys, ReadOnlySpan<long> left, ReadOnlySpan<long> right, Span<UInt128> low, Span<long> high)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        left = left[..keys.Length];
        right = right[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                int key = int.CreateTruncating(keys[i]);
                long top = Math.BigMul(left[i], right[i], out long bottom);
                UInt128 product = new((ulong)top, (ulong)bottom);
                UInt128 sum = low[key] + product;
                low[key] = sum;
                high[key] += (top >> 63) + (sum < product ? 1 : 0);
            }
        }
    }
}
