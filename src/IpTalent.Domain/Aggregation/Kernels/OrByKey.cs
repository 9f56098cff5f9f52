using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Marks every key with the flags of its rows.</summary>
internal static class OrByKey
{
    /// <remarks>Keys were checked at load to be below the number of cells, so no index leaves the marks. Flags soon bring nothing new, so
    /// a branch that is foreseen is cheaper than a write for every row.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add<TKey>(ReadOnlySpan<TKey> keys, ReadOnlySpan<byte> flags, Span<byte> marks)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        ref byte first = ref MemoryMarshal.GetReference(marks);
        flags = flags[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            ref byte mark = ref Unsafe.Add(ref first, nint.CreateTruncating(keys[i]));
            if ((flags[i] & ~mark) != 0)
            {
                mark |= flags[i];
            }
        }
    }
}
