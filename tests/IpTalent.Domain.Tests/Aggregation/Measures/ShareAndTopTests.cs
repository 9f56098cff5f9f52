using IpTalent.Domain.Aggregation;
using static IpTalent.Domain.Tests.Aggregation.Measures.Answers;

namespace IpTalent.Domain.Tests.Aggregation.Measures;

/// <summary>Shares, distinct counts and the largest groups, worked by hand.</summary>
public class ShareAndTopTests
{
    private static readonly AggregationScope ByArea = AggregationPlan.Of(Flow).By(Dimension.Area());

    // In the order of the codes: Beijing, Shanghai, Tianjin; the figures in the order Beijing, Tianjin, Shanghai.
    public static TheoryData<Quantity?[], string[]> Shares() => new()
    {
        { [Just(1), Just(3)], ["0.25 in [0.25, 0.25]", "0.75 in [0.75, 0.75]"] },
        { [Just(5)], ["1 in [1, 1]"] },
        { [Just(0), Just(5)], ["0 in [0, 0]", "1 in [1, 1]"] },

        // 1 to 3 beside 3: from 1 / 4 to 3 / 6, and the rest from 3 / 6 to 3 / 4.
        { [Between(1, 3), Just(3)], ["none in [0.25, 0.5]", "none in [0.5, 0.75]"] },

        // More than 1 beside 3: above 1 / 4, and never all of it.
        { [MoreThan(1), Just(3)], ["0.25 in (0.25, 1)", "0.75 in (0, 0.75)"] },

        // Beside what may be nothing, or all but nothing.
        { [Just(2), AtLeast(0)], ["1 in (0, 1]", "0 in [0, 1)"] },
        { [AtLeast(0), AtLeast(0)], ["DivisorMayBeZero", "DivisorMayBeZero"] },
        { [Just(-1), Just(3)], ["NegativeValue", "NegativeValue"] },

        // What one part lacks, the whole lacks.
        { [Just(1), null, Just(2)], ["Missing", "Missing", "Missing"] },
    };

    [Theory, MemberData(nameof(Shares))]
    public void ShareOf_Everything_IsThatByHand(Quantity?[] figures, string[] expected) =>
        MetricTable.From(Rows(Flow, figures)).Run(ByArea.ShareOf()).Select(Told).Should().Equal(expected);

    // In each year of its own: 1 / (1 + 3) and 6 / (6 + 2); of everything 1 / 12 and so on.
    [Fact]
    public void ShareOf_Parents_IsOfTheLargerGroup()
    {
        MetricTable table = new MetricTableBuilder(4)
            .Area([0, 1, 0, 1], [Area.Beijing, Area.Tianjin]).Period([0, 0, 1, 1], [ReportingPeriod.Year(2022), Year]).Value(Flow, [1, 3, 6, 2]).Build();
        AggregationScope scope = AggregationPlan.Of(Flow).By(Dimension.Year, Dimension.Area());
        table.Run(scope.ShareOf(Dimension.Year)).Select(row => row.Number).Should().Equal(0.25m, 0.75m, 0.75m, 0.25m);
        table.Run(scope.ShareOf(Dimension.Area())).Select(row => row.Number).Should().Equal(1m / 7, 0.6m, 6m / 7, 0.4m);
        table.Run(scope.ShareOf()).Select(row => row.Number).Should().Equal(1m / 12, 0.25m, 0.5m, 1m / 6);
        table.Run(scope.ShareOf(Dimension.Area(), Dimension.Year)).Should().OnlyContain(row => row.Number == 1);
    }

    // Figures of Beijing and Tianjin in two years; Shanghai has none.
    [Fact]
    public void DistinctCount_Dimension_CountsWhatHasAFigure()
    {
        MetricTable table = new MetricTableBuilder(5)
            .Area([0, 1, 0, 2, 0], [Area.Beijing, Area.Tianjin, Area.Shanghai]).Period([0, 0, 1, 1, 1], [ReportingPeriod.Year(2022), Year])
            .Dimension("title", [0, 1, 1, 0, 1], ["senior", "junior"])
            .Value(Flow, [1, 3, 6, 0, 2]).Missing(Flow, [false, false, false, true, false]).Build();
        AggregationScope scope = AggregationPlan.Of(Flow);
        decimal?[] Counts(AggregationScope of, Dimension counted) => [.. table.Run(of.DistinctCount(counted)).Select(row => row.Number)];
        Counts(scope, Dimension.Area()).Should().Equal(2m);
        Counts(scope, Dimension.Area(AreaLevel.Country)).Should().Equal(1m);
        Counts(scope.By(Dimension.Year), Dimension.Area()).Should().Equal(2m, 1m);
        Counts(scope.By(Dimension.Year), Dimension.Of("title")).Should().Equal(2m, 1m);
        Counts(scope.By(Dimension.Area()), Dimension.Year).Should().Equal(2m, 0m, 1m);
        Counts(scope, Dimension.Indicator).Should().Equal(1m);
    }

    // Equal groups come in the order of their codes; a lower end stands for a number that is not printed; no value is no rank.
    [Fact]
    public void Top_Groups_AreRankedByTheirNumber()
    {
        MetricTable table = MetricTable.From(Rows(Flow, Just(3), Just(9), Just(3), Between(4, 100), null, LessThan(50)));
        string[] Codes(AggregationPlan plan) => [.. table.Run(plan).Select(row => row.Area!.Code.ToString())];
        Codes(ByArea.Sum().Top(10)).Should().Equal("CN-MO", "CN-TJ", "CN-GD", "CN-BJ", "CN-SH");
        Codes(ByArea.Sum().Top(3)).Should().Equal("CN-MO", "CN-TJ", "CN-GD");
        Codes(ByArea.Sum().Top(1)).Should().Equal("CN-MO");
        table.Run(ByArea.Sum().Top(1)).Find(area: Area.Beijing).Should().BeNull();
        ByArea.Sum().Invoking(plan => plan.Top(0)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
