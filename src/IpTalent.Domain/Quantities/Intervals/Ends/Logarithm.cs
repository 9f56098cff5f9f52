using System.Numerics;
using static IpTalent.Domain.LogarithmTables;

namespace IpTalent.Domain;

/// <summary>A natural logarithm: <c>Units</c> x 2^-<c>Bits</c>, off by no more than <c>Doubt</c> such units.</summary>
/// <remarks>A decimal beside 1 has a logarithm with more bits behind the point, so that it keeps 98 leading bits or more, and a quotient of two
/// logarithms 28 digits. The logarithm of 1 is 0 without doubt; that of any other fraction is no fraction (Lindemann, 1882).</remarks>
internal readonly record struct Logarithm(Int128 Units, int Bits, UInt128 Doubt)
{
    // Below that a difference of two logarithms has lost digits: worked out anew, from the difference of the numbers.
    private static readonly Int128 NearZero = Int128.One << (Places - 12);

    // What may be wrong with the logarithm of a whole number: half a unit for each of up to 97 factors of 2 and for the table, and
    // two that the series cuts; with that of a power of ten half a unit for each place.
    private const int DoubtOfWhole = 64;
    private const int DoubtOfPlaces = 16;

    private const int TermsInFull = 8;

    // One part in 2^127 for each term of a series and each product, with room to spare.
    private const int DoubtOfSeries = 16;

    // Near 1 the terms shrink by 2^-26 each; each is cut twice, and all are doubled.
    private const int MostTermsOfNear = 11;
    private const int DoubtOfNear = 64;

    // Beyond the logarithm of the largest decimal, 66.5, and of the smallest, -64.5.
    private const int Furthest = 70;

    public bool IsZero => Units == 0 && Doubt == 0;

    public int Sign => Int128.Sign(Units);

    /// <summary>The logarithm of a factor above zero.</summary>
    public static Logarithm Of(Factor factor)
    {
        Int128 units = OfWhole(factor.Over) - OfWhole(factor.Under) + ((factor.UnderScale - factor.OverScale) * LogarithmOf10);
        return Int128.Abs(units) < NearZero ? OfNear(factor) : new(units, Places, 2 * (DoubtOfWhole + DoubtOfPlaces));
    }

    /// <summary>A decimal that is itself a logarithm.</summary>
    public static Logarithm From(decimal value)
    {
        // Far beyond the logarithms of decimals all are alike.
        decimal near = Math.Clamp(value, -2 * Furthest, 2 * Furthest);
        BigInteger units = ((BigInteger)Directed.Mantissa(near) << Places) / Enclosure.PowerOfTen(near.Scale);
        return new((Int128)units * Math.Sign(near), Places, 1);
    }

    public static Logarithm operator +(Logarithm left, Logarithm right)
    {
        if (left.IsZero || right.IsZero)
        {
            return left.IsZero ? right : left;
        }

        // The one with fewer bits behind the point sets how many are left, with one in hand for the sum.
        int bits = Math.Min(left.Shortened().Bits, right.Shortened().Bits);
        (left, right) = (left.With(bits), right.With(bits));
        return new(left.Units + right.Units, bits, left.Doubt + right.Doubt);
    }

    /// <summary>The logarithm of a power with the exponent numerator / denominator; the denominator is above zero.</summary>
    public Logarithm Times(long numerator, long denominator)
    {
        if (IsZero || numerator == 0)
        {
            return default;
        }

        // Bits enough for the product.
        Logarithm value = this;
        double growth = Math.Abs((double)numerator) / denominator;
        int room = (int)Math.Ceiling(Math.Log2((double)Int128.Abs(Units) * growth)) - 124;
        if (room > 0)
        {
            value = With(Bits - room);
        }

        (Int128 whole, Int128 rest) = Int128.DivRem(value.Units, denominator);
        return new((whole * numerator) + (rest * numerator / denominator), value.Bits, (UInt128)((double)value.Doubt * growth * 1.01) + 3);
    }

    /// <summary>The decimal at the logarithm or next to it on one side.</summary>
    public decimal Round(Toward side, out bool exact)
    {
        exact = IsZero;
        Int128 end = side == Toward.Lower ? Units - (Int128)Doubt : Units + (Int128)Doubt;
        return BinaryFractions.Round((UInt128)Int128.Abs(end), -Bits, end < 0, side);
    }

    /// <summary>The decimal at the quotient of two logarithms, none of which is zero, or next to it on one side.</summary>
    /// <exception cref="OverflowException">It lies beyond the largest decimal.</exception>
    public decimal DividedBy(Logarithm divisor, Toward side)
    {
        bool negative = Sign != divisor.Sign;
        bool away = (side == Toward.Upper) != negative;
        (UInt128 dividend, UInt128 by) = ((UInt128)Int128.Abs(Units), (UInt128)Int128.Abs(divisor.Units));
        (dividend, by) = away ? (dividend + Doubt, by - divisor.Doubt) : (dividend - Doubt, by + divisor.Doubt);
        return BinaryFractions.Quotient(dividend, -Bits, by, -divisor.Bits, negative, side);
    }

    /// <summary>exp of the logarithm: units x 2^(exponent - 126), the units from 2^126 to 2^127 and off by no more than the doubt.</summary>
    /// <remarks>What is smaller than the smallest decimal by far is told as another such number.</remarks>
    /// <exception cref="OverflowException">The number lies far beyond the largest decimal.</exception>
    public (UInt128 Units, int Exponent, UInt128 Doubt) Exponential()
    {
        double magnitude = Math.ScaleB((double)Units, -Bits);
        if (magnitude > Furthest)
        {
            throw new OverflowException("The number with this logarithm lies beyond the largest decimal.");
        }

        Logarithm value = magnitude < -Furthest ? new(-Furthest * (Int128.One << Places), Places, 1) : With(Places);
        int k = (int)Math.Floor(Math.Max(magnitude, -Furthest) / Math.Log(2));
        Int128 f = value.Units - (k * LogarithmOf2);
        if (f < 0)
        {
            (k, f) = (k - 1, f + LogarithmOf2);
        }

        // f = j / 256 + r; where the double put it a little above the logarithm of 2, the last j still serves.
        int j = (int)(f >> (Places - 8));
        UInt128 r = (UInt128)(f - ((Int128)j << (Places - 8))) << (128 - Places);
        ulong last = (ulong)(ReciprocalFactorials[^1] >> 64);
        for (int n = ReciprocalFactorials.Length - 2; n > TermsInFull; n--)
        {
            last = (ulong)(ReciprocalFactorials[n] >> 64) + Math.BigMul((ulong)(r >> 64), last, out _);
        }

        UInt128 sum = (UInt128)last << 64;
        for (int n = TermsInFull; n >= 0; n--)
        {
            sum = ReciprocalFactorials[n] + BinaryFractions.Multiply(r, sum);
        }

        // What the logarithm is off by, the multiple of ln 2 included, is a part of the number, which is hardly more than 2.
        UInt128 doubt = ((value.Doubt + DoubtOfWhole) * 21 / 10 << (126 - Places)) + DoubtOfSeries;
        return (BinaryFractions.Multiply(sum, Exponentials[j]), k, doubt);
    }

    /// <summary>The logarithm with a given number of bits behind the point.</summary>
    public Logarithm With(int bits) =>
        bits >= Bits ? new(Units << (bits - Bits), bits, Doubt << (bits - Bits))
        : IsZero ? new(0, bits, 0)
        : Bits - bits > 126 ? new(0, bits, 2)
        : new(Units >> (Bits - bits), bits, (Doubt >> (Bits - bits)) + 2);

    /// <summary>With room for a sum of two.</summary>
    private Logarithm Shortened() => Int128.Abs(Units) >> 125 == 0 ? this : With(Bits - 2);

    /// <summary>ln(M) for a whole number M from 1 to 2^97: M = 2^k (1 + r) 512 / R with the R of its leading bits, and r below 2^-7.</summary>
    private static Int128 OfWhole(UInt128 number)
    {
        int k = 127 - (int)UInt128.LeadingZeroCount(number);
        int reducer = Reducers[(int)(number << (127 - k) >> 119) - 256];
        // The one before the point is shifted out at the top; what stays is exact.
        UInt128 r = (number * (UInt128)reducer) << (119 - k);
        // The last terms need their leading 64 bits only: what they lose, r^9 takes beyond 2^-127.
        ulong last = (ulong)(Reciprocals[Terms] >> 64);
        for (int n = Terms - 1; n > TermsInFull; n--)
        {
            last = (ulong)(Reciprocals[n] >> 64) - Math.BigMul((ulong)(r >> 64), last, out _);
        }

        UInt128 sum = (UInt128)last << 64;
        for (int n = TermsInFull; n >= 1; n--)
        {
            sum = Reciprocals[n] - BinaryFractions.Multiply(r, sum);
        }

        var series = (Int128)(BinaryFractions.Multiply(r, sum) >> (SeriesPlaces - Places));
        return (k * LogarithmOf2) + Reductions[reducer - 256] + series;
    }

    /// <summary>ln(b / a) of two numbers near each other: 2 atanh((b - a) / (b + a)), with as many bits behind the point as it takes.</summary>
    private static Logarithm OfNear(Factor factor)
    {
        (BigInteger b, BigInteger a) = factor.Fraction;
        (BigInteger difference, BigInteger sum) = (b - a, b + a);
        if (difference.IsZero)
        {
            return default;
        }

        int bits = 116 + (int)(sum.GetBitLength() - difference.GetBitLength());
        BigInteger term = (difference << bits) / sum;
        BigInteger square = (term * term) >> bits;
        BigInteger total = term;
        for (int n = 3; n < MostTermsOfNear; n += 2)
        {
            term = (term * square) >> bits;
            total += term / n;
        }

        return new((Int128)(2 * total), bits, DoubtOfNear);
    }
}
