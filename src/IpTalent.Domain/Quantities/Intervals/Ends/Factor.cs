using System.Numerics;

namespace IpTalent.Domain;

/// <summary>By how much something is multiplied: a quotient of two decimals, or one plus a rate that no decimal need hold.</summary>
internal readonly record struct Factor(UInt128 Over, int OverScale, UInt128 Under, int UnderScale)
{
    private const int HighestScale = 28;

    /// <summary>The factor as a fraction of whole numbers.</summary>
    public (BigInteger Numerator, BigInteger Denominator) Fraction =>
        (Over * Enclosure.PowerOfTen(HighestScale - OverScale), Under * Enclosure.PowerOfTen(HighestScale - UnderScale));

    /// <summary>A number above zero.</summary>
    public static Factor Of(decimal value) => new(Directed.Mantissa(value), value.Scale, UInt128.One, 0);

    /// <summary>b / a, both above zero.</summary>
    public static Factor Between(decimal a, decimal b) => new(Directed.Mantissa(b), b.Scale, Directed.Mantissa(a), a.Scale);

    /// <summary>1 + x with x above -1.</summary>
    public static Factor OnePlus(decimal x)
    {
        var one = (UInt128)Enclosure.PowerOfTen(x.Scale);
        UInt128 mantissa = Directed.Mantissa(x);
        return new(decimal.IsNegative(x) ? one - mantissa : one + mantissa, x.Scale, UInt128.One, 0);
    }
}
