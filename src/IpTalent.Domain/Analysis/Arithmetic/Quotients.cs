using System.Numerics;

namespace IpTalent.Domain;

/// <summary>Ends that are quotients of differences or products, rounded once: what the decimals in between would lose or not hold is
/// kept in whole numbers.</summary>
internal static class Quotients
{
    private const int HighestScale = 28;

    // The difference of two numbers within these leaves no decimal.
    private const decimal Half = decimal.MaxValue / 2;

    /// <summary>(b - a) / a with a above zero and b zero or more, whose difference no decimal overflows; attained where b and a are.</summary>
    public static End OfChange(End b, End a, Toward side)
    {
        bool closed = b.IsClosed && a.IsClosed;
        decimal change = Directed.Subtract(b.Value, a.Value, side, out bool changeIsExact);
        if (!changeIsExact)
        {
            return Rounded(Units(b.Value) - Units(a.Value), Units(a.Value), closed, side);
        }

        decimal value = Directed.Divide(change, a.Value, side, out bool exact);
        return End.At(value, exact && closed);
    }

    /// <summary>(b - a) / (c - d) with c above d; attained where b and a are.</summary>
    public static End OfDifferences(End b, End a, decimal c, decimal d, Toward side)
    {
        bool closed = b.IsClosed && a.IsClosed;
        if (IsSmall(b.Value) && IsSmall(a.Value) && IsSmall(c) && IsSmall(d))
        {
            decimal change = Directed.Subtract(b.Value, a.Value, side, out bool changeIsExact);
            decimal way = Directed.Subtract(c, d, side, out bool wayIsExact);
            if (changeIsExact && wayIsExact)
            {
                decimal value = Directed.Divide(change, way, side, out bool exact);
                return End.At(value, exact && closed);
            }
        }

        return Rounded(Units(b.Value) - Units(a.Value), Units(c) - Units(d), closed, side);
    }

    /// <summary>One sum over another, the latter above zero; attained where <paramref name="closed"/> says that all terms are.</summary>
    public static End OfSums(ReadOnlySpan<decimal> above, ReadOnlySpan<decimal> below, bool closed, Toward side)
    {
        if (Sums.TryExact(above, out decimal dividend) && Sums.TryExact(below, out decimal divisor))
        {
            decimal value = Directed.Divide(dividend, divisor, side, out bool exact);
            return End.At(value, exact && closed);
        }

        return Rounded(Sums.UnitsOf(above), Sums.UnitsOf(below), closed, side);
    }

    /// <summary>p x a / b with p and b above zero; attained where a and b are.</summary>
    public static End OfProduct(decimal p, End a, End b, Toward side)
    {
        bool closed = a.IsClosed && b.IsClosed;
        if ((double)p * Math.Abs((double)a.Value) < (double)Half)
        {
            decimal product = Directed.Multiply(p, a.Value, side, out bool productIsExact);
            if (productIsExact)
            {
                decimal value = Directed.Divide(product, b.Value, side, out bool exact);
                return End.At(value, exact && closed);
            }
        }

        return Rounded(Units(p) * Units(a.Value), Units(b.Value) * Enclosure.PowerOfTen(HighestScale), closed, side);
    }

    /// <summary>Compares p x a with b, exactly.</summary>
    public static int CompareProduct(decimal p, decimal a, decimal b) =>
        (Units(p) * Units(a)).CompareTo(Units(b) * Enclosure.PowerOfTen(HighestScale));

    /// <summary>A number of which the magnitude is a whole number of 10^exponent, rounded to one side.</summary>
    public static decimal Round(BigInteger units, int exponent, Toward side, out bool exact)
    {
        bool negative = units.Sign < 0;
        decimal magnitude = Enclosure.Of(BigInteger.Abs(units), exponent).Round(negative ? Opposite(side) : side, out exact);
        return negative ? -magnitude : magnitude;
    }

    /// <summary>A quotient of whole numbers, the divisor above zero.</summary>
    public static End Rounded(BigInteger dividend, BigInteger divisor, bool closed, Toward side)
    {
        BigInteger units = BigInteger.DivRem(dividend * Enclosure.PowerOfTen(HighestScale), divisor, out BigInteger rest);
        // Division cuts towards zero; one more unit where that is the wrong way.
        units += rest.Sign > 0 && side == Toward.Upper ? 1 : rest.Sign < 0 && side == Toward.Lower ? -1 : 0;
        decimal value = Round(units, -HighestScale, side, out bool exact);
        return End.At(value, exact && rest.IsZero && closed);
    }

    /// <summary>The number in units of 1e-28, of which every decimal is a whole number.</summary>
    public static BigInteger Units(decimal value)
    {
        BigInteger units = (BigInteger)Directed.Mantissa(value) * Enclosure.PowerOfTen(HighestScale - value.Scale);
        return value < 0 ? -units : units;
    }

    public static bool IsSmall(decimal value) => Math.Abs(value) < Half;

    private static Toward Opposite(Toward side) => side == Toward.Lower ? Toward.Upper : Toward.Lower;
}
