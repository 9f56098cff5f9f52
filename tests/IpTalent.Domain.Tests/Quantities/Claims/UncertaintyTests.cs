namespace IpTalent.Domain.Tests.Quantities;

public sealed class UncertaintyTests
{
    [Fact]
    public void Uncertainty_WhatTheSourceStates_IsKept()
    {
        var stated = new Uncertainty
        {
            StandardError = 0,
            SampleSize = 1,
            Confidence = new ConfidenceInterval { Interval = Interval.Closed(5.1m, 6.7m), Level = 0.95m },
        };

        stated.Should().Be(stated with { });
        stated.StandardError.Should().Be(0);
        stated.SampleSize.Should().Be(1);
        stated.Confidence!.Interval.Should().Be(Interval.Closed(5.1m, 6.7m));
        new Uncertainty().Should().Be(new Uncertainty { StandardError = null, SampleSize = null, Confidence = null });
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.5)]
    [InlineData(95)]
    public void Level_OutsideTheFractions_Throws(double level) =>
        FluentActions.Invoking(() => new ConfidenceInterval { Interval = Interval.Closed(0, 1), Level = (decimal)level })
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*such as 0.95*").WithParameterName("Level");

    [Fact]
    public void Level_Limits_AreTaken()
    {
        foreach (decimal level in (decimal[])[1e-28m, 1 - 1e-28m])
        {
            new ConfidenceInterval { Interval = default, Level = level }.Level.Should().Be(level);
        }
    }

    [Fact]
    public void With_ImpossibleValue_Throws()
    {
        var stated = new Uncertainty();
        FluentActions.Invoking(() => stated with { StandardError = -1e-28m }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("StandardError");
        FluentActions.Invoking(() => stated with { StandardError = decimal.MinValue }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => stated with { SampleSize = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("SampleSize");
        FluentActions.Invoking(() => stated with { SampleSize = long.MinValue }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ToString_WhatIsStated_IsToldInALine()
    {
        var interval = new ConfidenceInterval { Interval = Interval.Closed(5.1m, 6.7m), Level = 0.95m };

        interval.ToString().Should().Be("[5.1, 6.7] at 0.95");
        new Uncertainty().ToString().Should().Be("not stated");
        new Uncertainty { SampleSize = 1_500 }.ToString().Should().Be("sample of 1500");
        new Uncertainty { StandardError = 0.4m, Confidence = interval, SampleSize = 1 }.ToString().Should().Be("standard error 0.4; [5.1, 6.7] at 0.95; sample of 1");
    }
}
