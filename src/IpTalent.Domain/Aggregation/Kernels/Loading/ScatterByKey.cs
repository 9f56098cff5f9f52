using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Moves the rows of a column to their clusters, in order within each.</summary>
internal static class ScatterByKey
{
    /// <summary>Moves each value to the next place of its cluster.</summary>
    /// <remarks><paramref name="next"/> starts as the first place of every cluster, by counts over the same clusters; so every place lies
    /// inside the destination and is written once.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static void Move<T, TKey>(ReadOnlySpan<T> source, ReadOnlySpan<TKey> cluster, Span<int> next, Span<T> destination)
        where T : unmanaged
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        ref int first = ref MemoryMarshal.GetReference(next);
        ref T place = ref MemoryMarshal.GetReference(destination);
        cluster = cluster[..source.Length];
        for (int i = 0; i < source.Length; i++)
        {
            ref int free = ref Unsafe.Add(ref first, nint.CreateTruncating(cluster[i]));
            Unsafe.Add(ref place, free) = source[i];
            free = unchecked(free + 1);
        }
    }
}
