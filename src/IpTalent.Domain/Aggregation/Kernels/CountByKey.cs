using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Counts the rows of every key.</summary>
internal static class CountByKey
{
    /// <remarks>Keys were checked at load to be below the number of cells; a table has fewer than 2^31 rows, so no count overflows.</remarks>
    public static void Add<TKey>(ReadOnlySpan<TKey> keys, Span<int> counts)
        where TKey : unmanaged, IBinaryInteger<TKey>
    {
        foreach (TKey key in keys)
        {
            unchecked
            {
                counts[int.CreateTruncating(key)]++;
            }
        }
    }
}
