using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>The least and greatest of indicators whose decimal places are more than nineteen apart overflowed, where a group lacked one of them.</summary>
public sealed class ExtremesOfScalesFarApartTests
{
    private static readonly Indicator Coarse = Indicator.Flow("coarse", "Coarse", Unit.Yuan);
    private static readonly Indicator Fine = Indicator.Flow("fine", "Fine", Unit.Yuan);

    [Fact]
    public void MinAndMax_GroupWithOneOfTwoScales_AreExact()
    {
        MetricTable table = MetricTable.From(
        [
            Row(Coarse, Area.Beijing, 7m), Row(Fine, Area.Beijing, 0.00000000000000000001m), Row(Fine, Area.Tianjin, 0.00000000000000000003m),
        ]);
        AggregationPlan plan = AggregationPlan.Of(Coarse, Fine).By(Dimension.Area()).Min();
        table.Run(plan).Select(row => row.Number).Should().Equal(0.00000000000000000001m, 0.00000000000000000003m);
        table.Run(AggregationPlan.Of(Coarse, Fine).By(Dimension.Area()).Max()).Select(row => row.Number).Should().Equal(7m, 0.00000000000000000003m);
    }

    private static TalentMetric Row(Indicator indicator, Area area, decimal figure) => TalentMetric.At(indicator, area, ReportingPeriod.Year(2023), figure);
}
