using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Stores values in the narrowest width that holds them all.</summary>
internal static class NarrowValues
{
    /// <summary>The ends of the values and the sum of their absolutes, from which widths and proofs follow.</summary>
    /// <returns>For no values, a minimum above the maximum: <see cref="long.MaxValue"/> and <see cref="long.MinValue"/>.</returns>
    /// <remarks>The absolute of the least long, taken without sign, is right. The halves of the absolutes are added apart: fewer than 2^31
    /// of them, each below 2^32, stay below 2^63.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static (long Min, long Max, UInt128 SumOfAbsolutes) Measure(ReadOnlySpan<long> values, bool vectorized = true)
    {
        int done = vectorized ? values.Length - (values.Length % Vector<long>.Count) : 0;
        Vector<long> least = new(long.MaxValue);
        Vector<long> greatest = new(long.MinValue);
        Vector<ulong> lows = default;
        Vector<ulong> highs = default;
        foreach (Vector<long> value in MemoryMarshal.Cast<long, Vector<long>>(values[..done]))
        {
            least = Vector.Min(least, value);
            greatest = Vector.Max(greatest, value);
            Vector<ulong> sign = (value >> 63).As<long, ulong>();
            Vector<ulong> absolute = (value.As<long, ulong>() ^ sign) - sign;
            lows += absolute & new Vector<ulong>(uint.MaxValue);
            highs += absolute >>> 32;
        }

        (long min, long max) = (long.MaxValue, long.MinValue);
        for (int i = 0; i < Vector<long>.Count; i++)
        {
            (min, max) = (Math.Min(min, least[i]), Math.Max(max, greatest[i]));
        }

        UInt128 sum = ((UInt128)Vector.Sum(highs) << 32) + Vector.Sum(lows);
        foreach (long value in values[done..])
        {
            (min, max) = (Math.Min(min, value), Math.Max(max, value));
            sum += unchecked((ulong)(value < 0 ? -value : value));
        }

        return (min, max, sum);
    }

    /// <summary>Copies values that were measured to fit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
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
