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
    public static void Keep<TSide, TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> extremes)
        where TSide : struct, ISide
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref TValue value = ref MemoryMarshal.GetReference(values[..keys.Length]);
        ref long first = ref MemoryMarshal.GetReference(extremes);
        unchecked
        {
            nint i = 0;
            for (; i <= keys.Length - 4; i += 4)
            {
                KeepOne<TSide, TKey, TValue>(ref first, Unsafe.Add(ref key, i), Unsafe.Add(ref value, i));
                KeepOne<TSide, TKey, TValue>(ref first, Unsafe.Add(ref key, i + 1), Unsafe.Add(ref value, i + 1));
                KeepOne<TSide, TKey, TValue>(ref first, Unsafe.Add(ref key, i + 2), Unsafe.Add(ref value, i + 2));
                KeepOne<TSide, TKey, TValue>(ref first, Unsafe.Add(ref key, i + 3), Unsafe.Add(ref value, i + 3));
            }

            for (; i < keys.Length; i++)
            {
                KeepOne<TSide, TKey, TValue>(ref first, Unsafe.Add(ref key, i), Unsafe.Add(ref value, i));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void KeepOne<TSide, TKey, TValue>(ref long extremes, TKey key, TValue value)
        where TSide : struct, ISide
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        long candidate = long.CreateTruncating(value);
        ref long extreme = ref Unsafe.Add(ref extremes, nint.CreateTruncating(key));
        if (TSide.IsBeyond(candidate, extreme))
        {
            extreme = candidate;
        }
    }
}
