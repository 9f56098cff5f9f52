using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Contributions to growth and decompositions of rates, by hand.</summary>
public class ContributionsTests
{
    public static TheoryData<string, string, string, string, string> ContributionsToGrowth => new()
    {
        { "exact 40 person", "exact 60 person", "exact 60 person", "[0.2, 0.2]", "20 of 100" },
        { "exact 40 person", "exact 0 person", "exact 60 person", "[-0.4, -0.4]", "the part is lost" },
        { "exact 40 person", "exact 50 person", "exact 0 person", "[0.25, 0.25]", "without a rest it is the growth rate" },
        { "between [30, 40] person", "between [50, 60] person", "between [60, 70] person", "[0.0909090909090909090909090909, 0.3333333333333333333333333334]", "surely growing: 10 / (40 + 70), 30 / (30 + 60)" },
        { "between [50, 60] person", "between [30, 40] person", "between [40, 60] person", "(-0.3, -0.0909090909090909090909090909)", "surely shrinking: -30 / (60 + 40), -10 / (50 + 60)" },
        { "between [40, 60] person", "between [50, 50] person", "between [40, 60] person", "[-0.1, 0.125]", "either: -10 / (60 + 40), 10 / (40 + 40): the lower end takes the lower rest too" },
        { "exact 40 person", "more-than 60 person", "exact 60 person", "(0.2, ∞)", "no end above" },
        { "exact 40 person", "exact 60 person", "at-least 60 person", "(0, 0.2]", "a rest without end leaves next to nothing" },
    };

    [Theory, MemberData(nameof(ContributionsToGrowth))]
    public void ContributionToGrowth_Figures_IsTheRange(string initial, string final, string rest, string expected, string remark)
    {
        Interval bounds = Contributions.ContributionToGrowth(Q(initial), Q(final), Q(rest)).Bounds;
        var range = Interval.Parse(expected);
        (bounds.Lower, bounds.Upper).Should().Be((range.Lower, range.Upper), remark);
    }

    [Fact]
    public void ContributionToGrowth_OfAllParts_AddsUpToTheGrowthRate()
    {
        // 40, 30, 30 to 60, 30, 20: +20, 0 and -10 of 100 make +10 %.
        decimal sum = Contributions.ContributionToGrowth(40, 60, 60).Value + Contributions.ContributionToGrowth(30, 30, 70).Value
            + Contributions.ContributionToGrowth(30, 20, 70).Value;
        sum.Should().Be(Growth.GrowthRate(100, 110).Value);
        Derived<Quantity> told = Contributions.ContributionToGrowth(Q("exact 40 person"), Q("exact 60 person"), [Q("exact 30 person"), Q("exact 30 person")]);
        told.FromPrinted.Should().Be(0.2m);
        told.Value.Unit.Should().Be(Unit.PercentagePoint);
        told.Formula.Expression.Should().Be("(b - a) / (a + r1 + r2)");
    }

    [Theory]
    [InlineData("-1", "1", "5", UndefinedReason.NegativeBase)]
    [InlineData("1", "1", "-5", UndefinedReason.NegativeBase)]
    [InlineData("0", "1", "0", UndefinedReason.ZeroBase)]
    [InlineData("0", "1", "-0", UndefinedReason.ZeroBase)]
    [InlineData("1", "-1", "5", UndefinedReason.SignChange)]
    public void ContributionToGrowth_WithoutMeaning_SaysWhy(string initial, string final, string rest, UndefinedReason reason) =>
        Contributions.ContributionToGrowth(N(initial), N(final), N(rest)).Reason.Should().Be(reason);

    [Fact]
    public void ContributionToGrowth_Records_AreChecked()
    {
        TalentMetric[] others = [Stock(2020, 61) with { Area = Area.Beijing }];
        Contributions.ContributionToGrowth(Stock(2020, 39), Stock(2023, 59), others).FromPrinted.Should().Be(0.2m);
        Contributions.ContributionToGrowth(Stock(2020, 39), Stock(2023, 59), [Stock(2020, 61) with { Area = Area.Shenzhen }]).Reason
            .Should().Be(UndefinedReason.OverlappingParts);
        Contributions.ContributionToGrowth(Stock(2020, 39), Stock(2023, 59).WithStatus(ObservationStatus.TimeSeriesBreak), others).Reason
            .Should().Be(UndefinedReason.BreakInSeries);
        Contributions.ContributionToGrowth(Stock(2020, 39), Stock(2023, 59), [others[0] with { Period = YearEnd.Of(2021) }]).Reason
            .Should().Be(UndefinedReason.UnequalPeriods);
        Contributions.ContributionToGrowth(Q("exact 40 person"), Q("exact 60 licence"), Q("exact 60 person")).Reason.Should().Be(UndefinedReason.UnitMismatch);
        FluentActions.Invoking(() => Contributions.ContributionToGrowth(Stock(2020, 39), Stock(2023, 59), null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Contributions.ContributionToGrowth(Stock(2020, 39), Flow("2023", 59), others)).Should().Throw<ArgumentException>();
    }

    public static TheoryData<string, string, string, string, string, string> SharesOfGrowth => new()
    {
        { "exact 40 person", "exact 60 person", "exact 60 person", "exact 80 person", "[0.5, 0.5]", "20 of 40" },
        { "exact 40 person", "exact 60 person", "exact 60 person", "exact 50 person", "[2, 2]", "20 of 10, the rest falling" },
        { "exact 40 person", "exact 30 person", "exact 60 person", "exact 80 person", "[-1, -1]", "-10 of 10" },
        { "exact 60 person", "exact 40 person", "exact 80 person", "exact 60 person", "[0.5, 0.5]", "half of a fall" },
        { "exact 40 person", "between [50, 60] person", "exact 60 person", "between [70, 80] person", "", "10 / (10 + 20) to 20 / (20 + 10)" },
        { "exact 40 person", "more-than 50 person", "exact 60 person", "exact 70 person", "(0.5, 1)", "in the end all" },
        { "exact 40 person", "exact 50 person", "exact 60 person", "more-than 50 person", "(0, ∞)", "the whole may hardly have changed" },
    };

    [Theory, MemberData(nameof(SharesOfGrowth))]
    public void ShareOfGrowth_Figures_IsTheRange(string a, string b, string r, string s, string expected, string remark)
    {
        Interval bounds = Contributions.ShareOfGrowth(Q(a), Q(b), Q(r), Q(s)).Bounds;
        if (expected.Length == 0)
        {
            bounds.Shown(4).Should().Be(Interval.Open(0.3333m, 0.6667m), remark);
            return;
        }

        bounds.Should().Be(Interval.Parse(expected), remark);
    }

    [Fact]
    public void ShareOfGrowth_WithoutMeaning_SaysWhy()
    {
        Contributions.ShareOfGrowth(40, 60, 60, 80).Value.Should().Be(0.5m);
        Contributions.ShareOfGrowth(40, 60, 60, 40).Reason.Should().Be(UndefinedReason.DivisorMayBeZero, "the whole has not changed");
        Contributions.ShareOfGrowth(Q("exact 40 person"), Q("exact 60 person"), Q("exact 1 task"), Q("exact 1 task")).Reason.Should().Be(UndefinedReason.UnitMismatch);
        TalentMetric beijing = Stock(2020, 61) with { Area = Area.Beijing };
        TalentMetric later = beijing with { Period = YearEnd.Of(2023), Quantity = Q("exact 81 person") };
        Derived<Quantity> share = Contributions.ShareOfGrowth(Stock(2020, 39), Stock(2023, 59), [beijing], [later]);
        share.FromPrinted.Should().Be(0.5m);
        share.Formula.Expression.Should().Be("(b - a) / (b + s1 - (a + r1))", "the inputs are numbered");
        Contributions.ShareOfGrowth(Stock(2020, 39), Stock(2023, 59), [beijing], [later with { Area = Area.Shanghai }]).Reason.Should().Be(UndefinedReason.Missing);
        Contributions.ShareOfGrowth(Stock(2020, 39), Stock(2023, 59), [beijing], [later.WithStatus(ObservationStatus.TimeSeriesBreak)]).Reason
            .Should().Be(UndefinedReason.BreakInSeries);
    }

    [Fact]
    public void WithinBetweenInteraction_TwoGroups_AddUp()
    {
        // Shares 0.6, 0.4 to 0.5, 0.5; rates 10 %, 20 % to 12 %, 30 %.
        // Within 0.6 x 0.02 + 0.4 x 0.1 = 0.052; between 0.1 x -0.1 + 0.2 x 0.1 = 0.01; interaction 0.02 x -0.1 + 0.1 x 0.1 = 0.008.
        (Quantity, Quantity, Quantity, Quantity)[] groups =
        [
            (Q("exact 0.6 fraction"), Q("exact 0.1 fraction"), Q("exact 0.5 fraction"), Q("exact 0.12 fraction")),
            (Q("exact 0.4 fraction"), Q("exact 0.2 fraction"), Q("exact 0.5 fraction"), Q("exact 0.3 fraction")),
        ];
        WithinBetweenDecomposition effects = Contributions.WithinBetweenInteraction(groups);
        effects.Within.Bounds.Should().Be(Interval.Point(0.052m));
        effects.Between.Bounds.Should().Be(Interval.Point(0.01m));
        effects.Interaction.Bounds.Should().Be(Interval.Point(0.008m));
        effects.Change.Bounds.Should().Be(Interval.Point(0.07m), "from 14 % to 21 %");
        effects.Within.Value.Unit.Should().Be(Unit.PercentagePoint);
        effects.Within.Formula.Expression.Should().Be("Σ [p1 (r2 - r1)]");
        effects.Between.Inputs[4].Symbol.Should().Be("p1[2]");
        effects.ToString().Should().Contain("Interaction");
        (Outcome<decimal> within, Outcome<decimal> between, Outcome<decimal> interaction) =
            Contributions.WithinBetweenInteraction((0.6m, 0.1m, 0.5m, 0.12m), (0.4m, 0.2m, 0.5m, 0.3m));
        (within.Value, between.Value, interaction.Value).Should().Be((0.052m, 0.01m, 0.008m));
    }

    [Fact]
    public void Kitagawa_TwoGroups_AddUpWithoutARest()
    {
        // Rates 0.02 x 0.55 + 0.1 x 0.45 = 0.056; composition -0.1 x 0.11 + 0.1 x 0.25 = 0.014.
        KitagawaDecomposition effects = Contributions.Kitagawa(
        [
            (Q("exact 0.6 fraction"), Q("exact 0.1 fraction"), Q("exact 0.5 fraction"), Q("exact 0.12 fraction")),
            (Q("exact 0.4 fraction"), Q("exact 0.2 fraction"), Q("exact 0.5 fraction"), Q("exact 0.3 fraction")),
        ]);
        effects.RateEffect.Bounds.Should().Be(Interval.Point(0.056m));
        effects.CompositionEffect.Bounds.Should().Be(Interval.Point(0.014m));
        effects.Difference.Bounds.Should().Be(Interval.Point(0.07m));
        effects.ToString().Should().Contain("Composition");
        (Outcome<decimal> rates, Outcome<decimal> composition) = Contributions.Kitagawa((0.6m, 0.1m, 0.5m, 0.12m), (0.4m, 0.2m, 0.5m, 0.3m));
        (rates.Value, composition.Value).Should().Be((0.056m, 0.014m));
    }

    [Fact]
    public void Decompositions_WithoutMeaning_SayWhy()
    {
        (Quantity, Quantity, Quantity, Quantity) persons = (Q("exact 6 person"), Q("exact 0.1 fraction"), Q("exact 5 person"), Q("exact 0.12 fraction"));
        Contributions.Kitagawa([persons]).RateEffect.Reason.Should().Be(UndefinedReason.UnitMismatch, "shares are proportions");
        Contributions.WithinBetweenInteraction([(Q("exact 0.6 fraction"), Q("exact 1 CNY"), Q("exact 0.5 fraction"), Q("exact 1 person"))]).Between.Reason
            .Should().Be(UndefinedReason.UnitMismatch, "rates of two units");
        Contributions.WithinBetweenInteraction((-0.1m, 1, 0.5m, 1)).Within.Reason.Should().Be(UndefinedReason.NegativeValue);
        Contributions.WithinBetweenInteraction((1, decimal.MaxValue, 1, decimal.MinValue)).Within.Reason.Should().Be(UndefinedReason.Overflow);
        Contributions.Kitagawa(Array.Empty<(decimal, decimal, decimal, decimal)>()).RateEffect.Reason.Should().Be(UndefinedReason.TooFewObservations);
        FluentActions.Invoking(() => Contributions.Kitagawa([(null!, Talent2020, Talent2020, Talent2020)])).Should().Throw<ArgumentNullException>().WithParameterName("groups");
    }

    [Fact]
    public void Decompositions_Records_MatchTheirGroups()
    {
        TalentMetric[] shares2020 = [Share(Area.Guangdong, 2020, 0.6m), Share(Area.Beijing, 2020, 0.4m)];
        TalentMetric[] rates2020 = [Rate(Area.Beijing, 2020, 0.2m), Rate(Area.Guangdong, 2020, 0.1m)];
        TalentMetric[] shares2023 = [Share(Area.Beijing, 2023, 0.5m), Share(Area.Guangdong, 2023, 0.5m)];
        TalentMetric[] rates2023 = [Rate(Area.Guangdong, 2023, 0.12m), Rate(Area.Beijing, 2023, 0.3m)];
        Contributions.WithinBetweenInteraction(shares2020, rates2020, shares2023, rates2023).Within.FromPrinted.Should().Be(0.052m);
        Contributions.Kitagawa(shares2020, rates2020, shares2023, rates2023).CompositionEffect.FromPrinted.Should().Be(0.014m);

        Contributions.WithinBetweenInteraction(shares2020, rates2020, shares2023, rates2023[..1]).Change.Reason.Should().Be(UndefinedReason.Missing);
        Contributions.WithinBetweenInteraction(shares2020[..1], rates2020, shares2023, rates2023).Change.Reason.Should().Be(UndefinedReason.Missing);
        Contributions.WithinBetweenInteraction(shares2023, rates2023, shares2020, rates2020).Change.Reason.Should().Be(UndefinedReason.NoElapsedTime);
        Contributions.WithinBetweenInteraction(shares2020, rates2023, shares2023, rates2023).Change.Reason.Should().Be(UndefinedReason.UnequalPeriods);
        Contributions.Kitagawa(shares2020, rates2020, shares2023, [.. rates2023, rates2023[0]]).Difference.Reason.Should().Be(UndefinedReason.OverlappingParts);
    }

    private static TalentMetric Share(Area area, int year, decimal share) =>
        TalentMetric.At(Indicator.PerUnit("share", "Share", Unit.Percent), area, YearEnd.Of(year), Quantity.Exact(share, Unit.Percent));

    private static TalentMetric Rate(Area area, int year, decimal rate) =>
        TalentMetric.At(Indicator.PerUnit("rate", "Rate", Unit.Percent), area, YearEnd.Of(year), Quantity.Exact(rate, Unit.Percent));
}
