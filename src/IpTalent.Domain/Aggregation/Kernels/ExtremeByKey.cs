using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Keeps the least or the greatest value of every key.</summary>
/// <remarks>Keys were checked at load to be below the number of cells, so no index leaves the extremes. A key without rows keeps what the
/// caller put there. New extremes get rare soon, so a branch that is foreseen is cheaper than a write for every row.</remarks>
internal static class ExtremeByKey
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Min<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> least)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys.Length]);
        ref long first = ref MemoryMarshal.GetReference(least);
        unchecked
        {
            nint i = 0;
            for (; i <= keys.Length - 4; i += 4)
            {
                Lower(ref first, Unsafe.Add(ref key, i), Unsafe.Add(ref value, i));
                Lower(ref first, Unsafe.Add(ref key, i + 1), Unsafe.Add(ref value, i + 1));
                Lower(ref first, Unsafe.Add(ref key, i + 2), Unsafe.Add(ref value, i + 2));
                Lower(ref first, Unsafe.Add(ref key, i + 3), Unsafe.Add(ref value, i + 3));
            }

            for (; i < keys.Length; i++)
            {
                Lower(ref first, Unsafe.Add(ref key, i), Unsafe.Add(ref value, i));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Max<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> greatest)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys.Length]);
        ref long first = ref MemoryMarshal.GetReference(greatest);
        unchecked
        {
            nint i = 0;
            for (; i <= keys.Length - 4; i += 4)
            {
                Raise(ref first, Unsafe.Add(ref key, i), Unsafe.Add(ref value, i));
                Raise(ref first, Unsafe.Add(ref key, i + 1), Unsafe.Add(ref value, i + 1));
                Raise(ref first, Unsafe.Add(ref key, i + 2), Unsafe.Add(ref value, i + 2));
                Raise(ref first, Unsafe.Add(ref key, i + 3), Unsafe.Add(ref value, i + 3));
            }

            for (; i < keys.Length; i++)
            {
                Raise(ref first, Unsafe.Add(ref key, i), Unsafe.Add(ref value, i));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Lower<TKey, TValue>(ref long least, TKey key, TValue value)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        long candidate = long.CreateTruncating(value);
        ref long extreme = ref Unsafe.Add(ref least, nint.CreateTruncating(key));
        if (candidate < extreme)
        {
            extreme = candidate;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Raise<TKey, TValue>(ref long greatest, TKey key, TValue value)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        long candidate = long.CreateTruncating(value);
        ref long extreme = ref Unsafe.Add(ref greatest, nint.CreateTruncating(key));
        if (candidate > extreme)
        {
            extreme = candidate;
        }
    }
}
