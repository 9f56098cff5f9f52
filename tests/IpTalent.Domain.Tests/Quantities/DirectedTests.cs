using System.Globalization;
using System.Numerics;

namespace IpTalent.Domain.Tests.Quantities;

/// <summary>Quotients rounded to one side, held against whole numbers of any length.</summary>
public class DirectedTests
{
    // Worked by hand: what the digits of a decimal hold, cut off or raised.
    [Theory]
    [InlineData("1", "3", "0.3333333333333333333333333333", "0.3333333333333333333333333334", "28 places")]
    [InlineData("200", "3", "66.666666666666666666666666666", "66.666666666666666666666666667", "29 digits")]
    [InlineData("-1", "3", "-0.3333333333333333333333333334", "-0.3333333333333333333333333333", "a negative one goes the other way")]
    [InlineData("25", "3", "8.333333333333333333333333333", "8.333333333333333333333333334", "83...3 of 29 digits would be more than 2^96")]
    [InlineData("7", "0.9", "7.7777777777777777777777777777", "7.7777777777777777777777777778", "77...7 of 29 digits is less than 2^96")]
    [InlineData("170000", "690000", "0.2463768115942028985507246376", "0.2463768115942028985507246377", "growth of 69 to 86")]
    [InlineData("0.0000000000000000000000000001", "3", "0", "0.0000000000000000000000000001", "below the last place")]
    [InlineData("18446744073709551615", "7", "2635249153387078802.1428571428", "2635249153387078802.1428571429", "2^64 - 1")]
    [InlineData("18446744073709551617", "7", "2635249153387078802.4285714285", "2635249153387078802.4285714286", "more than 64 bits")]
    [InlineData("1", "18446744073709551615", "0.0000000000000000000542101086", "0.0000000000000000000542101087", "one over 2^64 - 1")]
    [InlineData("79228162514264337593543950335", "10", "7922816251426433759354395033.5", "7922816251426433759354395033.5", "exact")]
    [InlineData("10000000000000000000000000001", "100000", "100000000000000000000000.00001", "100000000000000000000000.00001", "exact, of more than 64 bits")]
    [InlineData("9007199254740993", "90071992547409920", "0.1000000000000000111022302462", "0.1000000000000000111022302463", "1/10 and a little")]
    [InlineData("3000000000000000001", "10000000000000000003", "0.3000000000000000000099999999", "0.3000000000000000000100000000", "a step up takes along nine nines")]
    [InlineData("3", "8", "0.375", "0.375", "exact")]
    public void Divide_Cases_GiveTheDecimalsNextToTheQuotient(string dividend, string divisor, string lower, string upper, string remark)
    {
        decimal left = decimal.Parse(dividend, CultureInfo.InvariantCulture), right = decimal.Parse(divisor, CultureInfo.InvariantCulture);
        Directed.Divide(left, right, Toward.Lower, out _).Should().Be(decimal.Parse(lower, CultureInfo.InvariantCulture), remark);
        Directed.Divide(left, right, Toward.Upper, out _).Should().Be(decimal.Parse(upper, CultureInfo.InvariantCulture), remark);
    }

    [Fact]
    public void Divide_AnyDecimals_GivesTheDecimalsNextToTheQuotient()
    {
        var random = new Random(5);
        for (int i = 0; i < 20_000; i++)
        {
            decimal left = Any(random), right = Any(random);
            CheckQuotient(left, right == 0 ? 1 : right);
        }
    }

    [Fact]
    public void MiddleOfNeighbours_AnyDecimal_IsWhatTheFrameworkRounds()
    {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++)
        {
            decimal one = Any(random);
            decimal lower = i % 3 == 0 && one != 0 ? Directed.Step(one, Toward.Lower) : one;
            decimal upper = Directed.Step(lower, Toward.Upper);
            if ((lower < 0) == (upper < 0) && Directed.MiddleOfNeighbours(lower, upper) is { } middle)
            {
                decimal.GetBits(middle).Should().Equal(decimal.GetBits(lower + ((upper - lower) / 2)), "of {0} and {1}", lower, upper);
            }
        }

        Directed.MiddleOfNeighbours(1, 3).Should().BeNull("two lies in between");
        Directed.MiddleOfNeighbours(1, 2).Should().BeNull("as does a half");
        Directed.MiddleOfNeighbours(33.333333333333333333333333333m, 33.333333333333333333333333334m).Should().Be(33.333333333333333333333333334m, "the even one");
        Directed.MiddleOfNeighbours(-33.333333333333333333333333334m, -33.333333333333333333333333333m).Should().Be(-33.333333333333333333333333334m, "the even one");
    }

    // 2^95 is 39614081257132168796771975168.
    [Theory]
    [InlineData("39614081257132168796771975167", true, "below half of 2^96")]
    [InlineData("39614081257132168796771975168", false, "that half")]
    [InlineData("-39614081257132168796771975168", false, "its mirror image")]
    [InlineData("7922816251426433759354395033.5", true, "all 96 bits, but one place of them")]
    [InlineData("0", true, "nothing")]
    public void IsSmall_AroundHalfOfTheLargest_TellsTheSide(string number, bool expected, string remark) =>
        Directed.IsSmall(decimal.Parse(number, CultureInfo.InvariantCulture)).Should().Be(expected, remark);

    private static void CheckQuotient(decimal left, decimal right)
    {
        decimal lower, upper;
        bool lowerIsExact, upperIsExact;
        try
        {
            lower = Directed.Divide(left, right, Toward.Lower, out lowerIsExact);
            upper = Directed.Divide(left, right, Toward.Upper, out upperIsExact);
        }
        catch (OverflowException)
        {
            BigInteger.Abs(Units(left) / Units(right)).Should().BeGreaterThan((BigInteger)decimal.MaxValue - 1, "of {0} / {1}", left, right);
            return;
        }

        lowerIsExact.Should().Be(upperIsExact);
        int toLower = Compare(lower, left, right), toUpper = Compare(upper, left, right);
        if (lowerIsExact)
        {
            (toLower, toUpper).Should().Be((0, 0), "of {0} / {1}", left, right);
            return;
        }

        (toLower, toUpper).Should().Be((-1, 1), "of {0} / {1}", left, right);
        Directed.Step(lower, Toward.Upper).Should().Be(upper, "no decimal lies between them");
    }

    private static int Compare(decimal value, decimal left, decimal right) =>
        (Units(value) * Units(right)).CompareTo(Units(left) * Units(1)) * Math.Sign(right);

    // Of either sign, of few bits or of all 96, and of any scale.
    private static decimal Any(Random random)
    {
        Int128 mantissa = new Int128((ulong)random.NextInt64(1L << 32), (ulong)random.NextInt64(long.MinValue, long.MaxValue)) >> random.Next(96);
        return new((int)mantissa, (int)(mantissa >> 32), (int)(mantissa >> 64), random.Next(2) == 0, (byte)random.Next(29));
    }

    // In units of 1e-28.
    private static BigInteger Units(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return (value < 0 ? -mantissa : mantissa) * BigInteger.Pow(10, 28 - value.Scale);
    }
}
