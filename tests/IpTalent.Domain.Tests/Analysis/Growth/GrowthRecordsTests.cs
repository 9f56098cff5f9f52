using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Growth and targets of observations: the years between them, certain or not, and what is refused.</summary>
public class GrowthRecordsTests
{
    [Theory]
    [InlineData("2020-12-31", "2023-12-31", "[3, 3]", "whole anniversaries")]
    [InlineData("2020-02-29", "2021-02-28", "[1, 1]", "the 28th is the anniversary of the 29th")]
    [InlineData("2020-12-31", "2023-06-30", "[2.495890, 2.495890]", "2 + 181/365")]
    [InlineData("2020-12-31", "2021-12-30", "[0.997260, 0.997260]", "364/365")]
    [InlineData("2020", "2023", "[2.002739, 3.997261]", "any day of the one year to any day of the other")]
    [InlineData("2020", "2023-12-31", "[3, 3.997261]", "a year against a day")]
    [InlineData("2020-12-31", "2023~", "[2.002739, 3]", "about a year is read as written")]
    public void CompoundAnnualGrowthRate_OfStocks_RunsOverTheYearsTheirDatesAllow(string from, string to, string years, string remark)
    {
        Input n = Growth.CompoundAnnualGrowthRate(Stock(from, 1_001), Stock(to, 2_001)).Inputs[2];
        n.Quantity!.Bounds.Should().Be(Interval.Parse(years), remark);
        n.Symbol.Should().Be("n");
    }

    // (2001/1001)^(365/1459) - 1 and (2001/1001)^(365/731) - 1, mpmath 1.3
    [Fact]
    public void CompoundAnnualGrowthRate_OfStocksDatedByYears_LiesInARange()
    {
        Derived<Quantity> growth = Growth.CompoundAnnualGrowthRate(Stock("2020", 1_001), Stock("2023", 2_001));
        growth.Bounds.Shown(7).Should().Be(Interval.Parse("(0.1891997, 0.4131907)"));
        growth.FromPrinted.Should().BeNull("the years are not one number");
        growth.Explain(System.Globalization.CultureInfo.InvariantCulture).Should().Contain("2 years and 1 of 365 days to 3 years and 364 of 365 days");
        growth.Explain(System.Globalization.CultureInfo.GetCultureInfo("zh")).Should().Contain("2年又1天（该年365天）");
    }

    [Fact]
    public void CompoundAnnualGrowthRate_OfFlows_GoesFromStartToStart()
    {
        Growth.CompoundAnnualGrowthRate(Flow("2020", 1_001), Flow("2023", 2_001)).Inputs[2].Quantity!.Nominal.Should().Be(3);
        Growth.CompoundAnnualGrowthRate(Flow("2022-Q4", 1_001), Flow("2023-Q1", 2_001)).Inputs[2].Description!.In("en").Should().Be("0 years and 92 of 365 days");
        Growth.CompoundAnnualGrowthRate(Flow("2022", 1_001), Flow("2023-01-01/2023-08-31", 2_001)).Reason.Should().Be(UndefinedReason.UnequalPeriods);
    }

    [Fact]
    public void Growth_OfStocksThatMayBeOfOneDay_HasNoYears() =>
        Growth.AverageAnnualChange(Stock("2023-12-31", 5), Stock("2023-06-30/2024-06-30", 6)).Reason.Should().Be(UndefinedReason.NoElapsedTime);

    [Fact]
    public void Series_EachMeasure_IsThatOfItsEnds()
    {
        Series series = Series.Of(Stock(2020, 1_001), Stock(2021, 1_501), Stock(2023, 2_002));
        series.GrowthFactor().FromPrinted.Should().Be(2);
        series.LogGrowth().Bounds.Should().Be(Growth.LogGrowth(series[0], series[2]).Bounds);
        series.SymmetricGrowthRate().FromPrinted.Should().BeApproximately(0.6667m, 0.0001m, "1,001 of the mean of 1,001 and 2,002");
        series.AverageAnnualChange().FromPrinted.Should().BeApproximately(333.6667m, 0.0001m);
        series.SimpleAverageGrowthRate().FromPrinted.Should().BeApproximately(0.3333m, 0.0001m);
        series.DoublingTime().Bounds.Should().Be(Interval.Point(3), "it doubled in the three years");
        series.HalvingTime().Reason.Should().Be(UndefinedReason.TargetNeverReached);
        series.PercentagePointChange().Reason.Should().Be(UndefinedReason.UnitMismatch);
        series.GrowthFactor(YearEnd.Of(2020), YearEnd.Of(2021)).FromPrinted.Should().Be(1501m / 1001);
        series.DoublingTime(YearEnd.Of(2020), YearEnd.Of(2022)).Reason.Should().Be(UndefinedReason.Missing);
        Series.Of(Stock(2020, 5)).DoublingTime().Reason.Should().Be(UndefinedReason.TooFewObservations);
        Series broken = Series.Of(Stock(2020, 5), Stock(2021, 6).WithStatus(ObservationStatus.TimeSeriesBreak), Stock(2023, 8));
        broken.AverageAnnualChange().Reason.Should().Be(UndefinedReason.BreakInSeries);
        broken.GrowthFactor(YearEnd.Of(2020), YearEnd.Of(2023)).Reason.Should().Be(UndefinedReason.BreakInSeries);
    }

    [Theory]
    [InlineData("2023-Q1", "2023-Q2", 4)]
    [InlineData("2023-01", "2023-02", 12)]
    [InlineData("2022-S2", "2023-S1", 2)]
    [InlineData("2022", "2023", 1)]
    public void AnnualisedGrowthRate_OfNeighbouringFlows_KnowsHowManyMakeAYear(string from, string to, int periods)
    {
        Growth.AnnualisedGrowthRate(Flow(from, 101), Flow(to, 102)).Inputs[2].Quantity!.Nominal.Should().Be(periods);
        Growth.LinearAnnualisedApproximation(Flow(from, 101), Flow(to, 102)).Inputs[2].Quantity!.Nominal.Should().Be(periods);
    }

    [Fact]
    public void AnnualisedGrowthRate_OfOtherTimes_IsRefused()
    {
        Growth.AnnualisedGrowthRate(Stock("2023-06-30", 101), Stock("2023-09-30", 102)).Inputs[2].Quantity!.Nominal.Should().Be(4);
        Growth.AnnualisedGrowthRate(Stock("2023-09-30", 101), Stock("2023-12-31", 102)).Inputs[2].Quantity!.Nominal.Should().Be(4, "both end a month");
        Growth.AnnualisedGrowthRate(Stock("2023-09-30", 101), Stock("2023-12-30", 102)).Inputs[2].Quantity!.Nominal.Should().Be(4);
        Growth.AnnualisedGrowthRate(Stock("2023-09-30", 101), Stock("2023-12-29", 102)).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Growth.AnnualisedGrowthRate(Stock("2023-01-31", 101), Stock("2023-06-30", 102)).Reason.Should().Be(UndefinedReason.UnequalPeriods, "five months make no year");
        Growth.AnnualisedGrowthRate(Stock("2023-Q1", 101), Stock("2023-Q2", 102)).Reason.Should().Be(UndefinedReason.UnequalPeriods, "any days of the two quarters may be meant");
        Growth.AnnualisedGrowthRate(Gap(2020), Stock(2021, 102)).Reason.Should().Be(UndefinedReason.Missing);
    }

    [Fact]
    public void Acceleration_OfObservations_WantsThemEvenlyApart()
    {
        Growth.Acceleration(Stock(2020, 101), Stock(2021, 202), Stock(2022, 606)).FromPrinted.Should().Be(1);
        Growth.Acceleration(Stock(2020, 101), Stock(2021, 202), Stock(2023, 606)).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Growth.Acceleration(Flow("2023-Q1", 101), Flow("2023-Q2", 202), Flow("2023-Q3", 606)).FromPrinted.Should().Be(1);
        Growth.Acceleration(Stock("2020", 101), Stock("2021", 202), Stock("2022", 606)).Reason.Should().Be(UndefinedReason.UnequalPeriods, "any days of these years may be meant");
        Growth.Acceleration(Stock(2020, 101), Gap(2021), Stock(2022, 606)).Reason.Should().Be(UndefinedReason.Missing);
        Growth.Acceleration(Stock(2020, 101), Stock(2021, 102).WithStatus(ObservationStatus.TimeSeriesBreak), Stock(2022, 606)).Reason.Should().Be(UndefinedReason.BreakInSeries);
    }

    [Fact]
    public void GrowthDifferential_OfTwoSeries_IsInPercentagePoints()
    {
        TalentMetric Elsewhere(int year, decimal number) => Stock(year, number) with { Area = Area.China };
        Derived<Quantity> faster = Growth.GrowthDifferential(Stock(2020, 101), Stock(2023, 202), Elsewhere(2020, 202), Elsewhere(2023, 303));
        faster.FromPrinted.Should().Be(0.5m);
        faster.Value.Unit.Should().Be(Unit.PercentagePoint);
        Growth.GrowthDifferential(Stock(2020, 101), Stock(2023, 202), Elsewhere(2020, 202), Elsewhere(2022, 303)).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Growth.GrowthDifferential(Stock(2020, 101), Stock(2023, 202), Elsewhere(2020, 0), Elsewhere(2023, 303)).Reason.Should().Be(UndefinedReason.ZeroBase);
    }

    [Fact]
    public void PublishedRate_OfObservations_IsHeldAgainstThem()
    {
        Growth.IsConsistentWithPublishedRate(Stock(2020, 101), Stock(2023, 202), Quantity.Percent(100.0m)).Value.Should().Be(Certainty.Yes);
        Growth.IsConsistentWithPublishedRate(Stock(2020, 101), Stock(2023, 202), Quantity.Percent(99.9m)).Value.Should().Be(Certainty.No);
        Growth.IsConsistentWithPublishedRate(Stock(2020, 101), Gap(2023), Quantity.Percent(99.9m)).Reason.Should().Be(UndefinedReason.Missing);
        Growth.ImpliedInitial(Stock(2023, 202), Quantity.Percent(100, Qualifier.Exact)).Bounds.Should().Be(Interval.Point(101));
        Growth.ImpliedInitial(Gap(2023, MissingReason.Suppressed), Quantity.Percent(100)).Reason.Should().Be(UndefinedReason.Suppressed);
    }

    [Fact]
    public void PercentagePointChange_OfAShare_IsTold()
    {
        Indicator share = Indicator.PerUnit("share", "Share", Unit.Percent);
        TalentMetric At(int year, Quantity quantity) => TalentMetric.At(share, Area.China, YearEnd.Of(year), quantity);
        Growth.PercentagePointChange(At(2020, Quantity.Percent(35.2m)), At(2023, Quantity.Percent(40.0m))).FromPrinted.Should().Be(0.048m);
    }

    [Fact]
    public void Targets_OfASeries_AreThoseOfItsObservations()
    {
        Target target = TargetOf(Quantity.AtLeast(6_001, Unit.Person));
        Series series = Series.Of(Stock(2020, 5_001), Stock(2023, 5_501));
        series.TargetGap(target).FromPrinted.Should().Be(500);
        series.TargetAttainment(target).FromPrinted.Should().BeApproximately(0.9167m, 0.0001m, "5,501 of 6,001");
        series.RequiredAnnualIncrement(target).FromPrinted.Should().Be(250);
        series.AssessProgress(target).Value.Should().Be(TargetProgress.Behind, "5,001 + 3/5 of 1,000 is 5,601");
        series.ActualToRequiredRatio(target).Inputs[3].Quantity!.Nominal.Should().Be(3);
        series.ActualToRequiredRatio(target).Inputs[4].Quantity!.Nominal.Should().Be(5);
        series.YearsToTarget(target).FromPrinted.Should().BeApproximately(2.7388m, 0.0001m, "3 ln(6001/5501) / ln(5501/5001)");
        series.DateOfReaching(target).Value.Should().Be(DateRange.Parse("2026-09-27/2026-09-27"), "0.73883 of 365 days after the end of 2025 are 269.67");
        series.YearsToTarget(target, YearEnd.Of(2021)).Reason.Should().Be(UndefinedReason.Missing);
        Targets.ExpectedPathValue(series[0], target, Day(2023, 12, 31)).Bounds.Should().Be(Interval.Point(5_601));
        Targets.ExpectedPathValue(series[0], target, Day(2019, 12, 31)).Reason.Should().Be(UndefinedReason.NoElapsedTime);
        Series empty = Series.Of(Attorneys, Area.Guangdong, []);
        empty.TargetGap(target).Reason.Should().Be(UndefinedReason.Missing);
        empty.AssessProgress(target).Reason.Should().Be(UndefinedReason.Missing);
        empty.DateOfReaching(target).Reason.Should().Be(UndefinedReason.Missing);
    }

    [Fact]
    public void Targets_OfUncertainDates_CountEveryDay()
    {
        Target target = TargetOf(Quantity.AtLeast(6_001, Unit.Person));
        // From some day of 2020 (5 to 6 years before the due date less a day) to the end of 2023.
        Derived<Quantity> path = Targets.ExpectedPathValue(Stock("2020", 5_001), target, Day(2023, 12, 31));
        path.Bounds.Contains(5_601m).Should().BeTrue("from 2020-12-31 three of five years have passed");
        path.Bounds.Lower.Should().Be(5_601m, "and never less");
        path.Bounds.Upper.Should().BeApproximately(5_667.7m, 0.2m, "from 2020-01-01 nearly four of six: 3 + 364/365 of 5 + 364/365");
        Targets.AssessProgress(Stock("2020", 5_001), Stock(2023, 5_599), target).Value.Should().Be(TargetProgress.Behind);
        Targets.AssessProgress(Stock("2020", 5_001), Stock(2023, 5_649), target).Value.Should().Be(TargetProgress.Undetermined);
        Targets.RequiredGrowthRate(Stock("2023", 5_501), target).Inputs[2].Quantity!.Bounds.Should().Be(Interval.Closed(2, 2.997261m));
        Targets.RequiredGrowthRate(Flow("2023", 501), Target.Of(Trained, Area.Guangdong, Quantity.AtLeast(601, Unit.PersonTime), 2025)).Inputs[2].Quantity!.Nominal.Should().Be(2);
        Targets.RequiredGrowthRate(Stock("2021-01-01/..", 5_501), target).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Targets.DateOfReaching(Stock("2021-01-01/..", 5_501), target, Quantity.Derived(Interval.Point(1), Unit.PercentPerYear, BoundPolicy.Default)).Reason.Should().Be(UndefinedReason.UnequalPeriods);
    }
}
