using System.Globalization;
using System.Numerics;

namespace IpTalent.Domain.Tests.Exact;

/// <summary>The judge itself, on ends whose verdict is known.</summary>
public sealed class RoundingJudgeTests
{
    private static readonly Rational Third = new(1, 3);

    [Theory]
    [InlineData("0.3333333333333333333333333333", false, "Lower", true)]
    [InlineData("0.3333333333333333333333333333", true, "Lower", false)] // moved, so it must be open
    [InlineData("0.3333333333333333333333333334", false, "Lower", false)] // inside
    [InlineData("0.3333333333333333333333333332", false, "Lower", false)] // two steps
    [InlineData("0.3333333333333333333333333334", false, "Upper", true)]
    [InlineData("0.3333333333333333333333333333", false, "Upper", false)]
    [InlineData("0.3333333333333333333333333335", false, "Upper", false)]
    public void Fault_EndNearAThird_IsToldApart(string actual, bool isClosed, string side, bool isRight)
    {
        string? fault = RoundingJudge.Fault(Enum.Parse<Side>(side), ExactEnd.Closed(Third), Read(actual), isClosed, steps: 1);
        (fault is null).Should().Be(isRight, fault);
    }

    [Theory]
    [InlineData("0.5", true, true)]
    [InlineData("0.50", true, true)] // equal, whatever the scale
    [InlineData("0.5", false, false)]
    [InlineData("0.4999999999999999999999999999", false, false)] // a decimal holds it, so nothing else will do
    public void Fault_EndAtAHalf_MustBeExact(string actual, bool isClosed, bool isRight) =>
        (RoundingJudge.Fault(Side.Lower, ExactEnd.Closed(0.5m), Read(actual), isClosed, steps: 4) is null).Should().Be(isRight);

    [Fact]
    public void Fault_AbsentEnd_MustBeAbsentAndOpen()
    {
        RoundingJudge.Fault(Side.Upper, ExactEnd.Absent, null, false, 1).Should().BeNull();
        RoundingJudge.Fault(Side.Upper, ExactEnd.Absent, null, true, 1).Should().NotBeNull();
        RoundingJudge.Fault(Side.Upper, ExactEnd.Absent, decimal.MaxValue, false, 1).Should().NotBeNull();
        RoundingJudge.Fault(Side.Upper, ExactEnd.Open(1), null, false, 1).Should().NotBeNull();
    }

    [Fact]
    public void Fault_EndBelowTheSmallestDecimal_MovesToZeroOrToOneStep()
    {
        ExactEnd tiny = ExactEnd.Closed(Rational.TenToThe(-40));
        RoundingJudge.Fault(Side.Lower, tiny, 0m, false, 1).Should().BeNull();
        RoundingJudge.Fault(Side.Upper, tiny, 1e-28m, false, 1).Should().BeNull();
        RoundingJudge.Fault(Side.Upper, tiny, 0m, false, 1).Should().NotBeNull();
        RoundingJudge.Fault(Side.Lower, tiny, 0m, true, 1).Should().NotBeNull();
    }

    [Theory]
    [InlineData("1.414213562373095048801688724", "Lower", true)] // sqrt 2 = 1.4142135623730950488016887242096980...; 27 decimals
    [InlineData("1.4142135623730950488016887242", "Lower", true)]
    [InlineData("1.4142135623730950488016887243", "Lower", false)]
    [InlineData("1.414213562373095048801688721", "Lower", true)] // 3.2 steps out
    [InlineData("1.414213562373095048801688720", "Lower", false)] // 4.2 steps out
    [InlineData("1.414213562373095048801688728", "Upper", true)] // 3.8 steps out
    [InlineData("1.414213562373095048801688729", "Upper", false)]
    public void FaultOfRoot_EndNearTheRootOfTwo_IsToldByItsSquare(string actual, string side, bool isRight)
    {
        string? fault = RoundingJudge.FaultOfRoot(Enum.Parse<Side>(side), ExactEnd.Closed(2), 2, Read(actual), false, steps: 4);
        (fault is null).Should().Be(isRight, fault);
    }

    [Fact]
    public void FaultOfRoot_ExactRoot_MustBeExact()
    {
        RoundingJudge.FaultOfRoot(Side.Upper, ExactEnd.Closed(-0.008m), 3, -0.2m, true, 4).Should().BeNull();
        RoundingJudge.FaultOfRoot(Side.Upper, ExactEnd.Closed(-0.008m), 3, -0.1999999999999999999999999999m, false, 4).Should().NotBeNull();
        RoundingJudge.FaultOfRoot(Side.Lower, ExactEnd.Open(1e-28m), 2, 1e-14m, false, 4).Should().BeNull();
        RoundingJudge.FaultOfRoot(Side.Lower, ExactEnd.Open(1e-28m), 2, 1e-14m, true, 4).Should().NotBeNull();
    }

    [Theory]
    [InlineData("7.9228162514264337593543950335", true)] // all 96 bits at the largest scale
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("-1e28", true)]
    public void Hold_DecimalItself_IsHeld(string value, bool isHeld)
    {
        decimal? held = DecimalGrid.Hold(Read(value));
        (held == Read(value)).Should().Be(isHeld);
    }

    [Fact]
    public void Hold_ValueBetweenDecimals_IsNotHeld()
    {
        DecimalGrid.Hold(Third).Should().BeNull();
        DecimalGrid.Hold((Rational)decimal.MaxValue + 1).Should().BeNull();
        DecimalGrid.Hold((Rational)decimal.MaxValue - 0.5m).Should().BeNull("the mantissa would need 97 bits");
        DecimalGrid.Hold(Rational.TenToThe(-29)).Should().BeNull();
        DecimalGrid.Hold(new Rational(1, BigInteger.Pow(2, 28))).Should().Be(0.0000000037252902984619140625m);
    }

    [Fact]
    public void Outward_ValueBetweenDecimals_IsTheNextOne()
    {
        DecimalGrid.Outward(-Third, Side.Lower).Should().Be(-0.3333333333333333333333333334m);
        DecimalGrid.Outward(-Third, Side.Upper).Should().Be(-0.3333333333333333333333333333m);
        DecimalGrid.Outward((Rational)decimal.MaxValue - 0.5m, Side.Upper).Should().Be(decimal.MaxValue);
        DecimalGrid.Outward((Rational)decimal.MinValue + 0.5m, Side.Lower).Should().Be(decimal.MinValue);
        DecimalGrid.Outward(new Rational(23, 3), Side.Upper).Should().Be(7.6666666666666666666666666667m, "29 digits fit below 7.92...");
        DecimalGrid.Outward(new Rational(25, 3), Side.Upper).Should().Be(8.333333333333333333333333334m, "only 28 digits fit above");
        DecimalGrid.Outward(Rational.TenToThe(-40), Side.Lower).Should().Be(0m);
    }

    private static decimal Read(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
