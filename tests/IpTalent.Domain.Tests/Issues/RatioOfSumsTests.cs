using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>A ratio had no value where the plan grouped by indicator, threw where it lay beyond the decimals, took the unit of the indicator
/// for that of its figures, and was refused for denominators that no group uses.</summary>
public sealed class RatioOfSumsTests
{
    private static readonly Indicator Above = Indicator.Flow("above", "Above", Unit.Yuan);
    private static readonly Indicator Below = Indicator.Flow("below", "Below", Unit.Person);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2023);

    // (3 + 5) / 2 = 4
    [Fact]
    public void RatioTo_ByIndicator_HasTheDenominatorOfTheSameGroup()
    {
        MetricTable table = MetricTable.From([Row(Above, Area.Beijing, 3), Row(Above, Area.Tianjin, 5), Row(Below, Area.Beijing, 2)]);
        AggregationRow row = table.Run(AggregationPlan.Of(Above).By(Dimension.Indicator, Dimension.Period).RatioTo(Below)).Should().ContainSingle().Subject;
        (row.Number, row.Indicator, row.Value.Unit.Code).Should().Be((4m, Above, "CNY/person"));
    }

    [Fact]
    public void RatioTo_BeyondTheLargestDecimal_IsUndefined()
    {
        MetricTable table = MetricTable.From([Row(Above, Area.Beijing, 9_000_000_000_000_000_000), Row(Below, Area.Beijing, 0.0000000000000000001m)]);
        table.Run(AggregationPlan.Of(Above).RatioTo(Below))[0].Reason.Should().Be(UndefinedReason.Overflow);
    }

    [Fact]
    public void RatioTo_FiguresOfAnotherUnitThanTheirIndicator_IsInThatUnit()
    {
        TalentMetric times = TalentMetric.At(Below, Area.Beijing, Year, Quantity.Exact(2, Unit.PersonTime));
        MetricTable.From([Row(Above, Area.Beijing, 3), times]).Run(AggregationPlan.Of(Above).RatioTo(Below))[0].Value.Unit.Code.Should().Be("CNY/person-time");
    }

    // Guangdong and its city overlap, but nothing above the line is told of either.
    [Fact]
    public void RatioTo_OverlapInADenominatorThatNoGroupUses_IsAnswered()
    {
        MetricTable table = MetricTable.From([Row(Above, Area.Beijing, 3), Row(Below, Area.Beijing, 2), Row(Below, Area.Guangdong, 7), Row(Below, Area.Shenzhen, 1)]);
        AggregationScope provinces = AggregationPlan.Of(Above).By(Dimension.Area(AreaLevel.Province));
        table.Run(provinces.RatioTo(Below)).Single().Number.Should().Be(1.5m);
        AggregationPlan.Of(Above).RatioTo(Below).Prepare(table).Refusals.Should().ContainSingle().Which.Reason.Should().Be(UndefinedReason.OverlappingParts);
    }

    private static TalentMetric Row(Indicator indicator, Area area, decimal number) => TalentMetric.At(indicator, area, Year, Quantity.Exact(number, indicator.Unit));
}
