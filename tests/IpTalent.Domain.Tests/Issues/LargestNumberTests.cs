using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>The largest number of 64 bits was taken for no number where a minimum was sought, and the smallest one where a maximum was.</summary>
public sealed class LargestNumberTests
{
    private static readonly Indicator Licences = Indicator.Flow("licences", "Licences issued", Unit.Licence);

    [Fact]
    public void MinAndMax_LargestNumbersAlone_AreFound()
    {
        MetricTable Table(long number) => new MetricTableBuilder(2).Area(Area.Beijing).Period(ReportingPeriod.Year(2023)).Value(Licences, [number, number], scale: 1).Build();
        Table(long.MaxValue).Run(AggregationPlan.Of(Licences).Min())[0].Number.Should().Be(922_337_203_685_477_580.7m);
        Table(long.MinValue).Run(AggregationPlan.Of(Licences).Max())[0].Number.Should().Be(-922_337_203_685_477_580.8m);
        Table(long.MinValue).Run(AggregationPlan.Of(Licences).Min())[0].Number.Should().Be(-922_337_203_685_477_580.8m);
    }
}
