using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>Three provinces rolled up to the nation read as the nation's figure; the row now tells that they may not be all.</summary>
public sealed class PartialRollUpTests
{
    private static readonly Indicator Attorneys = Indicator.Stock("attorneys", "Attorneys", Unit.Person);

    [Fact]
    public void Row_SomeProvincesAsTheNation_IsNotKnownToBeTheWhole()
    {
        AggregationRow row = NationOf([Area.Beijing, Area.Shanghai, Area.Guangdong]);
        row.Value.Nominal.Should().Be(33);
        row.IsWhole.Should().BeFalse();
        row.ToString().Should().Contain("not known to be the whole");
    }

    [Fact]
    public void Row_AllProvincesAsTheNation_IsTheWhole()
    {
        AggregationRow row = NationOf([.. Area.China.Members]);
        row.IsWhole.Should().BeTrue();
        row.ToString().Should().NotContain("whole");
    }

    [Fact]
    public void Define_PrefectureOfAnotherNumber_IsRefused()
    {
        FluentActions.Invoking(() => Area.Define("440105", "Haizhu", Area.Shenzhen)).Should().Throw<ArgumentException>().WithMessage("*4401*4403*");
        Area.Define("440105", "Haizhu", Area.Guangzhou).Parent.Should().Be(Area.Guangzhou);
    }

    private static AggregationRow NationOf(Area[] areas) => MetricTable
        .From(areas.Select(area => TalentMetric.At(Attorneys, area, YearEnd.Of(2023), 11)))
        .Run(AggregationPlan.Of(Attorneys).By(Dimension.Area(AreaLevel.Country), Dimension.Period).Sum())
        .Single();
}
