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

    /// <summary>√radicand / divisor, between its two roundings.</summary>
    public static Interval Quotient(BigInteger radicand, BigInteger divisor)
    {
        BigInteger scale = Enclosure.PowerOfTen(Digits);
        BigInteger root = Floor(radicand * scale * scale);
        bool isExact = root * root == radicand * scale * scale;
        return new(
            Quotients.Rounded(root, divisor * scale, isExact, Toward.Lower),
            Quotients.Rounded(isExact ? root : root + 1, divisor * scale, isExact, Toward.Upper));
    }
}
