using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>A sum that no decimal holds was rounded down and not to the nearest, and a mean of it was rounded twice.</summary>
public sealed class SumBeyondDecimalTests
{
    private static readonly Indicator Large = Indicator.Flow("large", "Large", Unit.Yuan);
    private static readonly Indicator Small = Indicator.Flow("small", "Small", Unit.Yuan).With(IndicatorRelationKind.Unrelated, "large");

    // Beside ten digits a decimal has room for 18 or 19 places: 1,000,000,000 with 6.6e-19 lies nearest to one with 7e-19.
    [Fact]
    public void Number_SumThatNoDecimalHolds_IsTheNearest()
    {
        AggregationRow sum = Table().Run(AggregationPlan.Of(Large, Small).Sum())[0];
        sum.Number.Should().Be(1_000_000_000.0000000000000000007m);
        sum.Bounds.ToString().Should().Be("(1000000000.0000000000000000006, 1000000000.0000000000000000007)");
    }

    // Its half has one digit less before the point, and one more behind it: room for all.
    [Fact]
    public void Mean_OfASumThatNoDecimalHolds_IsExact()
    {
        AggregationRow mean = Table().Run(AggregationPlan.Of(Large, Small).Mean())[0];
        mean.Number.Should().Be(500_000_000.00000000000000000033m);
        mean.Bounds.IsPoint.Should().BeTrue();
    }

    private static MetricTable Table() => MetricTable.From(
    [
        TalentMetric.At(Large, Area.Beijing, ReportingPeriod.Year(2023), Quantity.Exact(1_000_000_000, Unit.Yuan)),
        TalentMetric.At(Small, Area.Beijing, ReportingPeriod.Year(2023), Quantity.Exact(0.00000000000000000066m, Unit.Yuan)),
    ]);
}
