using IpTalent.Domain.Aggregation;
using static IpTalent.Domain.Tests.Aggregation.Measures.Answers;

namespace IpTalent.Domain.Tests.Aggregation.Measures;

/// <summary>Mean and variance, worked by hand.</summary>
public class MeanAndVarianceTests
{
    public static TheoryData<Quantity?[], string, string> Tables() => new()
    {
        { [Just(7)], "7 in [7, 7]", "TooFewObservations" },
        { [Just(7), Just(7)], "7 in [7, 7]", "0 in [0, ∞)" },

        // Mean 5; squared distances 9 + 1 + 1 + 9 = 20, by three.
        { [Just(2), Just(4), Just(6), Just(8)], "5 in [5, 5]", "6.6666666666666666666666666667 in [0, ∞)" },
        { [Just(-1), Just(1)], "0 in [0, 0]", "2 in [0, ∞)" },

        // No decimal holds a third: the bounds are the next ones below and above, and open.
        { [Just(1), Just(0), Just(0)], "0.3333333333333333333333333333 in (0.3333333333333333333333333333, 0.3333333333333333333333333334)", "0.3333333333333333333333333333 in [0, ∞)" },

        // (1 + 3) / 2 and (2 + 3) / 2; nothing is printed.
        { [Between(1, 2), Just(3)], "none in [2, 2.5]", "none in [0, ∞)" },

        // What prints a 1 and is more or less than it: the number is of what is printed, the bounds of what is meant.
        { [MoreThan(1), Just(3)], "2 in (2, ∞)", "2 in [0, ∞)" },
        { [LessThan(1), Just(3)], "2 in [1.5, 2)", "2 in [0, ∞)" },
        { [null, null], "Missing", "Missing" },
        { [Just(1), null], "Missing", "Missing" },
    };

    [Theory, MemberData(nameof(Tables))]
    public void MeanAndVariance_Figures_AreThoseByHand(Quantity?[] figures, string mean, string variance)
    {
        TalentMetric[] rows = [.. Rows(Flow, figures)];
        Of(AggregationPlan.Of(Flow).Mean(), rows).Should().Be(mean);
        Of(AggregationPlan.Of(Flow).Variance(), rows).Should().Be(variance);
    }

    [Fact]
    public void MeanAndVariance_MissingLeftOut_AreOfTheOthers()
    {
        TalentMetric[] rows = [.. Rows(Flow, Just(2), null, Just(4))];
        Of(AggregationPlan.Of(Flow).Mean(MissingValues.LeftOut), rows).Should().Be("3 in [3, 3]");
        Of(AggregationPlan.Of(Flow).Variance(MissingValues.LeftOut), rows).Should().Be("2 in [0, ∞)");
    }

    // Adding one number to all moves the mean by it, and leaves the variance: also where the squares pass 127 bits.
    [Theory]
    [InlineData(0)]
    [InlineData(1_000)]
    [InlineData(9_223_372_036_854_775_000)]
    public void Variance_ShiftedFigures_StaysAsItIs(long shift)
    {
        MetricTable table = new MetricTableBuilder(3).Area(Area.Beijing).Period(Year).Value(Flow, [shift + 1, shift + 2, shift + 6]).Build();
        table.Run(AggregationPlan.Of(Flow).Variance())[0].Number.Should().Be(7);
        table.Run(AggregationPlan.Of(Flow).Mean())[0].Number.Should().Be(shift + 3m);
    }
}
