using IpTalent.Domain.Aggregation;
using static IpTalent.Domain.Tests.Aggregation.Measures.Answers;

namespace IpTalent.Domain.Tests.Aggregation.Measures;

/// <summary>Ratio of sums and weighted mean, worked by hand.</summary>
public class RatioAndWeightTests
{
    private static Quantity Yuan(decimal number) => Quantity.Exact(number, Unit.Yuan);

    public static TheoryData<Quantity?[], Quantity?[], string> Ratios() => new()
    {
        // (10 + 20) / (2 + 4)
        { [Yuan(10), Yuan(20)], [Just(2), Just(4)], "5 in [5, 5]" },
        { [Yuan(-6)], [Just(4)], "-1.5 in [-1.5, -1.5]" },

        // 12 by 3 at most and by 6 at least.
        { [Yuan(12)], [Between(3, 6)], "none in [2, 4]" },
        { [Quantity.Between(-4, 12, Unit.Yuan)], [Between(2, 4)], "none in [-2, 6]" },

        // By more than 3, however many: less than 4, and above 0.
        { [Yuan(12)], [MoreThan(3)], "4 in (0, 4)" },
        { [Yuan(12)], [MoreThan(0)], "none in (0, ∞)" },
        { [Yuan(12)], [AtLeast(0)], "DivisorMayBeZero" },
        { [Yuan(12)], [Just(0)], "DivisorMayBeZero" },

        // The areas of the two need not be the same.
        { [Yuan(12), Yuan(3)], [Just(5)], "3 in [3, 3]" },
        { [Yuan(12)], [null], "Missing" },
        { [Yuan(12), null], [Just(5)], "Missing" },
        { [Yuan(12)], [], "Missing" },
    };

    [Theory, MemberData(nameof(Ratios))]
    public void RatioTo_Figures_IsThatByHand(Quantity?[] above, Quantity?[] below, string expected) =>
        Of(AggregationPlan.Of(Money).RatioTo(Flow), Rows(Money, above).Concat(Rows(Flow, below))).Should().Be(expected);

    [Fact]
    public void RatioTo_MissingLeftOut_IsOfTheOthers()
    {
        AggregationRow row = MetricTable.From(Rows(Money, Yuan(12), null).Concat(Rows(Flow, Just(5), null, Just(1)))).Run(AggregationPlan.Of(Money).RatioTo(Flow, MissingValues.LeftOut))[0];
        (row.Number, row.Count, row.Missing).Should().Be((2m, 1, 2));
    }

    public static TheoryData<Quantity?[], Quantity?[], string> Means() => new()
    {
        // (1 x 3 + 5 x 1) / 4
        { [Yuan(1), Yuan(5)], [Just(3), Just(1)], "2 in [2, 2]" },
        { [Yuan(1), Yuan(5)], [Just(0), Just(1)], "5 in [5, 5]" },

        // Least with 5 weighing 1: (3 + 5) / 4 = 2; greatest with it weighing 3: (3 + 15) / 6 = 3.
        { [Yuan(1), Yuan(5)], [Just(3), Between(1, 3)], "none in [2, 3]" },

        // Least with all low and the 1 heavy: (4 x 1 + 5) / 5 = 1.8; greatest with the 3 light: (2 x 3 + 5) / 3.
        { [Quantity.Between(1, 3, Unit.Yuan), Yuan(5)], [Between(2, 4), Just(1)], "none in [1.8, 3.6666666666666666666666666667)" },

        // Open figures: (2 + 4) / 2 is not reached; that of no weight does not matter.
        { [Yuan(2), Quantity.MoreThan(4, Unit.Yuan)], [Just(1), Just(1)], "3 in (3, ∞)" },
        { [Yuan(2), Quantity.MoreThan(4, Unit.Yuan)], [Just(1), Just(0)], "2 in [2, 2]" },

        // Without an upper end of the weight, all the weight may lie on one figure.
        { [Yuan(2), Yuan(4)], [Just(1), AtLeast(1)], "3 in [2, 4]" },
        { [Yuan(2)], [AtLeast(0)], "DivisorMayBeZero" },
        { [Yuan(2)], [Just(-1)], "NegativeValue" },
        { [Yuan(2), Yuan(4)], [Just(1)], "Missing" },
        { [Yuan(2), null], [Just(1), Just(1)], "Missing" },
    };

    [Theory, MemberData(nameof(Means))]
    public void WeightedMean_Figures_IsThatByHand(Quantity?[] figures, Quantity?[] weights, string expected) =>
        Of(AggregationPlan.Of(Money).WeightedMean(Flow), Rows(Money, figures).Concat(Rows(Flow, weights))).Should().Be(expected);

    [Fact]
    public void WeightedMean_MissingLeftOut_IsOfThoseWithBoth()
    {
        AggregationRow row = MetricTable.From(Rows(Money, Yuan(2), Yuan(4), null).Concat(Rows(Flow, Just(1), null, Just(1)))).Run(AggregationPlan.Of(Money).WeightedMean(Flow, MissingValues.LeftOut))[0];
        (row.Number, row.Count, row.Missing).Should().Be((2m, 1, 2));
    }
}
