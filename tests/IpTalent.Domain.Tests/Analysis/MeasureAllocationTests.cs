using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>A measure of a few figures leaves one object behind, its result, until someone asks what the result rests on.</summary>
public sealed class MeasureAllocationTests
{
    private const int Runs = 50;

    private static readonly Quantity Then = Quantity.Rounded(690_000, granule: 10_000, Unit.Person);
    private static readonly Quantity Now = Quantity.Rounded(860_000, granule: 10_000, Unit.Person);
    private static readonly Quantity Target = Quantity.MoreThan(1_000_000, Unit.Person);
    private static readonly Quantity Nobody = Quantity.Exact(0, Unit.Person);
    private static readonly Quantity Patents = Quantity.Exact(123_457, Unit.Patent);
    private static readonly Quantity Percentage = Quantity.Percent(7.6m);
    private static readonly Quantity Times = Quantity.MoreThan(2, Unit.Ratio);
    private static readonly Quantity Attendances = Quantity.Exact(2_000_000, Unit.PersonTime);
    private static readonly Quantity Land = Quantity.Exact(9_600_000, Unit.SquareKilometre);
    private static readonly Quantity Fall = Quantity.Percent(-7.6m);
    private static readonly Quantity Pace = Quantity.Derived(Interval.Open(0.0715m, 0.0809m), Unit.PercentPerYear, BoundPolicy.Default, 0.0762m);
    private static readonly ElapsedYears Fraction = ElapsedYears.Between(new LocalDate(2020, 12, 31), new LocalDate(2023, 6, 30));

    // By the name of the measure; what stands behind a comma is a further case of it.
    private static readonly Dictionary<string, Func<object>> Measures = new()
    {
        ["Growth.AbsoluteChange"] = () => Growth.AbsoluteChange(Then, Now),
        ["Growth.GrowthFactor"] = () => Growth.GrowthFactor(Then, Now),
        ["Growth.GrowthRate"] = () => Growth.GrowthRate(Then, Now),
        ["Growth.GrowthRate, exact figures"] = () => Growth.GrowthRate(Patents, Patents),
        ["Growth.GrowthRate, undefined"] = () => Growth.GrowthRate(Nobody, Now),
        ["Growth.SymmetricGrowthRate"] = () => Growth.SymmetricGrowthRate(Then, Now),
        ["Growth.PercentagePointChange"] = () => Growth.PercentagePointChange(Percentage, Percentage),
        ["Growth.Acceleration"] = () => Growth.Acceleration(Then, Now, Now),
        ["Growth.ImpliedInitial"] = () => Growth.ImpliedInitial(Now, Percentage),
        ["Growth.LogGrowth"] = () => Growth.LogGrowth(Then, Now),
        ["Growth.CompoundAnnualGrowthRate"] = () => Growth.CompoundAnnualGrowthRate(Then, Now, 3),
        ["Growth.CompoundAnnualGrowthRate, parts of years"] = () => Growth.CompoundAnnualGrowthRate(Then, Now, Fraction),
        ["Growth.AverageAnnualChange"] = () => Growth.AverageAnnualChange(Then, Now, 3),
        ["Growth.SimpleAverageGrowthRate"] = () => Growth.SimpleAverageGrowthRate(Then, Now, 3),
        ["Growth.AnnualisedGrowthRate"] = () => Growth.AnnualisedGrowthRate(Then, Now, 4),
        ["Growth.LinearAnnualisedApproximation"] = () => Growth.LinearAnnualisedApproximation(Then, Now, 4),
        ["Growth.GrowthDifferential"] = () => Growth.GrowthDifferential(Percentage, Percentage),
        ["Growth.DoublingTime"] = () => Growth.DoublingTime(Percentage),
        ["Growth.HalvingTime"] = () => Growth.HalvingTime(Fall),
        ["Growth.IsConsistentWithPublishedRate"] = () => Growth.IsConsistentWithPublishedRate(Then, Now, Percentage),
        ["Targets.TargetGap"] = () => Targets.TargetGap(Now, Target),
        ["Targets.TargetAttainment"] = () => Targets.TargetAttainment(Now, Target),
        ["Targets.ProgressRatio"] = () => Targets.ProgressRatio(Then, Now, Target),
        ["Targets.RequiredGrowthRate"] = () => Targets.RequiredGrowthRate(Now, Target, 2),
        ["Targets.RequiredAnnualIncrement"] = () => Targets.RequiredAnnualIncrement(Now, Target, 2),
        ["Targets.YearsToTarget"] = () => Targets.YearsToTarget(Now, Target, Pace),
        ["Targets.ExpectedPathValue"] = () => Targets.ExpectedPathValue(Then, Target, 3, 5),
        ["Targets.ExpectedPathValue, steady growth"] = () => Targets.ExpectedPathValue(Then, Target, 3, 5, TargetPath.Compound),
        ["Ratios.Share"] = () => Ratios.Share(Then, Now),
        ["Ratios.ShareOfSum"] = () => Ratios.ShareOfSum(Then, Now),
        ["Ratios.Ratio"] = () => Ratios.Ratio(Patents, Now),
        ["Ratios.Rate"] = () => Ratios.Rate(Patents, Now, 10_000),
        ["Ratios.PerCapita"] = () => Ratios.PerCapita(Patents, Now),
        ["Ratios.Density"] = () => Ratios.Density(Now, Land),
        ["Ratios.DependencyRatio"] = () => Ratios.DependencyRatio([Then, Then], Now),
        ["Ratios.AverageParticipations"] = () => Ratios.AverageParticipations(Attendances, Now),
        ["Ratios.RelativeToAverage"] = () => Ratios.RelativeToAverage(Then, Now),
        ["Ratios.GapToAverage"] = () => Ratios.GapToAverage(Then, Now),
        ["Contributions.ContributionToGrowth"] = () => Contributions.ContributionToGrowth(Then, Now, Now),
        ["Contributions.ShareOfGrowth"] = () => Contributions.ShareOfGrowth(Then, Now, Then, Now),
        ["Claims.HasDoubled"] = () => Claims.HasDoubled(Then, Now),
        ["Claims.HasDoubledTimes"] = () => Claims.HasDoubledTimes(2, Then, Now),
        ["Claims.IsMoreThan"] = () => Claims.IsMoreThan(2, Then, Now),
        ["Claims.IsTimes"] = () => Claims.IsTimes(Times, Then, Now),
        ["Claims.HasGrownByTimes"] = () => Claims.HasGrownByTimes(Times, Then, Now),
        ["Claims.HasGrownBy"] = () => Claims.HasGrownBy(Percentage, Then, Now),
        ["Claims.IsShareOf"] = () => Claims.IsShareOf(Percentage, Then, Now),
        ["Claims.IsConsistentWithPublishedShare"] = () => Claims.IsConsistentWithPublishedShare(Percentage, Then, Now),
        ["Claims.IsPartOf"] = () => Claims.IsPartOf(Then, Now),
    };

    // What leaves more behind, and why.
    private static readonly Dictionary<string, string[]> More = new()
    {
        ["a list of inputs: of any number of figures, or of five"] =
        [
            "Targets.ActualToRequiredRatio", "Targets.AssessProgress", "Contributions.StockFlowReconciliation", "Claims.AddUpWithinRounding",
            "Location.LocationQuotient", "Location.LocationQuotientRestOfNation", "Location.AdditiveLocationQuotient", "Location.SymmetricLocationQuotient", "Location.RevealedAdvantage",
        ],
        ["what is told of many figures, or left open by them"] =
        [
            "Concentration.HerfindahlBounds", "Concentration.ConcentrationRatioBounds", "Concentration.UnionBounds", "Concentration.IntersectionBounds", "Concentration.DistinctPersonsBounds",
        ],
        ["days, which are reached by years, a result of their own"] = ["Targets.DateOfReaching"],
        ["a formula that tells the number of periods"] = ["SeriesMeasures.GeometricMeanFactor"],
        ["the target as a figure of its own, to be compared with"] = ["Targets.IsAttained"],
    };

    public static TheoryData<string> Names => [.. Measures.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Measure_OfFewFigures_AllocatesItsResultAlone(string name)
    {
        // An object of the type, of which no constructor ran, tells the size of one result.
        Type result = Measures[name]().GetType();
        double oneResult = BytesPerRun(() => RuntimeHelpers.GetUninitializedObject(result));
        BytesPerRun(Measures[name]).Should().Be(oneResult);
    }

    [Fact]
    public void Measures_OfFewFigures_AreAllHere()
    {
        var few =
            from family in typeof(Formula).Assembly.GetExportedTypes()
            where family is { IsAbstract: true, IsSealed: true } && family.GetFields(BindingFlags.Static | BindingFlags.NonPublic).Any(field => field.FieldType == typeof(Formula))
            from method in family.GetMethods(BindingFlags.Static | BindingFlags.Public)
            where method.ReturnType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Derived<>)
            let figures = method.GetParameters().Select(parameter => parameter.ParameterType).ToArray()
            where figures.Contains(typeof(Quantity)) && !figures.Contains(typeof(TalentMetric)) && !figures.Contains(typeof(Target)) && !figures.Contains(typeof(Series))
            select $"{family.Name}.{method.Name}";
        few.Distinct().Should().BeEquivalentTo(Measures.Keys.Select(name => name.Split(',')[0]).Concat(More.Values.SelectMany(names => names)).Distinct());
    }

    [Fact]
    public void Value_AskedForAgain_IsTheSameObject()
    {
        Derived<Quantity> result = Growth.GrowthRate(Then, Now);
        var seen = new Quantity[8];
        Parallel.For(0, seen.Length, i => seen[i] = result.Value);
        seen.Should().OnlyContain(value => ReferenceEquals(value, result.Value));
    }

    private static double BytesPerRun(Func<object> make)
    {
        Repeat(make);
        return Allocations.Of(() => Repeat(make)) / (double)Runs;
    }

    private static void Repeat(Func<object> make)
    {
        for (int i = 0; i < Runs; i++)
        {
            make();
        }
    }
}
