using IpTalent.Domain.Aggregation;
using static IpTalent.Domain.Tests.Aggregation.Measures.Answers;

namespace IpTalent.Domain.Tests.Aggregation.Measures;

/// <summary>Minimum, maximum, median and quantiles, worked by hand.</summary>
public class OrderMeasureTests
{
    public static TheoryData<Quantity?[], string, string, string> Tables() => new()
    {
        { [Just(7)], "7 in [7, 7]", "7 in [7, 7]", "7 in [7, 7]" },
        { [Just(7), Just(-2), Just(3)], "-2 in [-2, -2]", "7 in [7, 7]", "3 in [3, 3]" },

        // Of four, the median lies between the second and the third: (3 + 4) / 2.
        { [Just(7), Just(3), Just(4), Just(1)], "1 in [1, 1]", "7 in [7, 7]", "3.5 in [3.5, 3.5]" },

        // The largest may be the first or the second figure: 8 surely, 20 at most.
        { [Between(5, 20), Just(8)], "none in [5, 8]", "none in [8, 20]", "none in [6.5, 14]" },

        // "More than 5" prints a 5, which it is not: the least is above 5 and not 5 itself, unless the other may be.
        { [MoreThan(5), MoreThan(5)], "5 in (5, ∞)", "5 in (5, ∞)", "5 in (5, ∞)" },
        { [MoreThan(5), AtLeast(5)], "5 in [5, ∞)", "5 in (5, ∞)", "5 in (5, ∞)" },
        { [MoreThan(5), Just(9)], "5 in (5, 9]", "9 in [9, ∞)", "7 in (7, ∞)" },

        // Less than 4 persons are none at least; the least is less than 4 since one figure is.
        { [LessThan(4), Just(4), Just(9)], "4 in [0, 4)", "9 in [9, 9]", "4 in [4, 4]" },
        { [null], "Missing", "Missing", "Missing" },
        { [Just(1), null], "Missing", "Missing", "Missing" },
    };

    [Theory, MemberData(nameof(Tables))]
    public void Order_Figures_IsThatByHand(Quantity?[] figures, string least, string greatest, string median)
    {
        TalentMetric[] rows = [.. Rows(Flow, figures)];
        AggregationScope scope = AggregationPlan.Of(Flow);
        Of(scope.Min(), rows).Should().Be(least);
        Of(scope.Max(), rows).Should().Be(greatest);
        Of(scope.Median(), rows).Should().Be(median);
        Of(scope.Quantile(0), rows).Should().Be(least);
        Of(scope.Quantile(1), rows).Should().Be(greatest);
        Of(scope.Quantile(0.5m), rows).Should().Be(median);
    }

    // Extremes are kept in 1, 2, 4 or 8 bytes, whose largest and smallest numbers stand for none.
    [Theory]
    [InlineData(126)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(32_766)]
    [InlineData(32_767)]
    [InlineData(32_768)]
    [InlineData(2_147_483_646)]
    [InlineData(2_147_483_647)]
    [InlineData(2_147_483_648)]
    [InlineData(long.MaxValue - 1)]
    public void Order_AtTheEdgeOfAWidth_IsTheFigure(long number)
    {
        TalentMetric[] rows = [.. Rows(Flow, Just(number), Just(-number), Just(0))];
        Of(AggregationPlan.Of(Flow).Min(), rows).Should().Be($"-{number} in [-{number}, -{number}]");
        Of(AggregationPlan.Of(Flow).Max(), rows).Should().Be($"{number} in [{number}, {number}]");
    }

    // At (5 - 1) x p in 10, 20, 40, 80, 160, beginning at 0.
    [Theory]
    [InlineData("0.25", "20 in [20, 20]")]
    [InlineData("0.3", "24 in [24, 24]")]
    [InlineData("0.9", "128 in [128, 128]")]
    [InlineData("0.125", "15 in [15, 15]")]
    public void Quantile_BetweenTwoFigures_IsInProportion(string probability, string expected) =>
        Of(AggregationPlan.Of(Flow).Quantile(decimal.Parse(probability, System.Globalization.CultureInfo.InvariantCulture)), Rows(Flow, Just(40), Just(10), Just(160), Just(20), Just(80)))
            .Should().Be(expected);

    [Fact]
    public void Min_MissingLeftOut_IsOfTheOthers() => Of(AggregationPlan.Of(Flow).Min(MissingValues.LeftOut), Rows(Flow, null, Just(4), Just(2))).Should().Be("2 in [2, 2]");

    [Theory]
    [InlineData("-0.1")]
    [InlineData("1.1")]
    [InlineData("0.1234567890123456789")]
    public void Quantile_NoProbability_Throws(string probability) => FluentActions
        .Invoking(() => AggregationPlan.Of(Flow).Quantile(decimal.Parse(probability, System.Globalization.CultureInfo.InvariantCulture)))
        .Should().Throw<ArgumentOutOfRangeException>();
}
