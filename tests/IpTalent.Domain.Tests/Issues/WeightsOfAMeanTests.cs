using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>A mean weighted by an indicator that the table lacks threw; and an end that no mean reaches was told to belong to the mean.</summary>
public sealed class WeightsOfAMeanTests
{
    private static readonly Indicator Rate = Indicator.PerUnit("rate", "Rate", Unit.Ratio);
    private static readonly Indicator Weight = Indicator.Flow("weight", "Weight", Unit.Person);
    private static readonly AggregationPlan Mean = AggregationPlan.Of(Rate).WeightedMean(Weight, MissingValues.LeftOut);

    [Fact]
    public void WeightedMean_NoWeightAtAll_IsMissing()
    {
        AggregationRow row = MetricTable.From([Row(Rate, Area.Beijing, Quantity.Exact(2, Unit.Ratio))]).Run(Mean)[0];
        (row.Reason, row.Count, row.Missing).Should().Be((UndefinedReason.Missing, 0, 1));
    }

    // Between two and three times 1, and once what is more than 4: the least mean is (3 x 1 + 4) / 4 = 1.75, and is not reached.
    [Fact]
    public void WeightedMean_OpenFigureAndBoundedWeight_LeavesTheEndOpen()
    {
        MetricTable table = MetricTable.From(
        [
            Row(Rate, Area.Beijing, Quantity.Exact(1, Unit.Ratio)), Row(Weight, Area.Beijing, Quantity.Between(2, 3, Unit.Person)),
            Row(Rate, Area.Tianjin, Quantity.MoreThan(4, Unit.Ratio)), Row(Weight, Area.Tianjin, Quantity.Exact(1, Unit.Person)),
        ]);
        table.Run(Mean)[0].Bounds.ToString().Should().Be("(1.75, ∞)");
    }

    // A weight above zero is no weight of zero; whatever it is, the mean of one figure is that figure.
    [Fact]
    public void WeightedMean_WeightAboveZero_IsDefined()
    {
        TalentMetric figure = Row(Rate, Area.Beijing, Quantity.Exact(2, Unit.Ratio));
        MetricTable.From([figure, Row(Weight, Area.Beijing, Quantity.MoreThan(0, Unit.Person))]).Run(Mean)[0].Bounds.ToString().Should().Be("[2, 2]");
        MetricTable.From([figure, Row(Weight, Area.Beijing, Quantity.AtLeast(0, Unit.Person))]).Run(Mean)[0].Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
    }

    // "Nearly 0 persons" is less than none.
    [Fact]
    public void WeightedMean_WeightBelowZero_IsUndefined() => MetricTable
        .From([Row(Rate, Area.Beijing, Quantity.Exact(2, Unit.Ratio)), Row(Weight, Area.Beijing, Quantity.Nearly(0, Unit.Person))])
        .Run(Mean)[0].Reason.Should().Be(UndefinedReason.NegativeValue);

    // One or five, which of the two nobody can say.
    [Fact]
    public void WeightedMean_SeveralWeightsOfOneFigure_IsRefused()
    {
        MetricTable parts = new MetricTableBuilder(3).Area(Area.Beijing).Period(ReportingPeriod.Year(2023)).Indicator([0, 1, 1], [Rate, Weight]).Value([2, 1, 5]).Build();
        Refusal refusal = Mean.Prepare(parts).Refusals.Should().ContainSingle().Subject;
        refusal.Reason.Should().Be(UndefinedReason.OverlappingParts);
        refusal.Message.In("en").Should().Be("in the group all, several rows tell the weight of rate CN-BJ 2023");

        TalentMetric figure = Row(Rate, Area.Beijing, Quantity.Exact(2, Unit.Ratio)), weight = Row(Weight, Area.Beijing, Quantity.Exact(1, Unit.Person));
        Mean.Prepare(MetricTable.From([figure, weight, weight with { Quantity = Quantity.Exact(5, Unit.Person) }])).Refusals.Should().Equal(refusal);
        Mean.Prepare(MetricTable.From([figure, weight, weight])).IsRefused.Should().BeFalse();
    }

    // Persons here and times there: the same number of each is not the same weight.
    [Fact]
    public void WeightedMean_WeightsOfDifferentUnits_IsRefused()
    {
        MetricTable table = MetricTable.From(
        [
            Row(Rate, Area.Beijing, Quantity.Exact(2, Unit.Ratio)), Row(Weight, Area.Beijing, Quantity.Exact(1, Unit.Person)),
            Row(Rate, Area.Tianjin, Quantity.Exact(2, Unit.Ratio)), Row(Weight, Area.Tianjin, Quantity.Exact(1, Unit.PersonTime)),
        ]);
        Mean.Prepare(table).Refusals.Should().ContainSingle().Which.Reason.Should().Be(UndefinedReason.UnitMismatch);
    }

    private static TalentMetric Row(Indicator indicator, Area area, Quantity quantity) => TalentMetric.At(indicator, area, ReportingPeriod.Year(2023), quantity);
}
