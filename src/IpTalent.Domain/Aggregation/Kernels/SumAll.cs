using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Adds up a column.</summary>
internal static class SumAll
{
    /// <summary>The sum of at most 65,536 values whose sum of absolutes was proved to stay below 2^63, so that no partial sum overflows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static long Of<TValue>(ReadOnlySpan<TValue> values, bool vectorized = true)
        where TValue : unmanaged, IBinaryInteger<TValue>
    {
        int done = 0;
        long sum = 0;
        if (vectorized && Vector.IsHardwareAccelerated)
        {
            done = values.Length - (values.Length % (2 * Vector<TValue>.Count));
            sum = OfVectors(MemoryMarshal.Cast<TValue, Vector<TValue>>(values[..done]));
        }

        foreach (TValue value in values[done..])
        {
            sum = unchecked(sum + long.CreateTruncating(value));
        }

        return sum;
    }

    /// <summary>The sum of any values.</summary>
    /// <remarks>With the sign bit turned, a value is a number from 0, by 2^63 greater; its halves are added apart, and fewer than 2^31 of
    /// them, each below 2^32, stay below 2^63.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    public static Int128 OfSplit(ReadOnlySpan<long> values, bool vectorized = true)
    {
        int done = vectorized ? values.Length - (values.Length % Vector<long>.Count) : 0;
        Vector<ulong> lows = default;
        Vector<ulong> highs = default;
        foreach (Vector<ulong> value in MemoryMarshal.Cast<long, Vector<ulong>>(values[..done]))
        {
            lows += value & new Vector<ulong>(uint.MaxValue);
            highs += (value ^ new Vector<ulong>(1UL << 63)) >>> 32;
        }

        Int128 sum = ((Int128)Vector.Sum(highs) << 32) + Vector.Sum(lows) - ((Int128)done << 63);
        foreach (long value in values[done..])
        {
            sum += value;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization | MethodImplOptions.NoInlining)]
    private static long OfVectors<TValue>(ReadOnlySpan<Vector<TValue>> values)
        where TValue : unmanaged
    {
        Vector<long> even = default;
        Vector<long> odd = default;
        unchecked
        {
            for (int i = 0; i < values.Length - 1; i += 2)
            {
                even += Longs(values[i]);
                odd += Longs(values[i + 1]);
            }

            return Vector.Sum(even + odd);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Longs<TValue>(Vector<TValue> values)
        where TValue : unmanaged
    {
        if (typeof(TValue) == typeof(sbyte))
        {
            Vector.Widen(values.As<TValue, sbyte>(), out Vector<short> low, out Vector<short> high);
            return Longs(low + high);
        }

        if (typeof(TValue) == typeof(short))
        {
            Vector.Widen(values.As<TValue, short>(), out Vector<int> low, out Vector<int> high);
            return Longs(low + high);
        }

        if (typeof(TValue) == typeof(int))
        {
            Vector.Widen(values.As<TValue, int>(), out Vector<long> low, out Vector<long> high);
            return low + high;
        }

        return values.As<TValue, long>();
    }
}
