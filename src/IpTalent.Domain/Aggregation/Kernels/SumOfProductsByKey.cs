using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace IpTalent.Domain.Aggregation;

/// <summary>Adds the product of two columns to the sum of every key.</summary>
/// <remarks>Keys were checked at load to be below the number of cells, so no index leaves the sums.</remarks>
internal static class SumOfProductsByKey
{
    /// <summary>Adds weight x value to the even place and the weight to the odd place of every key's pair, which lie together in memory.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="values">The values.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="pairs">For each key its two sums.</param>
    /// <param name="vectorized">Whether four rows are multiplied at once where the processor can and no number has more than 32 bits.</param>
    /// <remarks>For columns whose products and weights were proved to sum to less than 2^63, so that neither product nor sum overflows.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddPairs<TKey, TValue, TWeight>(
        ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, ReadOnlySpan<TWeight> weights, Span<long> pairs, bool vectorized = true)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
        where TWeight : unmanaged, IBinaryInteger<TWeight>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys.Length]);
        ref TWeight weight = ref MemoryMarshal.GetReference(weights[..keys.Length]);
        ref long first = ref MemoryMarshal.GetReference(pairs);
        nint i = 0;
        if (Avx2.IsSupported && vectorized && Unsafe.SizeOf<TValue>() <= sizeof(int) && Unsafe.SizeOf<TWeight>() <= sizeof(int))
        {
            for (; i <= keys.Length - 4; i += 4)
            {
                Vector256<long> times = Widen.Four(ref Unsafe.Add(ref weight, i));
                Vector256<long> products = Avx2.Multiply(times.AsInt32(), Widen.Four(ref Unsafe.Add(ref value, i)).AsInt32());
                SumByKey.AddFourPairs(ref first, ref Unsafe.Add(ref key, i), products, times);
            }
        }

        for (; i < keys.Length; i++)
        {
            long times = long.CreateTruncating(Unsafe.Add(ref weight, i));
            long product = unchecked(times * long.CreateTruncating(Unsafe.Add(ref value, i)));
            SumByKey.AddPair(ref first, Unsafe.Add(ref key, i), Vector128.Create(product, times));
        }
    }

    /// <summary>For any values: sums of 192 bits in two's complement, of which <paramref name="high"/> holds the upper 64.</summary>
    /// <remarks>A product is at most 2^126 in size, so fewer than 2^31 of them stay far below 2^191.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
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
