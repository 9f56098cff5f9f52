namespace IpTalent.Domain.Tests.Data;

public sealed class BulletinMeasuresTests
{
    private static TalentDataset Bulletin => BundledDatasets.Bulletin;

    private static Series Talent => Bulletin.Series(Domain.Indicators.IpTalentTotal, Area.China);

    // 860,000 / 690,000 - 1 = 24.64 %; 855,000 / 695,000 - 1 = 23.02 %; 865,000 / 685,000 - 1 = 26.28 %, shown outward.
    [Fact]
    public void Growth_Of2020To2023_Is2464PercentWithinItsBounds()
    {
        Quantity growth = Talent.GrowthRate().Value;
        Math.Round(growth.Nominal!.Value, 4).Should().Be(0.2464m);
        Shown(growth.Bounds).Should().Be("(0.2302, 0.2628)");
        Talent.GrowthRate(FiveYearPlan.Number(13).End, YearEnd.Of(2023)).Value.Should().Be(growth);
    }

    // The cube roots of the same ratios.
    [Fact]
    public void CompoundGrowth_Of2020To2023_Is762PercentAYearWithinItsBounds()
    {
        Quantity growth = Talent.CompoundAnnualGrowthRate().Value;
        Math.Round(growth.Nominal!.Value, 4).Should().Be(0.0762m);
        Shown(growth.Bounds).Should().Be("(0.0715, 0.0809)");
    }

    [Fact]
    public void Change_Of2020To2023_Is170000Within10000()
    {
        Quantity change = Talent.AbsoluteChange().Value;
        change.Nominal.Should().Be(170_000);
        change.Bounds.ToString().Should().Be("(160000, 180000)");
    }

    [Fact]
    public void Share_OfAcademicians_IsNineOf48() =>
        Ratios.Share(Metric("f12"), Metric("f11")).Value.Should().Be(
            Quantity.Derived(Interval.Point(0.1875m), Unit.Percent, BoundPolicy.Default, 0.1875m));

    // 1,100 / 800 = 1.375 and 1,200 / 700 = 1.7142..., shown outward.
    [Fact]
    public void Ratio_OfPersonTimesToTasks_IsBounded()
    {
        Quantity perTask = Ratios.Ratio(Metric("f14"), Metric("f13")).Value;
        perTask.Unit.Code.Should().Be("person-time/task");
        perTask.Bounds.Lower.Should().Be(1.375m);
        (Math.Ceiling(perTask.Bounds.Upper!.Value * 1000) / 1000).Should().Be(1.715m);
    }

    [Theory]
    [InlineData("f13")]
    [InlineData("f14")]
    public void Intensity_OfFiguresSince2021_IsRefusedForSpanningTerms(string code) =>
        Ratios.Intensity(Metric(code), Bulletin.FindCommittee("national-ip-advisory-committee")!).Reason.Should().Be(UndefinedReason.SpansTerms);

    // Since March 2024 there is but the fifth term, so its 48 members go with the figure.
    [Fact]
    public void Intensity_OfRecommendations_IsOfTheFifthTerm() =>
        Ratios.Intensity(Metric("f15"), Bulletin.FindCommittee("national-ip-advisory-committee")!).Value.Unit.Code.Should().Be("recommendation/person");

    [Fact]
    public void Sum_OfSessionsOfTwoKinds_IsNotOfOneIndicator() =>
        Metric("f07").Indicator.Should().NotBe(Metric("f10").Indicator);

    private static TalentMetric Metric(string code) => Bulletin.FindMetric(code)!;

    // Outward to four places.
    private static string Shown(Interval bounds) =>
        FormattableString.Invariant($"{(bounds.LowerKind == EndKind.Closed ? '[' : '(')}{Math.Floor(bounds.Lower!.Value * 10_000) / 10_000}, {Math.Ceiling(bounds.Upper!.Value * 10_000) / 10_000}{(bounds.UpperKind == EndKind.Closed ? ']' : ')')}");
}
