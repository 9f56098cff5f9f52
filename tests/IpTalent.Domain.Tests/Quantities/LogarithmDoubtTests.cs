namespace IpTalent.Domain.Tests.Quantities;

/// <summary>What is not known of a logarithm goes outward: it matters once in a hundred thousand decimals, which random numbers do not meet.</summary>
public class LogarithmDoubtTests
{
    private const decimal Step = 0.0000000000000000000000000001m;

    [Fact]
    public void Round_BesideADecimal_LeavesItToTheOtherSide()
    {
        // 1, give or take 2^-117: it may lie on either side of the decimal.
        var one = new Logarithm(Int128.One << LogarithmTables.Places, LogarithmTables.Places, 2);
        one.Round(Toward.Lower, out bool exact).Should().Be(1 - Step);
        exact.Should().BeFalse();
        one.Round(Toward.Upper, out _).Should().Be(1 + Step);
        Logarithm minusOne = one with { Units = -one.Units };
        minusOne.Round(Toward.Lower, out _).Should().Be(-1 - Step);
        minusOne.Round(Toward.Upper, out _).Should().Be(-1 + Step);
    }

    [Fact]
    public void DividedBy_BesideADecimal_LeavesItToTheOtherSide()
    {
        var half = new Logarithm(Int128.One << (LogarithmTables.Places - 1), LogarithmTables.Places, 2);
        var two = new Logarithm(Int128.One << (LogarithmTables.Places + 1), LogarithmTables.Places, 2);
        half.DividedBy(two, Toward.Lower).Should().Be(0.25m - Step);
        half.DividedBy(two, Toward.Upper).Should().Be(0.25m + Step);
        half.DividedBy(two with { Units = -two.Units }, Toward.Lower).Should().Be(-0.25m - Step);
        half.DividedBy(two with { Units = -two.Units }, Toward.Upper).Should().Be(-0.25m + Step);
    }
}
