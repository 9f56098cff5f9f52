using System.Runtime.InteropServices;

namespace IpTalent.Domain.Aggregation;

/// <summary>Decimals that come one by one, kept as whole numbers, each with its scale until that of its indicator is known.</summary>
internal sealed class NumberColumn
{
    private readonly List<long> _mantissas = [];
    private readonly List<byte> _scales = [];

    /// <summary>Adds zero.</summary>
    public void Add()
    {
        _mantissas.Add(0);
        _scales.Add(0);
    }

    /// <summary>Sets a number, without its trailing zeros.</summary>
    /// <returns>Its scale, or -1 where the digits do not fit 64 bits, and nothing is set.</returns>
    public int Set(int row, decimal number)
    {
        int scale = number.Scale;
        UInt128 mantissa = Directed.Mantissa(number);
        while (scale > 0 && mantissa % 10 == 0)
        {
            (mantissa, scale) = (mantissa / 10, scale - 1);
        }

        if (mantissa > long.MaxValue)
        {
            return -1;
        }

        (_mantissas[row], _scales[row]) = ((long)mantissa * (number < 0 ? -1 : 1), (byte)scale);
        return scale;
    }

    /// <summary>All numbers at the scales of their indicators.</summary>
    /// <returns>The numbers, and the first row whose number does not fit, or -1.</returns>
    public (long[] Numbers, int BadRow) AtScales(ReadOnlySpan<int> indicatorOfRow, ReadOnlySpan<int> scales)
    {
        long[] numbers = [.. _mantissas];
        Span<byte> own = CollectionsMarshal.AsSpan(_scales);
        for (int row = 0; row < numbers.Length; row++)
        {
            int wanted = scales[indicatorOfRow[row]];
            Int128 number = numbers[row];
            for (int scale = own[row]; scale < wanted && number != 0; scale++)
            {
                number *= 10;
                if (Int128.Abs(number) > long.MaxValue)
                {
                    return (numbers, row);
                }
            }

            numbers[row] = (long)number;
        }

        return (numbers, -1);
    }
}
