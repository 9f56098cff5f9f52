using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Keeps the least or the greatest value of every key.</summary>
/// <remarks>Keys were checked at load to be below the number of cells, so no index leaves the extremes. A key without rows keeps what the
/// caller put there. An extreme is one of the values, so it fits where each of them fits: the narrower the extremes, the more of them stay in
/// the nearest cache. New extremes get rare soon, so a branch that is foreseen is cheaper than a write for every row.</remarks>
internal static class ExtremeByKey
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Keep<TSide, TKey, TValue, TExtreme>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<TExtreme> extremes)
        where TSide : struct, ISide
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
        where TExtreme : unmanaged, IBinaryInteger<TExtreme>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys.Length]);
        ref TExtreme first = ref MemoryMarshal.GetReference(extremes);
        unchecked
        {
            nint i = 0;
            for (; i <= keys.Length - 4; i += 4)
            {
                KeepOne<TSide, TValue, TExtreme>(ref first, Cell(Unsafe.Add(ref key, i)), Unsafe.Add(ref value, i));
                KeepOne<TSide, TValue, TExtreme>(ref first, Cell(Unsafe.Add(ref key, i + 1)), Unsafe.Add(ref value, i + 1));
                KeepOne<TSide, TValue, TExtreme>(ref first, Cell(Unsafe.Add(ref key, i + 2)), Unsafe.Add(ref value, i + 2));
                KeepOne<TSide, TValue, TExtreme>(ref first, Cell(Unsafe.Add(ref key, i + 3)), Unsafe.Add(ref value, i + 3));
            }

            for (; i < keys.Length; i++)
            {
                KeepOne<TSide, TValue, TExtreme>(ref first, Cell(Unsafe.Add(ref key, i)), Unsafe.Add(ref value, i));
            }
        }
    }

    /// <summary>The same for the cell <c>key1 · stride1 + key2</c>, without writing that cell down in between.</summary>
    /// <param name="keys1">The first keys.</param>
    /// <param name="stride1">How many cells lie between those of one first key and of the next.</param>
    /// <param name="keys2">The second keys.</param>
    /// <param name="values">The values.</param>
    /// <param name="extremes">The extreme of each cell.</param>
    /// <param name="vectorized">Whether the cells of eight rows are found at once, where the processor can.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void KeepPairs<TSide, TKey1, TKey2, TValue, TExtreme>(
        ReadOnlySpan<TKey1> keys1, int stride1, ReadOnlySpan<TKey2> keys2, ReadOnlySpan<TValue> values, Span<TExtreme> extremes, bool vectorized = true)
        where TSide : struct, ISide
        where TKey1 : unmanaged, IBinaryInteger<TKey1>
        where TKey2 : unmanaged, IBinaryInteger<TKey2>
        where TValue : unmanaged, IBinaryInteger<TValue>
        where TExtreme : unmanaged, IBinaryInteger<TExtreme>
    {
        ref TKey1 key1 = ref MemoryMarshal.GetReference(keys1);
        ref TKey2 key2 = ref MemoryMarshal.GetReference(keys2[..keys1.Length]);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys1.Length]);
        ref TExtreme first = ref MemoryMarshal.GetReference(extremes);
        nint i = 0;
        if (Vector256.IsHardwareAccelerated && vectorized)
        {
            Vector256<int> stride = Vector256.Create(stride1);
            for (; i <= keys1.Length - 8; i += 8)
            {
                Vector256<long> cells = ((Widen.Eight(ref Unsafe.Add(ref key1, i)) * stride) + Widen.Eight(ref Unsafe.Add(ref key2, i))).AsInt64();
                Vector128<long> lower = cells.GetLower(), upper = cells.GetUpper();
                KeepTwo<TSide, TValue, TExtreme>(ref first, lower.GetElement(0), ref Unsafe.Add(ref value, i));
                KeepTwo<TSide, TValue, TExtreme>(ref first, lower.GetElement(1), ref Unsafe.Add(ref value, i + 2));
                KeepTwo<TSide, TValue, TExtreme>(ref first, upper.GetElement(0), ref Unsafe.Add(ref value, i + 4));
                KeepTwo<TSide, TValue, TExtreme>(ref first, upper.GetElement(1), ref Unsafe.Add(ref value, i + 6));
            }
        }

        for (; i < keys1.Length; i++)
        {
            nint cell = unchecked((Cell(Unsafe.Add(ref key1, i)) * stride1) + Cell(Unsafe.Add(ref key2, i)));
            KeepOne<TSide, TValue, TExtreme>(ref first, cell, Unsafe.Add(ref value, i));
        }
    }

    // Two cells in the halves of a word, the lower one first.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void KeepTwo<TSide, TValue, TExtreme>(ref TExtreme extremes, long cells, ref TValue values)
        where TSide : struct, ISide
        where TValue : unmanaged, IBinaryInteger<TValue>
        where TExtreme : unmanaged, IBinaryInteger<TExtreme>
    {
        KeepOne<TSide, TValue, TExtreme>(ref extremes, unchecked((nint)(uint)cells), values);
        KeepOne<TSide, TValue, TExtreme>(ref extremes, unchecked((nint)(cells >>> 32)), Unsafe.Add(ref values, 1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void KeepOne<TSide, TValue, TExtreme>(ref TExtreme extremes, nint cell, TValue value)
        where TSide : struct, ISide
        where TValue : unmanaged, IBinaryInteger<TValue>
        where TExtreme : unmanaged, IBinaryInteger<TExtreme>
    {
        TExtreme candidate = TExtreme.CreateTruncating(value);
        ref TExtreme extreme = ref Unsafe.Add(ref extremes, cell);
        if (TSide.IsBeyond(candidate, extreme))
        {
            extreme = candidate;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Cell<TKey>(TKey key)
        where TKey : unmanaged, IBinaryInteger<TKey> => nint.CreateTruncating(key);
}
