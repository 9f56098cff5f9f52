using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Keeps the least or the greatest value of every key.</summary>
/// <remarks>Keys were checked at load to be below the number of cells. A key without rows keeps what the caller put there.</remarks>
internal static class ExtremeByKey
{
    public static void Min<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> least)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        values = values[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            ref long extreme = ref least[int.CreateTruncating(keys[i])];
            extreme = Math.Min(extreme, long.CreateTruncating(values[i]));
        }
    }

    public static void Max<TKey, TValue>(ReadOnlySpan<TKey> keys, ReadOnlySpan<TValue> values, Span<long> greatest)
        where TKey : unmanaged, IBinaryInteger<TKey>
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        values = values[..keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            ref long extreme = ref greatest[int.CreateTruncating(keys[i])];
            extreme = Math.Max(extreme, long.CreateTruncating(values[i]));
        }
    }
}
