using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>Areas and periods were told as left out although a filter had kept all their rows away.</summary>
public sealed class LeftOutOfFilteredRowsTests
{
    private static readonly Indicator Licences = Indicator.Flow("licences", "Licences issued", Unit.Licence);

    // China has no province, and no row of 2023; the Five-Year Plan lies in no year, and is of Beijing.
    [Fact]
    public void AreasLeftOut_RowsThatAFilterKeepsAway_AreNotTold()
    {
        MetricTable table = MetricTable.From(
        [
            Row(Area.China, "2022", 1), Row(Area.GreaterBayArea, "2023", 2), Row(Area.Guangdong, "2023", 4), Row(Area.Beijing, "2021/2025", 8),
        ]);
        AggregationScope provinces = AggregationPlan.Of(Licences).By(Dimension.Area(AreaLevel.Province), Dimension.Year);

        AggregationResult of2023 = table.Run(provinces.Where(Filter.Period(ReportingPeriod.Year(2023))).Sum());
        of2023.Select(row => row.Number).Should().Equal(4m);
        of2023.AreasLeftOut.Should().Equal(Area.GreaterBayArea);
        of2023.LeftOutCount.Should().Be(1);

        AggregationResult ofGuangdong = table.Run(provinces.Where(Filter.Area(Area.Guangdong, Area.China)).Sum());
        ofGuangdong.PeriodsLeftOut.Should().BeEmpty();
        ofGuangdong.AreasLeftOut.Should().Equal(Area.China);
    }

    private static TalentMetric Row(Area area, string period, decimal number) =>
        TalentMetric.At(Licences, area, ReportingPeriod.Parse(period), Quantity.Exact(number, Unit.Licence));
}
