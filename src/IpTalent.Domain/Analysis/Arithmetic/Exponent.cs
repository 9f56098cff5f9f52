using System.Globalization;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain;

/// <summary>A power as a fraction, numerator by denominator in lowest terms, the latter above zero.</summary>
internal readonly record struct Exponent(int Numerator, int Denominator)
{
    private const int Places = 4;
    private const int Largest = 20;

    public bool IsWhole => Denominator == 1;

    /// <summary>1 less the exponent.</summary>
    public Exponent LessThanOne => new(Denominator - Numerator, Denominator);

    public Exponent Negative => new(-Numerator, Denominator);

    /// <summary>1 by the exponent, which is not zero.</summary>
    public Exponent Reciprocal => Numerator > 0 ? new(Denominator, Numerator) : new(-Denominator, -Numerator);

    public static Exponent Of(decimal value, [CallerArgumentExpression(nameof(value))] string parameter = "")
    {
        if (Math.Abs(value) > Largest || value != decimal.Round(value, Places))
        {
            throw new ArgumentOutOfRangeException(
                parameter, value.ToString(CultureInfo.InvariantCulture), "It is a number from -20 to 20 with at most four decimal places, such as 0.5.");
        }

        int numerator = (int)(value * 10_000);
        int divisor = (int)System.Numerics.BigInteger.GreatestCommonDivisor(numerator, 10_000);
        return new(numerator / divisor, 10_000 / divisor);
    }
}
