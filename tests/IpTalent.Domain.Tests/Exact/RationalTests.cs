using System.Numerics;

namespace IpTalent.Domain.Tests.Exact;

public sealed class RationalTests
{
    [Fact]
    public void Default_IsZero() => default(Rational).Should().Be(new Rational(0, 7));

    [Fact]
    public void Constructor_NegativeDenominator_MovesTheSignUp() => new Rational(6, -4).Should().Be(new Rational(-3, 2));

    [Fact]
    public void FromDecimal_Extremes_AreExact()
    {
        ((Rational)decimal.MaxValue).Should().Be(new Rational((BigInteger.One << 96) - 1, 1));
        ((Rational)decimal.MinValue).Should().Be(new Rational(1 - (BigInteger.One << 96), 1));
        ((Rational)1e-28m).Should().Be(new Rational(1, BigInteger.Pow(10, 28)));
        ((Rational)(-2.50m)).Should().Be(new Rational(-5, 2));
        ((Rational)new decimal(0, 0, 0, true, 28)).Should().Be(Rational.Zero);
    }

    [Fact]
    public void Arithmetic_OfAThirdAndAHalf_IsExact()
    {
        Rational third = new(1, 3);
        Rational half = new(-1, 2);
        (third + half).Should().Be(new Rational(-1, 6));
        (third - half).Should().Be(new Rational(5, 6));
        (third * half).Should().Be(new Rational(-1, 6));
        (third / half).Should().Be(new Rational(-2, 3));
        half.Power(3).Should().Be(new Rational(-1, 8));
        half.Power(-2).Should().Be((Rational)4);
        Rational.Zero.Power(0).Should().Be(Rational.One);
        (half < third).Should().BeTrue();
        FluentActions.Invoking(() => third / Rational.Zero).Should().Throw<DivideByZeroException>();
    }

    [Theory]
    [InlineData("1", 0)]
    [InlineData("-9.99", 0)]
    [InlineData("10", 1)]
    [InlineData("0.1", -1)]
    [InlineData("0.099", -2)] // the digits of 99/1000 alone would say -1
    [InlineData("79228162514264337593543950335", 28)]
    public void DecimalExponent_Value_IsTheExponentOfItsFirstDigit(string value, int expected) =>
        ((Rational)decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)).DecimalExponent().Should().Be(expected);
}
