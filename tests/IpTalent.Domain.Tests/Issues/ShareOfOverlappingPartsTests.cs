using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>Only the groups were checked and not the larger ones, so that a province had a share in the sum of the nation and its provinces.</summary>
public sealed class ShareOfOverlappingPartsTests
{
    private static readonly Indicator Licences = Indicator.Flow("licences", "Licences issued", Unit.Licence);

    [Theory]
    [InlineData("CN CN-BJ", "2023", UndefinedReason.OverlappingParts)]
    [InlineData("CN-TJ CN-BJ", "2023", null)]
    [InlineData("CN-TJ CN-BJ", "2023 2022", null)]
    [InlineData("CN-TJ CN-BJ", "2023 2023-Q4", UndefinedReason.UnequalPeriods)]
    public void ShareOf_PartsThatDoNotAdd_IsRefused(string areas, string periods, UndefinedReason? reason)
    {
        MetricTable table = MetricTable.From(
            from area in areas.Split(' ')
            from period in periods.Split(' ')
            select TalentMetric.At(Licences, Area.Of(area), ReportingPeriod.Parse(period), Quantity.Exact(1, Unit.Licence)));
        AggregationScope scope = AggregationPlan.Of(Licences).By(Dimension.Area(), Dimension.Period);
        scope.ShareOf().Prepare(table).Refusals.Select(refusal => (UndefinedReason?)refusal.Reason).Should().Equal(reason is null ? [] : [reason]);
        scope.ShareOf(Dimension.Area(), Dimension.Period).Prepare(table).IsRefused.Should().BeFalse();
    }

    // The Greater Bay Area lies in no province, and takes no part.
    [Fact]
    public void ShareOf_OverlapWithWhatIsLeftOut_IsAnswered()
    {
        MetricTable table = MetricTable.From(new[] { Area.GreaterBayArea, Area.Guangdong, Area.Beijing }
            .Select(area => TalentMetric.At(Licences, area, ReportingPeriod.Year(2023), Quantity.Exact(1, Unit.Licence))));
        table.Run(AggregationPlan.Of(Licences).By(Dimension.Area(AreaLevel.Province)).ShareOf()).Select(row => row.Number).Should().Equal(0.5m, 0.5m);
    }

    [Fact]
    public void ShareOf_Refusal_TellsTheLargerGroup()
    {
        MetricTable table = MetricTable.From(new[] { Area.China, Area.Beijing }
            .Select(area => TalentMetric.At(Licences, area, ReportingPeriod.Year(2023), Quantity.Exact(1, Unit.Licence))));
        AggregationPlan.Of(Licences).By(Dimension.Area(), Dimension.Year).ShareOf(Dimension.Year).Prepare(table).Refusals[0].Message.In("en")
            .Should().StartWith("in the group 2023, it sums areas that share places: China (CN) contains Beijing (CN-BJ)");
    }
}
