using System.Globalization;
using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Measures of a series from period to period, by hand and by an independent computation.</summary>
public class SeriesByPeriodTests
{
    private static Series YearEnds(params (int Year, decimal Number)[] figures) =>
        Series.Of([.. figures.Select(figure => Stock(figure.Year, figure.Number))]);

    private static Series Flows(params (string Period, decimal Number)[] figures) =>
        Series.Of([.. figures.Select(figure => Flow(figure.Period, figure.Number))]);

    [Fact]
    public void PeriodOnPeriod_YearWithoutFigure_IsToldAndNotBridged()
    {
        ValueList<PeriodResult> growth = YearEnds((2019, 101), (2020, 202), (2022, 303), (2023, 606)).PeriodOnPeriod();
        growth.Select(one => one.Period).Should().Equal(YearEnd.Of(2019), YearEnd.Of(2020), YearEnd.Of(2022), YearEnd.Of(2023));
        growth.Select(one => one.Result.IsDefined ? one.Result.FromPrinted : null).Should().Equal(null, 1m, null, 1m);
        growth[2].Result.Reason.Should().Be(UndefinedReason.Missing);
        growth[2].Result.Detail!.In("en").Should().Contain("2021-12-31");
        growth[0].Result.Reason.Should().Be(UndefinedReason.Missing, "nothing is known of the year before the first");
        growth[1].Result.Formula.Code.Should().Be("period-on-period");
        growth[1].ToString().Should().StartWith("2020-12-31: Growth on the period before");
    }

    [Theory]
    [InlineData("2023", "2022")]
    [InlineData("2023-Q1", "2022-Q4")]
    [InlineData("2023-03", "2023-02")]
    [InlineData("2023-01-09/2023-01-15", "2023-01-02/2023-01-08")]
    public void PeriodOnPeriod_Flows_GoByTheirOwnLength(string period, string before) =>
        Flows((before, 101), (period, 202)).PeriodOnPeriod()[1].Result.FromPrinted.Should().Be(1);

    [Fact]
    public void PeriodOnPeriod_StocksOfMonths_GoByTheEndsOfMonths()
    {
        Series months = Series.Of(Stock("2024-01-31", 101), Stock("2024-02-29", 202), Stock("2024-03-31", 303), Stock("2024-05-31", 404));
        months.PeriodOnPeriod().Select(one => one.Result.IsDefined ? one.Result.FromPrinted : null).Should().Equal(null, 1m, 0.5m, null);
        months.GeometricMeanFactor().Formula.Expression.Should().Be("(b / a)^(1 / 4)", "the months between fall out of the product");
    }

    [Fact]
    public void PeriodOnPeriod_NoKnownStep_SaysSo()
    {
        Flows(("2022-01-01/..", 101), ("2023-01-01/..", 202)).PeriodOnPeriod()[1].Result.Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Series.Of(Stock("2023-01-05", 101), Stock("2023-06-17", 202)).PeriodOnPeriod()[1].Result.Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Flows(("2022-01-01/2022-08-31", 101), ("2023-01-01/2023-08-31", 202)).PeriodOnPeriod()[1].Result.Reason
            .Should().Be(UndefinedReason.Missing, "before January to August lie May to December");
    }

    [Fact]
    public void YearOnYear_IsOfTheSamePeriodAYearBefore()
    {
        Flows(("2022-01-01/2022-08-31", 101), ("2023-01-01/2023-08-31", 202)).YearOnYear()[1].Result.FromPrinted.Should().Be(1);
        Flows(("2022-Q4", 111), ("2023-Q3", 55), ("2023-Q4", 222)).YearOnYear().Select(one => one.Result.Reason)
            .Should().Equal(UndefinedReason.Missing, UndefinedReason.Missing, null);
        Series.Of(Stock("2023-02-28", 101), Stock("2024-02-29", 303)).YearOnYear()[1].Result.FromPrinted.Should().Be(2, "the last day of February");
        Flows(("2022-01-01/..", 101), ("2023-01-01/..", 202)).YearOnYear()[1].Result.Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Flows(("2022", 101), ("2023-01-01/2023-08-31", 202)).YearOnYear()[1].Result.Reason
            .Should().Be(UndefinedReason.Missing, "eight months are not held against twelve");
    }

    [Fact]
    public void ChangeOverLag_IsTheGainOverSoManyPeriods()
    {
        Series series = YearEnds((2019, 101), (2020, 202), (2021, 303), (2022, 404), (2023, 505));
        series.ChangeOverLag(3).Select(one => one.Result.IsDefined ? one.Result.FromPrinted : null).Should().Equal(null, null, null, 303m, 303m);
        series.ChangeOverLag(1)[1].Result.Value.Unit.Should().Be(Unit.Person);
        FluentActions.Invoking(() => series.ChangeOverLag(0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("k");
    }

    [Fact]
    public void CumulativeGrowth_IsOnTheFirst()
    {
        YearEnds((2019, 101), (2021, 202), (2023, 303)).CumulativeGrowth().Select(one => one.Result.FromPrinted).Should().Equal(1m, 2m);
        YearEnds((2019, 101)).CumulativeGrowth().Should().BeEmpty();
    }

    [Fact]
    public void ByPeriod_AcrossABreak_IsRefused()
    {
        Series series = Series.Of(Stock(2020, 101), Stock(2021, 202), Stock(2022, 303).WithStatus(ObservationStatus.TimeSeriesBreak), Stock(2023, 606));
        series.PeriodOnPeriod().Select(one => one.Result.Reason).Should().Equal(UndefinedReason.Missing, null, UndefinedReason.BreakInSeries, null);
        series.ChangeOverLag(2)[3].Result.Reason.Should().Be(UndefinedReason.BreakInSeries, "it lies between");
        series.CumulativeGrowth().Select(one => one.Result.Reason).Should().Equal(null, UndefinedReason.BreakInSeries, UndefinedReason.BreakInSeries);
        series.AverageOfAnnualRates().Reason.Should().Be(UndefinedReason.BreakInSeries);
        series.GeometricMeanFactor().Reason.Should().Be(UndefinedReason.BreakInSeries);
        series.PeakToTrough().Reason.Should().Be(UndefinedReason.BreakInSeries);
        series.TrendGrowthRate().Rate.Reason.Should().Be(UndefinedReason.BreakInSeries);
        series.Volatility().Reason.Should().Be(UndefinedReason.BreakInSeries);
    }

    [Fact]
    public void ByPeriod_SeveralOfOnePeriod_Throws()
    {
        Series twice = Series.Of(Stock(2020, 101), Stock(2020, 102), Stock(2021, 202));
        FluentActions.Invoking(() => twice.PeriodOnPeriod()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => twice.AverageOfAnnualRates()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => twice.TrendGrowthRate()).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => ((Series)null!).PeriodOnPeriod()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Series)null!).Volatility()).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void AverageOfAnnualRates_Numbers_IsNotTheCompoundRate()
    {
        // +50 % and -50 % make 0 on average, and yet a quarter is lost.
        SeriesMeasures.AverageOfAnnualRates(100, 150, 75).Value.Should().Be(0);
        SeriesMeasures.AverageOfAnnualRates(3, 4, 20m / 3).Value.Should().BeApproximately(0.5m, 1e-27m);
        SeriesMeasures.AverageOfAnnualRates(100, 50, 0).Value.Should().Be(-0.75m, "-50 % and -100 %");
    }

    // The least: from 110 by 114.89 = sqrt(110 x 120) and 120 to 140, (2 sqrt(120 / 110) + 140 / 120) / 3 - 1; the most: 90, 130, 100, 160
    // give 476 / 1755. Both computed with 50 digits in Python.
    [Fact]
    public void AverageOfAnnualRates_BoundedFigures_BendsWhereItMust()
    {
        Interval bounds = SeriesMeasures.AverageOfAnnualRates(
            [Q("between [90, 110] person"), Q("between [95, 130] person"), Q("between [100, 120] person"), Q("between [140, 160] person")]).Bounds;
        bounds.Lower.Should().BeInRange(N("0.0851995127116802415980539150"), N("0.0851995127116802415980539154"));
        bounds.Upper.Should().BeInRange(N("0.2712250712250712250712250712"), N("0.2712250712250712250712250716"));
    }

    [Theory]
    [InlineData("exact 100 person|more-than 90 person|exact 121 person", "[0.1, ∞)", "the way between may go up without end, and is least at 110")]
    [InlineData("more-than 100 person|exact 110 person", "(-1, 0.1)", "from more than any number nearly all is lost")]
    [InlineData("exact 100 person|exact 50 person|less-than 50 person", "[-0.75, -0.25)", "perhaps all is lost in the end")]
    public void AverageOfAnnualRates_WithoutEnds_ApproachesTheLimit(string figures, string expected, string remark) =>
        SeriesMeasures.AverageOfAnnualRates([.. figures.Split('|').Select(Q)]).Bounds.Shown(10).Should().Be(Interval.Parse(expected), remark);

    [Fact]
    public void AverageOfAnnualRates_WithoutMeaning_SaysWhy()
    {
        SeriesMeasures.AverageOfAnnualRates(5).Reason.Should().Be(UndefinedReason.TooFewObservations);
        SeriesMeasures.AverageOfAnnualRates(5, 0, 5).Reason.Should().Be(UndefinedReason.ZeroBase);
        SeriesMeasures.AverageOfAnnualRates(-5, 5).Reason.Should().Be(UndefinedReason.NegativeBase);
        SeriesMeasures.AverageOfAnnualRates(5, -5).Reason.Should().Be(UndefinedReason.SignChange);
        SeriesMeasures.AverageOfAnnualRates([Q("exact 5 person"), Q("exact 5 task")]).Reason.Should().Be(UndefinedReason.UnitMismatch);
        YearEnds((2019, 101), (2020, 202), (2021, 303)).AverageOfAnnualRates().FromPrinted.Should().Be(0.75m);
        Derived<Quantity> gap = YearEnds((2019, 101), (2020, 202), (2022, 303)).AverageOfAnnualRates();
        gap.Reason.Should().Be(UndefinedReason.Missing);
        gap.Detail!.In("zh").Should().Contain("2021");
        Series.Of(Stock(2020, 101), Gap(2021, MissingReason.Suppressed), Stock(2022, 303)).AverageOfAnnualRates().Reason.Should().Be(UndefinedReason.Suppressed);
        Series.Of(Stock("2022", 101), Stock("2023", 202)).AverageOfAnnualRates().Reason.Should().Be(UndefinedReason.UnequalPeriods, "of which day of the year?");
        Flows(("2022", 101), ("2023", 202)).AverageOfAnnualRates().FromPrinted.Should().Be(1, "flows run over the years");
        YearEnds((2019, 101)).AverageOfAnnualRates().Reason.Should().Be(UndefinedReason.TooFewObservations);
    }

    [Fact]
    public void GeometricMeanFactor_Figures_IsTheRoot()
    {
        SeriesMeasures.GeometricMeanFactor(100, 121, 2).Value.Should().Be(1.1m);
        SeriesMeasures.GeometricMeanFactor(100, 0, 2).Value.Should().Be(0);
        SeriesMeasures.GeometricMeanFactor(0, 5, 2).Reason.Should().Be(UndefinedReason.ZeroBase);
        SeriesMeasures.GeometricMeanFactor(Q("exact 100 person"), Q("exact 121 task"), 2).Reason.Should().Be(UndefinedReason.UnitMismatch);
        SeriesMeasures.GeometricMeanFactor(Q("between [100, 400] person"), Q("exact 400 person"), 2).Bounds.Should().Be(Interval.Closed(1, 2));
        FluentActions.Invoking(() => SeriesMeasures.GeometricMeanFactor(1, 2, 0)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("periods");
        YearEnds((2019, 101), (2021, 404)).GeometricMeanFactor().FromPrinted.Should().Be(4, "the only step there is takes two years");
        YearEnds((2019, 101), (2020, 150), (2021, 404)).GeometricMeanFactor().FromPrinted.Should().Be(2);
        Flows(("2022", 5), ("2023-01-01/2023-08-31", 6)).GeometricMeanFactor().Reason.Should().Be(UndefinedReason.UnequalPeriods);
        YearEnds((2019, 101)).GeometricMeanFactor().Reason.Should().Be(UndefinedReason.TooFewObservations);
    }

    public static TheoryData<string, string[], string> Falls => new()
    {
        { "rising throughout", ["exact 1 person", "exact 2 person", "exact 3 person"], "[0, 0]" },
        { "the deepest, not the last", ["exact 100 person", "exact 40 person", "exact 80 person", "exact 60 person"], "[-0.6, -0.6]" },
        { "all lost", ["exact 100 person", "exact 0 person"], "[-1, -1]" },
        { "perhaps rising", ["between [80, 100] person", "between [90, 120] person"], "[-0.1, 0]" },
        { "surely falling", ["between [80, 100] person", "between [40, 60] person"], "[-0.6, -0.25]" },
        { "the one between can be anything", ["exact 100 person", "more-than 0 person", "exact 50 person"], "(-1, -0.5]" },
        { "surely rising, however little", ["less-than 51 person", "exact 51 person"], "" },
    };

    [Theory, MemberData(nameof(Falls))]
    public void PeakToTrough_Figures_IsTheRange(string remark, string[] figures, string expected)
    {
        Derived<Quantity> fall = SeriesMeasures.PeakToTrough([.. figures.Select(Q)]);
        if (expected.Length == 0)
        {
            fall.Reason.Should().Be(UndefinedReason.ZeroBase, "fewer than 51 may be none");
            return;
        }

        fall.Bounds.ToString().Should().Be(expected, remark);
    }

    [Fact]
    public void PeakToTrough_Series_TellsThePeriods()
    {
        Derived<Quantity> fall = YearEnds((2019, 101), (2020, 202), (2021, 303), (2022, 101), (2023, 505)).PeakToTrough();
        fall.FromPrinted.Should().BeApproximately(-2m / 3, 1e-27m);
        fall.Detail!.In("en").Should().Contain("2021-12-31").And.Contain("2022-12-31");
        YearEnds((2019, 101), (2020, 202)).PeakToTrough().Detail.Should().BeNull();
        SeriesMeasures.PeakToTrough(100, 40, 80).Value.Should().Be(-0.6m);
        SeriesMeasures.PeakToTrough(100).Reason.Should().Be(UndefinedReason.TooFewObservations);
        SeriesMeasures.PeakToTrough(0, 5).Reason.Should().Be(UndefinedReason.ZeroBase);
        SeriesMeasures.PeakToTrough(-5, 5).Reason.Should().Be(UndefinedReason.NegativeBase);
        SeriesMeasures.PeakToTrough(5, -5).Reason.Should().Be(UndefinedReason.SignChange);
        SeriesMeasures.PeakToTrough([Q("exact 5 person"), Q("exact 5 task")]).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Series.Of(Stock(2020, 101), Gap(2021), Stock(2022, 303)).PeakToTrough().Reason.Should().Be(UndefinedReason.Missing);
    }

    // Slope and standard error computed with 50 digits in Python from the normal equations.
    [Fact]
    public void TrendGrowthRate_Observations_IsThatOfTheFittedLine()
    {
        TrendGrowth trend = SeriesMeasures.TrendGrowthRate(
        [
            (2019, Q("exact 5120 person")), (2020, Q("exact 5300 person")), (2021, Q("exact 5811 person")), (2022, Q("exact 6015 person")), (2023, Q("exact 6422 person")),
        ]);
        trend.Rate.FromPrinted.Should().BeApproximately(N("0.0596831880049255527973852246"), 1e-13m);
        trend.StandardError.FromPrinted.Should().BeApproximately(N("0.0049837090534814834664726453"), 1e-13m);
        trend.Rate.Bounds.Should().Be(Interval.Whole, "what goes through double has no bounds");
        trend.Rate.Formula.Bounds.Should().Be(BoundsClass.None);
        trend.Rate.Value.Unit.Should().Be(Unit.PercentPerYear);
        trend.ToString().Should().Contain("Standard error");

        Series series = Series.Of(Stock(2019, 5_120), Stock(2020, 5_301), Gap(2021), Stock(2022, 6_015), Stock(2023, 6_422));
        TrendGrowth ofSeries = series.TrendGrowthRate();
        ofSeries.Rate.IsDefined.Should().BeTrue("a gap makes the line less certain and no more");
        ofSeries.Rate.Detail!.In("en").Should().Contain("2021", "but it is not passed over in silence");
    }

    [Fact]
    public void TrendGrowthRate_SteadyGrowth_IsThatGrowth()
    {
        (Outcome<double> rate, Outcome<double> error) = SeriesMeasures.TrendGrowthRate((2020, 100), (2021, 110), (2022, 121));
        rate.Value.Should().BeApproximately(0.1, 1e-13);
        error.Value.Should().BeApproximately(0, 1e-13);
    }

    [Fact]
    public void TrendGrowthRate_WithoutMeaning_SaysWhy()
    {
        SeriesMeasures.TrendGrowthRate((2020, 100), (2021, 110)).Rate.Reason.Should().Be(UndefinedReason.TooFewObservations);
        SeriesMeasures.TrendGrowthRate((2020, 100), (2020, 110), (2020, 120)).Rate.Reason.Should().Be(UndefinedReason.NoElapsedTime);
        SeriesMeasures.TrendGrowthRate((2020, 100), (2021, 0), (2022, 120)).Rate.Reason.Should().Be(UndefinedReason.ZeroValue);
        SeriesMeasures.TrendGrowthRate((2020, 100), (2021, -1), (2022, 120)).StandardError.Reason.Should().Be(UndefinedReason.NegativeValue);
        SeriesMeasures.TrendGrowthRate([(2020, Q("exact 1 person")), (2021, Q("exact 1 task")), (2022, Q("exact 1 task"))]).Rate.Reason.Should().Be(UndefinedReason.UnitMismatch);
        SeriesMeasures.TrendGrowthRate([(2020, Q("exact 1 person")), (2021, Q("between [1, 2] person")), (2022, Q("exact 1 person"))]).Rate.Reason
            .Should().Be(UndefinedReason.Missing, "no number is printed");
        Series.Of(Stock(2020, 101), Gap(2021), Gap(2022)).TrendGrowthRate().Rate.Reason.Should().Be(UndefinedReason.TooFewObservations);
        Series.Of(Stock("2021", 101), Stock("2022", 202), Stock("2023", 303)).TrendGrowthRate().Rate.Reason.Should().Be(UndefinedReason.UnequalPeriods, "of which days?");
        Flows(("2021", 101), ("2022", 202), ("2023", 404)).TrendGrowthRate().Rate.FromPrinted.Should().BeApproximately(1, 1e-12m);
        Flows(("2021", 5), ("2022", 6), ("2023-01-01/2023-08-31", 7)).TrendGrowthRate().Rate.Reason.Should().Be(UndefinedReason.UnequalPeriods);
    }

    // The rates 180 / 5120, 511 / 5300, 204 / 5811 and 407 / 6015; computed with 50 digits in Python.
    [Fact]
    public void Volatility_Figures_IsTheDeviationOfTheRates()
    {
        SeriesMeasures.Volatility(5_120, 5_300, 5_811, 6_015, 6_422).Value.Should().BeApproximately(0.025562301302784868604, 1e-15);
        Derived<Quantity> volatility = YearEnds((2019, 5_120), (2020, 5_301), (2021, 5_811)).Volatility();
        volatility.Bounds.Should().Be(Interval.Whole);
        volatility.Value.Unit.Should().Be(Unit.PercentagePoint);
        volatility.Explain(CultureInfo.GetCultureInfo("zh")).Should().Contain("增长率的波动");
        SeriesMeasures.Volatility(100, 110, 121).Value.Should().BeApproximately(0, 1e-15, "steady growth does not vary");
    }

    [Fact]
    public void Volatility_WithoutMeaning_SaysWhy()
    {
        SeriesMeasures.Volatility(1, 2).Reason.Should().Be(UndefinedReason.TooFewObservations);
        SeriesMeasures.Volatility(1, 0, 2).Reason.Should().Be(UndefinedReason.ZeroBase);
        SeriesMeasures.Volatility(-1, 0, 2).Reason.Should().Be(UndefinedReason.NegativeBase);
        SeriesMeasures.Volatility(1, 2, -2).Reason.Should().Be(UndefinedReason.SignChange);
        SeriesMeasures.Volatility([Q("exact 1 person"), Q("exact 2 person"), Q("exact 2 task")]).Reason.Should().Be(UndefinedReason.UnitMismatch);
        YearEnds((2019, 101), (2020, 202), (2022, 303)).Volatility().Reason.Should().Be(UndefinedReason.Missing);
        YearEnds((2019, 101)).Volatility().Reason.Should().Be(UndefinedReason.TooFewObservations);
    }
}
