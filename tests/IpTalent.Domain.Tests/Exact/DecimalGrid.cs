using System.Numerics;

namespace IpTalent.Domain.Tests.Exact;

/// <summary>Which exact values a decimal holds: a mantissa below 2^96 over a power of ten from 10^0 to 10^28.</summary>
internal static class DecimalGrid
{
    private static readonly BigInteger MantissaLimit = BigInteger.One << 96;

    public static Rational Largest { get; } = decimal.MaxValue;

    public static Rational Smallest { get; } = Rational.TenToThe(-28);

    /// <summary>The decimal that equals the value, or <see langword="null"/> where there is none.</summary>
    public static decimal? Hold(Rational value)
    {
        // The least scale that makes the value whole has the smallest mantissa, so no other scale could help.
        int scale = 0;
        while (scale <= 28 && !(BigInteger.Pow(10, scale) % value.Denominator).IsZero)
        {
            scale++;
        }

        if (scale > 28)
        {
            return null;
        }

        BigInteger mantissa = BigInteger.Abs(value.Numerator) * (BigInteger.Pow(10, scale) / value.Denominator);
        return mantissa < MantissaLimit ? Assemble(mantissa, value.Sign < 0, scale) : null;
    }

    /// <summary>The decimal closest to the value that does not lie on its inner side; the value is within the range of decimals.</summary>
    public static decimal Outward(Rational value, Side side)
    {
        // The finest scale whose rounded mantissa still fits comes closest.
        for (int scale = 28; ; scale--)
        {
            Rational scaled = value * Rational.TenToThe(scale);
            BigInteger floor = BigInteger.Divide(scaled.Numerator - (scaled.Sign < 0 ? scaled.Denominator - 1 : 0), scaled.Denominator);
            BigInteger rounded = side == Side.Upper && floor != scaled ? floor + 1 : floor;
            if (BigInteger.Abs(rounded) < MantissaLimit)
            {
                return Assemble(BigInteger.Abs(rounded), rounded.Sign < 0, scale);
            }
        }
    }

    /// <summary>One step at a value: the larger of 1e-28 and one unit in its 28th significant digit.</summary>
    public static Rational StepAt(Rational value) =>
        value.Sign == 0 || value.DecimalExponent() < -1 ? Smallest : Rational.TenToThe(value.DecimalExponent() - 27);

    private static decimal Assemble(BigInteger mantissa, bool isNegative, int scale) => new(
        unchecked((int)(uint)(mantissa & uint.MaxValue)),
        unchecked((int)(uint)((mantissa >> 32) & uint.MaxValue)),
        unchecked((int)(uint)(mantissa >> 64)),
        isNegative,
        (byte)scale);
}
