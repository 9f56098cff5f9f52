using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>Brings exact numbers into decimals: as they are where a decimal holds them, else rounded to a side or to the nearest.</summary>
internal static class ExactNumber
{
    private const int HighestScale = 28;
    private static readonly UInt128 Mantissas = UInt128.One << 96;

    /// <summary>A mantissa with a scale, in as few decimal places as it needs, or a part of it; where no decimal holds it, the next one on
    /// a side, or the nearest one where the side is absent.</summary>
    public static decimal Of(Int128 mantissa, int scale, Toward? side, out bool exact, int parts = 1)
    {
        bool isNegative = mantissa < 0;
        UInt128 magnitude = isNegative ? (UInt128)(-(mantissa + 1)) + 1 : (UInt128)mantissa;
        if (magnitude >= Mantissas)
        {
            return Quotient(mantissa, BigInteger.Pow(10, scale) * parts, side, out exact);
        }

        exact = true;
        decimal whole = Shortest(magnitude, scale, isNegative);
        return parts == 1 ? whole
            : side is { } to ? Directed.Divide(whole, parts, to, out exact)
            : whole / parts;
    }

    /// <summary>A quotient; where no decimal holds it, the next one on a side, or the nearest one (of two equally near ones the even one).</summary>
    /// <param name="dividend">Any number.</param>
    /// <param name="divisor">Above zero.</param>
    /// <param name="side">Absent for the nearest.</param>
    /// <param name="exact">Whether the decimal is the quotient.</param>
    /// <exception cref="OverflowException">The quotient lies beyond the largest decimal.</exception>
    public static decimal Quotient(BigInteger dividend, BigInteger divisor, Toward? side, out bool exact)
    {
        bool isNegative = dividend.Sign < 0;
        dividend = BigInteger.Abs(dividend);
        for (int scale = HighestScale; scale >= 0; scale--)
        {
            BigInteger magnitude = BigInteger.DivRem(dividend * BigInteger.Pow(10, scale), divisor, out BigInteger rest);
            exact = rest.IsZero;
            bool isUp = side is { } to ? !exact && isNegative == (to == Toward.Lower)
                : (2 * rest).CompareTo(divisor) is var half && (half > 0 || (half == 0 && !magnitude.IsEven));
            magnitude += isUp ? 1 : 0;
            if (magnitude < (BigInteger)Mantissas)
            {
                return Shortest((UInt128)magnitude, scale, isNegative);
            }
        }

        throw new OverflowException("The number lies beyond the largest decimal.");
    }

    private static decimal Shortest(UInt128 magnitude, int scale, bool isNegative)
    {
        // Most sums fit 64 bits, where dividing is quick.
        if (magnitude <= ulong.MaxValue)
        {
            ulong small = (ulong)magnitude;
            while (scale > 0 && small % 10 == 0)
            {
                (small, scale) = (small / 10, scale - 1);
            }

            return Directed.Compose(small, scale, isNegative && small != 0);
        }

        while (scale > 0 && magnitude % 10 == 0)
        {
            (magnitude, scale) = (magnitude / 10, scale - 1);
        }

        return Directed.Compose(magnitude, scale, isNegative);
    }
}
