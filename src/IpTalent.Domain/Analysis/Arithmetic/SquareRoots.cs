using System.Numerics;

namespace IpTalent.Domain;

/// <summary>Square roots of whole numbers, however large.</summary>
internal static class SquareRoots
{
    // Digits of a root beyond those of the number, so many that their rounding never shows in a decimal.
    private const int Digits = 40;

    /// <summary>The largest whole number whose square does not pass a number of zero or above: Newton's method from above.</summary>
    public static BigInteger Floor(BigInteger number)
    {
        if (number.IsZero)
        {
            return 0;
        }

        BigInteger root = BigInteger.One << (int)((number.GetBitLength() + 1) / 2);
        while (true)
        {
            BigInteger next = (root + (number / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    /// <summary>A root cut below to whole units of one by a scale, and whether it is the root itself.</summary>
    public static (BigInteger Root, BigInteger Scale, bool IsExact) Scaled(BigInteger radicand)
    {
        BigInteger scale = Enclosure.PowerOfTen(Digits);
        BigInteger root = Floor(radicand * scale * scale);
        return (root, scale, root * root == radicand * scale * scale);
    }

    /// <summary>√radicand / divisor, between its two roundings.</summary>
    public static Interval Quotient(BigInteger radicand, BigInteger divisor)
    {
        (BigInteger root, BigInteger scale, bool isExact) = Scaled(radicand);
        return new(
            Quotients.Rounded(root, divisor * scale, isExact, Toward.Lower),
            Quotients.Rounded(isExact ? root : root + 1, divisor * scale, isExact, Toward.Upper));
    }
}
