using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Marks every key with the flags of its rows.</summary>
internal static class OrByKey
{
    /// <remarks>Keys were checked at load to be below the number of cells.</remarks>
    public static void Add<TKey>(ReadOnlySpan<TKey> keys, ReadOnlySpan<byte> flags, Span<byte> marks)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        flags = flags[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            marks[int.CreateTruncating(keys[i])] |= flags[i];
        }
    }
}
