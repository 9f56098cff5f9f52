using System.Globalization;
using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Claims by wording, by hand.</summary>
public class ClaimsTests
{
    private static readonly TalentHub Hub = new()
    {
        Code = "hub-gba",
        Name = LocalizedText.Of("Greater Bay Area hub", "粤港澳大湾区人才高地"),
        Territory = Area.GreaterBayArea,
        StatisticsArea = Area.Guangdong,
    };

    private static readonly CategoryScheme Sexes = new()
    {
        Code = "sexes",
        Name = "Sexes",
        Categories = [new() { Code = "female", Name = "Female" }, new() { Code = "male", Name = "Male" }],
        IsPartition = true,
    };

    [Theory]
    [InlineData("exact 100 person", "exact 200 person", Certainty.Yes, "just twice is doubled")]
    [InlineData("exact 100 person", "exact 199 person", Certainty.No, "one short")]
    [InlineData("exact 100 person", "more-than 200 person", Certainty.Yes, "the words say so")]
    [InlineData("exact 100 person", "nearly 200 person", Certainty.No, "nearly doubled is not doubled")]
    [InlineData("about 100 person", "exact 200 person", Certainty.Undetermined, "either side")]
    [InlineData("less-than 101 person", "exact 202 person", Certainty.Undetermined, "the base may be zero after all")]
    public void HasDoubled_Figures_FollowsTheBounds(string initial, string final, Certainty expected, string remark)
    {
        Derived<Certainty> verdict = Claims.HasDoubled(Q(initial), Q(final));
        if (initial.StartsWith("less", StringComparison.Ordinal))
        {
            verdict.Reason.Should().Be(UndefinedReason.ZeroBase, remark);
            return;
        }

        verdict.Value.Should().Be(expected, remark);
    }

    // 增长1.9倍 is x 2.9, 翻两番 is x 4, 2.6倍 by itself is a level.
    [Theory]
    [InlineData("290", true, "2.9 times is grown by 1.9")]
    [InlineData("190", false, "1.9 times is not")]
    [InlineData("284.9", false, "1.849 rounds to 1.8")]
    [InlineData("285", true, "1.85 rounds to 1.9")]
    [InlineData("295", false, "1.95 rounds to 2.0")]
    public void HasGrownByTimes_OnePointNine_IsTwoPointNineTimes(string final, bool expected, string remark) =>
        Claims.HasGrownByTimes(Quantity.Rounded(1.9m, Unit.Ratio), 100, N(final)).Value.Should().Be(expected, remark);

    [Theory]
    [InlineData(1, "200", true, "once is doubled")]
    [InlineData(2, "400", true, "twice over is four times")]
    [InlineData(2, "300", false, "not three times")]
    [InlineData(3, "800", true, "three times over is eight times")]
    public void HasDoubledTimes_N_IsAPowerOfTwo(int n, string final, bool expected, string remark) =>
        Claims.HasDoubledTimes(n, 100, N(final)).Value.Should().Be(expected, remark);

    [Theory]
    [InlineData("rounded 2.6 ratio", "exact 100 person", "exact 260 person", Certainty.Yes, "as a level it is 2.6 times and not 3.6")]
    [InlineData("rounded 2.6 ratio", "exact 100 person", "exact 360 person", Certainty.No, "that is growth by 2.6")]
    [InlineData("more-than 2 ratio", "exact 100 person", "exact 200 person", Certainty.No, "just twice is not more")]
    [InlineData("at-least 2 ratio", "exact 100 person", "exact 200 person", Certainty.Yes, "but at least")]
    [InlineData("rounded 2.6 ratio", "rounded 100 person", "exact 260 person", Certainty.Undetermined, "the base is rounded")]
    [InlineData("exact 0 ratio", "exact 100 person", "exact 0 person", Certainty.Yes, "nothing is no times as much")]
    public void IsTimes_Figures_FollowsTheBounds(string multiple, string times, string figure, Certainty expected, string remark) =>
        Claims.IsTimes(Q(multiple), Q(times), Q(figure)).Value.Should().Be(expected, remark);

    [Theory]
    [InlineData("24.6", "exact 690 person", "exact 860 person", Certainty.Yes, "170 / 690 = 24.64 %")]
    [InlineData("24.7", "exact 690 person", "exact 860 person", Certainty.No, "that rounds to 24.6 %")]
    [InlineData("24.6", "rounded 690000 person; granule=10000", "rounded 860000 person; granule=10000", Certainty.Undetermined, "23.0 to 26.3 %")]
    [InlineData("30.0", "rounded 690000 person; granule=10000", "rounded 860000 person; granule=10000", Certainty.No, "beyond all rounding")]
    [InlineData("-50.0", "exact 690 person", "exact 345 person", Certainty.Yes, "a fall by half")]
    public void HasGrownBy_Figures_FollowsTheBounds(string percent, string initial, string final, Certainty expected, string remark) =>
        Claims.HasGrownBy(Quantity.Percent(N(percent)), Q(initial), Q(final)).Value.Should().Be(expected, remark);

    [Fact]
    public void GrowthClaims_WithoutMeaning_SayWhy()
    {
        Claims.HasDoubled(0, 0).Reason.Should().Be(UndefinedReason.ZeroBase, "from nothing to nothing nothing has doubled");
        Claims.HasDoubled(-1, 5).Reason.Should().Be(UndefinedReason.NegativeBase);
        Claims.HasDoubled(1, -5).Reason.Should().Be(UndefinedReason.SignChange);
        Claims.HasDoubled(Q("exact 1 person"), Q("exact 2 licence")).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Claims.HasGrownBy(Quantity.PercentagePoints(5), 1, 2).Reason.Should().Be(UndefinedReason.UnitMismatch, "percentage points are no percent");
        Claims.HasGrownBy(Quantity.PercentagePoints(5), Q("exact 1 person"), Q("exact 2 person")).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Claims.HasGrownByTimes(Quantity.Percent(5), Q("exact 1 person"), Q("exact 2 person")).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Claims.IsTimes(Quantity.Exact(2, Unit.Ratio), 0, 5).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Claims.IsTimes(Quantity.Exact(2, Unit.Ratio), -1, -2).Reason.Should().Be(UndefinedReason.NegativeValue);
        FluentActions.Invoking(() => Claims.HasDoubledTimes(0, 1, 2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("n");
        FluentActions.Invoking(() => Claims.HasDoubledTimes(96, Talent2020, Talent2023)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("n");
        FluentActions.Invoking(() => Claims.IsTimes(null!, 1, 2)).Should().Throw<ArgumentNullException>().WithParameterName("multiple");
        FluentActions.Invoking(() => Claims.HasDoubled(Talent2020, null!)).Should().Throw<ArgumentNullException>().WithParameterName("final");
    }

    [Fact]
    public void GrowthClaims_Records_AreComparedOverTime()
    {
        Claims.HasDoubled(Stock(2021, 1_201), Stock(2023, 2_503)).Value.Should().Be(Certainty.Yes);
        Claims.HasDoubledTimes(1, Stock(2021, 1_201), Stock(2023, 2_401)).Value.Should().Be(Certainty.No);
        Claims.HasGrownByTimes(Q("exact 1 ratio"), Stock(2021, 1_201), Stock(2023, 2_402)).Value.Should().Be(Certainty.Yes);
        Claims.HasGrownBy(Quantity.Percent(100.0m), Stock(2021, 1_201), Stock(2023, 2_402)).Value.Should().Be(Certainty.Yes);
        Claims.HasDoubled(Stock(2021, 1_201), Stock(2023, 2_503).WithStatus(ObservationStatus.TimeSeriesBreak)).Reason.Should().Be(UndefinedReason.BreakInSeries);
        Claims.HasDoubledTimes(2, Gap(2021), Stock(2023, 2_503)).Reason.Should().Be(UndefinedReason.Missing);
        Claims.HasGrownBy(Quantity.Percent(5), Flow("2022", 5), Flow("2023-01-01/2023-08-31", 6)).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Claims.HasGrownByTimes(Q("exact 1 ratio"), Gap(2021, MissingReason.Suppressed), Stock(2023, 5)).Reason.Should().Be(UndefinedReason.Suppressed);
        FluentActions.Invoking(() => Claims.HasDoubled(Stock(2021, 5), Flow("2023", 5))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("35.2", "exact 352 person", "exact 1000 person", Certainty.Yes, Certainty.Yes, "just that")]
    [InlineData("35.2", "exact 86 person", "exact 244 person", Certainty.Yes, Certainty.Yes, "35.246 % rounds to it")]
    [InlineData("36.2", "exact 86 person", "exact 244 person", Certainty.No, Certainty.No, "its own parts contradict it")]
    [InlineData("35.2", "rounded 860000 person; granule=10000", "rounded 2440000 person; granule=10000", Certainty.Undetermined, Certainty.Yes, "34.97 to 35.53 %")]
    [InlineData("36.2", "rounded 860000 person; granule=10000", "rounded 2440000 person; granule=10000", Certainty.No, Certainty.No, "beyond all rounding")]
    [InlineData("100", "exact 5 person", "exact 5 person", Certainty.Yes, Certainty.Yes, "all")]
    public void IsShareOf_Figures_FollowsTheBounds(string percent, string part, string whole, Certainty expected, Certainty consistent, string remark)
    {
        Claims.IsShareOf(Quantity.Percent(N(percent)), Q(part), Q(whole)).Value.Should().Be(expected, remark);
        Claims.IsConsistentWithPublishedShare(Quantity.Percent(N(percent)), Q(part), Q(whole)).Value.Should().Be(consistent, remark);
    }

    [Fact]
    public void IsConsistentWithPublishedShare_OfPartAndRest_SeesMoreThanAnUnrelatedTotal()
    {
        // 10 to 30 of 40 to 120: as part and rest at most 30 / (30 + 30) = 50 %, as unrelated up to 30 / 40 = 75 %.
        Quantity part = Q("between [10, 30] person");
        Claims.IsConsistentWithPublishedShare(Quantity.Percent(60), part, [Q("between [30, 90] person")]).Value.Should().Be(Certainty.No);
        Claims.IsConsistentWithPublishedShare(Quantity.Percent(60), part, Q("between [40, 120] person")).Value.Should().Be(Certainty.Yes);
        Claims.IsConsistentWithPublishedShare(Quantity.Percent(60), part, [Q("exact 0 person")]).Value.Should().Be(Certainty.No, "without a rest it is all");
        Claims.IsConsistentWithPublishedShare(Quantity.Percent(60), Q("exact -1 CNY"), [Q("exact 1 CNY")]).Reason.Should().Be(UndefinedReason.NegativeValue);
        Claims.IsConsistentWithPublishedShare(Quantity.Percent(60), part, [Q("exact 1 task")]).Reason.Should().Be(UndefinedReason.UnitMismatch);
    }

    [Fact]
    public void ShareClaims_Records_NeedADeclaredWhole()
    {
        TalentMetric city = Stock(2023, 9) with { Area = Area.Shenzhen };
        Claims.IsShareOf(Quantity.Percent(18.8m), city, Stock(2023, 48)).Value.Should().Be(Certainty.Yes);
        Claims.IsConsistentWithPublishedShare(Quantity.Percent(25.0m), city, Stock(2023, 48)).Value.Should().Be(Certainty.No);
        Claims.IsPartOf(city, Stock(2023, 48)).Value.Should().Be(Certainty.Yes);
        Claims.IsPartOf(city, Stock(2023, 8)).Value.Should().Be(Certainty.No);
        Claims.IsPartOf(Stock(2023, 48), city).Reason.Should().Be(UndefinedReason.NoSubsetDeclared);
        Claims.IsShareOf(Quantity.Percent(18.8m), Stock(2023, 48), city).Reason.Should().Be(UndefinedReason.NoSubsetDeclared);
        Claims.IsConsistentWithPublishedShare(Quantity.Percent(18.8m), city, Stock(2022, 48)).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Claims.IsShareOf(Quantity.Percent(18.8m), 50, 48).Reason.Should().Be(UndefinedReason.SubsetExceedsTotal);
        Claims.IsShareOf(Quantity.Percent(18.8m), 0, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Claims.IsPartOf(Q("exact 1 person"), Q("exact 1 licence")).Reason.Should().Be(UndefinedReason.UnitMismatch);
    }

    [Theory]
    [InlineData("exact 60 person", "exact 10 person|exact 20 person|exact 30 person", Certainty.Yes, "exactly")]
    [InlineData("exact 61 person", "exact 10 person|exact 20 person|exact 30 person", Certainty.No, "off by one, and nothing was rounded")]
    [InlineData("rounded 61 fte-person-year; granule=1", "rounded 10 fte-person-year; granule=1|rounded 20 fte-person-year; granule=1|rounded 30 fte-person-year; granule=1", Certainty.Yes, "rounding makes one")]
    [InlineData("rounded 62 fte-person-year; granule=1", "rounded 10 fte-person-year; granule=1|rounded 20 fte-person-year; granule=1|rounded 30 fte-person-year; granule=1", Certainty.No, "but not two: 61.5 is the first beyond both")]
    public void AddUpWithinRounding_Parts_FollowTheBounds(string total, string parts, Certainty expected, string remark) =>
        Claims.AddUpWithinRounding(Q(total), [.. parts.Split('|').Select(Q)]).Value.Should().Be(expected, remark);

    [Fact]
    public void AddUpWithinRounding_PrintedShares_MayAddTo100Point1()
    {
        Quantity[] shares = [Quantity.Percent(33.4m), Quantity.Percent(33.3m), Quantity.Percent(33.4m)];
        Claims.AddUpWithinRounding(Quantity.Exact(1, Unit.Percent), shares).Value.Should().Be(Certainty.Yes);
        Claims.AddUpWithinRounding(Quantity.Exact(1, Unit.Percent), [.. shares, Quantity.Percent(0.2m)]).Value.Should().Be(Certainty.No, "four times 0.05 do not make 0.3");
        Claims.AddUp(1, 0.334m, 0.333m, 0.333m).Should().BeTrue();
        Claims.AddUp(1, 0.334m, 0.333m, 0.334m).Should().BeFalse();
        Claims.AddUp(decimal.MaxValue, decimal.MaxValue, decimal.MaxValue, -decimal.MaxValue).Should().BeTrue("compared beyond the decimals");
        Claims.AddUpWithinRounding(Talent2020, []).Reason.Should().Be(UndefinedReason.TooFewObservations);
        Claims.AddUpWithinRounding(Talent2020, [Q("exact 1 task")]).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Claims.AddUpWithinRounding(Talent2020, [Quantity.Exact(decimal.MaxValue, Unit.Person), Quantity.Exact(decimal.MaxValue, Unit.Person)]).Reason
            .Should().Be(UndefinedReason.Overflow);
    }

    [Fact]
    public void AddUpWithinRounding_Records_NeedAllParts()
    {
        TalentMetric total = Stock(2023, 48);
        TalentMetric[] parts = [Stock(2023, 18) with { Categories = [Sexes.Reference("female")] }, Stock(2023, 31) with { Categories = [Sexes.Reference("male")] }];
        Derived<Certainty> verdict = Claims.AddUpWithinRounding(total, parts, Sexes);
        verdict.Value.Should().Be(Certainty.No, "49 of 48");
        verdict.Formula.Expression.Should().Be("x1 + x2 = T");
        Claims.AddUpWithinRounding(total with { Quantity = Q("exact 49 person") }, parts, Sexes).Value.Should().Be(Certainty.Yes);
        Claims.AddUpWithinRounding(total, parts[..1], Sexes).Reason.Should().Be(UndefinedReason.Missing, "the men are not given");
        Claims.AddUpWithinRounding(total, parts).Reason.Should().Be(UndefinedReason.OverlappingParts, "nothing says that sexes do not overlap");
        Claims.AddUpWithinRounding(total, parts[..1]).Reason.Should().Be(UndefinedReason.NoSubsetDeclared);
        Claims.AddUpWithinRounding(total, [Stock(2023, 9) with { Area = Area.Shenzhen }]).Reason.Should().BeOneOf(UndefinedReason.NoSubsetDeclared, UndefinedReason.Missing);
        Claims.AddUpWithinRounding(total with { Area = Area.China }, [Stock(2023, 48)]).Reason.Should().Be(UndefinedReason.Missing, "thirty provinces are not given");
        Claims.AddUpWithinRounding(total with { Area = Area.China }, [Stock(2023, 48) with { Area = Area.HongKong }]).Reason.Should().Be(UndefinedReason.NoSubsetDeclared);
        Claims.AddUpWithinRounding(Stock(2022, 48), parts, Sexes).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Claims.AddUpWithinRounding(total, Array.Empty<TalentMetric>()).Reason.Should().Be(UndefinedReason.TooFewObservations);
        FluentActions.Invoking(() => Claims.AddUpWithinRounding(Flow("2023", 5), parts, Sexes)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void ClaimOfAHub_MeasuredByAProxy_IsRefused()
    {
        TalentMetric nation = Stock(2023, 11) with { Area = Area.China };
        TalentMetric guangdong = Stock(2023, 48);
        Claims.IsMoreThan(2, nation, guangdong).Value.Should().Be(Certainty.Yes, "of Guangdong it is true");
        Derived<Certainty> refused = Claims.IsMoreThan(2, nation, guangdong, hub: Hub);
        refused.Reason.Should().Be(UndefinedReason.ProxyArea, "of the Greater Bay Area nothing is known");
        refused.Explain(CultureInfo.GetCultureInfo("en")).Should().Contain("Guangdong");
        refused.Explain(CultureInfo.GetCultureInfo("zh")).Should().Contain("代用地区");
        Claims.IsTimes(Q("at-least 2 ratio"), nation, guangdong, hub: Hub).Reason.Should().Be(UndefinedReason.ProxyArea);
        Claims.IsShareOf(Quantity.Percent(20), guangdong, nation, hub: Hub).Reason.Should().Be(UndefinedReason.ProxyArea);

        TalentMetric own = guangdong with { Area = Area.GreaterBayArea };
        Claims.IsMoreThan(2, nation, own, hub: Hub).Value.Should().Be(Certainty.Yes);
        Claims.IsMoreThan(2, nation, own with { Attributes = new MetricAttributes { ProxyFor = "hub-gba" } }, hub: Hub).Reason
            .Should().Be(UndefinedReason.ProxyArea, "the figure itself says that it stands in");
        Claims.IsMoreThan(2, nation, guangdong, hub: Hub with { Territory = Area.Guangdong }).Value.Should().Be(Certainty.Yes);
        FluentActions.Invoking(() => Claims.IsMoreThan(2, nation, guangdong with { Area = Area.Beijing }, hub: Hub)).Should().Throw<ArgumentException>();
    }
}
