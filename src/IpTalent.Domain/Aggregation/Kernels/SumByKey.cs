using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Adds every value to the sum of its key.</summary>
/// <remarks>Keys were checked at load to be below the number of cells, so no index leaves the sums. Every kernel is optimised on its first
/// call; by and by, as code usually is, it would be after most rows of a first query, which take ten times as long until then. And it is
/// compiled by itself: inlined into a caller that chooses among several, its own calls may stay calls, at six times the time.</remarks>
internal static partial class SumByKey
{
    /// <summary>For values whose sum of absolutes was proved to stay below 2^63, so that no sum overflows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Add<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> sums)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue> => AddInTurn(keys, values, sums, cells: 0);

    /// <summary>The same into four copies of the sums, row i into copy i mod 4, each <paramref name="cells"/> long; their sum is the answer.</summary>
    /// <remarks>With few groups the next value of a group comes before the last addition to it is through; four copies take turns.
    /// Beyond some 300 cells the copies crowd the columns out of the nearest cache instead.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void AddCopies<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> sums, int cells)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue> => AddInTurn(keys, values, sums, cells);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddInTurn<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> sums, int cells)
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
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

    /// <summary>Adds any values exactly: the lower 32 bits, taken as a number from 0, to one sum and the rest, with its sign, to another.</summary>
    /// <remarks>Both terms are at most 2^32 in size, so neither sum overflows before 2^31 rows. The answer is high · 2^32 + low.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
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
}
