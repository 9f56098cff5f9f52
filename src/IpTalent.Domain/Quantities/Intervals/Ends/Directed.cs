using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain;

/// <summary>Decimal arithmetic that never rounds inward: the exact value where a decimal holds it, else the next decimal on the side asked for.</summary>
/// <remarks>The framework's operators round to the nearest decimal. Each method here takes that result, finds the sign of what was
/// rounded away, and moves one step only where the rounding went the wrong way. What is rounded away is at most half a unit of the
/// last place: with both sides of the comparison brought to one scale, less than 2^96. So the low 128 bits of the two tell their
/// difference, however large they are, and the products may wrap. All throw <see cref="OverflowException"/> where the exact result
/// lies beyond the decimals.</remarks>
internal static class Directed
{
    private const int HighestScale = 28;
    private static readonly UInt128 Mantissas = UInt128.One << 96;

    // The largest mantissa that still takes another digit.
    private static readonly UInt128 LargestTenth = Mantissas / 10;

    // The low 128 bits of each, up to the scale of a product.
    private static readonly ImmutableArray<UInt128> PowersOfTen = LowBitsOfPowersOfTen(2 * HighestScale);

    public static decimal Add(decimal left, decimal right, Toward side, out bool exact)
    {
        decimal sum = left + right;
        int scale = Math.Max(left.Scale, right.Scale);
        // The framework drops digits of a sum only by lowering its scale.
        if (sum.Scale == scale)
        {
            exact = true;
            return sum;
        }

        UInt128 residue = unchecked(Scaled(left, scale) + Scaled(right, scale) - Scaled(sum, scale));
        return Settle(sum, Sign(residue), side, out exact);
    }

    public static decimal Subtract(decimal left, decimal right, Toward side, out bool exact) => Add(left, -right, side, out exact);

    public static decimal Multiply(decimal left, decimal right, Toward side, out bool exact)
    {
        decimal product = left * right;
        int scale = left.Scale + right.Scale;
        if (product.Scale == scale || decimal.Sign(left) == 0 || decimal.Sign(right) == 0)
        {
            exact = true;
            return product;
        }

        UInt128 residue = unchecked((Mantissa(left) * Mantissa(right)) - (Mantissa(product) * PowersOfTen[scale - product.Scale]));
        return Settle(product, Sign(residue) * SignOfProduct(left, right), side, out exact);
    }

    /// <remarks>The caller has excluded a zero divisor.</remarks>
    public static decimal Divide(decimal dividend, decimal divisor, Toward side, out bool exact)
    {
        if (decimal.Sign(dividend) == 0)
        {
            exact = true;
            return 0;
        }

        decimal quotient = dividend / divisor;
        // |dividend| is compared with |quotient x divisor|, both brought to the larger of the two scales.
        int shift = quotient.Scale + divisor.Scale - dividend.Scale;
        UInt128 product = unchecked(Mantissa(quotient) * Mantissa(divisor));
        UInt128 residue = shift >= 0
            ? unchecked((Mantissa(dividend) * PowersOfTen[shift]) - product)
            : unchecked(Mantissa(dividend) - (product * PowersOfTen[-shift]));
        return Settle(quotient, Sign(residue) * SignOfProduct(dividend, divisor), side, out exact);
    }

    /// <summary>The decimal next to <paramref name="value"/> on one side.</summary>
    public static decimal Step(decimal value, Toward side)
    {
        int sign = decimal.Sign(value);
        bool away = sign == 0 || (side == Toward.Upper) == (sign > 0);
        bool negative = sign == 0 ? side == Toward.Lower : sign < 0;
        UInt128 mantissa = Mantissa(value);
        int scale = value.Scale;
        while (scale < HighestScale && mantissa <= LargestTenth)
        {
            mantissa = unchecked(mantissa * 10);
            scale++;
        }

        mantissa = away ? unchecked(mantissa + 1) : unchecked(mantissa - 1);
        if (mantissa == Mantissas)
        {
            if (scale == 0)
            {
                throw new OverflowException("The end of the interval lies beyond the largest decimal.");
            }

            mantissa = (mantissa / 10) + 1;
            scale--;
        }

        return Compose(mantissa, scale, negative);
    }

    /// <summary>Half of the sum of two decimals of one sign that have none in between, as the framework rounds it; <see langword="null"/> for others.</summary>
    public static decimal? MiddleOfNeighbours(decimal lower, decimal upper)
    {
        int scale = lower.Scale;
        if (scale != upper.Scale || decimal.IsNegative(lower) != decimal.IsNegative(upper))
        {
            return null;
        }

        bool negative = decimal.IsNegative(lower);
        (UInt128 less, UInt128 more) = negative ? (Mantissa(upper), Mantissa(lower)) : (Mantissa(lower), Mantissa(upper));
        if (unchecked(more - less) != UInt128.One || less == UInt128.Zero)
        {
            return null;
        }

        // In the 28th place half of a step is nothing; in an earlier one the sum has a digit too many, and goes to the even one.
        return scale == HighestScale ? lower
            : less <= LargestTenth ? null
            : UInt128.IsEvenInteger(less) == negative ? upper
            : lower;
    }

    /// <summary>The same number without zeros at its end.</summary>
    public static decimal Normalised(decimal value) => value / 1.0000000000000000000000000000m;

    public static UInt128 Mantissa(decimal value)
    {
        Bits bits = Unsafe.BitCast<decimal, Bits>(value);
        return new UInt128(bits.High, bits.Low);
    }

    /// <summary>Whether the number is below half of the largest decimal, so that the sum and the difference of two such are decimals.</summary>
    // Of 96 bits the highest is half of what they hold; with a place behind the point they hold a tenth.
    public static bool IsSmall(decimal value) => value.Scale > 0 || Unsafe.BitCast<decimal, Bits>(value).High < 1u << 31;

    public static decimal Compose(UInt128 mantissa, int scale, bool negative) =>
        unchecked(new((int)(uint)mantissa, (int)(uint)(mantissa >> 32), (int)(uint)(mantissa >> 64), negative, (byte)scale));

    private static decimal Settle(decimal nearest, int residue, Toward side, out bool exact)
    {
        exact = residue == 0;
        if (!exact && nearest.Scale == 0 && Math.Abs(nearest) == decimal.MaxValue && (residue > 0) == (nearest > 0))
        {
            throw new OverflowException("The end of the interval lies beyond the largest decimal.");
        }

        bool inward = side == Toward.Lower ? residue < 0 : residue > 0;
        return inward ? Step(nearest, side) : nearest;
    }

    private static UInt128 Scaled(decimal value, int scale)
    {
        UInt128 scaled = unchecked(Mantissa(value) * PowersOfTen[scale - value.Scale]);
        return decimal.IsNegative(value) ? unchecked(UInt128.Zero - scaled) : scaled;
    }

    private static int Sign(UInt128 residue) => Int128.Sign(unchecked((Int128)residue));

    private static int SignOfProduct(decimal left, decimal right) => decimal.IsNegative(left) == decimal.IsNegative(right) ? 1 : -1;

    private static ImmutableArray<UInt128> LowBitsOfPowersOfTen(int highest)
    {
        var powers = new UInt128[highest + 1];
        powers[0] = UInt128.One;
        for (int i = 1; i <= highest; i++)
        {
            powers[i] = unchecked(powers[i - 1] * 10);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(powers);
    }

    // How a decimal lies in memory, as the platform's calls take it: sign and scale, the high 32 bits, the low 64.
    private readonly record struct Bits(uint Flags, uint High, ulong Low);
}
