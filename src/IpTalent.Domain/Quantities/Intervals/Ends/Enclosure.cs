using System.Collections.Immutable;
using System.Numerics;

namespace IpTalent.Domain;

/// <summary>A positive number between <c>Low</c> x 10^<c>Exponent</c> and <c>High</c> x 10^<c>Exponent</c>: exact while its digits are few,
/// and never wider than one part in 10^118.</summary>
internal readonly record struct Enclosure(BigInteger Low, BigInteger High, long Exponent)
{
    // Far beyond the 28 digits of a decimal, so that what is cut here never shows there.
    private const int Digits = 120;
    private const int HighestScale = 28;
    private static readonly ImmutableArray<BigInteger> PowersOfTen = [.. Enumerable.Range(0, 320).Select(i => BigInteger.Pow(10, i))];
    private static readonly BigInteger Mantissas = BigInteger.One << 96;

    public bool IsExact => Low == High;

    public static Enclosure Of(decimal value)
    {
        // Without the zeros at its end, which would fill up the digits that exactness is judged by.
        value = Directed.Normalised(value);
        return Of((BigInteger)Directed.Mantissa(value), -value.Scale);
    }

    public static Enclosure Of(BigInteger mantissa, long exponent) => new(mantissa, mantissa, exponent);

    public static BigInteger PowerOfTen(int exponent) => exponent < PowersOfTen.Length ? PowersOfTen[exponent] : BigInteger.Pow(10, exponent);

    public Enclosure Times(Enclosure other) =>
        Cut(IsExact && other.IsExact
            ? Of(Low * other.Low, Exponent + other.Exponent)
            : new(Low * other.Low, High * other.High, Exponent + other.Exponent));

    /// <summary>The number raised to the magnitude of the exponent.</summary>
    public Enclosure Power(int exponent)
    {
        Enclosure result = Of(BigInteger.One, 0);
        Enclosure square = this;
        for (uint left = uint.CreateTruncating(Math.Abs((long)exponent)); ;)
        {
            if ((left & 1) == 1)
            {
                result = result.Times(square);
            }

            left >>= 1;
            if (left == 0)
            {
                return result;
            }

            square = square.Times(square);
        }
    }

    public Enclosure Reciprocal()
    {
        int digits = DigitsOf(High) + Digits;
        BigInteger one = PowerOfTen(digits);
        BigInteger low = one / High;
        return Cut(new(low, BigInteger.DivRem(one, Low, out BigInteger rest) + (rest.IsZero ? 0 : 1), -digits - Exponent));
    }

    /// <summary>-1 where the number is surely below, 1 where surely above, 0 where it is equal or the digits do not decide.</summary>
    public int CompareTo(decimal value)
    {
        long shift = Exponent + value.Scale;
        BigInteger mantissa = Directed.Mantissa(value);
        BigInteger low = Low;
        BigInteger high = High;
        if (shift < 0)
        {
            mantissa *= PowerOfTen((int)-shift);
        }
        else
        {
            low *= PowerOfTen((int)shift);
            high *= PowerOfTen((int)shift);
        }

        return high < mantissa ? -1 : low > mantissa ? 1 : 0;
    }

    /// <summary>The decimal at the number or next to it on one side; <paramref name="exact"/> where it is the number itself.</summary>
    /// <exception cref="OverflowException">The number lies beyond the largest decimal.</exception>
    public decimal Round(Toward side, out bool exact)
    {
        BigInteger mantissa = side == Toward.Lower ? Low : High;
        long scale = -Exponent;
        exact = IsExact;
        // Bring the mantissa under 2^96 and the scale into 0..28, dropping digits only where they must go.
        int drop = Math.Max(0, (int)Math.Max(scale - HighestScale, DigitsOf(mantissa) - 29));
        drop = (int)Math.Min(drop, Math.Max(scale, 0));
        (BigInteger kept, bool cut) = Divide(mantissa, drop, side);
        while (kept >= Mantissas && scale - drop > 0)
        {
            drop++;
            (kept, cut) = Divide(mantissa, drop, side);
        }

        exact &= !cut;
        scale -= drop;
        if (scale < 0)
        {
            kept *= scale < -30 ? Mantissas : PowerOfTen((int)-scale);
            scale = 0;
        }

        return kept < Mantissas
            ? Directed.Compose((UInt128)kept, (int)scale, negative: false)
            : throw new OverflowException("The end of the interval lies beyond the largest decimal.");
    }

    private static Enclosure Cut(Enclosure value)
    {
        int surplus = DigitsOf(value.High) - Digits;
        if (surplus <= 8)
        {
            return value;
        }

        BigInteger unit = PowerOfTen(surplus);
        return new(value.Low / unit, (value.High / unit) + 1, value.Exponent + surplus);
    }

    private static (BigInteger Kept, bool Cut) Divide(BigInteger mantissa, int digits, Toward side)
    {
        BigInteger kept = BigInteger.DivRem(mantissa, PowerOfTen(digits), out BigInteger rest);
        return (side == Toward.Upper && !rest.IsZero ? kept + 1 : kept, !rest.IsZero);
    }

    private static int DigitsOf(BigInteger value) => (int)(((value.GetBitLength() - 1) * 1233) >> 12) + 1;
}
