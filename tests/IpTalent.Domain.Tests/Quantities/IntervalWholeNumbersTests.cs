using FsCheck.Fluent;

namespace IpTalent.Domain.Tests.Quantities;

public sealed class IntervalWholeNumbersTests
{
    [Theory]
    [InlineData("(1100, 1200)", "[1101, 1199]")]
    [InlineData("[1100, 1200]", "[1100, 1200]")]
    [InlineData("(8, 10)", "[9, 9]")]
    [InlineData("(8.5, 9.5)", "[9, 9]")]
    [InlineData("[-1.5, 0.5)", "[-1, 0]")]
    [InlineData("(-1, 1)", "[0, 0]")]
    [InlineData("(9, 10)", null)]
    [InlineData("[9.1, 9.9]", null)]
    [InlineData("[9, 9]", "[9, 9]")]
    [InlineData("[9.5, 9.5]", null)]
    [InlineData("(2, ∞)", "[3, ∞)")]
    [InlineData("(-∞, 2)", "(-∞, 1]")]
    [InlineData("(-∞, ∞)", "(-∞, ∞)")]
    [InlineData("(7922816251426433759354395033.4, 7922816251426433759354395033.5)", null)]
    [InlineData("[79228162514264337593543950335, 79228162514264337593543950335]", "[79228162514264337593543950335, 79228162514264337593543950335]")]
    [InlineData("(79228162514264337593543950334, ∞)", "[79228162514264337593543950335, ∞)")]
    [InlineData("(79228162514264337593543950335, ∞)", "(79228162514264337593543950335, ∞)")] // the next one is no decimal
    [InlineData("(-∞, -79228162514264337593543950335)", "(-∞, -79228162514264337593543950335)")]
    [InlineData("(-79228162514264337593543950335, 79228162514264337593543950335)", "[-79228162514264337593543950334, 79228162514264337593543950334]")]
    public void WholeNumbers_Example_AreThoseWithin(string interval, string? expected) =>
        Interval.Parse(interval).WholeNumbers.Should().Be(expected is null ? null : Interval.Parse(expected));

    [Fact]
    public void WholeNumbers_AnyInterval_HoldTheSameWholeNumbers() => ClaimCases.Holds(
        from low in Gen.Choose(-40, 40)
        from width in Gen.Choose(1, 12)
        from form in Gen.Choose(0, 5)
        let lower = low / 4m
        let upper = (low + width) / 4m
        select form switch
        {
            0 => Interval.Open(lower, upper),
            1 => Interval.OpenClosed(lower, upper),
            2 => Interval.ClosedOpen(lower, upper),
            3 => Interval.MoreThan(lower),
            4 => Interval.LessThan(upper),
            _ => Interval.Closed(lower, upper),
        },
        interval => Enumerable.Range(-30, 61).All(n => interval.Contains(n) == (interval.WholeNumbers?.Contains(n) ?? false))
            && interval.WholeNumbers?.WholeNumbers == interval.WholeNumbers ? null : $"{interval.WholeNumbers}");
}
