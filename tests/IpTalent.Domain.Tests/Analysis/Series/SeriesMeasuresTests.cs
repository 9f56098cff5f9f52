using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Growth of observations and series: dates, breaks, definitions and gaps checked before anything is computed.</summary>
public class SeriesMeasuresTests
{
    public static TheoryData<string, TalentMetric, TalentMetric, UndefinedReason> Refusals => new()
    {
        { "missing first", Gap(2020), Stock(2023, 5), UndefinedReason.Missing },
        { "missing last", Stock(2020, 5), Gap(2023), UndefinedReason.Missing },
        { "suppressed", Stock(2020, 5), Gap(2023, MissingReason.Suppressed), UndefinedReason.Suppressed },
        { "confidential though known", Stock(2020, 5), Stock(2023, 6) with { Attributes = new MetricAttributes { Confidentiality = Confidentiality.SmallCounts } }, UndefinedReason.Suppressed },
        { "dates reversed", Stock(2023, 5), Stock(2020, 6), UndefinedReason.NoElapsedTime },
        { "the same date", Stock(2023, 5), Stock(2023, 6), UndefinedReason.NoElapsedTime },
        { "a break at the later", Stock(2020, 5), Stock(2023, 6).WithStatus(ObservationStatus.TimeSeriesBreak), UndefinedReason.BreakInSeries },
        { "definition versions", Stock(2020, 5).UnderDefinition("1"), Stock(2023, 6).UnderDefinition("2"), UndefinedReason.DefinitionDiffers },
        { "one counted otherwise", Stock(2020, 5).WithStatus(ObservationStatus.DefinitionDiffers), Stock(2023, 6), UndefinedReason.DefinitionDiffers },
        { "eight months against twelve", Flow("2022", 5), Flow("2023-01-01/2023-08-31", 6), UndefinedReason.UnequalPeriods },
        { "units of two sources", Stock(2020, 5), TalentMetric.At(Attorneys, Area.Guangdong, YearEnd.Of(2023), Quantity.Exact(6, Unit.Licence)), UndefinedReason.UnitMismatch },
    };

    [Theory, MemberData(nameof(Refusals))]
    public void Growth_ObservationsThatDoNotCompare_SaysWhy(string remark, TalentMetric first, TalentMetric last, UndefinedReason reason)
    {
        Growth.AbsoluteChange(first, last).Reason.Should().Be(reason, remark);
        Growth.GrowthRate(first, last).Reason.Should().Be(reason, remark);
        Derived<Quantity> compound = Growth.CompoundAnnualGrowthRate(first, last);
        compound.Reason.Should().Be(reason, remark);
        compound.Detail.Should().NotBeNull(remark);
    }

    [Theory]
    [InlineData("2020-12-31", "2023-12-31", 3)]
    [InlineData("2020-02-29", "2021-02-28", 1)]
    public void CompoundAnnualGrowthRate_WholeYears_AreThoseOfTheCalendar(string from, string to, int years) =>
        Growth.CompoundAnnualGrowthRate(Stock(from, 1_000), Stock(to, 2_000)).Inputs[2].Quantity!.Nominal.Should().Be(years);

    [Fact]
    public void CompoundAnnualGrowthRate_SinceADayWithoutEnd_IsUndefined() =>
        Growth.CompoundAnnualGrowthRate(Stock("2020-12-31", 1_001), Stock("2021-01-01/..", 2_001)).Reason.Should().Be(UndefinedReason.UnequalPeriods);

    [Fact]
    public void CompoundAnnualGrowthRate_EndsOfTheCalendar_IsDefined() =>
        Growth.CompoundAnnualGrowthRate(Stock("0001-01-01", 1_000), Stock("9999-01-01", 2_000)).IsDefined.Should().BeTrue();

    [Fact]
    public void Growth_CategoriesInAnotherOrder_AreTheSame()
    {
        CategoryReference[] both = [CategoryReference.Of("sex", "f"), CategoryReference.Of("title", "senior")];
        TalentMetric first = Stock(2020, 1_001) with { Categories = [both[0], both[1]] };
        TalentMetric last = Stock(2023, 2_002) with { Categories = [both[1], both[0]] };
        Growth.GrowthRate(first, last).FromPrinted.Should().Be(1);
        Series.Of(Attorneys, Area.Guangdong, [first, last], [.. both]).GrowthRate().FromPrinted.Should().Be(1);
    }

    [Fact]
    public void Growth_OfTwoSeries_Throws()
    {
        FluentActions.Invoking(() => Growth.GrowthRate(Stock(2020, 5), Flow("2023", 5))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Growth.GrowthRate(Stock(2020, 5), Stock(2023, 5) with { Area = Area.Beijing })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Series_FirstToLast_IsThatOfTheTwo()
    {
        Series series = Series.Of(Stock(2023, 5_811), Stock(2020, 5_120), Stock(2022, 5_500));
        series.GrowthRate().Bounds.Should().Be(Growth.GrowthRate(Stock(2020, 5_120), Stock(2023, 5_811)).Bounds);
        series.GrowthRate().FromPrinted.Should().Be(691m / 5_120);
        series.AbsoluteChange().FromPrinted.Should().Be(691);
        series.CompoundAnnualGrowthRate().Inputs[2].Quantity!.Nominal.Should().Be(3);
        series.AbsoluteChange(YearEnd.Of(2022), YearEnd.Of(2023)).Bounds.Should().Be(Interval.OpenClosed(261, 361), "5,500 ends in two zeros and is rounded");
        series.GrowthRate(YearEnd.Of(2020), YearEnd.Of(2022)).IsDefined.Should().BeTrue();
        series.CompoundAnnualGrowthRate(YearEnd.Of(2020), YearEnd.Of(2023)).Value.Should().Be(series.CompoundAnnualGrowthRate().Value);
        series.GrowthRate(YearEnd.Of(2020), YearEnd.Of(2021)).Reason.Should().Be(UndefinedReason.Missing, "2021 is not there");
    }

    [Fact]
    public void Series_BreakBetween_IsSeen()
    {
        Series series = Series.Of(Stock(2020, 5), Stock(2021, 6).WithStatus(ObservationStatus.TimeSeriesBreak), Stock(2022, 7), Stock(2023, 8));
        Derived<Quantity> growth = series.GrowthRate();
        growth.Reason.Should().Be(UndefinedReason.BreakInSeries);
        growth.Detail!.In("zh").Should().Be("广东2021年12月31日的数据标为序列中断");
        series.CompoundAnnualGrowthRate().Reason.Should().Be(UndefinedReason.BreakInSeries);
        series.AbsoluteChange().Reason.Should().Be(UndefinedReason.BreakInSeries);
        series.GrowthRate(YearEnd.Of(2021), YearEnd.Of(2023)).IsDefined.Should().BeTrue("the break lies at its start");
        Growth.GrowthRate(series[0], series[3]).IsDefined.Should().BeTrue("two observations alone do not know what lies between");
    }

    [Fact]
    public void Series_DeclaredBreak_IsSeen()
    {
        Indicator broken = Attorneys with { Breaks = [new IndicatorBreak { From = Day(2022, 1, 1), Reason = LocalizedText.Of("re-registration", "重新登记") }] };
        Derived<Quantity> growth = Growth.GrowthRate(Stock(2020, 5) with { Indicator = broken }, Stock(2023, 6) with { Indicator = broken });
        growth.Reason.Should().Be(UndefinedReason.BreakInSeries);
        growth.Detail!.In("en").Should().Be("the series is broken since 2022-01-01: re-registration");
        growth.Detail!.In("zh").Should().Be("数据序列自2022年1月1日起中断：重新登记");
    }

    // The agencies were counted anew from the first of January; the first figure after that is of the end of March.
    [Fact]
    public void Growth_OverTheBundledAgencies_TellsTheDeclaredDate()
    {
        Series agencies = BundledDatasets.Context.Series(Domain.Indicators.TrademarkAgencies, Area.China);
        Derived<Quantity> growth = agencies.GrowthRate();
        growth.Reason.Should().Be(UndefinedReason.BreakInSeries);
        growth.Detail!.In("en").Should().Be("the series is broken since 2023-01-01: All agencies had to register anew");
        growth.Detail!.In("zh").Should().Be("数据序列自2023年1月1日起中断：全国商标代理机构重新备案");
    }

    [Fact]
    public void Series_FewerThanTwoObservations_SaysSo()
    {
        foreach (Series series in new[] { Series.Of(Attorneys, Area.Guangdong, []), Series.Of(Stock(2020, 5)) })
        {
            series.GrowthRate().Reason.Should().Be(UndefinedReason.TooFewObservations);
            series.AbsoluteChange().Reason.Should().Be(UndefinedReason.TooFewObservations);
            series.CompoundAnnualGrowthRate().Reason.Should().Be(UndefinedReason.TooFewObservations);
        }
    }

    // A stock is of a day, and people ask for the year.
    [Fact]
    public void Series_PeriodThatIsNotThere_TellsOfTheOneThatLiesInIt()
    {
        var series = Series.Of(Stock(2020, 5), Stock(2023, 6));
        Derived<Quantity> asked = series.GrowthRate(ReportingPeriod.Year(2020), ReportingPeriod.Year(2023));
        asked.Reason.Should().Be(UndefinedReason.Missing);
        asked.Detail!.In("en").Should().Be("Attorneys (Guangdong, 2020) has no figure: the series has one for 2020-12-31");
        asked.Detail.In("zh").Should().Be("Attorneys（广东，2020年）没有数值：序列中有2020年12月31日的数据");
        series.GrowthRate(YearEnd.Of(2020), YearEnd.Of(2022)).Detail!.In("en").Should().Be("Attorneys (Guangdong, 2022-12-31) has no figure", "none lies in it");
    }

    [Fact]
    public void Growth_OfAGapWithANote_TellsTheNote() =>
        Growth.GrowthRate(Stock(2020, 5), Gap(2023) with { Attributes = new MetricAttributes { Note = LocalizedText.Of("the register was closed", "登记系统停用") } }).Detail
            .Should().Be(LocalizedText.Of(
                "Attorneys (Guangdong, 2023-12-31) has no figure: the register was closed", "Attorneys（广东，2023年12月31日）没有数值：登记系统停用"));

    // A unit of one's own that looks like one of the library.
    [Fact]
    public void Growth_UnitsOfOneName_AreToldByCode() =>
        Growth.GrowthRate(Quantity.Exact(5, Unit.Person), Quantity.Parse("exact 6 persons")).Detail!.In("en").Should().Be("the figures are in persons (person) and persons (persons)");

    [Fact]
    public void Claims_RateInAnotherUnit_SaysThatAnotherIsNeeded() =>
        Claims.HasGrownBy(Quantity.Exact(24, Unit.Person), Quantity.Exact(100, Unit.Person), Quantity.Exact(124, Unit.Person)).Detail
            .Should().Be(LocalizedText.Of("the figures are in persons, where another unit is needed", "数据的单位为“人”，而此处需要另一单位"));

    [Fact]
    public void Series_SeveralObservationsOfAPeriod_MustBeChosenFrom() =>
        FluentActions.Invoking(() => Series.Of(Stock(2020, 5), Stock(2023, 6), Stock(2023, 7)).GrowthRate()).Should().Throw<InvalidOperationException>()
            .WithMessage("*2 observations for 2023-12-31*TalentDataset.AsKnownOn*TalentDataset.Preferring*");

    [Fact]
    public void Series_Null_Throws()
    {
        FluentActions.Invoking(() => ((Series)null!).GrowthRate()).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Series)null!).AbsoluteChange(YearEnd.Of(2020), YearEnd.Of(2023))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Series.Of(Stock(2020, 5)).GrowthRate(null!, YearEnd.Of(2023))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((Series)null!).ProgressRatio(TargetOf(Quantity.Exact(9, Unit.Person)))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Series.Of(Stock(2020, 5)).IsAttained(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Confidential_Figure_IsNotShown()
    {
        TalentMetric secret = Stock(2023, 4_711) with { Attributes = new MetricAttributes { Confidentiality = Confidentiality.Confidential } };
        Growth.GrowthRate(Stock(2020, 5), secret).Explain(System.Globalization.CultureInfo.InvariantCulture)
            .Should().NotContain("4,711").And.Contain("kept back");
    }
}
