using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Adds up a column.</summary>
internal static class SumAll
{
    /// <summary>The sum of at most 65,536 values whose sum of absolutes was proved to stay below 2^63, so that no partial sum overflows.</summary>
    public static long Of<TValue>(ReadOnlySpan<TValue> values)
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        long sum = 0;
        foreach (TValue value in values)
        {
            sum = unchecked(sum + long.CreateTruncating(value));
        }

        return sum;
    }

    /// <summary>The sum of any values.</summary>
    /// <remarks>The lower and upper 32 bits are added apart; fewer than 2^31 terms below 2^32 stay below 2^63.</remarks>
    public static Int128 OfSplit(ReadOnlySpan<long> values)
    {
        long low = 0;
        long high = 0;
        foreach (long value in values)
        {
            unchecked
            {
                low += (uint)value;
                high += value >> 32;
            }
        }

        return ((Int128)high << 32) + low;
    }
}
