using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Counts the rows of every key.</summary>
internal static class CountByKey
{
    /// <remarks>Keys were checked at load to be below the number of cells; a table has fewer than 2^31 rows, so no count overflows.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Add<TKey>(ReadOnlySpan<TKey> keys, Span<int> counts)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        ref TKey key = ref MemoryMarshal.GetReference(keys);
        ref int count = ref MemoryMarshal.GetReference(counts);
        unchecked
        {
            nint i = 0;
            for (; i <= keys.Length - 4; i += 4)
            {
                Unsafe.Add(ref count, nint.CreateTruncating(Unsafe.Add(ref key, i)))++;
                Unsafe.Add(ref count, nint.CreateTruncating(Unsafe.Add(ref key, i + 1)))++;
                Unsafe.Add(ref count, nint.CreateTruncating(Unsafe.Add(ref key, i + 2)))++;
                Unsafe.Add(ref count, nint.CreateTruncating(Unsafe.Add(ref key, i + 3)))++;
            }

            for (; i < keys.Length; i++)
            {
                Unsafe.Add(ref count, nint.CreateTruncating(Unsafe.Add(ref key, i)))++;
            }
        }
    }
}
