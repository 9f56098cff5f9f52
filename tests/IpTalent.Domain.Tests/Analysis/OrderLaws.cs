using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Laws;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>No digit of a result depends on the order of the figures, on how many ask at once, or on where in the world.</summary>
public sealed class OrderLaws
{
    // Of pairs each goes along with its partner.
    private static readonly Dictionary<string, Func<(Quantity One, Quantity Other)[], object>> Measures = new(StringComparer.Ordinal)
    {
        ["herfindahl"] = x => Concentration.HerfindahlHirschman(Ones(x)).Value,
        ["normalised"] = x => Concentration.NormalisedHerfindahl(Ones(x)).Value,
        ["equivalent"] = x => Concentration.NumbersEquivalent(Ones(x)).Value,
        ["largest two"] = x => Concentration.ConcentrationRatio(2, Ones(x)).Value,
        ["entropy"] = x => Concentration.ShannonEntropy(Ones(x)).Value,
        ["evenness"] = x => Concentration.Evenness(Ones(x)).Value,
        ["hoover"] = x => Concentration.HooverIndex(Ones(x), Others(x)).Value,
        ["herfindahl bounds"] = x => Concentration.HerfindahlBounds(Ones(x), Quantity.Exact(1_000_000_000, Unit.Person)).Value,
        ["union"] = x => Concentration.UnionBounds(Ones(x)).Value,
        ["intersection"] = x => Concentration.IntersectionBounds(Ones(x), Quantity.Exact(1_000_000_000, Unit.Person)).Value,
        ["gini"] = x => Inequality.Gini(Ones(x)).Value,
        ["corrected gini"] = x => Inequality.CorrectedGini(Ones(x)).Value,
        ["weighted gini"] = x => Inequality.WeightedGini(Ones(x), Others(x)).Value,
        ["theil"] = x => Inequality.TheilT(Ones(x)).Value,
        ["mean logarithm"] = x => Inequality.MeanLogDeviation(Ones(x)).Value,
        ["entropy of order 1/2"] = x => Inequality.GeneralisedEntropy(0.5m, Ones(x)).Value,
        ["entropy of order 3"] = x => Inequality.GeneralisedEntropy(3, Ones(x)).Value,
        ["aversion"] = x => Inequality.Atkinson(1.5m, Ones(x)).Value,
        ["equally distributed"] = x => Inequality.EquallyDistributedEquivalent(1, Ones(x)).Value,
        ["variation"] = x => Inequality.CoefficientOfVariation(Ones(x)).Value,
        ["sample variation"] = x => Inequality.SampleCoefficientOfVariation(Ones(x)).Value,
        ["curve"] = x => Inequality.LorenzCurve(Ones(x)).Value,
        ["between groups"] = x => Inequality.GeneralisedEntropyBetweenGroups(1, [Ones(x), Others(x)]).Value,
        ["within groups"] = x => Inequality.GeneralisedEntropyWithinGroups(0.5m, [Ones(x), Others(x)]).Value,
        ["specialisation"] = x => Location.KrugmanIndex(Ones(x), Others(x), RegionalReference.Nation).Value,
        ["specialisation to the rest"] = x => Location.CoefficientOfSpecialisation(Ones(x), Others(x), RegionalReference.RestOfNation).Value,
        ["hachman"] = x => Location.HachmanIndex(Ones(x), Others(x)).Value,
        ["locational gini"] = x => Location.LocationalGini(Ones(x), Others(x)).Value,
        ["shift-share"] = x => ShiftShare.Classic(Ones(x), Others(x), Others(x), Ones(x), RegionalReference.Nation).Value,
        ["with allocation"] = x => ShiftShare.EstebanMarquillas(Ones(x), Others(x), Others(x), Ones(x), RegionalReference.Nation).Value,
        ["share of the sum"] = x => Ratios.ShareOfSum(Ones(x), Others(x)).Value,
        ["disparity"] = x => Ratios.DisparityRatio(Ones(x)).Value,
        ["dependency"] = x => Ratios.DependencyRatio(Ones(x), Quantity.Exact(7, Unit.Person)).Value,
        ["relative"] = x => Ratios.RelativeToAverage(Quantity.Exact(7, Unit.Person), Ones(x)).Value,
        ["contribution"] = x => Contributions.ContributionToGrowth(Quantity.Exact(7, Unit.Person), Quantity.Exact(9, Unit.Person), Ones(x)).Value,
        ["within and between"] = x => Contributions.WithinBetweenInteraction(Groups(x)).Within.Value,
        ["kitagawa"] = x => Contributions.Kitagawa(Groups(x)).CompositionEffect.Value,
        ["adding up"] = x => Claims.AddUpWithinRounding(Quantity.Exact(100, Unit.Person), Ones(x)).Value,
    };

    public static TheoryData<string> Names => [.. Measures.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Measure_FiguresInAnotherOrder_HasTheSameDigits(string name) => Law.Holds(
        from count in Gen.Choose(3, 7) from figures in Figure.ArrayOf(2 * count) from seed in Gen.Choose(0, 10_000) select (figures, seed),
        _ => [],
        given =>
        {
            (Quantity One, Quantity Other)[] pairs = [.. given.figures.Chunk(2).Select(pair => (pair[0], pair[1]))];
            object first = Measures[name](pairs);
            (Quantity One, Quantity Other)[] shuffled = [.. pairs];
            new Random(given.seed).Shuffle(shuffled);
            object again = Measures[name](shuffled);
            return first.Equals(again) ? null : $"{again} instead of {first}";
        },
        oneIn: 20, name);

    [Fact]
    public void TrendAndVolatility_ObservationsInAnotherOrder_HaveTheSameDigits()
    {
        (decimal Year, decimal Number)[] points = [.. Enumerable.Range(0, 40).Select(i => (1980m + i, 1_000m + (i * i * 7919 % 1013)))];
        (decimal, decimal)[] shuffled = [.. points];
        new Random(7).Shuffle(shuffled);
        SeriesMeasures.TrendGrowthRate(shuffled).Should().Be(SeriesMeasures.TrendGrowthRate(points));

        Series series = Series.Of([.. points.Select(point => Figures.Stock((int)point.Year, point.Number))]);
        Series again = Series.Of([.. shuffled.Select(point => Figures.Stock((int)point.Item1, point.Item2))]);
        again.Volatility().Should().Be(series.Volatility());
        again.PeakToTrough().Should().Be(series.PeakToTrough());
        again.AverageOfAnnualRates().Should().Be(series.AverageOfAnnualRates());
    }

    [Fact]
    public void Measures_OfManyCallersAtOnce_HaveTheSameDigits()
    {
        (Quantity, Quantity)[] pairs = [.. Enumerable.Range(1, 12).Select(i => (Persons(i * 17 % 13), Persons(i * 5 % 11)))];
        string[] once = All(pairs);
        Enumerable.Range(0, 32).AsParallel().WithDegreeOfParallelism(8).Select(_ => All(pairs)).Should().AllSatisfy(texts => texts.Should().Equal(once));
    }

    [Theory, ClassData(typeof(Cultures))]
    public void Measures_UnderACulture_HaveTheSameDigits(string culture)
    {
        (Quantity, Quantity)[] pairs = [.. Enumerable.Range(1, 6).Select(i => (Persons(i * 17 % 13), Persons(i * 5 % 11)))];
        string[] invariant = Cultures.Run("", () => All(pairs));
        Cultures.Run(culture, () => All(pairs)).Should().Equal(invariant);
        Derived<Quantity> growth = Growth.CompoundAnnualGrowthRate(Figures.Stock(2020, 690_001), Figures.Stock(2023, 860_002));
        Cultures.Run(culture, () => Growth.CompoundAnnualGrowthRate(Figures.Stock(2020, 690_001), Figures.Stock(2023, 860_002))).Should().Be(growth);
        Cultures.Run(culture, () => growth.Explain(CultureInfo.GetCultureInfo("zh"))).Should().Be(growth.Explain(CultureInfo.GetCultureInfo("zh")));
    }

    private static string[] All((Quantity, Quantity)[] pairs) => [.. Measures.Values.Select(measure => measure(pairs).ToString()!)];

    private static Quantity Persons(int number) => Quantity.Rounded((number + 1) * 100, 10, Unit.Person);

    // Of one to nine digits, and with bounds or without.
    private static Gen<Quantity> Figure =>
        from digits in Gen.Choose(1, 9)
        from number in Gen.Choose(1, 999)
        from width in Gen.Elements(0m, 0m, 0.1m, 0.7m)
        let low = number * (decimal)Math.Pow(10, digits - 5)
        select Quantity.Derived(Interval.Closed(low, low * (1 + width)), Unit.Person, BoundPolicy.Default, low);

    // Shares and rates of each group, and with both changed about.
    private static (Quantity, Quantity, Quantity, Quantity)[] Groups((Quantity One, Quantity Other)[] pairs) =>
        Array.ConvertAll(pairs, pair => (Share(pair.One), pair.Other, Share(pair.Other), pair.One));

    private static Quantity Share(Quantity figure) => Quantity.Derived(figure.Bounds, Unit.Percent, BoundPolicy.Default, figure.Nominal);

    private static Quantity[] Ones((Quantity One, Quantity Other)[] pairs) => Array.ConvertAll(pairs, pair => pair.One);

    private static Quantity[] Others((Quantity One, Quantity Other)[] pairs) => Array.ConvertAll(pairs, pair => pair.Other);
}
