using static IpTalent.Domain.Tests.Analysis.Figures;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Inequality by hand, and against mpmath 1.3 at 50 digits from the published formulas.</summary>
public class InequalityTests
{
    private const decimal Ln2 = 0.6931471805599453094172321215m;
    private static readonly decimal[] Five = [1, 2, 3, 4, 10];

    public static TheoryData<decimal[], decimal, decimal, decimal, string> Exact => new()
    {
        { [1, 2, 3, 4, 10], 0.4m, 0.5m, 0.7905694150420948329997233861m, "sum of place times figure 40 by 5 x 20; √(10 / 16)" },
        { [10, 3, 1, 4, 2], 0.4m, 0.5m, 0.7905694150420948329997233861m, "in whatever order" },
        { [5, 5, 5], 0, 0, 0, "all equal" },
        { [0, 0, 0, 8], 0.75m, 1, 1.7320508075688772935274463415m, "one has everything: 1 - 1/4; √3" },
        { [1, 1, 0, 0], 0.5m, 0.6666666666666666666666666667m, 1, "half have nothing" },
        { [0, 1], 0.5m, 1, 1, "two" },
        { [70000000000000000000000000000m, 70000000000000000000000000000m], 0, 0, 0, "a sum beyond the largest decimal" },
        { [1000000000000000000000000001m, 1000000000000000000000000000m], 0, 0, 0, "the difference is smaller than decimals of the coefficient" },
    };

    [Theory, MemberData(nameof(Exact))]
    public void Gini_ExactFigures_MatchesHandCalculation(decimal[] figures, decimal gini, decimal corrected, decimal variation, string remark)
    {
        Inequality.Gini(figures).Value.Should().BeApproximately(gini, 1e-27m, remark);
        Inequality.CorrectedGini(figures).Value.Should().BeApproximately(corrected, 1e-27m, remark);
        Inequality.CoefficientOfVariation(figures).Value.Should().BeApproximately(variation, 1e-27m, remark);
    }

    [Fact]
    public void SampleCoefficientOfVariation_Five_DividesByFour() =>
        Inequality.SampleCoefficientOfVariation(Five).Value.Should().BeApproximately(0.8838834764831844055010554526m, 1e-27m, "√(10 x 5 / 4 / 16)");

    [Fact]
    public void CoefficientOfVariation_NearlyEqual_KeepsItsDigits() =>
        Inequality.CoefficientOfVariation(1_000_000_000_000_001m, 999_999_999_999_999m).Value.Should().Be(1e-15m, "1 by 1e15");

    [Fact]
    public void WeightedGini_Weights_GoAlongWithTheirFigures()
    {
        // 10 five times, 30 once, 20 twice: 0.22916... by mpmath over the eight figures; weights left in the order of input would give another
        Inequality.WeightedGini([10m, 30, 20], [5m, 1, 2]).Value.Should().BeApproximately(0.2291666666666666666666666667m, 1e-27m);
        Inequality.WeightedGini([30m, 10, 20], [1m, 5, 2]).Should().Be(Inequality.WeightedGini([10m, 30, 20], [5m, 1, 2]));
        Inequality.Gini(10, 10, 10, 10, 10, 30, 20, 20).Value.Should().BeApproximately(0.2291666666666666666666666667m, 1e-27m);
        Inequality.WeightedGini([1m, 2], [0m, 5]).Value.Should().Be(0, "what weighs nothing counts for nothing");
        Inequality.WeightedGini([1m, 0], [0m, 5]).Reason.Should().Be(UndefinedReason.AllZero);
        Inequality.WeightedGini([1m, 2], [0m, 0]).Reason.Should().Be(UndefinedReason.AllZero);
        FluentActions.Invoking(() => Inequality.WeightedGini([1m], [1m, 2])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void TheilT_HalfHaveNothing_IsLn2AndNotZero()
    {
        Inequality.TheilT(1, 1, 0, 0).Value.Should().BeApproximately(Ln2, 1e-27m);
        Inequality.TheilT(0, 0, 0, 7).Value.Should().BeApproximately(2 * Ln2, 1e-27m, "ln 4");
        Inequality.TheilT([Q("exact 1 person"), Q("exact 0 person")]).FromPrinted.Should().BeApproximately(Ln2, 1e-27m);
    }

    [Fact]
    public void MeanLogDeviation_Zero_HasNoLogarithm()
    {
        Inequality.MeanLogDeviation(1, 1, 0, 0).Reason.Should().Be(UndefinedReason.ZeroValue);
        Inequality.MeanLogDeviation([Q("exact 1 person"), Q("at-most 3 person")]).Reason.Should().Be(UndefinedReason.ZeroValue);
        Inequality.GeneralisedEntropy(-1, 1, 0).Reason.Should().Be(UndefinedReason.ZeroValue);
    }

    public static TheoryData<decimal, decimal, string> Entropies => new()
    {
        { 1, 0.2763636189573213315924343307m, "Theil's T" },
        { 0, 0.2901665764514923581014776317m, "the mean logarithmic deviation" },
        { 2, 0.3125m, "half the square of the coefficient of variation" },
        { 0.5m, 0.2765831879558593302687885559m, "a fraction" },
        { -1, 0.3733333333333333333333333333m, "below zero" },
        { 3, 0.40625m, "a whole number is exact" },
        { 1.5m, 0.2882452049712205099391550639m, "beyond one" },
    };

    [Theory, MemberData(nameof(Entropies))]
    public void GeneralisedEntropy_Five_MatchesMpmath(decimal alpha, decimal expected, string remark) =>
        Inequality.GeneralisedEntropy(alpha, Five).Value.Should().BeApproximately(expected, 2e-27m, remark);

    [Fact]
    public void GeneralisedEntropy_OneFigureNextToNothing_KeepsItsDigits()
    {
        // 10^12 and 1, by mpmath
        Inequality.GeneralisedEntropy(0.5m, 1_000_000_000_000, 1).Value.Should().BeApproximately(1.1715700468280993711831105450m, 1e-26m);
        Inequality.MeanLogDeviation(1_000_000_000_000, 1).Value.Should().BeApproximately(13.122363377405328794690716107m, 1e-25m);
        Inequality.TheilT(1_000_000_000_000, 1).Value.Should().BeApproximately(0.6931471805313142883013317043m, 1e-27m);
        Inequality.TheilT(decimal.MaxValue, 1e-28m).Value.Should().BeApproximately(Ln2, 1e-25m);
    }

    public static TheoryData<decimal, decimal, decimal, string> Aversions => new()
    {
        { 0.5m, 0.1335104527366905270286116986m, 3.4659581890532378918855532056m, "roots" },
        { 1, 0.2518610651305776307459489303m, 2.9925557394776894770162042787m, "the geometric mean" },
        { 2, 0.4274809160305343511450381679m, 2.2900763358778625954198473282m, "the harmonic mean" },
        { 1.5m, 0.3499230428389338002744441749m, 2.6003078286442647989022233005m, "between" },
    };

    [Theory, MemberData(nameof(Aversions))]
    public void Atkinson_Five_MatchesMpmath(decimal epsilon, decimal index, decimal equivalent, string remark)
    {
        Inequality.Atkinson(epsilon, Five).Value.Should().BeApproximately(index, 3e-27m, remark);
        Inequality.EquallyDistributedEquivalent(epsilon, Five).Value.Should().BeApproximately(equivalent, 2e-26m, remark);
    }

    [Fact]
    public void Atkinson_Zero_WastesEverythingFromOneOn()
    {
        Inequality.Atkinson(0.5m, 1, 1, 0, 0).Value.Should().BeApproximately(0.5m, 1e-26m);
        Inequality.Atkinson(1, 1, 1, 0, 0).Value.Should().Be(1);
        Inequality.Atkinson(2, 1, 0).Value.Should().Be(1);
        Inequality.EquallyDistributedEquivalent(2, 1, 0).Value.Should().Be(0);
        FluentActions.Invoking(() => Inequality.Atkinson(0, 1, 2)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Inequality.Atkinson(0.00001m, 1, 2)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Inequality.GeneralisedEntropy(21, 1, 2)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void EquallyDistributedEquivalent_Bounds_StandWhereAllFiguresAreAtTheirEnds()
    {
        // harmonic means of 10 and 30 and of 20 and 60: 15 and 30
        Derived<Quantity> equivalent = Inequality.EquallyDistributedEquivalent(2, [Q("between [10, 20] person"), Q("between [30, 60] person")]);
        equivalent.Bounds.Lower.Should().BeApproximately(15, 1e-25m);
        equivalent.Bounds.Upper.Should().BeApproximately(30, 1e-25m);
        equivalent.Value.Unit.Should().Be(Unit.Person);
        Inequality.EquallyDistributedEquivalent(2, [Q("between [10, 20] person"), Q("more-than 30 person")]).Bounds.Upper.Should().BeNull();
    }

    public static TheoryData<decimal, decimal, decimal> Groups => new()
    {
        { 1, 0.1489363021762244689883836982m, 0.1274273167810968626040506325m },
        { 0, 0.1833476846437610327306853682m, 0.1068188918077313253707922636m },
        { 2, 0.1302083333333333333333333333m, 0.1822916666666666666666666667m },
        { 0.5m, 0.1636327314695887615213264456m, 0.1129504564862705687474621104m },
    };

    [Theory, MemberData(nameof(Groups))]
    public void GeneralisedEntropy_BetweenAndWithinGroups_MatchMpmathAndMakeUpTheWhole(decimal alpha, decimal between, decimal within)
    {
        decimal[][] groups = [[1, 2], [3, 4, 10]];
        Inequality.GeneralisedEntropyBetweenGroups(alpha, groups).Value.Should().BeApproximately(between, 3e-27m);
        Inequality.GeneralisedEntropyWithinGroups(alpha, groups).Value.Should().BeApproximately(within, 3e-27m);
        (between + within).Should().BeApproximately(Inequality.GeneralisedEntropy(alpha, Five).Value, 3e-27m);
    }

    [Fact]
    public void Groups_Degenerate_AreAnsweredOrSayWhy()
    {
        Inequality.GeneralisedEntropyWithinGroups(1, [[0m, 0], [1m, 1]]).Value.Should().Be(0, "who has nothing is equal");
        Inequality.GeneralisedEntropyBetweenGroups(1, [[0m, 0], [1m, 1]]).Value.Should().BeApproximately(Ln2, 1e-27m);
        Inequality.GeneralisedEntropyBetweenGroups(0, [[0m, 0], [1m, 1]]).Reason.Should().Be(UndefinedReason.ZeroValue);
        Inequality.GeneralisedEntropyWithinGroups(0, [[0m, 1], [1m, 1]]).Reason.Should().Be(UndefinedReason.ZeroValue);
        Inequality.GeneralisedEntropyWithinGroups(1, [[], [1m, 1]]).Reason.Should().Be(UndefinedReason.TooFewObservations);
        Inequality.GeneralisedEntropyWithinGroups(1, Array.Empty<decimal[]>()).Reason.Should().Be(UndefinedReason.TooFewObservations);
        Inequality.GeneralisedEntropyBetweenGroups(1, [[Q("exact 1 person")], [Q("exact 3 person")]]).FromPrinted
            .Should().BeApproximately(Inequality.TheilT(1, 3).Value, 1e-27m, "groups of one");
    }

    [Fact]
    public void ShannonEntropy_Five_MatchesMpmath()
    {
        Concentration.ShannonEntropy(Five).Value.Should().BeApproximately(1.3330742934767790430083250025m, 2e-27m);
        Concentration.ShannonEntropy(Array.ConvertAll(Five, n => Quantity.Exact(n, Unit.Person)), 2).FromPrinted.Should().BeApproximately(1.9232196723355077467170988732m, 4e-27m);
        Concentration.Evenness(Five).Value.Should().BeApproximately(0.8282856289004952563999216149m, 2e-27m);
        Concentration.ShannonEntropy(1, 1, 0, 0).Value.Should().BeApproximately(Ln2, 1e-27m, "a part of zero contributes nothing");
        Concentration.ShannonEntropy(5).Value.Should().Be(0);
        Concentration.Evenness(1, 1, 1).Value.Should().BeApproximately(1, 1e-27m);
        Concentration.Evenness(1, 0).Value.Should().BeApproximately(0, 1e-27m);
        Concentration.Evenness(5).Reason.Should().Be(UndefinedReason.TooFewObservations);
        FluentActions.Invoking(() => Concentration.ShannonEntropy([Q("exact 1 person")], 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    public static TheoryData<string[], UndefinedReason, string> Without => new()
    {
        { [], UndefinedReason.TooFewObservations, "no figure" },
        { ["exact 0 person", "exact 0 person"], UndefinedReason.AllZero, "0 / 0 is no equality" },
        { ["at-most 5 person", "at-least 0 person"], UndefinedReason.AllZero, "all may be zero" },
        { ["exact 1 CNY", "exact -1 CNY"], UndefinedReason.NegativeValue, "a loss has no share" },
        { ["exact 1 person", "exact 1 person-time"], UndefinedReason.UnitMismatch, "two units" },
    };

    [Theory, MemberData(nameof(Without))]
    public void Inequality_WithoutMeaning_SaysWhy(string[] figures, UndefinedReason reason, string remark)
    {
        Quantity[] x = Array.ConvertAll(figures, Q);
        Inequality.Gini(x).Reason.Should().Be(reason, remark);
        Inequality.CorrectedGini(x).Reason.Should().Be(reason, remark);
        Inequality.WeightedGini(x, x).Reason.Should().Be(reason, remark);
        Inequality.CoefficientOfVariation(x).Reason.Should().Be(reason, remark);
        Inequality.SampleCoefficientOfVariation(x).Reason.Should().Be(reason, remark);
        Inequality.TheilT(x).Reason.Should().Be(reason, remark);
        Inequality.MeanLogDeviation(x).Reason.Should().Be(reason, remark);
        Inequality.GeneralisedEntropy(2, x).Reason.Should().Be(reason, remark);
        Inequality.Atkinson(0.5m, x).Reason.Should().Be(reason, remark);
        Inequality.EquallyDistributedEquivalent(0.5m, x).Reason.Should().Be(reason, remark);
        Inequality.LorenzCurve(x).Reason.Should().Be(reason, remark);
        Concentration.ShannonEntropy(x).Reason.Should().Be(reason, remark);
        Concentration.Evenness(x).Reason.Should().Be(reason, remark);
    }

    [Fact]
    public void Inequality_OneElement_IsEqualToItselfButNoSample()
    {
        Inequality.Gini(5).Value.Should().Be(0);
        Inequality.TheilT(5).Value.Should().Be(0);
        Inequality.MeanLogDeviation(5).Value.Should().Be(0);
        Inequality.Atkinson(1, 5m).Value.Should().Be(0);
        Inequality.CorrectedGini(5).Reason.Should().Be(UndefinedReason.TooFewObservations);
        Inequality.SampleCoefficientOfVariation(5).Reason.Should().Be(UndefinedReason.TooFewObservations);
    }

    [Fact]
    public void LorenzCurve_Five_MatchesHandCalculation()
    {
        LorenzCurve curve = Inequality.LorenzCurve(Five).Value;
        curve.Points.Select(point => point.Population.Midpoint).Should().Equal(0, 0.2m, 0.4m, 0.6m, 0.8m, 1);
        curve.Points.Select(point => point.Share.Midpoint).Should().Equal(0, 0.05m, 0.15m, 0.3m, 0.5m, 1);
        Derived<LorenzCurve> bounded = Inequality.LorenzCurve([Q("between [40, 60] person"), Q("between [40, 60] person")]);
        bounded.Value.Points[1].Share.Should().Be(Interval.Closed(0.4m, 0.5m));
        bounded.Explain(System.Globalization.CultureInfo.InvariantCulture).Should().Contain("the lowest 50 % have [40 %, 50 %]");
    }

    [Fact]
    public void WeightedLorenzCurve_Averages_PutThePoorestFirst()
    {
        // 30 for one, 10 for five, 20 for two: 50, 90 and 120 of 120 at 5, 7 and 8 of 8
        LorenzCurve curve = Inequality.WeightedLorenzCurve([30m, 10, 20], [1m, 5, 2]).Value;
        curve.Points.Select(point => point.Population.Midpoint).Should().Equal(0, 0.625m, 0.875m, 1);
        curve.Points.Select(point => point.Share.Midpoint).ElementAt(2).Should().Be(0.75m);
        Inequality.WeightedLorenzCurve([0m, 10], [1m, 0]).Reason.Should().Be(UndefinedReason.AllZero);
    }

    [Fact]
    public void Records_RatesOfAreas_NeedNotAddUp()
    {
        Indicator rate = Indicator.PerUnit("per-10000", "Per 10,000", Unit.Patent.Per(10_000, Unit.Person));
        TalentMetric[] rates = [Rate(Area.Beijing, 30), Rate(Area.Shanghai, 20), Rate(Area.Guangdong, 10)];
        TalentMetric[] people = [People(Area.Guangdong, 5), People(Area.Beijing, 1), People(Area.Shanghai, 2)];
        Inequality.Gini(rates).FromPrinted.Should().BeApproximately(0.2222222222222222222222222222m, 1e-27m, "(-2 x 10 + 2 x 30) / (3 x 60)");
        Inequality.WeightedGini(rates, people).FromPrinted.Should().BeApproximately(0.2291666666666666666666666667m, 1e-27m, "as eight figures");
        Inequality.WeightedGini(rates, people[1..]).Reason.Should().Be(UndefinedReason.Missing);
        Inequality.WeightedGini(rates, rates).Reason.Should().Be(UndefinedReason.NotAdditive, "weights must add up");
        Inequality.LorenzCurve(rates).Reason.Should().Be(UndefinedReason.NotAdditive, "rates have no sum");
        Inequality.LorenzCurve(people).Value.Points[1].Share.Should().Be(Interval.Point(0.125m));
        Inequality.CorrectedGini(rates).FromPrinted.Should().BeApproximately(0.3333333333333333333333333333m, 1e-27m);
        Inequality.CoefficientOfVariation(rates).IsDefined.Should().BeTrue();
        Inequality.SampleCoefficientOfVariation(rates).FromPrinted.Should().BeApproximately(0.5m, 1e-27m, "10 by 20");
        Inequality.TheilT(rates).Should().Be(Inequality.TheilT([rates[2], rates[0], rates[1]]), "the order of input changes nothing");
        Inequality.MeanLogDeviation(rates).IsDefined.Should().BeTrue();
        Inequality.GeneralisedEntropy(2, rates).FromPrinted.Should().BeApproximately(0.0833333333333333333333333333m, 1e-27m, "(200/3) / 400 / 2");
        Inequality.Atkinson(1, rates).IsDefined.Should().BeTrue();
        Inequality.EquallyDistributedEquivalent(1, rates).Value.Unit.Should().Be(rate.Unit);
        Inequality.Gini([rates[0], rates[0] with { Quantity = null, Area = Area.Shanghai }]).Reason.Should().Be(UndefinedReason.Missing);
        Inequality.GeneralisedEntropyBetweenGroups(1, people, metric => metric.Area == Area.Guangdong ? "south" : "north").FromPrinted
            .Should().BeApproximately(Inequality.GeneralisedEntropyBetweenGroups(1, [[1m, 2], [5m]]).Value, 1e-27m);
        Inequality.GeneralisedEntropyWithinGroups(1, people, metric => metric.Area == Area.Guangdong ? "south" : "north").FromPrinted
            .Should().BeApproximately(Inequality.GeneralisedEntropyWithinGroups(1, [[1m, 2], [5m]]).Value, 1e-27m);
        Concentration.ShannonEntropy(people).IsDefined.Should().BeTrue();
        Concentration.Evenness(people).IsDefined.Should().BeTrue();

        TalentMetric Rate(Area area, decimal number) => TalentMetric.At(rate, area, YearEnd.Of(2023), Quantity.Exact(number, rate.Unit));
        static TalentMetric People(Area area, decimal number) => TalentMetric.At(Attorneys, area, YearEnd.Of(2023), Quantity.Exact(number, Unit.Person));
    }
}
