using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>Finding rows, and turning them back into observations.</summary>
public class AggregationResultTests
{
    private static readonly Indicator Stock = Indicator.Stock("stock", "Stock", Unit.Person);
    private static readonly Indicator Flow = Indicator.Flow("flow", "Flow", Unit.Person);
    private static readonly Indicator Money = Indicator.Flow("money", "Money", Unit.Yuan);

    [Fact]
    public void Find_Keys_GivesTheRow()
    {
        AggregationResult result = MetricTable.From([Row(Stock, "440300", "2023-12-31", 3), Row(Flow, "440300", "2023-Q1", 4)])
            .Run(AggregationPlan.All.By(Dimension.Year, Dimension.Area(AreaLevel.Province), Dimension.Indicator).Sum());
        ReportingPeriod year = ReportingPeriod.Year(2023);
        result.Find(Stock, Area.Guangdong, year)!.Value.Value.Nominal.Should().Be(3);
        result.Find(Flow, Area.Guangdong, year)!.Value.Should().Be(result[0]);
        result.Find(Flow, Area.Shenzhen, year).Should().BeNull();
        result.Find(Flow, Area.Guangdong, YearEnd.Of(2023)).Should().BeNull();
        result.Find(Money, Area.Guangdong, year).Should().BeNull();
        (result[0].Indicator, result[0].Area, result[0].Period).Should().Be((Flow, Area.Guangdong, year));
        result.Invoking(it => it.Find(Flow, Area.Guangdong)).Should().Throw<ArgumentException>().WithMessage("*groups by period; give the period*");
        result.Invoking(it => it[2]).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Find_KeyThatIsNoDimension_Throws()
    {
        AggregationResult result = MetricTable.From([Row(Flow, "CN", "2023", 4)]).Run(AggregationPlan.Of(Flow).Sum());
        result.Find()!.Value.Value.Nominal.Should().Be(4);
        result.Find()!.Value.ToString().Should().StartWith("all: ");
        result.Invoking(it => it.Find(area: Area.China)).Should().Throw<ArgumentException>().WithMessage("*does not group by area; leave it out*");
    }

    // A metric tells of just what was summed, and of the whole only where that is known to be all of it.
    [Theory]
    [InlineData("CN-GD@2023", "CN-GD 2023: derived 1 in [1, 1] person; policy=default/1")]
    [InlineData("440300@2023", "440300 2023: derived 1 in [1, 1] person; policy=default/1")]
    [InlineData("440100@2023 440300@2023", "CN-GD 2023: derived 2 in [2, ∞) person; policy=default/1")]
    [InlineData("CN-GD@2023-Q1 CN-GD@2023-Q2", "CN-GD 2023-S1: derived 2 in [2, 2] person; policy=default/1")]
    [InlineData("CN-GD@2023-Q1 CN-GD@2023-Q3", "CN-GD 2023-01-01/2023-09-30: derived 2 in [2, ∞) person; policy=default/1")]
    [InlineData("CN-GD@2023 440300@-", "CN-GD 2023: derived 1 in [1, 1] person; policy=default/1")]
    public void ToMetrics_Sum_TellsOfWhatWasSummed(string rows, string told)
    {
        MetricTable table = MetricTable.From(rows.Split(' ').Select(row => row.Split('@')).Where(row => row[1] != "-").Select(row => Row(Flow, row[0], row[1], 1)));
        AggregationPlan plan = AggregationPlan.Of(Flow).By(Dimension.Area(AreaLevel.Province), Dimension.Year).Sum();
        table.Run(plan).ToMetrics().Should().ContainSingle().Which.ToString().Should().Be($"flow {told}");
    }

    // The 31 provinces make up China; 30 of them do not.
    [Theory, InlineData(31, "[31, 31]"), InlineData(30, "[30, ∞)")]
    public void ToMetrics_ProvincesOfChina_AreWholeWhereAllAreThere(int provinces, string bounds)
    {
        MetricTable table = MetricTable.From(Area.China.Members.Take(provinces).Select(area => Row(Stock, area.Code.ToString(), "2023-12-31", 1)));
        TalentMetric metric = table.Run(AggregationPlan.Of(Stock).By(Dimension.Area(AreaLevel.Country), Dimension.Period).Sum()).ToMetrics().Should().ContainSingle().Subject;
        metric.Area.Should().Be(Area.China);
        metric.Quantity!.Bounds.ToString().Should().Be(bounds);
        metric.Quantity.Nominal.Should().Be(provinces);
    }

    [Fact]
    public void ToMetrics_PartOfWhatMayBeNegative_HasNoEnds()
    {
        MetricTable table = MetricTable.From([Row(Money, "440100", "2023", 5), Row(Money, "440300", "2023", 7)]);
        TalentMetric metric = table.Run(AggregationPlan.Of(Money).By(Dimension.Area(AreaLevel.Province)).Sum()).ToMetrics()[0];
        metric.Quantity!.Bounds.Should().Be(Interval.Whole);
        metric.Quantity.Nominal.Should().Be(12);
    }

    // Two areas and two quarters, but three figures: nobody says that the fourth is zero.
    [Fact]
    public void ToMetrics_RaggedSum_IsNotTheWhole()
    {
        TalentMetric[] members = [.. Area.China.Members.SelectMany(area => new[] { Row(Flow, area.Code.ToString(), "2023-Q1", 1), Row(Flow, area.Code.ToString(), "2023-Q2", 1) })];
        AggregationPlan plan = AggregationPlan.Of(Flow).By(Dimension.Area(AreaLevel.Country), Dimension.Year).Sum();
        MetricTable.From(members).Run(plan).ToMetrics()[0].Quantity!.Bounds.ToString().Should().Be("[62, 62]");
        MetricTable.From(members[1..]).Run(plan).ToMetrics()[0].Quantity!.Bounds.ToString().Should().Be("[61, ∞)");
    }

    [Fact]
    public void ToMetrics_Note_TellsWhatWasSummedAndMissing()
    {
        MetricTable table = MetricTable.From(
        [
            Row(Flow, "440300", "2023-Q1", 1).CitedFrom("report-b"), Row(Flow, "440300", "2023-Q2", 2).CitedFrom("report-a"),
            TalentMetric.Missing(Flow, Area.Shenzhen, ReportingPeriod.Quarter(2023, 3)),
        ]);
        AggregationScope scope = AggregationPlan.Of(Flow).By(Dimension.Area(AreaLevel.Province), Dimension.Year);
        TalentMetric metric = table.Run(scope.Sum(MissingValues.LeftOut)).ToMetrics().Should().ContainSingle().Subject;
        metric.ToString().Should().Be("flow 440300 2023-01-01/2023-09-30: derived 3 in [3, ∞) person; policy=default/1");
        metric.Citations.Select(citation => citation.SourceCode).Should().Equal("report-a", "report-b");
        metric.Attributes!.Derivation!.In("en").Should().Be(
            "sum of flow by area:province, year, missing left out: 2 figures of 440300, 2023-Q1 2023-Q2 2023-Q3, 1 of 3 missing; not known to be the whole");
        metric.Attributes.Derivation.In("zh").Should().Be(
            "按“sum of flow by area:province, year, missing left out”由2个数推算：440300，2023-Q1 2023-Q2 2023-Q3，3个中缺1个；未必涵盖全部");

        TalentMetric undefined = table.Run(scope.Sum()).ToMetrics()[0];
        (undefined.Quantity, undefined.MissingReason).Should().Be((null, MissingReason.NotPublished));
    }

    [Fact]
    public void ToMetrics_SuppressedGroup_StaysSuppressed()
    {
        MetricTable table = MetricTable.From([TalentMetric.Missing(Flow, Area.Shenzhen, ReportingPeriod.Year(2023), MissingReason.Suppressed)]);
        table.Run(AggregationPlan.Of(Flow).Sum()).ToMetrics()[0].MissingReason.Should().Be(MissingReason.Suppressed);
    }

    // The stock of the year 2023 is that of its last day, and is told as of that day.
    [Fact]
    public void ToMetrics_Last_KeepsTheDateOfTheFigure()
    {
        MetricTable table = MetricTable.From([Row(Stock, "CN", "2023-12-31", 5), Row(Stock, "CN", "2023-06-30", 4)]);
        AggregationResult result = table.Run(AggregationPlan.Of(Stock).By(Dimension.Year).Last());
        result[0].Period.Should().Be(ReportingPeriod.Year(2023));
        result.ToMetrics()[0].Period.Should().Be(YearEnd.Of(2023));
    }

    [Fact]
    public void ToMetrics_Categories_AreKept()
    {
        TalentMetric women = Row(Flow, "CN", "2023", 5) with { Categories = [CategoryReference.Of("sex", "female")] };
        MetricTable.From([women]).Run(AggregationPlan.Of(Flow).Sum()).ToMetrics()[0].Categories.Should().Equal(women.Categories);
    }

    [Fact]
    public void ToMetrics_RowsThatNothingNames_Throws()
    {
        MetricTable table = MetricTable.From([Row(Flow, "CN-BJ", "2023", 1), Row((Flow with { Code = "second-flow" }).With(IndicatorRelationKind.Unrelated, Flow.Code), "CN-TJ", "2023", 1)]);
        AggregationResult Run(AggregationPlan plan) => table.Run(plan);
        Run(AggregationPlan.All.Sum()).Invoking(result => result.ToMetrics()).Should().Throw<InvalidOperationException>().WithMessage("*several indicators*Dimension.Indicator*");
        Run(AggregationPlan.All.By(Dimension.Area()).Sum()).ToMetrics().Should().HaveCount(2);
        MetricTable.From([Row(Flow, "CN-BJ", "2023", 1), Row(Flow, "CN-TJ", "2023", 1)]).Run(AggregationPlan.Of(Flow).Sum())
            .Invoking(result => result.ToMetrics()).Should().Throw<InvalidOperationException>().WithMessage("*several areas*Dimension.Area*");
        Run(AggregationPlan.All.Count()).Invoking(result => result.ToMetrics()).Should().Throw<InvalidOperationException>().WithMessage("*counts observations*");
    }

    [Fact]
    public void ToMetrics_OfAResult_CanBeLoadedAgain()
    {
        MetricTable table = MetricTable.From([Row(Flow, "CN-BJ", "2023-Q1", 1), Row(Flow, "CN-BJ", "2023-Q2", 2), Row(Flow, "CN-TJ", "2023-Q1", 4), Row(Flow, "CN-TJ", "2023-Q2", 8)]);
        AggregationResult areas = table.Run(AggregationPlan.Of(Flow).By(Dimension.Area(), Dimension.Year).Sum());
        MetricTable.From(areas.ToMetrics()).Run(AggregationPlan.Of(Flow).By(Dimension.Year).Sum())[0].Value
            .Should().Be(table.Run(AggregationPlan.Of(Flow).By(Dimension.Year).Sum())[0].Value);
    }

    [Fact]
    public void Row_Default_IsUndefined()
    {
        AggregationRow row = default;
        (row.IsDefined, row.Reason, row.Count, row.Area).Should().Be((false, UndefinedReason.Missing, 0, null));
        row.ToString().Should().Be("nothing: undefined: Missing (0 figures)");
    }

    private static TalentMetric Row(Indicator indicator, string area, string period, decimal number) =>
        TalentMetric.At(indicator, Area.Of(area), ReportingPeriod.Parse(period), Quantity.Exact(number, indicator.Unit));
}
