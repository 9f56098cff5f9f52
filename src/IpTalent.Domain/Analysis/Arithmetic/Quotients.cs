using System.Numerics;

namespace IpTalent.Domain;

/// <summary>Ends that are quotients of differences or products, rounded once: what the decimals in between would lose or not hold is
/// kept in whole numbers.</summary>
internal static class Quotients
{
    private const int HighestScale = 28;

    private const double NearlyHalf = 3.9e28;

    /// <summary>p / q x (b - a) / a with a above zero and b zero or more; attained where b and a are.</summary>
    public static End OfChange(End b, End a, Toward side, long p = 1, long q = 1)
    {
        // Neither is negative, so the difference overflows nothing.
        decimal change = Directed.Subtract(b.Value, a.Value, side, out bool exact);
        return exact
            ? Of(change, p, a.Value, q, b.IsClosed && a.IsClosed, side)
            : Rounded((Units(b.Value) - Units(a.Value)) * p, Units(a.Value) * q, b.IsClosed && a.IsClosed, side);
    }

    /// <summary>p / q x (b - a); attained where b and a are.</summary>
    public static End OfDifference(End b, End a, long p, long q, Toward side)
    {
        bool closed = b.IsClosed && a.IsClosed;
        if (Directed.IsSmall(b.Value) && Directed.IsSmall(a.Value))
        {
            decimal change = Directed.Subtract(b.Value, a.Value, side, out bool exact);
            if (exact)
            {
                return Of(change, p, 1, q, closed, side);
            }
        }

        return Rounded((Units(b.Value) - Units(a.Value)) * p, Units(1) * q, closed, side);
    }

    /// <summary>2 (b - a) / (a + b) with a and b above zero; attained where both are.</summary>
    public static End OfSymmetricChange(End b, End a, Toward side)
    {
        bool closed = b.IsClosed && a.IsClosed;
        if (Directed.IsSmall(b.Value) && Directed.IsSmall(a.Value))
        {
            decimal change = Directed.Subtract(b.Value, a.Value, side, out bool changeIsExact);
            decimal sum = Directed.Add(b.Value, a.Value, side, out bool sumIsExact);
            decimal twice = Directed.Add(change, change, side, out bool twiceIsExact);
            if (changeIsExact && sumIsExact && twiceIsExact)
            {
                return Of(twice, 1, sum, 1, closed, side);
            }
        }

        return Rounded(2 * (Units(b.Value) - Units(a.Value)), Units(a.Value) + Units(b.Value), closed, side);
    }

    /// <summary>c / b - b / a with a and b above zero and c zero or more; attained where all three are.</summary>
    public static End OfAcceleration(End c, End b, End a, Toward side)
    {
        bool closed = a.IsClosed && b.IsClosed && c.IsClosed;
        double most = Math.Max((double)a.Value, Math.Max((double)b.Value, (double)c.Value));
        if (most * most < NearlyHalf)
        {
            decimal later = Directed.Multiply(c.Value, a.Value, side, out bool laterIsExact);
            decimal earlier = Directed.Multiply(b.Value, b.Value, side, out bool earlierIsExact);
            decimal both = Directed.Multiply(a.Value, b.Value, side, out bool bothIsExact);
            decimal change = Directed.Subtract(later, earlier, side, out bool changeIsExact);
            if (laterIsExact && earlierIsExact && bothIsExact && changeIsExact)
            {
                return Of(change, 1, both, 1, closed, side);
            }
        }

        return Rounded(
            (Units(c.Value) * Units(a.Value)) - (Units(b.Value) * Units(b.Value)), Units(a.Value) * Units(b.Value), closed, side);
    }

    /// <summary>b / (1 + g) with b zero or more and g above -1; attained where both are, and where b is zero.</summary>
    public static End OfOnePlus(End b, End g, Toward side)
    {
        bool closed = b.IsAttainedZero || (b.IsClosed && g.IsClosed);
        if (Directed.IsSmall(g.Value))
        {
            decimal factor = Directed.Add(1, g.Value, side, out bool exact);
            if (exact)
            {
                return Of(b.Value, 1, factor, 1, closed, side);
            }
        }

        return Rounded(Units(b.Value), Units(1) + Units(g.Value), closed, side);
    }

    /// <summary>a + p / q x (T - a), with q above zero; attained where a is.</summary>
    public static End OfPath(End a, decimal target, long p, long q, Toward side)
    {
        if (Math.Max(Math.Abs((double)a.Value), Math.Abs((double)target)) * ((double)p + q) < NearlyHalf)
        {
            decimal stays = Directed.Multiply(a.Value, q - p, side, out bool staysIsExact);
            decimal comes = Directed.Multiply(target, p, side, out bool comesIsExact);
            decimal sum = Directed.Add(stays, comes, side, out bool sumIsExact);
            if (staysIsExact && comesIsExact && sumIsExact)
            {
                return Of(sum, 1, q, 1, a.IsClosed, side);
            }
        }

        return Rounded((Units(a.Value) * (q - p)) + (Units(target) * p), Units(1) * q, a.IsClosed, side);
    }

    /// <summary>Compares b with a x (1 + g), exactly.</summary>
    public static int CompareGrown(decimal b, decimal a, decimal g) =>
        Directed.IsSmall(g) && Directed.Add(1, g, Toward.Lower, out bool exact) is var factor && exact && TryProduct(a, factor, out decimal grown)
        ? b.CompareTo(grown)
        : (Units(b) * Units(1)).CompareTo(Units(a) * (Units(1) + Units(g)));

    /// <summary>(b - a) / (c - d) with c above d; attained where b and a are.</summary>
    public static End OfDifferences(End b, End a, decimal c, decimal d, Toward side)
    {
        bool closed = b.IsClosed && a.IsClosed;
        if (Directed.IsSmall(b.Value) && Directed.IsSmall(a.Value) && Directed.IsSmall(c) && Directed.IsSmall(d))
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

    /// <summary>a / (a + r), with a and r above zero; attained where both are.</summary>
    public static End OfPartOfSum(End a, End r, Toward side)
    {
        bool closed = a.IsClosed && r.IsClosed;
        if (Directed.IsSmall(a.Value) && Directed.IsSmall(r.Value))
        {
            decimal sum = Directed.Add(a.Value, r.Value, side, out bool sumIsExact);
            if (sumIsExact)
            {
                decimal value = Directed.Divide(a.Value, sum, side, out bool exact);
                return End.At(value, exact && closed);
            }
        }

        BigInteger part = Units(a.Value);
        return Rounded(part, part + Units(r.Value), closed, side);
    }

    /// <summary>One sum over another, the latter above zero; attained where <paramref name="closed"/> says that all terms are.</summary>
    public static End OfSums(ReadOnlySpan<decimal> above, ReadOnlySpan<decimal> below, bool closed, Toward side)
    {
        if (RoundedSums.TryExact(above, out decimal dividend) && RoundedSums.TryExact(below, out decimal divisor))
        {
            decimal value = Directed.Divide(dividend, divisor, side, out bool exact);
            return End.At(value, exact && closed);
        }

        return Rounded(RoundedSums.UnitsOf(above), RoundedSums.UnitsOf(below), closed, side);
    }

    /// <summary>p x a / b with p and b above zero; attained where a and b are.</summary>
    public static End OfProduct(decimal p, End a, End b, Toward side)
    {
        bool closed = a.IsClosed && b.IsClosed;
        if (TryProduct(p, a.Value, out decimal product))
        {
            decimal value = Directed.Divide(product, b.Value, side, out bool exact);
            return End.At(value, exact && closed);
        }

        return Rounded(Units(p) * Units(a.Value), Units(b.Value) * Enclosure.PowerOfTen(HighestScale), closed, side);
    }

    /// <summary>The product, where a decimal holds it.</summary>
    public static bool TryProduct(decimal left, decimal right, out decimal product)
    {
        product = 0;
        if (Math.Abs((double)left * (double)right) >= NearlyHalf)
        {
            return false;
        }

        product = Directed.Multiply(left, right, Toward.Lower, out bool exact);
        return exact;
    }

    /// <summary>Compares p x a with b, exactly.</summary>
    public static int CompareProduct(decimal p, decimal a, decimal b) => TryProduct(p, a, out decimal product)
        ? product.CompareTo(b)
        : (Units(p) * Units(a)).CompareTo(Units(b) * Enclosure.PowerOfTen(HighestScale));

    /// <summary>A number of which the magnitude is a whole number of 10^exponent, rounded to one side.</summary>
    public static decimal Round(BigInteger units, int exponent, Toward side, out bool exact)
    {
        bool negative = units.Sign < 0;
        decimal magnitude = Enclosure.Of(BigInteger.Abs(units), exponent).Round(negative ? Opposite(side) : side, out exact);
        return negative ? -magnitude : magnitude;
    }

    /// <summary>p x dividend over q x divisor, the divisor being above zero.</summary>
    private static End Of(decimal dividend, long p, decimal divisor, long q, bool closed, Toward side)
    {
        if (!TryTimes(dividend, p, out decimal above) || !TryTimes(divisor, q, out decimal below))
        {
            return Rounded(Units(dividend) * p, Units(divisor) * q, closed, side);
        }

        decimal value = Directed.Divide(above, below, side, out bool exact);
        return End.At(value, exact && closed);
    }

    /// <summary>value x times, where a decimal holds that.</summary>
    private static bool TryTimes(decimal value, long times, out decimal product)
    {
        product = value;
        if (times == 1)
        {
            return true;
        }

        if (value == 1)
        {
            product = times;
            return true;
        }

        if (Math.Abs((double)value) * times >= NearlyHalf)
        {
            return false;
        }

        product = Directed.Multiply(value, times, Toward.Lower, out bool exact);
        return exact;
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

    private static Toward Opposite(Toward side) => side == Toward.Lower ? Toward.Upper : Toward.Lower;
}
