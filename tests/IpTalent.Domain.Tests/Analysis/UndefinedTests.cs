using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>What comes of categories that are new or gone, of nothing, of losses, of too few figures and of observations that do not compare: the same
/// reason in every family, and an answer where there is one.</summary>
public class UndefinedTests
{
    // From nobody to five, beside others.
    public static TheoryData<string, UndefinedReason?, UndefinedReason> New => new()
    {
        { "factor", Growth.GrowthFactor(0, 5).Reason, UndefinedReason.ZeroBase },
        { "rate", Growth.GrowthRate(0, 5).Reason, UndefinedReason.ZeroBase },
        { "logarithm", Growth.LogGrowth(0, 5).Reason, UndefinedReason.ZeroBase },
        { "compound", Growth.CompoundAnnualGrowthRate(0, 5, 3).Reason, UndefinedReason.ZeroBase },
        { "simple", Growth.SimpleAverageGrowthRate(0, 5, 3).Reason, UndefinedReason.ZeroBase },
        { "annualised", Growth.AnnualisedGrowthRate(0, 5, 4).Reason, UndefinedReason.ZeroBase },
        { "linear", Growth.LinearAnnualisedApproximation(0, 5, 4).Reason, UndefinedReason.ZeroBase },
        { "acceleration", Growth.Acceleration(0, 5, 6).Reason, UndefinedReason.ZeroBase },
        { "acceleration by nothing between", Growth.Acceleration(5, 0, 6).Reason, UndefinedReason.ZeroBase },
        { "to a target", Targets.RequiredGrowthRate(0, 5, 3).Reason, UndefinedReason.ZeroBase },
        { "years to a target", Targets.YearsToTarget(0, 5, 0.1m).Reason, UndefinedReason.ZeroBase },
        { "steady path", Targets.ExpectedPathValue(0, 5, 1, 3, TargetPath.Compound).Reason, UndefinedReason.ZeroBase },
        { "pace", Targets.ActualToRequiredRatio(0, 5, 9, 1, 3).Reason, UndefinedReason.ZeroBase },
        { "average of rates", SeriesMeasures.AverageOfAnnualRates(0, 5, 6).Reason, UndefinedReason.ZeroBase },
        { "mean factor", SeriesMeasures.GeometricMeanFactor(0, 5, 3).Reason, UndefinedReason.ZeroBase },
        { "volatility", SeriesMeasures.Volatility(0, 5, 6).Reason, UndefinedReason.ZeroBase },
        { "peak to trough", SeriesMeasures.PeakToTrough(0, 5).Reason, UndefinedReason.ZeroBase },
        { "trend from nothing", SeriesMeasures.TrendGrowthRate((2020, 0), (2021, 5), (2022, 6)).Rate.Reason, UndefinedReason.ZeroValue },
        { "claim", Claims.HasDoubled(0, 5).Reason, UndefinedReason.ZeroBase },
        { "claim of times", Claims.HasGrownByTimes(Q("exact 2 ratio"), 0, 5).Reason, UndefinedReason.ZeroBase },
        { "claim of a rate", Claims.HasGrownBy(Quantity.Percent(5), 0, 5).Reason, UndefinedReason.ZeroBase },
    };

    // From five to nobody.
    public static TheoryData<string, UndefinedReason?, UndefinedReason> Exited => new()
    {
        { "logarithm", Growth.LogGrowth(5, 0).Reason, UndefinedReason.ZeroValue },
        { "steady path", Targets.ExpectedPathValue(5, 0, 1, 3, TargetPath.Compound).Reason, UndefinedReason.ZeroValue },
        { "pace to nothing", Targets.ActualToRequiredRatio(5, 3, 0, 1, 3).Reason, UndefinedReason.ZeroValue },
        { "a part of nothing", Targets.TargetAttainment(5, 0).Reason, UndefinedReason.DivisorMayBeZero },
        { "by parts of what is left, never", Targets.YearsToTarget(5, 0, -0.5m, TargetSide.Ceiling).Reason, UndefinedReason.TargetNeverReached },
        { "per nobody", Ratios.Ratio(5, 0).Reason, UndefinedReason.DivisorMayBeZero },
        { "rate of nobody", Ratios.Rate(5, 0, 1_000).Reason, UndefinedReason.DivisorMayBeZero },
        { "against an average of nothing", Ratios.RelativeToAverage(5, 0).Reason, UndefinedReason.DivisorMayBeZero },
        { "the poorest has nothing", Ratios.DisparityRatio(5, 0).Reason, UndefinedReason.DivisorMayBeZero },
        { "trend to nothing", SeriesMeasures.TrendGrowthRate((2020, 5), (2021, 6), (2022, 0)).Rate.Reason, UndefinedReason.ZeroValue },
        { "mean logarithm", Inequality.MeanLogDeviation(5, 0).Reason, UndefinedReason.ZeroValue },
        { "halving", Growth.HalvingTime(-1).Reason, UndefinedReason.ZeroValue },
    };

    // From a loss, or to one.
    public static TheoryData<string, UndefinedReason?, UndefinedReason> Negative => new()
    {
        { "factor", Growth.GrowthFactor(-1, 5).Reason, UndefinedReason.NegativeBase },
        { "rate to a loss", Growth.GrowthRate(5, -1).Reason, UndefinedReason.SignChange },
        { "symmetric", Growth.SymmetricGrowthRate(-1, 5).Reason, UndefinedReason.NegativeBase },
        { "compound to a loss", Growth.CompoundAnnualGrowthRate(5, -1, 3).Reason, UndefinedReason.SignChange },
        { "before a rate", Growth.ImpliedInitial(-1, 0.1m).Reason, UndefinedReason.NegativeValue },
        { "more than all lost", Growth.HalvingTime(-2).Reason, UndefinedReason.NegativeValue },
        { "to a target below zero", Targets.RequiredGrowthRate(5, -1, 3).Reason, UndefinedReason.SignChange },
        { "part of a target below zero", Targets.TargetAttainment(5, -1).Reason, UndefinedReason.NegativeBase },
        { "share", Ratios.Share(-1, 5).Reason, UndefinedReason.NegativeValue },
        { "share of the sum", Ratios.ShareOfSum(-1, 5).Reason, UndefinedReason.NegativeValue },
        { "relative", Ratios.RelativeToAverage(-1, 5).Reason, UndefinedReason.NegativeValue },
        { "disparity", Ratios.DisparityRatio(-1, 5).Reason, UndefinedReason.NegativeValue },
        { "cumulated", Ratios.CumulativeShare(-1, 5)[0].Reason, UndefinedReason.NegativeValue },
        { "contribution", Contributions.ContributionToGrowth(-1, 5, 9).Reason, UndefinedReason.NegativeBase },
        { "average of rates", SeriesMeasures.AverageOfAnnualRates(5, -1).Reason, UndefinedReason.SignChange },
        { "trend", SeriesMeasures.TrendGrowthRate((2020, 5), (2021, -1), (2022, 6)).Rate.Reason, UndefinedReason.NegativeValue },
        { "concentration", Concentration.HerfindahlHirschman(-1, 5).Reason, UndefinedReason.NegativeValue },
        { "of the largest", Concentration.ConcentrationRatio(1, -1, 5).Reason, UndefinedReason.NegativeValue },
        { "of a reference", Concentration.HooverIndex([1, 5], [-1, 5]).Reason, UndefinedReason.NegativeValue },
        { "inequality", Inequality.Gini(-1, 5).Reason, UndefinedReason.NegativeValue },
        { "entropy", Inequality.TheilT(-1, 5).Reason, UndefinedReason.NegativeValue },
        { "aversion", Inequality.Atkinson(2, -1m, 5).Reason, UndefinedReason.NegativeValue },
        { "quotient", Location.LocationQuotient(-1, 5, 5, 5).Reason, UndefinedReason.NegativeValue },
        { "specialisation", Location.KrugmanIndex([-1, 5], [5, 5], RegionalReference.Nation).Reason, UndefinedReason.NegativeValue },
        { "doubled", Claims.HasDoubled(-1, 5).Reason, UndefinedReason.NegativeBase },
        { "times", Claims.IsTimes(Q("exact 2 ratio"), -1, 5).Reason, UndefinedReason.NegativeValue },
    };

    // No figure at all; or one, where it takes two.
    public static TheoryData<string, UndefinedReason?, UndefinedReason> TooFew => new()
    {
        { "concentration of none", Concentration.HerfindahlHirschman().Reason, UndefinedReason.TooFewObservations },
        { "equivalent of none", Concentration.NumbersEquivalent().Reason, UndefinedReason.TooFewObservations },
        { "largest of none", Concentration.ConcentrationRatio(1).Reason, UndefinedReason.TooFewObservations },
        { "three largest of two", Concentration.ConcentrationRatio(3, 1, 2).Reason, UndefinedReason.TooFewObservations },
        { "entropy of none", Concentration.ShannonEntropy(Array.Empty<decimal>()).Reason, UndefinedReason.TooFewObservations },
        { "union of none", Concentration.UnionBounds([]).Reason, UndefinedReason.TooFewObservations },
        { "normalised of one", Concentration.NormalisedHerfindahl(5).Reason, UndefinedReason.TooFewObservations },
        { "evenness of one", Concentration.Evenness(5).Reason, UndefinedReason.TooFewObservations },
        { "inequality of none", Inequality.Gini().Reason, UndefinedReason.TooFewObservations },
        { "corrected for one", Inequality.CorrectedGini(5).Reason, UndefinedReason.TooFewObservations },
        { "a sample of one", Inequality.SampleCoefficientOfVariation(5).Reason, UndefinedReason.TooFewObservations },
        { "curve of none", Inequality.LorenzCurve(Array.Empty<decimal>()).Reason, UndefinedReason.TooFewObservations },
        { "weighted none", Inequality.WeightedGini(Array.Empty<decimal>(), Array.Empty<decimal>()).Reason, UndefinedReason.TooFewObservations },
        { "disparity of none", Ratios.DisparityRatio(Array.Empty<decimal>()).Reason, UndefinedReason.TooFewObservations },
        { "average of one", SeriesMeasures.AverageOfAnnualRates(5).Reason, UndefinedReason.TooFewObservations },
        { "fall of one", SeriesMeasures.PeakToTrough(5).Reason, UndefinedReason.TooFewObservations },
        { "volatility of one rate", SeriesMeasures.Volatility(5, 6).Reason, UndefinedReason.TooFewObservations },
        { "a line through two", SeriesMeasures.TrendGrowthRate((2020, 5), (2021, 6)).Rate.Reason, UndefinedReason.TooFewObservations },
        { "specialisation in none", Location.KrugmanIndex(Array.Empty<decimal>(), [], RegionalReference.Nation).Reason, UndefinedReason.TooFewObservations },
        { "a region of no category", ShiftShare.Classic(ReadOnlySpan<Quantity>.Empty, [], [], [], RegionalReference.Nation).Reason, UndefinedReason.TooFewObservations },
        { "no group", Contributions.Kitagawa(Array.Empty<(decimal, decimal, decimal, decimal)>()).RateEffect.Reason, UndefinedReason.TooFewObservations },
        { "a total of no parts", Claims.AddUpWithinRounding(Q("exact 5 person"), []).Reason, UndefinedReason.TooFewObservations },
    };

    // Nothing to be shared out.
    public static TheoryData<string, UndefinedReason?, UndefinedReason> Nothing => new()
    {
        { "concentration", Concentration.HerfindahlHirschman(0, 0).Reason, UndefinedReason.AllZero },
        { "of the largest", Concentration.ConcentrationRatio(1, 0, 0).Reason, UndefinedReason.AllZero },
        { "entropy", Concentration.ShannonEntropy(0, 0).Reason, UndefinedReason.AllZero },
        { "reference of nothing", Concentration.HooverIndex([1, 5], [0, 0]).Reason, UndefinedReason.AllZero },
        { "inequality", Inequality.Gini(0, 0).Reason, UndefinedReason.AllZero },
        { "variation", Inequality.CoefficientOfVariation(0, 0).Reason, UndefinedReason.AllZero },
        { "aversion", Inequality.Atkinson(0.5m, 0m, 0).Reason, UndefinedReason.AllZero },
        { "curve", Inequality.LorenzCurve(0, 0).Reason, UndefinedReason.AllZero },
        { "no weight", Inequality.WeightedGini([1, 5], [0, 0]).Reason, UndefinedReason.AllZero },
        { "share", Ratios.Share(0, 0).Reason, UndefinedReason.DivisorMayBeZero },
        { "share of the sum", Ratios.ShareOfSum(0, 0).Reason, UndefinedReason.DivisorMayBeZero },
        { "contribution to nothing", Contributions.ContributionToGrowth(0, 5, 0).Reason, UndefinedReason.ZeroBase },
        { "part of no change", Contributions.ShareOfGrowth(5, 5, 5, 5).Reason, UndefinedReason.DivisorMayBeZero },
        { "no region", Location.LocationQuotient(0, 0, 5, 5).Reason, UndefinedReason.DivisorMayBeZero },
        { "specialisation", Location.KrugmanIndex([0, 0], [5, 5], RegionalReference.Nation).Reason, UndefinedReason.AllZero },
        { "a reference of nothing", ShiftShare.Classic([Q("exact 0 person")], [Q("exact 5 person")], [Q("exact 0 person")], [Q("exact 5 person")], RegionalReference.Nation).Reason, UndefinedReason.ZeroBase },
    };

    [Theory]
    [MemberData(nameof(New))]
    [MemberData(nameof(Exited))]
    [MemberData(nameof(Negative))]
    [MemberData(nameof(TooFew))]
    [MemberData(nameof(Nothing))]
    public void Measure_WithoutMeaning_SaysWhy(string remark, UndefinedReason? actual, UndefinedReason expected) => actual.Should().Be(expected, remark);

    // Where a new or a lost category has an answer, it is this one.
    public static TheoryData<string, Outcome<decimal>, decimal> StillDefined => new()
    {
        { "all came", Growth.AbsoluteChange(0, 5), 5 },
        { "all came, by the mean of both", Growth.SymmetricGrowthRate(0, 5), 2 },
        { "all left", Growth.GrowthRate(5, 0), -1 },
        { "all left, by the mean of both", Growth.SymmetricGrowthRate(5, 0), -2 },
        { "all left over three years", Growth.CompoundAnnualGrowthRate(5, 0, 3), -1 },
        { "a third each year", Growth.SimpleAverageGrowthRate(3, 0, 3), -1m / 3 },
        { "nothing is left to reach", Targets.RequiredGrowthRate(5, 0, 3), -1 },
        { "all of the way from nothing to half", Targets.ProgressRatio(0, 5, 10), 0.5m },
        { "a straight path from nothing", Targets.ExpectedPathValue(0, 9, 1, 3), 3 },
        { "a new part of ten", Contributions.ContributionToGrowth(0, 5, 10), 0.5m },
        { "half of all that is new", Contributions.ShareOfGrowth(0, 5, 10, 15), 0.5m },
        { "a lost part", Contributions.ContributionToGrowth(5, 0, 5), -0.5m },
        { "a fall to nothing", SeriesMeasures.PeakToTrough(5, 0), -1 },
        { "a share of nothing in something", Ratios.ShareOfSum(0, 5), 0 },
        { "one holds all", Concentration.HerfindahlHirschman(5, 0), 1 },
        { "one by itself", Inequality.Gini(5), 0 },
        { "one by itself, by entropy", Inequality.TheilT(5), 0 },
        { "none of the category here", Location.LocationQuotient(0, 5, 5, 5), 0 },
    };

    [Theory, MemberData(nameof(StillDefined))]
    public void Measure_NewOrLostCategory_IsAnsweredWhereItCanBe(string remark, Outcome<decimal> actual, decimal expected) =>
        actual.Value.Should().BeApproximately(expected, 4e-28m, remark);

    // Two observations of a series that do not compare.
    public static TheoryData<string, TalentMetric, TalentMetric, UndefinedReason> Pairs => new()
    {
        { "a break", Stock(2020, 5_001), Stock(2023, 6_001).WithStatus(ObservationStatus.TimeSeriesBreak), UndefinedReason.BreakInSeries },
        { "another definition", Stock(2020, 5_001).UnderDefinition("1"), Stock(2023, 6_001).UnderDefinition("2"), UndefinedReason.DefinitionDiffers },
        { "suppressed at first", Gap(2020, MissingReason.Suppressed), Stock(2023, 6_001), UndefinedReason.Suppressed },
        { "suppressed later", Stock(2020, 5_001), Gap(2023, MissingReason.Suppressed), UndefinedReason.Suppressed },
        { "confidential though known", Stock(2020, 5_001), Stock(2023, 6_001) with { Attributes = new MetricAttributes { Confidentiality = Confidentiality.SmallCounts } }, UndefinedReason.Suppressed },
        { "not published", Stock(2020, 5_001), Gap(2023), UndefinedReason.Missing },
        { "the same day", Stock(2023, 5_001), Stock(2023, 6_001), UndefinedReason.NoElapsedTime },
        { "eight months after twelve", Flow("2020", 5_001), Flow("2023-01-01/2023-08-31", 6_001), UndefinedReason.UnequalPeriods },
        { "two units", Stock(2020, 5_001), Stock(2023, 6_001) with { Quantity = Q("exact 6001 licence") }, UndefinedReason.UnitMismatch },
    };

    [Theory, MemberData(nameof(Pairs))]
    public void Observations_ThatDoNotCompare_SayWhyInEveryFamily(string remark, TalentMetric a, TalentMetric b, UndefinedReason reason)
    {
        Quantity twice = Q("exact 2 ratio");
        UndefinedReason?[] reasons =
        [
            Growth.AbsoluteChange(a, b).Reason, Growth.GrowthFactor(a, b).Reason, Growth.GrowthRate(a, b).Reason, Growth.LogGrowth(a, b).Reason,
            Growth.SymmetricGrowthRate(a, b).Reason, Growth.CompoundAnnualGrowthRate(a, b).Reason, Growth.AverageAnnualChange(a, b).Reason,
            Growth.SimpleAverageGrowthRate(a, b).Reason, Growth.DoublingTime(a, b).Reason, Growth.HalvingTime(a, b).Reason,
            Growth.IsConsistentWithPublishedRate(a, b, Quantity.Percent(5)).Reason,
            Contributions.ContributionToGrowth(a, b, [a with { Area = Area.Beijing }]).Reason,
            Contributions.ShareOfGrowth(a, b, [a with { Area = Area.Beijing }], [b with { Area = Area.Beijing }]).Reason,
            Claims.HasDoubled(a, b).Reason, Claims.HasDoubledTimes(2, a, b).Reason, Claims.HasGrownByTimes(twice, a, b).Reason,
            Claims.HasGrownBy(Quantity.Percent(5), a, b).Reason,
        ];
        reasons.Should().AllBeEquivalentTo(reason, remark);
    }

    // Three parts of a whole, of which the last does not go with the others.
    public static TheoryData<string, TalentMetric, UndefinedReason> Thirds => new()
    {
        { "suppressed", Gap(2023, MissingReason.Suppressed), UndefinedReason.Suppressed },
        { "confidential though known", Stock(2023, 7) with { Attributes = new MetricAttributes { Confidentiality = Confidentiality.SmallCounts } }, UndefinedReason.Suppressed },
        { "not published", Gap(2023), UndefinedReason.Missing },
        { "of another year", Stock(2022, 7), UndefinedReason.UnequalPeriods },
        { "of another definition", Stock(2023, 7).UnderDefinition("2"), UndefinedReason.DefinitionDiffers },
        { "in another unit", Stock(2023, 7) with { Quantity = Q("exact 7 licence") }, UndefinedReason.UnitMismatch },
        { "within another", Stock(2023, 7) with { Area = Area.China }, UndefinedReason.OverlappingParts },
    };

    [Theory, MemberData(nameof(Thirds))]
    public void Parts_OneOfWhichDoesNotGoWithTheOthers_SayWhyInEveryFamily(string remark, TalentMetric third, UndefinedReason reason)
    {
        TalentMetric[] parts =
        [
            Stock(2023, 5).UnderDefinition("1") with { Area = Area.Beijing }, Stock(2023, 6).UnderDefinition("1") with { Area = Area.Shanghai }, third,
        ];
        UndefinedReason?[] reasons =
        [
            Concentration.HerfindahlHirschman(parts).Reason, Concentration.NormalisedHerfindahl(parts).Reason, Concentration.NumbersEquivalent(parts).Reason,
            Concentration.ConcentrationRatio(1, parts).Reason, Concentration.ShannonEntropy(parts).Reason, Concentration.Evenness(parts).Reason,
            Inequality.Gini(parts).Reason, Inequality.CorrectedGini(parts).Reason, Inequality.TheilT(parts).Reason, Inequality.MeanLogDeviation(parts).Reason,
            Inequality.GeneralisedEntropy(2, parts).Reason, Inequality.Atkinson(0.5m, parts).Reason, Inequality.CoefficientOfVariation(parts).Reason,
            Inequality.LorenzCurve(parts).Reason, Ratios.DisparityRatio(parts).Reason,
            Ratios.CumulativeShare(parts)[0].Reason, Ratios.ShareOfSum(parts[..2], parts[2..]).Reason, Ratios.RelativeToAverage(parts[0], parts[1..]).Reason,
        ];
        reasons.Should().AllBeEquivalentTo(reason, remark);
    }
}
