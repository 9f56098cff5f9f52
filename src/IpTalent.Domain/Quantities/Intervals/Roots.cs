using System.Numerics;

namespace IpTalent.Domain;

/// <summary>The n-th root of an end of an interval, rounded to one side.</summary>
internal static class Roots
{
    private const int Scale = 28;

    public static End Of(End end, int degree, Toward side)
    {
        if (end.IsAbsent || degree == 1 || end.Value == 0)
        {
            return end;
        }

        if (end.Value < 0)
        {
            return -Of(-end, degree, side == Toward.Lower ? Toward.Upper : Toward.Lower);
        }

        decimal root = Of(end.Value, degree, side, out bool exact);
        return End.At(root, exact && end.IsClosed);
    }

    /// <summary>The root of a positive number in units of 1e-28, first by double and Newton's method, then proved by raising it again.</summary>
    private static decimal Of(decimal value, int degree, Toward side, out bool exact)
    {
        BigInteger units = Approximate(value, degree);
        int order = Compare(units, degree, value);
        while (order > 0)
        {
            units--;
            order = Compare(units, degree, value);
        }

        while (order < 0 && Compare(units + 1, degree, value) is <= 0 and var next)
        {
            units++;
            order = next;
        }

        // Now units^degree <= value < (units + 1)^degree, unless 118 digits cannot tell; then one more unit covers it.
        decimal root = Enclosure.Of(units, -Scale).Round(side, out exact);
        if (exact && order == 0)
        {
            Enclosure power = Enclosure.Of(root).Power(degree);
            if (power.IsExact && power.CompareTo(value) == 0)
            {
                return root;
            }
        }

        exact = false;
        BigInteger outward = side == Toward.Upper ? units + 1 : order == 0 ? units - 1 : units;
        return Enclosure.Of(outward, -Scale).Round(side, out _);
    }

    private static int Compare(BigInteger units, int degree, decimal value) =>
        units.IsZero ? -1 : Enclosure.Of(units, -Scale).Power(degree).CompareTo(value);

    private static BigInteger Approximate(decimal value, int degree)
    {
        double guess = degree == 2 ? Math.Sqrt((double)value)
            : degree == 3 ? Math.Cbrt((double)value)
            : Math.Exp(Math.Log((double)value) / degree);
        BigInteger units = BigInteger.Max(ToUnits(guess), BigInteger.One);
        // r + r (x - r^n) / (n r^n): doubles the 15 good digits, so one step serves 28 and a second the ill-conditioned ones.
        for (int step = 0; step < (degree > 8 || guess > 10 ? 2 : 1); step++)
        {
            Enclosure power = Enclosure.Of(units, -Scale).Power(degree);
            long shift = power.Exponent + value.Scale;
            BigInteger mantissa = Directed.Mantissa(value);
            (BigInteger reached, BigInteger wanted) = shift < 0
                ? (power.Low, mantissa * Enclosure.PowerOfTen((int)-shift))
                : (power.Low * Enclosure.PowerOfTen((int)shift), mantissa);
            units += units * (wanted - reached) / (reached * degree);
        }

        return units;
    }

    private static BigInteger ToUnits(double value)
    {
        // A double's 53 bits are exact in a BigInteger; 2^54 keeps them all.
        int exponent = Math.ILogB(value);
        var mantissa = new BigInteger(Math.ScaleB(value, 53 - exponent));
        BigInteger scaled = mantissa * Enclosure.PowerOfTen(Scale);
        return exponent < 53 ? scaled >> (53 - exponent) : scaled << (exponent - 53);
    }
}
