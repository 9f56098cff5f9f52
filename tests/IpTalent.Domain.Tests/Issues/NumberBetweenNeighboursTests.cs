using System.Globalization;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>A third lies between two decimals with none in between; the nearest is one of these ends, and was left out as if it were none.</summary>
public class NumberBetweenNeighboursTests
{
    private static readonly Indicator Count = Indicator.Flow("count", "Count", Unit.Person);

    [Fact]
    public void ShareOf_ExactCounts_HasANumber()
    {
        TalentMetric[] metrics =
        [
            TalentMetric.At(Count, Area.Beijing, ReportingPeriod.Year(2023), Quantity.Exact(1, Unit.Person)),
            TalentMetric.At(Count, Area.Tianjin, ReportingPeriod.Year(2023), Quantity.Exact(2, Unit.Person)),
        ];
        AggregationRow row = MetricTable.From(metrics).Run(AggregationPlan.Of(Count).By(Dimension.Area()).ShareOf())[0];

        row.Value.Nominal.Should().Be(0.3333333333333333333333333333m);
        row.Value.ToString("F", CultureInfo.InvariantCulture).Should().Be("about 33.33 %");
    }

    [Theory]
    [InlineData("(0.3333333333333333333333333333, 0.3333333333333333333333333334)", "0.3333333333333333333333333333", true)]  // the end below
    [InlineData("(0.3333333333333333333333333333, 0.3333333333333333333333333334)", "0.3333333333333333333333333334", true)]  // the end above
    [InlineData("(-0.3333333333333333333333333334, -0.3333333333333333333333333333)", "-0.3333333333333333333333333333", true)]  // below zero
    [InlineData("(0, 0.0000000000000000000000000001)", "0", true)]  // the least there is
    [InlineData("(0.3333333333333333333333333333, 0.3333333333333333333333333335)", "0.3333333333333333333333333333", false)]  // one lies in between
    [InlineData("(0.33, 0.34)", "0.33", false)]  // many do
    [InlineData("(0.3333333333333333333333333333, 0.3333333333333333333333333334)", "0.3333333333333333333333333335", false)]  // beyond both
    public void Derived_NumberAtAnOpenEnd_StaysWhereNoDecimalLiesBetween(string bounds, string number, bool stays)
    {
        decimal printed = decimal.Parse(number, CultureInfo.InvariantCulture);

        Quantity.Derived(Interval.Parse(bounds, CultureInfo.InvariantCulture), Unit.Ratio, BoundPolicy.Default, printed).Nominal.Should().Be(stays ? printed : null);
    }
}
