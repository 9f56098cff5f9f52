using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Adds every value to the sum of its key.</summary>
/// <remarks>Keys were checked at load to be below the number of cells, so no index leaves the sums. Every kernel is optimised on its first
/// call; by and by, as code usually is, it would be after most rows of a first query, which take ten times as long until then.</remarks>
internal static class SumByKey
{
    /// <summary>For values whose sum of absolutes was proved to stay below 2^63, so that no sum overflows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> sums)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue> => AddCopies(keys, values, sums, cells: 0);

    /// <summary>The same into four copies of the sums, row i into copy i mod 4, each <paramref name="cells"/> long; their sum is the answer.</summary>
    /// <remarks>With few groups the next value of a group comes before the last addition to it is through; four copies take turns.
    /// Beyond some 300 cells the copies crowd the columns out of the nearest cache instead.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining | MethodImplOptions.AggressiveOptimization)]
    public static void AddCopies<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> sums, int cells)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys.Length]);
        ref long first = ref MemoryMarshal.GetReference(sums);
        ref long second = ref Unsafe.Add(ref first, cells);
        ref long third = ref Unsafe.Add(ref second, cells);
        ref long fourth = ref Unsafe.Add(ref third, cells);
        unchecked
        {
            nint i = 0;
            for (; i <= keys.Length - 4; i += 4)
            {
                AddOne(ref first, Unsafe.Add(ref key, i), Unsafe.Add(ref value, i));
                AddOne(ref second, Unsafe.Add(ref key, i + 1), Unsafe.Add(ref value, i + 1));
                AddOne(ref third, Unsafe.Add(ref key, i + 2), Unsafe.Add(ref value, i + 2));
                AddOne(ref fourth, Unsafe.Add(ref key, i + 3), Unsafe.Add(ref value, i + 3));
            }

            for (; i < keys.Length; i++)
            {
                AddOne(ref Unsafe.Add(ref first, (i & 3) * cells), Unsafe.Add(ref key, i), Unsafe.Add(ref value, i));
            }
        }
    }

    /// <summary>Adds the values of some rows only, given by their positions, all of which lie inside the columns.</summary>
    /// <remarks>For values whose sum of absolutes was proved to stay below 2^63. In one pass the loads of many rows wait for memory together.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddSelected<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, ReadOnlySpan<ushort> selected, Span<long> sums)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values);
        ref long sum = ref MemoryMarshal.GetReference(sums);
        foreach (ushort row in selected)
        {
            AddOne(ref sum, Unsafe.Add(ref key, row), Unsafe.Add(ref value, row));
        }
    }

    /// <summary>Adds every value to the cell <c>key1 · stride1 + key2</c>, without writing that key down in between.</summary>
    /// <remarks>For values whose sum of absolutes was proved to stay below 2^63. The keys and the stride are those of a table with as many
    /// cells as there are sums, so no cell leaves them. One pass waits for memory and computes at the same time.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddPairs<TKey1, TKey2, TValue>(
        ReadOnlySpan<TKey1> keys1, int stride1, ReadOnlySpan<TKey2> keys2, ReadOnlySpan<TValue> values, Span<long> sums)
        where TKey1 : unmanaged, IBinaryInteger<TKey1>
        where TKey2 : unmanaged, IBinaryInteger<TKey2>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        ref TKey1 key1 = ref MemoryMarshal.GetReference(keys1);
        ref TKey2 key2 = ref MemoryMarshal.GetReference(keys2[..keys1.Length]);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys1.Length]);
        ref long sum = ref MemoryMarshal.GetReference(sums);
        unchecked
        {
            nint i = 0;
            for (; i <= keys1.Length - 4; i += 4)
            {
                AddOne(ref sum, Cell(Unsafe.Add(ref key1, i), stride1, Unsafe.Add(ref key2, i)), Unsafe.Add(ref value, i));
                AddOne(ref sum, Cell(Unsafe.Add(ref key1, i + 1), stride1, Unsafe.Add(ref key2, i + 1)), Unsafe.Add(ref value, i + 1));
                AddOne(ref sum, Cell(Unsafe.Add(ref key1, i + 2), stride1, Unsafe.Add(ref key2, i + 2)), Unsafe.Add(ref value, i + 2));
                AddOne(ref sum, Cell(Unsafe.Add(ref key1, i + 3), stride1, Unsafe.Add(ref key2, i + 3)), Unsafe.Add(ref value, i + 3));
            }

            for (; i < keys1.Length; i++)
            {
                AddOne(ref sum, Cell(Unsafe.Add(ref key1, i), stride1, Unsafe.Add(ref key2, i)), Unsafe.Add(ref value, i));
            }
        }
    }

    /// <summary>Adds a value to the even place of every key's pair, and the distances of its two ends, packed into one word, to the odd place.</summary>
    /// <remarks>For columns of which that of the values was proved to sum to less than 2^63 in magnitude, and each of the others to less than
    /// 2^31: then the lower half of the word holds the sum of <paramref name="below"/>, and the upper half that of <paramref name="above"/>
    /// less what a negative lower half borrows; <see cref="Unpacked"/> tells them apart.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddWithEnds<TKey, TValue, TEnd>(
        ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, ReadOnlySpan<TEnd> below, ReadOnlySpan<TEnd> above, Span<long> pairs)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
        where TEnd : unmanaged, IBinaryInteger<TEnd>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys.Length]);
        ref TEnd lower = ref MemoryMarshal.GetReference(below[..keys.Length]);
        ref TEnd upper = ref MemoryMarshal.GetReference(above[..keys.Length]);
        ref long first = ref MemoryMarshal.GetReference(pairs);
        for (nint i = 0; i < keys.Length; i++)
        {
            unchecked
            {
                ref long pair = ref Unsafe.Add(ref first, 2 * nint.CreateTruncating(Unsafe.Add(ref key, i)));
                long ends = (long.CreateTruncating(Unsafe.Add(ref upper, i)) << 32) + long.CreateTruncating(Unsafe.Add(ref lower, i));
                (Vector128.LoadUnsafe(ref pair) + Vector128.Create(long.CreateTruncating(Unsafe.Add(ref value, i)), ends)).StoreUnsafe(ref pair);
            }
        }
    }

    /// <summary>The two sums that <see cref="AddWithEnds"/> packed.</summary>
    public static (int Below, int Above) Unpacked(long packed)
    {
        int below = unchecked((int)packed);
        return (below, (int)((packed - below) >> 32));
    }

    /// <summary>Adds any values exactly: the lower 32 bits, taken as a number from 0, to one sum and the rest, with its sign, to another.</summary>
    /// <remarks>Both terms are at most 2^32 in size, so neither sum overflows before 2^31 rows. The answer is high · 2^32 + low.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void AddSplit<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> low, Span<long> high)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys.Length]);
        ref long lowSum = ref MemoryMarshal.GetReference(low);
        ref long highSum = ref MemoryMarshal.GetReference(high);
        unchecked
        {
            for (nint i = 0; i < keys.Length; i++)
            {
                nint cell = nint.CreateTruncating(Unsafe.Add(ref key, i));
                long term = long.CreateTruncating(Unsafe.Add(ref value, i));
                Unsafe.Add(ref lowSum, cell) += (uint)term;
                Unsafe.Add(ref highSum, cell) += term >> 32;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddOne<TKey, TValue>(ref long sums, TKey key, TValue value)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        long term = long.CreateTruncating(value);
        ref long sum = ref Unsafe.Add(ref sums, nint.CreateTruncating(key));
        sum = unchecked(sum + term);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Cell<TKey1, TKey2>(TKey1 key1, int stride1, TKey2 key2)
        where TKey1 : unmanaged, IBinaryInteger<TKey1>
        where TKey2 : unmanaged, IBinaryInteger<TKey2> =>
        unchecked((nint.CreateTruncating(key1) * stride1) + nint.CreateTruncating(key2));
}
