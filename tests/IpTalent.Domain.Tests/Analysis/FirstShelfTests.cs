using System.Reflection;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Every measure of the first shelf is there for figures, for exact numbers and for observations.</summary>
public class FirstShelfTests
{
    // What a measure does without, and why.
    private static readonly Dictionary<string, string[]> Lacking = new()
    {
        ["which figure comes next is told by dates"] =
        [
            "SeriesMeasures.PeriodOnPeriod: figures", "SeriesMeasures.PeriodOnPeriod: numbers",
            "SeriesMeasures.YearOnYear: figures", "SeriesMeasures.YearOnYear: numbers",
            "SeriesMeasures.ChangeOverLag: figures", "SeriesMeasures.ChangeOverLag: numbers",
            "SeriesMeasures.CumulativeGrowth: figures", "SeriesMeasures.CumulativeGrowth: numbers",
        ],
        ["counts over a whole table"] =
        [
            "Location.Diversity: figures", "Location.Diversity: numbers",
            "Location.Ubiquity: figures", "Location.Ubiquity: numbers",
        ],
        ["a term of a committee belongs to it"] =
        [
            "Ratios.Intensity: figures", "Ratios.Intensity: numbers",
        ],
        ["the answer has bounds even where the figures have none"] =
        [
            "Concentration.HerfindahlBounds: numbers", "Concentration.ConcentrationRatioBounds: numbers",
            "Concentration.UnionBounds: numbers", "Concentration.IntersectionBounds: numbers",
            "Concentration.DistinctPersonsBounds: numbers",
        ],
        ["groups that overlap are no parts, and no observation tells that they do"] =
        [
            "Concentration.UnionBounds: observations", "Concentration.IntersectionBounds: observations",
        ],
        ["rounds numbers for print; a figure keeps what its source says"] =
        [
            "Ratios.RoundToTotal: figures", "Ratios.RoundToTotal: observations",
        ],
        ["figures in bounds have no order for their weights to follow"] =
        [
            "Inequality.WeightedLorenzCurve: figures", "Inequality.WeightedLorenzCurve: observations",
        ],
        ["two numbers compare by themselves"] =
        [
            "Targets.IsAttained: numbers", "Claims.IsPartOf: numbers",
        ],
        ["HasGrownBy and IsShareOf say it of numbers, which leave no doubt; days follow YearsToTarget"] =
        [
            "Growth.IsConsistentWithPublishedRate: numbers", "Claims.IsConsistentWithPublishedShare: numbers",
            "Targets.DateOfReaching: numbers",
        ],
    };

    private static readonly (string Family, string Measures)[] Shelf =
    [
        ("Growth", "AbsoluteChange GrowthFactor GrowthRate PercentagePointChange LogGrowth SymmetricGrowthRate CompoundAnnualGrowthRate AverageAnnualChange SimpleAverageGrowthRate AnnualisedGrowthRate LinearAnnualisedApproximation DoublingTime HalvingTime GrowthDifferential Acceleration ImpliedInitial IsConsistentWithPublishedRate"),
        ("Targets", "RequiredGrowthRate RequiredAnnualIncrement YearsToTarget DateOfReaching TargetGap TargetAttainment ProgressRatio ActualToRequiredRatio ExpectedPathValue AssessProgress IsAttained"),
        ("SeriesMeasures", "PeriodOnPeriod YearOnYear ChangeOverLag AverageOfAnnualRates GeometricMeanFactor CumulativeGrowth TrendGrowthRate Volatility PeakToTrough"),
        ("Ratios", "Share ShareOfSum Ratio Rate PerCapita Density DependencyRatio Intensity AverageParticipations RelativeToAverage GapToAverage DisparityRatio CumulativeShare RankDescending RoundToTotal"),
        ("Contributions", "ContributionToGrowth ShareOfGrowth WithinBetweenInteraction Kitagawa StockFlowReconciliation"),
        ("Concentration", "HerfindahlHirschman NormalisedHerfindahl NumbersEquivalent ConcentrationRatio ShannonEntropy Evenness HooverIndex HerfindahlBounds ConcentrationRatioBounds UnionBounds IntersectionBounds DistinctPersonsBounds"),
        ("Inequality", "Gini CorrectedGini WeightedGini TheilT MeanLogDeviation GeneralisedEntropy GeneralisedEntropyBetweenGroups GeneralisedEntropyWithinGroups Atkinson EquallyDistributedEquivalent CoefficientOfVariation SampleCoefficientOfVariation LorenzCurve WeightedLorenzCurve"),
        ("Location", "LocationQuotient LocationQuotientRestOfNation AdditiveLocationQuotient SymmetricLocationQuotient RevealedAdvantage KrugmanIndex CoefficientOfSpecialisation HachmanIndex LocationalGini Diversity Ubiquity"),
        ("ShiftShare", "Classic EstebanMarquillas"),
        ("Claims", "HasDoubled IsTimes HasGrownByTimes HasDoubledTimes HasGrownBy IsMoreThan IsShareOf IsConsistentWithPublishedShare IsPartOf AddUpWithinRounding"),
    ];

    [Fact]
    public void Measures_OfTheShelf_AreThereForFiguresNumbersAndObservations() =>
        Shelf.SelectMany(family => family.Measures.Split(' ').SelectMany(measure => LacksOf(family.Family, measure))).Should().BeEquivalentTo(Lacking.Values.SelectMany(names => names));

    private static IEnumerable<string> LacksOf(string family, string measure)
    {
        ParameterInfo[][] overloads = [.. Overloads(family, measure)];
        if (!Takes(overloads, typeof(Quantity)))
        {
            yield return $"{family}.{measure}: figures";
        }

        if (!Takes(overloads, typeof(decimal)))
        {
            yield return $"{family}.{measure}: numbers";
        }

        if (!Takes(overloads, typeof(TalentMetric)) && !Takes(overloads, typeof(RegionalTable)) && !Takes(overloads, typeof(Series)))
        {
            yield return $"{family}.{measure}: observations";
        }
    }

    private static IEnumerable<ParameterInfo[]> Overloads(string family, string measure) => typeof(Formula).Assembly.GetExportedTypes()
        .Where(type => type.Name == family || (type is { IsAbstract: true, IsSealed: true } && type.Name.StartsWith("Series", StringComparison.Ordinal)))
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.Name == measure || method.Name.StartsWith(measure + "_", StringComparison.Ordinal) || (measure == "AddUpWithinRounding" && method.Name == "AddUp"))
        .Select(method => method.GetParameters());

    // Figures come alone, in a span, in a list of lists or in tuples; a policy and a base are no figures.
    private static bool Takes(ParameterInfo[][] overloads, Type type) => overloads.Any(parameters =>
        parameters.Any(parameter => Holds(parameter.ParameterType, type))
        && (type != typeof(decimal) || !parameters.Any(parameter => Holds(parameter.ParameterType, typeof(TalentMetric)) || Holds(parameter.ParameterType, typeof(RegionalTable))))
        && (type != typeof(decimal) || !parameters.Any(parameter => Holds(parameter.ParameterType, typeof(Quantity))) || parameters.Count(parameter => Holds(parameter.ParameterType, typeof(decimal))) > 1));

    private static bool Holds(Type type, Type held) =>
        type == held || (type.IsArray && Holds(type.GetElementType()!, held)) || (type.IsGenericType && type.GetGenericArguments().Any(argument => Holds(argument, held)));
}
