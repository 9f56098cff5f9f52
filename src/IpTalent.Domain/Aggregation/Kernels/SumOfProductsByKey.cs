using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Adds the product of two columns to the sum of every key.</summary>
/// <remarks>Keys were checked at load to be below the number of cells, so no index leaves the sums.</remarks>
internal static class SumOfProductsByKey
{
    /// <summary>For columns whose sum of absolute products was proved to stay below 2^63, so that neither product nor sum overflows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add<TKey, TLeft, TRight>(
        ReadOnlySpan<TKey> keys, ReadOnlySpan<TLeft> left, ReadOnlySpan<TRight> right, Span<long> sums)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TLeft : unmanaged, IBinaryInteger<TLeft>
        where TRight : unmanaged, IBinaryInteger<TRight>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TLeft leftValue = ref MemoryMarshal.GetReference(left[..keys.Length]);
        ref TRight rightValue = ref MemoryMarshal.GetReference(right[..keys.Length]);
        ref long sum = ref MemoryMarshal.GetReference(sums);
        unchecked
        {
            nint i = 0;
            for (; i <= keys.Length - 4; i += 4)
            {
                AddOne(ref sum, Unsafe.Add(ref key, i), Unsafe.Add(ref leftValue, i), Unsafe.Add(ref rightValue, i));
                AddOne(ref sum, Unsafe.Add(ref key, i + 1), Unsafe.Add(ref leftValue, i + 1), Unsafe.Add(ref rightValue, i + 1));
                AddOne(ref sum, Unsafe.Add(ref key, i + 2), Unsafe.Add(ref leftValue, i + 2), Unsafe.Add(ref rightValue, i + 2));
                AddOne(ref sum, Unsafe.Add(ref key, i + 3), Unsafe.Add(ref leftValue, i + 3), Unsafe.Add(ref rightValue, i + 3));
            }

            for (; i < keys.Length; i++)
            {
                AddOne(ref sum, Unsafe.Add(ref key, i), Unsafe.Add(ref leftValue, i), Unsafe.Add(ref rightValue, i));
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddOne<TKey, TLeft, TRight>(ref long sums, TKey key, TLeft left, TRight right)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TLeft : unmanaged, IBinaryInteger<TLeft>
        where TRight : unmanaged, IBinaryInteger<TRight>
    {
        unchecked
        {
            long product = long.CreateTruncating(left) * long.CreateTruncating(right);
            ref long sum = ref Unsafe.Add(ref sums, nint.CreateTruncating(key));
            sum += product;
        }
    }
}
