using System.Collections.Immutable;
using System.Numerics;

namespace IpTalent.Domain;

/// <summary>The 128 leading bits of a positive number, and the power of two behind them.</summary>
/// <remarks>A product drops what lies beyond, so it is short by less than one part in 2^127, and the n-th power of a whole number by
/// less than n - 1 such parts.</remarks>
internal readonly struct LeadingBits
{
    // Roots of the first degrees ask for the same powers again and again.
    private static readonly ImmutableArray<LeadingBits> PowersOfTen = [.. Enumerable.Range(1, 28 * 12).Select(exponent => Of(10).Power(exponent))];

    private readonly UInt128 _bits;
    private readonly long _exponent;

    private LeadingBits(UInt128 bits, long exponent) => (_bits, _exponent) = (bits, exponent);

    public static LeadingBits Of(UInt128 number)
    {
        int zeros = (int)UInt128.LeadingZeroCount(number);
        return new(number << zeros, -zeros);
    }

    /// <summary>Ten to a power of one or more.</summary>
    public static LeadingBits PowerOfTen(long exponent) =>
        exponent <= PowersOfTen.Length ? PowersOfTen[(int)exponent - 1] : Of(10).Power(exponent);

    /// <summary>The number to a power of one or more, by squaring from the highest binary digit down.</summary>
    public LeadingBits Power(long exponent)
    {
        LeadingBits result = this;
        for (int digit = BitOperations.Log2((ulong)exponent) - 1; digit >= 0; digit--)
        {
            result *= result;
            if (((exponent >> digit) & 1) == 1)
            {
                result *= this;
            }
        }

        return result;
    }

    /// <summary>By how much of the other this is more (negative where it is less), the two being near each other.</summary>
    public double ExcessOver(LeadingBits other)
    {
        long shift = _exponent - other._exponent;
        UInt128 own = shift < 0 ? _bits >> (int)Math.Min(-shift, 127) : _bits;
        UInt128 basis = shift > 0 ? other._bits >> (int)Math.Min(shift, 127) : other._bits;
        return own >= basis ? (double)(own - basis) / (double)basis : -((double)(basis - own) / (double)basis);
    }

    public static LeadingBits operator *(LeadingBits left, LeadingBits right)
    {
        unchecked
        {
            (ulong leftHigh, ulong leftLow) = ((ulong)(left._bits >> 64), (ulong)left._bits);
            (ulong rightHigh, ulong rightLow) = ((ulong)(right._bits >> 64), (ulong)right._bits);
            UInt128 high = Math.BigMul(leftHigh, rightHigh);
            UInt128 cross1 = Math.BigMul(leftHigh, rightLow);
            UInt128 cross2 = Math.BigMul(leftLow, rightHigh);
            UInt128 below = (Math.BigMul(leftLow, rightLow) >> 64) + (ulong)cross1 + (ulong)cross2;
            high += (cross1 >> 64) + (cross2 >> 64) + (below >> 64);
            long exponent = left._exponent + right._exponent + 128;
            // Two numbers that begin with a one give a product that begins with it, or one bit later.
            return (long)(ulong)(high >> 64) < 0
                ? new(high, exponent)
                : new((high << 1) | ((ulong)below >> 63), exponent - 1);
        }
    }
}
