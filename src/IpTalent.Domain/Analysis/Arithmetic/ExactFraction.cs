using System.Numerics;

namespace IpTalent.Domain;

/// <summary>An end of a quotient that is compared and never written: above over below, the latter zero or above; over zero it has no end.</summary>
internal readonly record struct ExactFraction(BigInteger Above, BigInteger Below, bool IsAttained)
{
    public static ExactFraction At(int value, bool attained) => new(value, BigInteger.One, attained);

    /// <summary>Without an end, above or below.</summary>
    public static ExactFraction Endless(int sign) => new(sign, BigInteger.Zero, false);

    public static ExactFraction Of(ReadOnlySpan<decimal> above, ReadOnlySpan<decimal> below, bool attained) =>
        new(RoundedSums.UnitsOf(above), RoundedSums.UnitsOf(below), attained);

    /// <summary>Compares with a number, exactly.</summary>
    public int CompareTo(decimal value) => Below.IsZero ? Above.Sign : (Above * Quotients.Units(1)).CompareTo(Quotients.Units(value) * Below);
}
