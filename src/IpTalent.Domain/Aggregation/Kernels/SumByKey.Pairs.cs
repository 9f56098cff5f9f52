using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

internal static partial class SumByKey
{
    /// <summary>Adds every value to the cell <c>key1 · stride1 + key2</c>, without writing that key down in between.</summary>
    /// <remarks>For values whose sum of absolutes was proved to stay below 2^63. The keys and the stride are those of a table with as many
    /// cells as there are sums, so no cell leaves them. One pass waits for memory and computes at the same time.</remarks>
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint Cell<TKey1, TKey2>(TKey1 key1, int stride1, TKey2 key2)
        where TKey1 : unmanaged, IBinaryInteger<TKey1>
        where TKey2 : unmanaged, IBinaryInteger<TKey2> =>
        unchecked((nint.CreateTruncating(key1) * stride1) + nint.CreateTruncating(key2));
}
