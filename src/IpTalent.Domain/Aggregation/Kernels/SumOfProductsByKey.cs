using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Adds the product of two columns to the sum of every key.</summary>
/// <remarks>Keys were checked at load to be below the number of cells, so no index leaves the sums.</remarks>
internal static class SumOfProductsByKey
{
    /// <summary>Adds weight x value to the even place and the weight to the odd place of every key's pair, which lie together in memory.</summary>
    /// <remarks>For columns whose products and weights were proved to sum to less than 2^63, so that neither product nor sum overflows.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddPairs<TKey, TValue, TWeight>(
        ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, ReadOnlySpan<TWeight> weights, Span<long> pairs)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
        where TWeight : unmanaged, IBinaryInteger<TWeight>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys.Length]);
        ref TWeight weight = ref MemoryMarshal.GetReference(weights[..keys.Length]);
        ref long first = ref MemoryMarshal.GetReference(pairs);
        for (nint i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                ref long pair = ref Unsafe.Add(ref first, 2 * nint.CreateTruncating(Unsafe.Add(ref key, i)));
                long times = long.CreateTruncating(Unsafe.Add(ref weight, i));
                pair += times * long.CreateTruncating(Unsafe.Add(ref value, i));
                Unsafe.Add(ref pair, 1) += times;
            }
        }
    }

    /// <summary>For any values: sums of 192 bits in two's complement, of which <paramref name="high"/> holds the upper 64.</summary>
    /// <remarks>A product is at most 2^126 in size, so fewer than 2^31 of them stay far below 2^191.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
