using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Ratios over parts, populations and averages, by hand.</summary>
public partial class RatiosTests
{
    private static readonly Indicator PatentRate = Indicator.PerUnit("per-10000", "Per 10,000", Unit.Patent.Per(10_000, Unit.Person));

    private static readonly CategoryScheme Ages = new()
    {
        Code = "ages",
        Name = "Ages",
        Categories = [new() { Code = "young", Name = "Young" }, new() { Code = "old", Name = "Old" }, new() { Code = "working", Name = "Working" }],
        IsPartition = true,
    };

    public static TheoryData<string, string, string, string> SharesOfSums => new()
    {
        { "exact 9 person", "exact 39 person", "[0.1875, 0.1875]", "nine academicians of 48" },
        { "exact 0 person", "exact 48 person", "[0, 0]", "nobody" },
        { "exact 48 person", "exact 0 person", "[1, 1]", "no rest" },
        { "between [10, 30] person", "between [30, 90] person", "[0.1, 0.5]", "10 of 10 + 90, 30 of 30 + 30; as unrelated it would be from 1/12 to 3/4" },
        { "more-than 10 person", "exact 10 person", "(0.5, 1)", "a part without end approaches all" },
        { "exact 10 person", "more-than 10 person", "(0, 0.5)", "a rest without end leaves nothing" },
        { "more-than 0 person", "exact 0 person", "[1, 1]", "all, however much that is" },
        { "between [0, 5] person", "exact 15 person", "[0, 0.25]", "perhaps nobody" },
    };

    public static TheoryData<string, string[], Interval> Disparities => new()
    {
        { "the highest by the lowest", ["exact 12 person", "exact 3 person", "exact 6 person"], Interval.Point(4) },
        { "equal figures", ["exact 3 person", "exact 3 person"], Interval.Point(1) },
        { "they may all be equal", ["between [2, 6] person", "between [4, 8] person"], Interval.Closed(1, 4) },
        { "one figure reaches furthest both ways", ["between [1, 10] person", "between [2, 5] person"], Interval.Closed(1, 5) },
        { "apart", ["between [1, 2] person", "between [6, 8] person"], Interval.Closed(3, 8) },
        { "without end", ["exact 2 person", "more-than 4 person"], Interval.MoreThan(2) },
        { "towards zero", ["more-than 0 person", "exact 4 person"], Interval.AtLeast(1) },
    };

    [Theory, MemberData(nameof(SharesOfSums))]
    public void ShareOfSum_Figures_IsTheRange(string part, string rest, string expected, string remark) =>
        Ratios.ShareOfSum(Q(part), Q(rest)).Bounds.Should().Be(Interval.Parse(expected), remark);

    [Fact]
    public void ShareOfSum_PartAndTotal_IsHalfAsWideAsUnrelated()
    {
        // 86 of 86 + 158 in ten thousands, each to half a unit: 85.5 / (85.5 + 158.5) = 0.350409..., 86.5 / (86.5 + 157.5) = 0.354508...
        Quantity part = Quantity.Rounded(860_000, 10_000, Unit.Person);
        Quantity rest = Quantity.Rounded(1_580_000, 10_000, Unit.Person);
        Derived<Quantity> share = Ratios.ShareOfSum(part, rest);
        share.Bounds.Shown(6).Should().Be(Interval.Open(0.350409m, 0.354509m));
        share.FromPrinted.Should().BeApproximately(86m / 244, 1e-27m);

        // Against the sum taken as a figure of its own: 85.5 / 245 to 86.5 / 243.
        Interval unrelated = Ratios.Share(part, Quantity.Between(2_430_000, 2_450_000, Unit.Person)).Bounds;
        (unrelated.Width / share.Bounds.Width).Should().BeInRange(1.6m, 2.2m);
    }

    [Fact]
    public void ShareOfSum_WithoutMeaning_SaysWhy()
    {
        Ratios.ShareOfSum(0, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero, "nothing of nothing is not 0 %");
        Ratios.ShareOfSum(-1, 2).Reason.Should().Be(UndefinedReason.NegativeValue);
        Ratios.ShareOfSum(Q("exact 1 person"), Q("exact 1 licence")).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Ratios.ShareOfSum(9, 39).Value.Should().Be(0.1875m);
        Ratios.ShareOfSum(decimal.MaxValue, decimal.MaxValue).Value.Should().Be(0.5m, "the sum is more than a decimal holds");
        FluentActions.Invoking(() => Ratios.ShareOfSum(null!, Talent2020)).Should().Throw<ArgumentNullException>().WithParameterName("part");
        FluentActions.Invoking(() => Ratios.ShareOfSum([Talent2020], [null!])).Should().Throw<ArgumentNullException>().WithParameterName("rest");
    }

    [Fact]
    public void ShareOfSum_Records_AreParts()
    {
        TalentMetric[] provinces = [Stock(2023, 48), Stock(2023, 30) with { Area = Area.Beijing }, Stock(2023, 22) with { Area = Area.Shanghai }];
        Derived<Quantity> share = Ratios.ShareOfSum(provinces[..2], provinces[2..]);
        share.Bounds.Should().Be(Interval.Point(0.78m));
        share.Formula.Expression.Should().Be("(a1 + a2) / (a1 + a2 + r1)");
        Ratios.ShareOfSum([provinces[1], provinces[0]], provinces[2..]).Should().Be(share, "the order of observations changes nothing");
        Ratios.ShareOfSum(provinces, []).Bounds.Should().Be(Interval.Point(1));

        Ratios.ShareOfSum(provinces[..2], [Stock(2023, 9) with { Area = Area.Shenzhen }]).Reason.Should().Be(UndefinedReason.OverlappingParts);
        Ratios.ShareOfSum(provinces[..1], provinces[..1]).Reason.Should().Be(UndefinedReason.OverlappingParts);
        Ratios.ShareOfSum(Array.Empty<TalentMetric>(), []).Reason.Should().Be(UndefinedReason.TooFewObservations);
        Ratios.ShareOfSum(provinces[..1], [Gap(2023, MissingReason.Suppressed) with { Area = Area.Beijing }]).Reason.Should().Be(UndefinedReason.Suppressed);
        FluentActions.Invoking(() => Ratios.ShareOfSum(provinces, null!)).Should().Throw<ArgumentNullException>().WithParameterName("rest");
        FluentActions.Invoking(() => Ratios.ShareOfSum(provinces, [Flow("2023", 5)])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void CumulativeShare_Figures_AddUpToAll()
    {
        Ratios.CumulativeShare(48, 30, 22).Select(share => share.Value).Should().Equal(0.48m, 0.78m, 1m);
        Ratios.CumulativeShare(0, 0).Select(share => share.Reason).Should().Equal(UndefinedReason.DivisorMayBeZero, UndefinedReason.DivisorMayBeZero);
        ValueList<Derived<Quantity>> shares = Ratios.CumulativeShare([Q("between [10, 30] person"), Q("between [30, 90] person")]);
        shares.Select(share => share.Bounds).Should().Equal(Interval.Closed(0.1m, 0.5m), Interval.Point(1));
        shares[0].Formula.Expression.Should().Be("x1 / (x1 + x2)");
        Ratios.CumulativeShare([Q("exact 1 person"), Q("exact 1 task")])[0].Reason.Should().Be(UndefinedReason.UnitMismatch);

        TalentMetric[] provinces = [Stock(2023, 75), Stock(2023, 25) with { Area = Area.Beijing }];
        Ratios.CumulativeShare(provinces).Select(share => share.FromPrinted).Should().Equal(0.75m, 1m);
        Ratios.CumulativeShare([.. provinces, Stock(2023, 9) with { Area = Area.Shenzhen }]).Select(share => share.Reason)
            .Should().AllBeEquivalentTo(UndefinedReason.OverlappingParts);
        Ratios.CumulativeShare(Array.Empty<TalentMetric>()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("1", "0.4 0.4 0.2", "1 0 0", "one for the two that lack most, which goes to the first")]
    [InlineData("0.001", "0.33333 0.33333 0.33333", "0.334 0.333 0.333", "0.99999 rounds to 1")]
    [InlineData("0.01", "0.125 0.375 0.5", "0.12 0.38 0.5", "of two halves the larger part goes up, and the exact half stays")]
    [InlineData("1", "1.5 2.5", "1 3", "4 in all, where each rounded alone would make 5")]
    [InlineData("1", "-1.5 2.5", "-2 3", "1 in all")]
    [InlineData("5", "7 8", "5 10", "15 in all")]
    [InlineData("1", "", "", "none")]
    public void RoundToTotal_Numbers_StillAddUp(string granule, string parts, string expected, string remark) =>
        Ratios.RoundToTotal(N(granule), [.. parts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(N)])
            .Should().Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(N), remark);

    [Fact]
    public void RoundToTotal_NoGranule_Throws()
    {
        FluentActions.Invoking(() => Ratios.RoundToTotal(0, 1, 2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("granule");
        FluentActions.Invoking(() => Ratios.RoundToTotal(-1, 1, 2)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("granule");
    }

    [Fact]
    public void PerCapita_Figures_IsPerPerson()
    {
        Derived<Quantity> perCapita = Ratios.PerCapita(Q("exact 500 CNY"), Q("exact 200 person"));
        perCapita.Bounds.Should().Be(Interval.Point(2.5m));
        perCapita.Value.Unit.Code.Should().Be("CNY/person");
        Ratios.PerCapita(500, 200).Value.Should().Be(2.5m);
        Ratios.PerCapita(500, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.PerCapita(Q("exact 500 CNY"), Q("exact 200 person-time")).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Ratios.PerCapita(Q("exact 5 patent/10000 person"), Q("exact 200 person")).Reason.Should().Be(UndefinedReason.UnitMismatch);
    }

    [Fact]
    public void PerCapita_Records_TellTheDayOfThePopulation()
    {
        TalentMetric population = Stock(2023, 250) with { Indicator = Domain.Indicators.Population };
        Derived<Quantity> yearEnd = Ratios.PerCapita(Flow("2023", 501), population);
        yearEnd.Bounds.Should().Be(Interval.Point(2.004m));
        yearEnd.Detail!.In("en").Should().Contain("2023-12-31");
        Ratios.PerCapita(Flow("2023", 501), population with { Period = ReportingPeriod.Parse("2023-06-30") }).Detail!.In("en").Should().Contain("2023-06-30");
        Ratios.PerCapita(Stock(2023, 501), population).Detail.Should().BeNull("they are of one day");
        Ratios.PerCapita(Flow("2022", 501), population).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Ratios.PerCapita(Stock(2022, 501), population).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Ratios.PerCapita(Flow("2023", 501), Gap(2023, MissingReason.Suppressed)).Reason.Should().Be(UndefinedReason.Suppressed);
        FluentActions.Invoking(() => Ratios.PerCapita(Flow("2023", 501), population with { Area = Area.Beijing })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Ratios.PerCapita(null!, population)).Should().Throw<ArgumentNullException>().WithParameterName("figure");
    }

    [Fact]
    public void Density_Figures_IsPerUnitOfLand()
    {
        Derived<Quantity> exact = Ratios.Density(Q("exact 500 person"), Q("exact 200 square-kilometre"));
        exact.Bounds.Should().Be(Interval.Point(2.5m));
        exact.Value.Unit.Code.Should().Be("person/square-kilometre");
        Ratios.Density(500, 200).Value.Should().Be(2.5m);
        Ratios.Density(Q("exact 500 person"), Q("less-than 5 square-kilometre")).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.Density(Q("exact 500 person"), Q("exact 5 person")).Reason.Should().Be(UndefinedReason.UnitMismatch, "persons are no land");
        TalentMetric land = TalentMetric.At(Indicator.Stock("land", "Land", Unit.SquareKilometre), Area.Guangdong, YearEnd.Of(2019), Quantity.Exact(250, Unit.SquareKilometre));
        Derived<Quantity> density = Ratios.Density(Stock(2023, 501), land);
        density.FromPrinted.Should().Be(2.004m);
        density.Detail!.In("zh").Should().Contain("2019");
        Ratios.Density(Gap(2023), land).Reason.Should().Be(UndefinedReason.Missing);
    }

    [Fact]
    public void DependencyRatio_YoungAndOld_IsPerHundredWhoWork()
    {
        Derived<Quantity> ratio = Ratios.DependencyRatio([Q("exact 17 person"), Q("exact 14 person")], Q("exact 62 person"));
        ratio.Bounds.Should().Be(Interval.Point(50));
        ratio.Value.Unit.Code.Should().Be("person/100 person");
        ratio.Formula.Expression.Should().Be("100 × (d1 + d2) / w");
        Ratios.DependencyRatio(31, 62).Value.Should().Be(50);
        Ratios.DependencyRatio(31, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.DependencyRatio(-1, 62).Reason.Should().Be(UndefinedReason.NegativeValue);
        Ratios.DependencyRatio([Q("exact 17 person")], Q("exact 62 licence")).Reason.Should().Be(UndefinedReason.UnitMismatch);

        TalentMetric working = Stock(2023, 62) with { Categories = [Ages.Reference("working")] };
        TalentMetric[] others = [Stock(2023, 17) with { Categories = [Ages.Reference("young")] }, Stock(2023, 14) with { Categories = [Ages.Reference("old")] }];
        Ratios.DependencyRatio(others, working, Ages).FromPrinted.Should().Be(50);
        Ratios.DependencyRatio(others, working).Reason.Should().Be(UndefinedReason.OverlappingParts, "no scheme says that ages do not overlap");
    }

    public static TheoryData<string, string, string, string> Participations => new()
    {
        { "exact 1200 person-time", "exact 400 person", "[3, 3]", "three times each" },
        { "between [900, 1200] person-time", "between [300, 450] person", "[2, 4]", "900 / 450 to 1,200 / 300" },
        { "between [900, 1200] person-time", "between [600, 1100] person", "[1, 2]", "nobody came less than once" },
        { "exact 1200 person-time", "at-most 400 person", "", "perhaps nobody" },
        { "nearly 1200 person-time", "more-than 0 person", "[1, ∞)", "one person may have come to all" },
    };

    [Theory, MemberData(nameof(Participations))]
    public void AverageParticipations_Figures_IsTheRange(string attendances, string persons, string expected, string remark)
    {
        Derived<Quantity> average = Ratios.AverageParticipations(Q(attendances), Q(persons));
        (average.IsDefined ? average.Bounds.ToString() : "").Should().Be(expected, remark);
        if (!average.IsDefined)
        {
            average.Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        }
    }

    [Fact]
    public void AverageParticipations_WithoutMeaning_SaysWhy()
    {
        Ratios.AverageParticipations(1_200, 400).Value.Should().Be(3);
        Ratios.AverageParticipations(400, 1_200).Reason.Should().Be(UndefinedReason.SubsetExceedsTotal, "more persons than attendances");
        Ratios.AverageParticipations(-1, 1).Reason.Should().Be(UndefinedReason.NegativeValue);
        Ratios.AverageParticipations(0, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.AverageParticipations(Q("exact 5 participant"), Q("exact 5 person")).Reason.Should().Be(UndefinedReason.UnitMismatch, "who counts participants does not tell");
        TalentMetric persons = Stock(2023, 11) with { Period = ReportingPeriod.Year(2023) };
        Ratios.AverageParticipations(Flow("2023", 33), persons).FromPrinted.Should().Be(3);
        Ratios.AverageParticipations(Flow("2022", 33), persons).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        FluentActions.Invoking(() => Ratios.AverageParticipations(Flow("2023", 33), persons with { Area = Area.Beijing })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void RelativeAndGapToAverage_OfAPublishedOne_AreQuotientAndDifference()
    {
        Ratios.RelativeToAverage(Q("exact 112 patent/10000 person"), Q("exact 16 patent/10000 person")).Bounds.Should().Be(Interval.Point(7));
        Ratios.RelativeToAverage(112, 16).Value.Should().Be(7);
        Ratios.RelativeToAverage(112, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.RelativeToAverage(-112, -16).Reason.Should().Be(UndefinedReason.NegativeValue);
        Ratios.RelativeToAverage(Q("exact 1 person"), Q("exact 1 licence")).Reason.Should().Be(UndefinedReason.UnitMismatch);
        Ratios.GapToAverage(Q("exact 0.4 fraction"), Q("exact 0.352 fraction")).Value.Unit.Should().Be(Unit.PercentagePoint);
        Ratios.GapToAverage(40, 35.2m).Value.Should().Be(4.8m);
        Ratios.GapToAverage(decimal.MaxValue, decimal.MinValue).Reason.Should().Be(UndefinedReason.Overflow);
        Ratios.GapToAverage(Q("exact 1 person"), Q("exact 1 licence")).Reason.Should().Be(UndefinedReason.UnitMismatch);

        TalentMetric province = TalentMetric.At(PatentRate, Area.Guangdong, YearEnd.Of(2022), 32.0m);
        TalentMetric nation = province with { Area = Area.China, Quantity = Q("exact 16 patent/10000 person") };
        Ratios.RelativeToAverage(province, nation).FromPrinted.Should().Be(2);
        Ratios.GapToAverage(province, nation).FromPrinted.Should().Be(16);
        Ratios.RelativeToAverage(nation, province).Reason.Should().Be(UndefinedReason.NoSubsetDeclared, "the nation is no part of a province");
        Ratios.GapToAverage(province, nation with { Period = YearEnd.Of(2023) }).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        FluentActions.Invoking(() => Ratios.GapToAverage(province, Stock(2022, 5))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void RelativeAndGapToAverage_OfTheMeanWithOthers_TakeTheFigureOnce()
    {
        // Mean of 10, 20 and 60 is 30.
        Ratios.RelativeToAverage(Q("exact 60 person"), [Q("exact 10 person"), Q("exact 20 person")]).Bounds.Should().Be(Interval.Point(2));
        Ratios.GapToAverage(Q("exact 60 person"), [Q("exact 10 person"), Q("exact 20 person")]).Bounds.Should().Be(Interval.Point(30));
        Ratios.RelativeToAverage(Q("exact 60 person"), []).Bounds.Should().Be(Interval.Point(1), "alone it is the average");
        Ratios.GapToAverage(Q("about 60 person"), []).Bounds.Should().Be(Interval.Point(0));
        Ratios.RelativeToAverage(Q("between [10, 30] person"), [Q("between [30, 90] person")]).Bounds.Should().Be(Interval.Closed(0.2m, 1));
        Ratios.GapToAverage(Q("between [10, 30] person"), [Q("between [30, 90] person")]).Bounds.Should().Be(Interval.Closed(-40, 0));
        Ratios.RelativeToAverage(Q("exact 60 person"), [Q("exact 1 licence")]).Reason.Should().Be(UndefinedReason.UnitMismatch);

        TalentMetric[] others = [Stock(2023, 11) with { Area = Area.Beijing }, Stock(2023, 22) with { Area = Area.Shanghai }];
        Ratios.RelativeToAverage(Stock(2023, 66), others).FromPrinted.Should().Be(2);
        Ratios.GapToAverage(Stock(2023, 66), others).FromPrinted.Should().Be(33);
        Ratios.GapToAverage(Stock(2023, 66), [Stock(2023, 11) with { Area = Area.Shenzhen }]).Reason.Should().Be(UndefinedReason.OverlappingParts);
    }

    [Theory, MemberData(nameof(Disparities))]
    public void DisparityRatio_Figures_IsTheRange(string remark, string[] figures, Interval expected)
    {
        Ratios.DisparityRatio([.. figures.Select(Q)]).Bounds.Should().Be(expected, remark);
        Ratios.DisparityRatio([.. figures.Reverse().Select(Q)]).Bounds.Should().Be(expected, remark);
    }

    [Fact]
    public void DisparityRatio_WithoutMeaning_SaysWhy()
    {
        Ratios.DisparityRatio(12, 3, 6).Value.Should().Be(4);
        Ratios.DisparityRatio(12).Reason.Should().Be(UndefinedReason.TooFewObservations);
        Ratios.DisparityRatio(12, 0).Reason.Should().Be(UndefinedReason.DivisorMayBeZero);
        Ratios.DisparityRatio(12, -3).Reason.Should().Be(UndefinedReason.NegativeValue);
        Ratios.DisparityRatio([Q("exact 1 person"), Q("exact 1 licence")]).Reason.Should().Be(UndefinedReason.UnitMismatch);
        TalentMetric beijing = TalentMetric.At(PatentRate, Area.Beijing, YearEnd.Of(2022), Q("exact 112 patent/10000 person"));
        TalentMetric guangdong = beijing with { Area = Area.Guangdong, Quantity = Q("exact 28 patent/10000 person") };
        Ratios.DisparityRatio([beijing, guangdong]).FromPrinted.Should().Be(4, "rates need not add up");
        Ratios.DisparityRatio([beijing, guangdong with { Period = YearEnd.Of(2023) }]).Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Ratios.DisparityRatio(Array.Empty<TalentMetric>()).Reason.Should().Be(UndefinedReason.TooFewObservations);
    }

    [Fact]
    public void RankDescending_Figures_AreRankedAsInAContest()
    {
        Ratios.RankDescending(50, 80, 50, 90).Should().Equal(3, 2, 3, 1);
        Ratios.RankDescending(50, 50, 20).Should().Equal([1, 1, 3], "equal ones share a place, and the next stands two lower");

        // The first is surely above the last; the middle one may be above or below either.
        ValueList<Derived<Quantity>> ranks = Ratios.RankDescending([Q("between [50, 60] person"), Q("between [40, 55] person"), Q("between [30, 45] person")]);
        ranks.Select(rank => rank.Bounds).Should().Equal(Interval.Closed(1, 2), Interval.Closed(1, 3), Interval.Closed(2, 3));
        ranks[0].Value.Unit.Should().Be(Unit.Rank);
        ranks[1].Formula.Expression.Should().Be("1 + #{x > x2}");
        Ratios.RankDescending([Q("exact 5 person"), Q("exact 5 person")]).Select(rank => rank.Bounds).Should().Equal(Interval.Point(1), Interval.Point(1));
        Ratios.RankDescending([Q("exact 5 person"), Q("exact 5 licence")])[1].Reason.Should().Be(UndefinedReason.UnitMismatch);
        Ratios.RankDescending(Array.Empty<TalentMetric>()).Should().BeEmpty();
        Ratios.RankDescending([Stock(2023, 11), Stock(2023, 22) with { Area = Area.Beijing }]).Select(rank => rank.FromPrinted).Should().Equal(2, 1);
        Ratios.RankDescending([Stock(2023, 11), Gap(2023) with { Area = Area.Beijing }]).Select(rank => rank.Reason)
            .Should().Equal(UndefinedReason.Missing, UndefinedReason.Missing);
    }
}
