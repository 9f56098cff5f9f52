using System.Numerics;

namespace IpTalent.Domain;

/// <summary>Ends of powers with a fraction as exponent, and of exponentials, rounded to one side; exact where a decimal holds the power.</summary>
internal static class RationalPowers
{
    // A fraction in lowest terms is a decimal only below 2^96 over 10^28; a higher power than this of two or more is none.
    private const long HighestPower = 97;

    /// <summary>The end of exp(x) for an end of x. No decimal but 0 has a rational one (Lindemann, 1882).</summary>
    public static End Exponential(End x, Toward side) =>
        x.IsAbsent ? side == Toward.Lower ? End.At(0, closed: false) : x
        : x.Value == 0 ? End.At(1, x.IsClosed)
        : End.At(Round(Logarithm.From(x.Value), lessOne: false, side, out _), closed: false);

    /// <summary>The end of (b / a)^(p / q) for two ends above zero, or of that less one; q is above zero.</summary>
    public static End Of(End b, End a, long p, long q, bool lessOne, Toward side)
    {
        bool closed = b.IsClosed && a.IsClosed;
        var factor = Factor.Between(a.Value, b.Value);
        Logarithm logarithm = Logarithm.Of(factor).Times(p, q);
        return logarithm.IsZero
            ? End.At(lessOne ? 0 : 1, closed || p == 0)
            : At(Digits.Of(logarithm, lessOne), factor, p, q, lessOne, closed, side);
    }

    /// <summary>(b / a)^(p / q) for two numbers above zero, or that less one, between the two ends that the method for ends gives: both
    /// come of one logarithm and one exponential. q is above zero.</summary>
    public static Interval Of(decimal b, decimal a, long p, long q, bool lessOne)
    {
        var factor = Factor.Between(a, b);
        Logarithm logarithm = Logarithm.Of(factor).Times(p, q);
        if (logarithm.IsZero)
        {
            return Interval.Point(lessOne ? 0 : 1);
        }

        var digits = Digits.Of(logarithm, lessOne);
        return new(
            At(digits, factor, p, q, lessOne, closed: true, Toward.Lower), At(digits, factor, p, q, lessOne, closed: true, Toward.Upper));
    }

    /// <summary>The end of a (T / a)^(p / q) for an end and a number above zero, and q above zero.</summary>
    public static End OfPath(End a, decimal target, long p, long q, Toward side)
    {
        var way = Factor.Between(a.Value, target);
        Logarithm logarithm = Logarithm.Of(Factor.Of(a.Value)) + Logarithm.Of(way).Times(p, q);
        decimal end = Round(logarithm, lessOne: false, side, out decimal? beside);
        return beside is { } value && IsPower(Factor.Between(a.Value, value), way, p, q)
            ? End.At(Directed.Normalised(value), a.IsClosed)
            : End.At(end, closed: false);
    }

    /// <summary>The decimal next to exp of a logarithm on one side, or to that less one; with it the decimal that may be the number
    /// itself, where the digits leave one.</summary>
    /// <exception cref="OverflowException">It lies beyond the largest decimal.</exception>
    public static decimal Round(Logarithm logarithm, bool lessOne, Toward side, out decimal? beside) =>
        Round(Digits.Of(logarithm, lessOne), side, out beside);

    /// <summary>One end of a power, from what is told of it.</summary>
    private static End At(in Digits digits, Factor factor, long p, long q, bool lessOne, bool closed, Toward side)
    {
        decimal end = Round(digits, side, out decimal? beside);
        return beside is { } value && IsPower(value, lessOne, factor, p, q) ? End.At(Directed.Normalised(value), closed) : End.At(end, closed: false);
    }

    private static decimal Round(in Digits digits, Toward side, out decimal? beside)
    {
        (UInt128 units, int exponent, UInt128 doubt, bool negative) = digits;
        (UInt128 least, UInt128 most) = (units > doubt ? units - doubt : 0, units + doubt);
        decimal one = BinaryFractions.Round(least, exponent, negative, side);
        decimal other = BinaryFractions.Round(most, exponent, negative, side);
        // Rounded the same way, the two differ only where a decimal lies between them.
        (decimal end, decimal inner) = (side == Toward.Upper) != negative ? (other, one) : (one, other);
        beside = end == inner ? null : inner;
        return end;
    }

    /// <summary>The decimal next to the quotient of two rates on one side, each told by the logarithm of one plus it; the divisor is not zero.</summary>
    /// <exception cref="OverflowException">It lies beyond the largest decimal.</exception>
    public static decimal QuotientOfRates(Logarithm dividend, Logarithm divisor, Toward side)
    {
        bool negative = dividend.Sign != divisor.Sign;
        bool away = (side == Toward.Upper) != negative;
        (UInt128 over, int exponent, UInt128 doubt) = Rate(dividend);
        (UInt128 under, int exponentUnder, UInt128 doubtUnder) = Rate(divisor);
        if (doubtUnder >= under)
        {
            throw new OverflowException("The divisor is too small for the quotient to be told.");
        }

        UInt128 most = away ? over + doubt : over > doubt ? over - doubt : 0;
        return most == 0 ? 0 : BinaryFractions.Quotient(most, exponent, away ? under - doubtUnder : under + doubtUnder, exponentUnder, negative, side);

        static (UInt128 Units, int Exponent, UInt128 Doubt) Rate(Logarithm logarithm)
        {
            (UInt128 units, int exponent, UInt128 doubt) = logarithm.Exponential();
            return LessOne(units, exponent - 126, doubt, logarithm.Sign < 0);
        }
    }

    /// <summary>The distance from one of a number above or below it. One a trace above may have been put a trace below.</summary>
    private static (UInt128 Units, int Exponent, UInt128 Doubt) LessOne(UInt128 units, int exponent, UInt128 doubt, bool isBelow)
    {
        int shift = -126 - exponent;
        return isBelow
            ? ((UInt128.One << 126) - (units >> shift), -126, (doubt >> shift) + 1)
            : (units - UInt128.Min(units, UInt128.One << -exponent), exponent, doubt);
    }

    /// <summary>Whether a decimal, plus one where it is a rate, is the factor to the power p / q.</summary>
    private static bool IsPower(decimal value, bool plusOne, Factor factor, long p, long q)
    {
        BigInteger one = Enclosure.PowerOfTen(value.Scale);
        BigInteger numerator = ((BigInteger)Directed.Mantissa(value) * Math.Sign(value)) + (plusOne ? one : 0);
        return IsPower(numerator, one, factor, p, q);
    }

    private static bool IsPower(Factor value, Factor factor, long p, long q)
    {
        (BigInteger numerator, BigInteger denominator) = value.Fraction;
        return IsPower(numerator, denominator, factor, p, q);
    }

    /// <summary>Whether a fraction is the factor to the power p / q.</summary>
    private static bool IsPower(BigInteger numerator, BigInteger denominator, Factor factor, long p, long q)
    {
        (BigInteger u, BigInteger v) = factor.Fraction;
        (u, v) = p > 0 ? (u, v) : (v, u);
        var divisor = BigInteger.GreatestCommonDivisor(u, v);
        long common = (long)BigInteger.GreatestCommonDivisor(p, q);
        (p, q) = (Math.Abs(p) / common, q / common);
        // In lowest terms the power is a fraction only where numerator and denominator both have a whole root.
        return p <= HighestPower && WholeRoot(u / divisor, q) is { } over && WholeRoot(v / divisor, q) is { } under
            && numerator * BigInteger.Pow(under, (int)p) == denominator * BigInteger.Pow(over, (int)p);
    }

    /// <summary>The whole number of which another is the power; <see langword="null"/> where there is none.</summary>
    private static BigInteger? WholeRoot(BigInteger power, long degree)
    {
        if (degree == 1 || power.IsOne)
        {
            return power;
        }

        if (degree >= power.GetBitLength())
        {
            return null;
        }

        int n = (int)degree;
        BigInteger root = BigInteger.One << (int)(power.GetBitLength() / n + 1);
        // Newton's method from above falls until it reaches the root, cut to a whole number.
        for (BigInteger next; (next = ((n - 1) * root + (power / BigInteger.Pow(root, n - 1))) / n) < root; root = next)
        {
        }

        return BigInteger.Pow(root, n) == power ? root : null;
    }

    /// <summary>The magnitude of exp of a logarithm, or of that less one: so many units of 2^exponent, give or take the doubt.</summary>
    private readonly record struct Digits(UInt128 Units, int Exponent, UInt128 Doubt, bool Negative)
    {
        public static Digits Of(Logarithm logarithm, bool lessOne)
        {
            (UInt128 units, int exponent, UInt128 doubt) = logarithm.Exponential();
            bool negative = lessOne && logarithm.Sign < 0;
            exponent -= 126;
            if (lessOne)
            {
                (units, exponent, doubt) = LessOne(units, exponent, doubt, negative);
            }

            return new(units, exponent, doubt, negative);
        }
    }
}
