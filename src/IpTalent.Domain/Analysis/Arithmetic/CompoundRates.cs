using System.Numerics;

namespace IpTalent.Domain;

/// <summary>An end of (b / a)^(1 / n) - 1, rounded to one side.</summary>
internal static class CompoundRates
{
    // A factor is sought to more digits than a decimal has, so that the rate below it is rounded once.
    private const int Digits = 40;
    private const int DigitsOfDouble = 15;

    // What a logarithm in double can be wrong by, with room to spare: one part in 10^12.
    private const int DigitsOfGuess = 12;

    // A root that a decimal holds exactly has few decimal places; only one that seems to is worth the proof.
    private const int PlacesOfExactRoots = 24;
    private const decimal Near = 8e-28m;

    /// <summary>The end for one end of the later and one of the earlier figure, both above zero, and two years or more.</summary>
    public static End At(End b, End a, int years, Toward side)
    {
        double quotient = (double)b.Value / (double)a.Value;
        // Below 0.1 the quotient would lose digits that its root still shows, and beyond the largest decimal it would be lost.
        if (quotient is < 0.1 or > 7e28)
        {
            return Proved(b, a, years, side);
        }

        End factor = Roots.Of(End.Quotient(b, a, side), years, side);
        return !factor.IsClosed && Math.Abs(factor.Value - decimal.Round(factor.Value, PlacesOfExactRoots)) <= Near
            ? Proved(b, a, years, side)
            : End.Difference(factor, End.At(1, closed: true), side);
    }

    /// <summary>The factor by halving, each step proved by raising it to the power.</summary>
    private static End Proved(End b, End a, int years, Toward side)
    {
        double logarithm = (Math.Log10((double)b.Value) - Math.Log10((double)a.Value)) / years;
        int magnitude = (int)Math.Floor(logarithm);
        int exponent = magnitude - Digits;
        BigInteger guess = (BigInteger)(Math.Pow(10, logarithm - magnitude + DigitsOfDouble)) * Enclosure.PowerOfTen(Digits - DigitsOfDouble);
        BigInteger width = Enclosure.PowerOfTen(Digits - DigitsOfGuess);
        (BigInteger low, BigInteger high) = (guess - width, guess + width);
        while (high - low > 1)
        {
            BigInteger middle = (low + high) >> 1;
            (low, high) = Compare(middle) <= 0 ? (middle, high) : (low, middle);
        }

        // low <= factor < low + 1; where it is low itself the rate may be exact.
        bool isRoot = Compare(low) == 0;
        BigInteger factor = !isRoot && side == Toward.Upper ? high : low;
        decimal rate = Quotients.Round(factor - Enclosure.PowerOfTen(-exponent), exponent, side, out bool exact);
        return End.At(rate, isRoot && exact && b.IsClosed && a.IsClosed);

        int Compare(BigInteger factor)
        {
            int place = exponent;
            for (; (factor % 10).IsZero; factor /= 10)
            {
                place++;
            }

            return Enclosure.Of(factor, place).Power(years).Times(Enclosure.Of(a.Value)).CompareTo(b.Value);
        }
    }
}
