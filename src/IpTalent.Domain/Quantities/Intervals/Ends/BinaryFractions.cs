using System.Collections.Immutable;

namespace IpTalent.Domain;

/// <summary>Products and quotients of 128 bits that keep the leading ones, and the decimal next to a number of such bits.</summary>
internal static class BinaryFractions
{
    private const int Bits = 128;
    private const int HighestScale = 28;

    // Above 2^96 with room for the error of a double: what is below may fit.
    private const double LargestMantissa = 7.93e28;
    private static readonly UInt128 Mantissas = UInt128.One << 96;
    private static readonly ImmutableArray<UInt128> PowersOfTen = [.. Enumerable.Range(0, HighestScale + 1).Select(PowerOfTen)];

    /// <summary>The high half of a product, the low half beside it.</summary>
    public static UInt128 Multiply(UInt128 left, UInt128 right, out UInt128 low)
    {
        unchecked
        {
            (ulong leftHigh, ulong leftLow) = ((ulong)(left >> 64), (ulong)left);
            (ulong rightHigh, ulong rightLow) = ((ulong)(right >> 64), (ulong)right);
            UInt128 lowest = Math.BigMul(leftLow, rightLow);
            UInt128 cross1 = Math.BigMul(leftHigh, rightLow);
            UInt128 cross2 = Math.BigMul(leftLow, rightHigh);
            UInt128 middle = (lowest >> 64) + (ulong)cross1 + (ulong)cross2;
            low = (middle << 64) | (ulong)lowest;
            return Math.BigMul(leftHigh, rightHigh) + (cross1 >> 64) + (cross2 >> 64) + (middle >> 64);
        }
    }

    /// <summary>The high half of a product: left x right / 2^128, cut.</summary>
    public static UInt128 Multiply(UInt128 left, UInt128 right) => Multiply(left, right, out _);

    /// <summary>dividend x 2^128 / divisor, cut; the dividend is the smaller.</summary>
    public static UInt128 Divide(UInt128 dividend, UInt128 divisor)
    {
        UInt128 quotient = 0;
        for (int i = 0; i < Bits; i++)
        {
            bool carries = dividend >> (Bits - 1) != 0;
            dividend <<= 1;
            quotient <<= 1;
            if (carries || dividend >= divisor)
            {
                dividend = unchecked(dividend - divisor);
                quotient |= 1;
            }
        }

        return quotient;
    }

    /// <summary>The decimal next to a quotient of units, each times 2 to its exponent, on one side; neither is zero.</summary>
    /// <exception cref="OverflowException">It lies beyond the largest decimal.</exception>
    public static decimal Quotient(UInt128 dividend, int exponent, UInt128 divisor, int exponentOfDivisor, bool negative, Toward side)
    {
        // Both begin with their leading bit, the dividend one place later, as it must be the smaller.
        int zeros = (int)UInt128.LeadingZeroCount(dividend);
        int zerosOfDivisor = (int)UInt128.LeadingZeroCount(divisor);
        UInt128 quotient = Divide(dividend << zeros >> 1, divisor << zerosOfDivisor);
        // One for what the division cuts, one for the bit that made room.
        bool away = (side == Toward.Upper) != negative;
        return Round(away ? quotient + 2 : quotient, exponent - zeros + 1 - exponentOfDivisor + zerosOfDivisor - Bits, negative, side);
    }

    /// <summary>The decimal at units x 2^exponent or next to it on one side, for a negative exponent.</summary>
    /// <exception cref="OverflowException">The number lies beyond the largest decimal.</exception>
    public static decimal Round(UInt128 units, int exponent, bool negative, Toward side)
    {
        if (units == 0)
        {
            return 0;
        }

        double digits = Math.ScaleB((double)units, exponent) * 1e28;
        int scale = HighestScale;
        for (; digits > LargestMantissa && scale > 0; digits /= 10)
        {
            scale--;
        }

        bool away = (side == Toward.Upper) != negative;
        for (; digits <= LargestMantissa && scale >= 0; scale--)
        {
            UInt128 high = Multiply(units, PowersOfTen[scale], out UInt128 low);
            (UInt128 kept, bool cut) = ShiftedRight(high, low, -exponent);
            kept += cut && away ? UInt128.One : UInt128.Zero;
            if (kept < Mantissas)
            {
                return Directed.Compose(kept, scale, negative && kept != 0);
            }
        }

        throw new OverflowException("The end of the interval lies beyond the largest decimal.");
    }

    private static (UInt128 Kept, bool Cut) ShiftedRight(UInt128 high, UInt128 low, int shift) =>
        shift >= 2 * Bits ? (0, (high | low) != 0)
        : shift > Bits ? (high >> (shift - Bits), (high << (2 * Bits - shift) | low) != 0)
        : shift == Bits ? (high, low != 0)
        : ((high << (Bits - shift)) | (low >> shift), low << (Bits - shift) != 0);

    private static UInt128 PowerOfTen(int exponent) => exponent == 0 ? 1 : 10 * PowerOfTen(exponent - 1);
}
