using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace IpTalent.Domain.Aggregation;

internal static partial class SumByKey
{
    /// <summary>Adds a value to the even place of every key's pair, and the distances of its two ends, packed into one word, to the odd place.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="values">The values.</param>
    /// <param name="below">The distances of the lower ends.</param>
    /// <param name="above">The distances of the upper ends.</param>
    /// <param name="pairs">For each key its two sums.</param>
    /// <param name="vectorized">Whether four rows are put together at once where the processor can: 1.5 times as fast.</param>
    /// <remarks>For columns of which that of the values was proved to sum to less than 2^63 in magnitude, and each of the others to less than
    /// 2^31: then the lower half of the word holds the sum of <paramref name="below"/>, and the upper half that of <paramref name="above"/>
    /// less what a negative lower half borrows; <see cref="Unpacked"/> tells them apart.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddWithEnds<TKey, TValue, TEnd>(
        ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, ReadOnlySpan<TEnd> below, ReadOnlySpan<TEnd> above, Span<long> pairs, bool vectorized = true)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
        where TEnd : unmanaged, IBinaryInteger<TEnd>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys.Length]);
        ref TEnd lower = ref MemoryMarshal.GetReference(below[..keys.Length]);
        ref TEnd upper = ref MemoryMarshal.GetReference(above[..keys.Length]);
        ref long first = ref MemoryMarshal.GetReference(pairs);
        nint i = 0;
        if (Avx2.IsSupported && vectorized)
        {
            for (; i <= keys.Length - 4; i += 4)
            {
                Vector256<long> four = Widen.Four(ref Unsafe.Add(ref value, i));
                Vector256<long> ends = unchecked((Widen.Four(ref Unsafe.Add(ref upper, i)) << 32) + Widen.Four(ref Unsafe.Add(ref lower, i)));
                AddFourPairs(ref first, ref Unsafe.Add(ref key, i), four, ends);
            }
        }

        for (; i < keys.Length; i++)
        {
            long ends = unchecked((long.CreateTruncating(Unsafe.Add(ref upper, i)) << 32) + long.CreateTruncating(Unsafe.Add(ref lower, i)));
            AddPair(ref first, Unsafe.Add(ref key, i), Vector128.Create(long.CreateTruncating(Unsafe.Add(ref value, i)), ends));
        }
    }

    /// <summary>The two sums that <see cref="AddWithEnds"/> packed.</summary>
    public static (int Below, int Above) Unpacked(long packed)
    {
        int below = unchecked((int)packed);
        return (below, (int)((packed - below) >> 32));
    }

    /// <summary>Adds two numbers of each of four rows to the pairs of their keys, on a processor that has AVX2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddFourPairs<TKey>(ref long pairs, ref TKey keys, Vector256<long> evens, Vector256<long> odds)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        // Of rows 0 and 2, and of rows 1 and 3.
        Vector256<long> lower = Avx2.UnpackLow(evens, odds), upper = Avx2.UnpackHigh(evens, odds);
        AddPair(ref pairs, keys, lower.GetLower());
        AddPair(ref pairs, Unsafe.Add(ref keys, 1), upper.GetLower());
        AddPair(ref pairs, Unsafe.Add(ref keys, 2), lower.GetUpper());
        AddPair(ref pairs, Unsafe.Add(ref keys, 3), upper.GetUpper());
    }

    /// <summary>Adds two numbers to the pair of a key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddPair<TKey>(ref long pairs, TKey key, Vector128<long> terms)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        ref long pair = ref Unsafe.Add(ref pairs, 2 * nint.CreateTruncating(key));
        (Vector128.LoadUnsafe(ref pair) + terms).StoreUnsafe(ref pair);
    }
}
