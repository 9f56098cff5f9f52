using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IpTalent.Domain.Aggregation;

internal static partial class SumByKey
{
    /// <summary>Adds every value to the cell <c>key1 · stride1 + key2</c>, without writing that cell down in between.</summary>
    /// <param name="keys1">The first keys.</param>
    /// <param name="stride1">How many cells lie between those of one first key and of the next.</param>
    /// <param name="keys2">The second keys.</param>
    /// <param name="values">The values.</param>
    /// <param name="sums">The sum of each cell.</param>
    /// <param name="vectorized">Whether the cells of eight rows are found at once, where the processor can: a fifth faster.</param>
    /// <remarks>For values whose sum of absolutes was proved to stay below 2^63. The keys and the stride are those of a table with as many
    /// cells as there are sums, so no cell leaves them. One pass waits for memory and computes at the same time.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddPairs<TKey1, TKey2, TValue>(
        ReadOnlySpan<TKey1> keys1, int stride1, ReadOnlySpan<TKey2> keys2, ReadOnlySpan<TValue> values, Span<long> sums, bool vectorized = true)
        where TKey1 : unmanaged, IBinaryInteger<TKey1>
        where TKey2 : unmanaged, IBinaryInteger<TKey2>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        ref TKey1 key1 = ref MemoryMarshal.GetReference(keys1);
        ref TKey2 key2 = ref MemoryMarshal.GetReference(keys2[..keys1.Length]);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys1.Length]);
        ref long sum = ref MemoryMarshal.GetReference(sums);
        nint i = 0;
        if (Vector256.IsHardwareAccelerated && vectorized)
        {
            Vector256<int> stride = Vector256.Create(stride1);
            for (; i <= keys1.Length - 8; i += 8)
            {
                Vector256<long> cells = ((Widen.Eight(ref Unsafe.Add(ref key1, i)) * stride) + Widen.Eight(ref Unsafe.Add(ref key2, i))).AsInt64();
                Vector128<long> lower = cells.GetLower(), upper = cells.GetUpper();
                AddTwo(ref sum, lower.GetElement(0), ref Unsafe.Add(ref value, i));
                AddTwo(ref sum, lower.GetElement(1), ref Unsafe.Add(ref value, i + 2));
                AddTwo(ref sum, upper.GetElement(0), ref Unsafe.Add(ref value, i + 4));
                AddTwo(ref sum, upper.GetElement(1), ref Unsafe.Add(ref value, i + 6));
            }
        }

        for (; i < keys1.Length; i++)
        {
            nint cell = unchecked((nint.CreateTruncating(Unsafe.Add(ref key1, i)) * stride1) + nint.CreateTruncating(Unsafe.Add(ref key2, i)));
            AddOne(ref sum, cell, Unsafe.Add(ref value, i));
        }
    }

    // Two cells in the halves of a word, the lower one first.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddTwo<TValue>(ref long sums, long cells, ref TValue values)
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        AddOne(ref sums, unchecked((uint)cells), values);
        AddOne(ref sums, unchecked((uint)(cells >>> 32)), Unsafe.Add(ref values, 1));
    }
}
