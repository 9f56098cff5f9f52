using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Stores values in the narrowest width that holds them all.</summary>
internal static class NarrowValues
{
    /// <summary>The ends of the values and the sum of their absolutes, from which widths and proofs follow.</summary>
    /// <returns>For no values, a minimum above the maximum: <see cref="long.MaxValue"/> and <see cref="long.MinValue"/>.</returns>
    public static (long Min, long Max, UInt128 SumOfAbsolutes) Measure(ReadOnlySpan<long> values)
    {
        long min = long.MaxValue;
        long max = long.MinValue;
        UInt128 sum = 0;
        foreach (long value in values)
        {
            min = Math.Min(min, value);
            max = Math.Max(max, value);
            sum = unchecked(sum + (ulong)(value < 0 ? -value : value));
        }

        return (min, max, sum);
    }

    /// <summary>Copies values that were measured to fit.</summary>
    public static void Into<TValue>(ReadOnlySpan<long> values, Span<TValue> narrow)
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        narrow = narrow[..values.Length];
        for (int i = 0; i < narrow.Length; i++)
        {
            narrow[i] = TValue.CreateTruncating(values[i]);
        }
    }
}
