using NodaTime;

namespace IpTalent.Domain.Tests.Records;

public class SeriesTests
{
    private static readonly Indicator Total = Domain.Indicators.IpTalentTotal;

    [Fact]
    public void Of_MetricsInAnyOrder_AreInTheOrderOfTime()
    {
        Series series = Series.Of(At(2023, 30), At(2021, 10), At(2022, 20));

        series.Select(metric => metric.Quantity!.Nominal).Should().Equal(10, 20, 30);
        series[2].Period.Should().Be(YearEnd.Of(2023));
        series.HasSeveralPerPeriod.Should().BeFalse();
    }

    [Fact]
    public void Of_SamePeriodTwice_KeepsBothInTheOrderGiven()
    {
        Series series = Series.Of(At(2023, 30), At(2022, 20), At(2023, 31));

        series.HasSeveralPerPeriod.Should().BeTrue();
        series.At(YearEnd.Of(2023)).Select(metric => metric.Quantity!.Nominal).Should().Equal(30, 31);
        series.At(YearEnd.Of(2021)).Should().BeEmpty();
    }

    [Fact]
    public void Of_MetricOfAnotherSeries_IsRefused()
    {
        FluentActions.Invoking(() => Series.Of(At(2023, 30), TalentMetric.At(Total, Area.Beijing, YearEnd.Of(2023), 1)))
            .Should().Throw<ArgumentException>().WithMessage("*does not belong to the series of ip-talent-total in CN*");
        FluentActions.Invoking(() => Series.Of(At(2023, 30), At(2022, 1) with { Categories = [CategoryReference.Of("sex", "male")] }))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Series.Of()).Should().Throw<ArgumentException>();
    }

    /// <summary>Claim, and the point it becomes: printed number, lower, upper.</summary>
    public static TheoryData<Quantity?, decimal?, decimal?, decimal?> Points => new()
    {
        { Quantity.Rounded(860_000, 10_000, Unit.Person), 860_000, 855_000, 865_000 },
        { Quantity.Nearly(2_000, Unit.Person), 2_000, 1_800, 2_000 }, // the printed number is on the bound
        { Quantity.MoreThan(30_000, Unit.Person), 30_000, 30_000, null }, // no upper end
        { Quantity.Several(Unit.Person), null, 2, null }, // no printed number
        { null, null, null, null }, // a gap
    };

    [Theory]
    [MemberData(nameof(Points))]
    public void ToPoints_Claim_GivesPrintedNumberAndBounds(Quantity? quantity, decimal? nominal, decimal? lower, decimal? upper)
    {
        TalentMetric metric = quantity is null
            ? TalentMetric.Missing(Total, Area.China, YearEnd.Of(2023))
            : TalentMetric.At(Total, Area.China, YearEnd.Of(2023), quantity);

        Series.Of(metric).ToPoints().Should().ContainSingle().Which.Should().Be(new ChartPoint(new(2023, 12, 31), nominal, lower, upper));
    }

    [Fact]
    public void ToPoints_OpenPeriods_AreDatedByTheEndThatIsThere()
    {
        ReportingPeriod[] periods = [ReportingPeriod.Year(2022), ReportingPeriod.Since(new LocalDate(2021, 1, 1)), ReportingPeriod.Until(new LocalDate(2024, 6, 30))];
        Series series = Series.Of(Domain.Indicators.CommitteeTasks, Area.China,
            periods.Select(period => TalentMetric.At(Domain.Indicators.CommitteeTasks, Area.China, period, 7)));

        series.ToPoints().Select(point => point.Date).Should().BeEquivalentTo(
            [new LocalDate(2022, 12, 31), new LocalDate(2021, 1, 1), new LocalDate(2024, 6, 30)]);
    }

    [Fact]
    public void ToPoints_StrictPolicy_LeavesOutConventionalEnds() =>
        Series.Of(At(2023, 860_000)).ToPoints(BoundPolicy.Strict).Single().Upper.Should().BeNull();

    [Fact]
    public void Equals_SameMetrics_IsTrueWhateverTheOrderGiven()
    {
        Series.Of(At(2023, 30), At(2021, 10)).Should().Equal(Series.Of(At(2021, 10), At(2023, 30)));
        Series.Of(At(2023, 30)).Equals(Series.Of(At(2023, 31))).Should().BeFalse();
    }

    private static TalentMetric At(int year, decimal number) => TalentMetric.At(Total, Area.China, YearEnd.Of(year), number);
}
