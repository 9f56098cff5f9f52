using IpTalent.Domain.Tests.Exact;
using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Answers that are in use and wrong, one test for each, with who gives them and the right one worked out by hand.</summary>
public class WrongAnswersTests
{
    // The n-th root of a quotient of two negative numbers, as spreadsheets and statistics packages take it: (-200 / -100)^(1/5) - 1 = 14.87 % a year,
    // told of a loss that became twice as deep. No rate leads from one loss to another.
    [Fact]
    public void CompoundAnnualGrowthRate_LossTwiceAsDeep_IsNoGrowth()
    {
        Growth.CompoundAnnualGrowthRate(-100, -200, 5).Reason.Should().Be(UndefinedReason.NegativeBase);
        Growth.CompoundAnnualGrowthRate(Q("exact -100 CNY"), Q("exact -200 CNY"), 5).Reason.Should().Be(UndefinedReason.NegativeBase);
        Growth.GrowthRate(-100, -200).Reason.Should().Be(UndefinedReason.NegativeBase, "nor is it growth of 100 %");
        Growth.LogGrowth(-100, -200).Reason.Should().Be(UndefinedReason.NegativeBase);
        SeriesMeasures.AverageOfAnnualRates(-100, -200).Reason.Should().Be(UndefinedReason.NegativeBase);
    }

    // Whoever fits a straight line and divides by its start: 1, 10, 100, 1000 has the line -185.3 + 308.7 t, the slope of which by the start is a fall, as is
    // the quotient of its ends less one. On logarithms the line goes through all four, and the growth is 900 %.
    [Fact]
    public void TrendGrowthRate_RisingSeries_IsNoFall()
    {
        SeriesMeasures.TrendGrowthRate((2020, 1), (2021, 10), (2022, 100), (2023, 1000)).Rate.Value.Should().BeApproximately(9, 1e-12);
        SeriesMeasures.TrendGrowthRate((2020, 1), (2021, 1), (2022, 1), (2023, 1000)).Rate.Value.Should().BePositive("the line of the numbers starts at -198.8");
    }

    // A package of regional economics tells -14 % a year of this rise. 1.5^(1/5) = 1.0844717711976986, since 1.0844717711976986^5 = 1.5.
    [Fact]
    public void CompoundAnnualGrowthRate_From100To150InFiveYears_IsAGain()
    {
        decimal rate = Growth.CompoundAnnualGrowthRate(100, 150, 5).Value;
        rate.Should().BeApproximately(0.0844717711976986m, 1e-16m);
        (((Rational)1 + rate).Power(5) - new Rational(3, 2) < Rational.TenToThe(-26)).Should().BeTrue();
    }

    // Data frames and spreadsheets with their errors replaced: 0/0 told as 0 %.
    [Fact]
    public void GrowthAndShares_NothingOfNothing_IsNotZeroPercent()
    {
        Growth.GrowthRate(0, 0).Reason.Should().Be(UndefinedReason.ZeroBase);
        Growth.SymmetricGrowthRate(0, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.Share(0, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.ShareOfSum(0, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Contributions.ContributionToGrowth(0, 0, 0).Reason.Should().Be(UndefinedReason.ZeroBase);
        Contributions.ShareOfGrowth(5, 5, 7, 7).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Concentration.HerfindahlHirschman(0, 0).Reason.Should().Be(UndefinedReason.AllZero);
        Inequality.Gini(0, 0).Reason.Should().Be(UndefinedReason.AllZero, "nor is it equality");
        Location.LocationQuotient(0, 0, 5, 7).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
    }

    // Packages that divide every category by its own start: one zero cell makes all effects of the region NaN. The nation grows from 180 to 218, by
    // 19/90; x from 150 to 180, by 0.2; y is new here, from nothing to 8, and grew elsewhere from 30 to 30.
    [Fact]
    public void ShiftShare_OneZeroCell_LeavesTheOthersAlone()
    {
        Derived<ShiftShareEffects> result = ShiftShare.Classic(
            Persons(100, 0), Persons(110, 8), Persons(50, 30), Persons(70, 30), RegionalReference.Nation);
        ShiftShareEffects effects = result.Value;
        effects.National.Nominal.Should().BeApproximately(100m * 19 / 90, 1e-25m);
        effects.IndustryMix.Nominal.Should().BeApproximately(100 * (0.2m - (19m / 90)), 1e-25m);
        effects.Regional.Nominal.Should().BeApproximately(-10, 1e-25m, "110 instead of 120");
        effects.New.Nominal.Should().Be(8);
        effects.Exited.Nominal.Should().Be(0);
        effects.Total.Nominal.Should().Be(18);
    }

    // A package of indices of inequality leaves out what is zero, and tells (1, 1, 0, 0) as equal. The mean is 1/2, and half have twice as much:
    // (2 x 2 ln 2 + 2 x 0) / 4 = ln 2.
    [Fact]
    public void TheilT_HalfHaveNothing_IsLn2()
    {
        Inequality.TheilT(1, 1, 0, 0).Value.Should().BeApproximately(0.6931471805599453094172321215m, 4e-28m);
        Inequality.ApproximateTheilT([1, 1, 0, 0]).Value.Should().BeApproximately(Math.Log(2), 1e-15);
        Inequality.GeneralisedEntropy(1, 1, 1, 0, 0).Value.Should().BeApproximately(0.6931471805599453094172321215m, 4e-28m);
        Inequality.MeanLogDeviation(1, 1, 0, 0).Reason.Should().Be(UndefinedReason.ZeroValue, "where zero has no logarithm it is not left out either");
    }

    // Packages that sort the figures and leave the weights where they were. 30 for one, 10 for five and 20 for two are 10, 10, 10, 10, 10, 20, 20, 30:
    // the sum over pairs |x - y| is 2 (5 x 2 x 10 + 5 x 20 + 2 x 10) = 440, by 2 x 64 x 15 is 11/48. With the weights 1, 5, 2 left beside
    // 10, 20, 30 it would be 2 (5 x 10 + 2 x 20 + 10 x 10) = 380 by 2 x 64 x 170/8, which is 19/136.
    [Fact]
    public void WeightedGini_Unsorted_TakesTheWeightsAlong()
    {
        Inequality.WeightedGini([30, 10, 20], [1, 5, 2]).Value.Should().BeApproximately(11m / 48, 4e-28m);
        Inequality.WeightedGini([10, 20, 30], [5, 2, 1]).Value.Should().BeApproximately(11m / 48, 4e-28m);
        Inequality.WeightedGini([10, 20, 30], [1, 5, 2]).Value.Should().BeApproximately(19m / 136, 4e-28m, "that is another population");
    }

    // Packages that round shares, or quotients, to two decimals on the way. 1 of 3 against 6 of 15 is (1/3) / (2/5) = 5/6, not 0.33 / 0.4 = 0.825;
    // three equal parts have an index of 1/3, not 3 x 0.33^2 = 0.3267.
    [Fact]
    public void LocationQuotientAndHerfindahl_Thirds_AreNotRoundedInside()
    {
        Location.LocationQuotient(1, 2, 5, 7).Value.Should().BeApproximately(5m / 6, 4e-28m);
        Concentration.HerfindahlHirschman(1, 1, 1).Value.Should().BeApproximately(1m / 3, 4e-28m);
        Ratios.Share(1, 3).Value.Should().BeApproximately(1m / 3, 4e-28m);
        Growth.GrowthRate(3, 4).Value.Should().BeApproximately(1m / 3, 4e-28m);
    }

    // Interval arithmetic applied to the formula as it stands takes the part and its total as unrelated. 40 to 60 beside 40 to 60 is 40 % to 60 %;
    // against a total of 80 to 120 that might be any, it would be 40/120 to 60/80, 33 % to 75 %.
    [Fact]
    public void ShareOfSum_PartOfItsTotal_IsNoUnrelatedNumber()
    {
        Quantity part = Q("between [40, 60] person");
        Ratios.ShareOfSum(part, part).Bounds.Should().Be(Interval.Closed(0.4m, 0.6m));
        Ratios.Share(part, Q("between [80, 120] person")).Bounds.Width.Should().BeGreaterThan(2 * Ratios.ShareOfSum(part, part).Bounds.Width!.Value);
        Concentration.ConcentrationRatio(1, [part, part]).Bounds.Should().Be(Interval.Closed(0.5m, 0.6m), "the larger of two holds half at least");
        Ratios.CumulativeShare([part, part])[0].Bounds.Should().Be(Interval.Closed(0.4m, 0.6m));
        Contributions.ContributionToGrowth(part, part, Q("exact 40 person")).Bounds.Should().Be(Interval.Parse("[-0.2, 0.25]"), "-20 of 100 to 20 of 80, and not of 100");
    }

    private static Quantity[] Persons(params decimal[] numbers) => Array.ConvertAll(numbers, number => Quantity.Exact(number, Unit.Person));
}
