using System.Numerics;

namespace IpTalent.Domain.Tests.Exact;

/// <summary>Logarithms and exponentials to 60 decimal places in plain whole numbers, told as fractions: what results are judged by.</summary>
internal static class Series
{
    private static readonly BigInteger One = BigInteger.Pow(10, 70);

    /// <summary>ln(x), x above zero.</summary>
    public static Rational Logarithm(Rational x)
    {
        // Halved or doubled until it lies between 2/3 and 4/3.
        int halvings = 0;
        for (; x > new Rational(4, 3); halvings++)
        {
            x /= 2;
        }

        for (; x < new Rational(2, 3); halvings--)
        {
            x *= 2;
        }

        return new(Near1(x) + (halvings * Near1(new(4, 3))) - (halvings * Near1(new(2, 3))), One);
    }

    /// <summary>e to the power x.</summary>
    public static Rational Exponential(Rational x)
    {
        int halvings = 0;
        for (; Rational.Abs(x) > new Rational(1, 1000); halvings++)
        {
            x /= 2;
        }

        // More places where the squaring below takes some away again.
        BigInteger one = One * One;
        BigInteger argument = one * x.Numerator / x.Denominator;
        BigInteger sum = one;
        BigInteger term = one;
        for (int n = 1; n < 60; n++)
        {
            term = term * argument / one / n;
            sum += term;
        }

        for (int i = 0; i < halvings; i++)
        {
            sum = sum * sum / one;
        }

        return new(sum, one);
    }

    // The sum of -(1 - x)^n / n converges slowly; that of 2 ((x - 1) / (x + 1))^n / n over odd n takes two fifths of the terms.
    private static BigInteger Near1(Rational x)
    {
        Rational ratio = (x - 1) / (x + 1);
        BigInteger power = One * ratio.Numerator / ratio.Denominator;
        BigInteger square = power * power / One;
        BigInteger sum = 0;
        for (int n = 1; n < 200; n += 2)
        {
            sum += 2 * power / n;
            power = power * square / One;
        }

        return sum;
    }
}
