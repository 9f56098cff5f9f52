using System.Numerics;

namespace IpTalent.Domain;

/// <summary>An end of p / q x ln(x) / ln(y), rounded to one side: how long growth by y a year takes to grow by x.</summary>
internal static class LogarithmRatios
{
    // Factors of decimals are no higher powers of anything than this: 2^190 is more than the largest over the smallest.
    private const int HighestPower = 190;

    /// <summary>The end; y is not 1, and p and q are above zero.</summary>
    /// <exception cref="OverflowException">It lies beyond the largest decimal.</exception>
    public static End At(Factor x, Factor y, long p, long q, bool closed, Toward side)
    {
        Logarithm dividend = Logarithm.Of(x).Times(p, q);
        if (dividend.IsZero)
        {
            return End.At(0, closed);
        }

        var divisor = Logarithm.Of(y);
        decimal end = dividend.DividedBy(divisor, side);
        // A decimal is left out by rounding outward: it is the next one inwards then.
        decimal inner = Directed.Step(end, side == Toward.Lower ? Toward.Upper : Toward.Lower);
        return IsRatio(inner, x, y, p, q) ? End.At(Directed.Normalised(inner), closed) : End.At(end, closed: false);
    }

    /// <summary>Whether x to the power p / q is y to the power of a decimal: by a fraction of small numbers, or not at all.</summary>
    public static bool IsRatio(decimal ratio, Factor x, Factor y, long p, long q)
    {
        // A fraction of such small numbers and years that is a decimal has less than 20 places.
        if (decimal.Round(ratio, 20) != ratio)
        {
            return false;
        }

        // ln(x) / ln(y) = ratio x q / p: told in lowest terms, as x = z^n and y = z^m are powers of one fraction.
        BigInteger numerator = (BigInteger)Directed.Mantissa(ratio) * q;
        BigInteger denominator = Enclosure.PowerOfTen(ratio.Scale) * p;
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        (BigInteger n, BigInteger m) = (numerator / divisor, denominator / divisor);
        if (n.IsZero || n > HighestPower || m > HighestPower)
        {
            return false;
        }

        (BigInteger xOver, BigInteger xUnder) = x.Fraction;
        (BigInteger yOver, BigInteger yUnder) = decimal.IsNegative(ratio) ? Reversed(y.Fraction) : y.Fraction;
        (int left, int right) = ((int)m, (int)n);
        return BigInteger.Pow(xOver, left) * BigInteger.Pow(yUnder, right) == BigInteger.Pow(xUnder, left) * BigInteger.Pow(yOver, right);
    }

    private static (BigInteger Numerator, BigInteger Denominator) Reversed((BigInteger Numerator, BigInteger Denominator) fraction) =>
        (fraction.Denominator, fraction.Numerator);
}
