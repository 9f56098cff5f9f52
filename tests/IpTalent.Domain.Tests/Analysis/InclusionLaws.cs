using FsCheck;
using FsCheck.Fluent;
using IpTalent.Domain.Tests.Exact;
using NodaTime;
using Law = IpTalent.Domain.Tests.Exact.Law;

namespace IpTalent.Domain.Tests.Analysis;

/// <summary>Who knows more is never told less: with figures in narrower bounds every measure gives a result inside the wider one, and a verdict that is
/// decided stays.</summary>
public sealed class InclusionLaws
{
    private static readonly ElapsedYears PartOfAYear = ElapsedYears.Between(new LocalDate(2021, 1, 1), new LocalDate(2023, 3, 15));

    private static readonly Dictionary<string, Func<Quantity[], Derived<Quantity>>> Two = new(StringComparer.Ordinal)
    {
        ["change"] = x => Growth.AbsoluteChange(x[0], x[1]),
        ["factor"] = x => Growth.GrowthFactor(x[0], x[1]),
        ["rate"] = x => Growth.GrowthRate(x[0], x[1]),
        ["logarithm"] = x => Growth.LogGrowth(x[0], x[1]),
        ["symmetric"] = x => Growth.SymmetricGrowthRate(x[0], x[1]),
        ["compound"] = x => Growth.CompoundAnnualGrowthRate(x[0], x[1], 3),
        ["compound over a part"] = x => Growth.CompoundAnnualGrowthRate(x[0], x[1], PartOfAYear),
        ["a year"] = x => Growth.AverageAnnualChange(x[0], x[1], PartOfAYear),
        ["simple"] = x => Growth.SimpleAverageGrowthRate(x[0], x[1], PartOfAYear),
        ["linear"] = x => Growth.LinearAnnualisedApproximation(x[0], x[1], 4),
        ["share"] = x => Ratios.Share(x[0], x[1]),
        ["share of the sum"] = x => Ratios.ShareOfSum(x[0], x[1]),
        ["ratio"] = x => Ratios.Ratio(x[0], x[1]),
        ["per thousand"] = x => Ratios.Rate(x[0], x[1], 1_000),
        ["relative"] = x => Ratios.RelativeToAverage(x[0], x[1]),
        ["gap"] = x => Ratios.GapToAverage(x[0], x[1]),
        ["mean factor"] = x => SeriesMeasures.GeometricMeanFactor(x[0], x[1], 7),
        ["progress"] = x => Targets.ProgressRatio(x[0], x[1], Quantity.AtLeast(41, Unit.Person)),
        ["attainment"] = x => Targets.TargetAttainment(x[0], Quantity.AtLeast(41, Unit.Person)),
        ["required"] = x => Targets.RequiredGrowthRate(x[0], Quantity.AtLeast(41, Unit.Person), PartOfAYear),
        ["straight path"] = x => Targets.ExpectedPathValue(x[0], Quantity.AtLeast(41, Unit.Person), 2, 5),
        ["steady path"] = x => Targets.ExpectedPathValue(x[0], Quantity.AtLeast(41, Unit.Person), 2, 5, TargetPath.Compound),
        ["pace"] = x => Targets.ActualToRequiredRatio(x[0], x[1], Quantity.AtLeast(41, Unit.Person), 2, 5),
    };

    private static readonly Dictionary<string, Func<Quantity[], Derived<Quantity>>> Four = new(StringComparer.Ordinal)
    {
        ["contribution"] = x => Contributions.ContributionToGrowth(x[0], x[1], x.AsSpan()[2..]),
        ["share of growth"] = x => Contributions.ShareOfGrowth(x[0], x[1], x[2], x[3]),
        ["within"] = x => Contributions.WithinBetweenInteraction(Groups(x)).Within,
        ["interaction"] = x => Contributions.WithinBetweenInteraction(Groups(x)).Interaction,
        ["composition"] = x => Contributions.Kitagawa(Groups(x)).CompositionEffect,
        ["residual"] = x => Contributions.StockFlowReconciliation(x[0], x[1], x[2], x[3], x[0]),
        ["average of rates"] = x => SeriesMeasures.AverageOfAnnualRates(x),
        ["fall"] = x => SeriesMeasures.PeakToTrough(x),
        ["disparity"] = x => Ratios.DisparityRatio(x),
        ["cumulated"] = x => Ratios.CumulativeShare(x)[1],
        ["rank"] = x => Ratios.RankDescending(x)[2],
        ["dependency"] = x => Ratios.DependencyRatio(x.AsSpan()[1..], x[0]),
        ["relative to all"] = x => Ratios.RelativeToAverage(x[0], x.AsSpan()[1..]),
        ["quotient"] = x => Location.LocationQuotient(x[0], x[1], x[2], x[3]),
        ["quotient to the rest"] = x => Location.LocationQuotientRestOfNation(x[0], x[1], x[2], x[3]),
        ["difference of shares"] = x => Location.AdditiveLocationQuotient(x[0], x[1], x[2], x[3]),
        ["symmetric quotient"] = x => Location.SymmetricLocationQuotient(x[0], x[1], x[2], x[3]),
        ["largest two"] = x => Concentration.ConcentrationRatio(2, x),
        ["union"] = x => Concentration.UnionBounds(x),
        ["intersection"] = x => Concentration.IntersectionBounds(x),
        ["equivalent"] = x => Inequality.EquallyDistributedEquivalent(0.5m, x),
        ["herfindahl"] = x => Concentration.HerfindahlHirschman(x),
        ["hoover"] = x => Concentration.HooverIndex(x.AsSpan()[..2], x.AsSpan()[2..]),
        ["gini"] = x => Inequality.Gini(x),
        ["theil"] = x => Inequality.TheilT(x),
        ["specialisation"] = x => Location.KrugmanIndex(x.AsSpan()[..2], x.AsSpan()[2..], RegionalReference.Nation),
        ["locational gini"] = x => Location.LocationalGini(x.AsSpan()[..2], x.AsSpan()[2..]),
    };

    public static TheoryData<string> OfTwo => [.. Two.Keys];

    public static TheoryData<string> OfFour => [.. Four.Keys];

    [Theory, MemberData(nameof(OfTwo))]
    public void Measure_OfTwoNarrowerFigures_LiesInsideTheWider(string name) => Hold(2, Two[name], name);

    [Theory, MemberData(nameof(OfFour))]
    public void Measure_OfFourNarrowerFigures_LiesInsideTheWider(string name) => Hold(4, Four[name], name);

    [Fact]
    public void Claims_OfNarrowerFigures_KeepTheirVerdict() => Law.Holds(Cases(2), Simpler, pair =>
    {
        (Quantity[] wide, Quantity[] narrow) = (AsQuantities(pair, wide: true), AsQuantities(pair, wide: false));
        Quantity twice = Quantity.Between(1.5m, 2.5m, Unit.Ratio);
        Quantity half = Quantity.Between(0.25m, 0.75m, Unit.Percent);
        return new (string Name, Func<Quantity[], Derived<Certainty>> Claim)[]
        {
            ("doubled", x => Claims.HasDoubled(x[0], x[1])),
            ("doubled twice", x => Claims.HasDoubledTimes(2, x[0], x[1])),
            ("times", x => Claims.IsTimes(twice, x[0], x[1])),
            ("grown by times", x => Claims.HasGrownByTimes(twice, x[0], x[1])),
            ("grown by half", x => Claims.HasGrownBy(half, x[0], x[1])),
            ("more than", x => Claims.IsMoreThan(2, x[0], x[1])),
            ("share", x => Claims.IsShareOf(half, x[0], x[1])),
            ("part", x => Claims.IsPartOf(x[0], x[1])),
        }.Select(claim => (claim.Name, Before: claim.Claim(wide), After: claim.Claim(narrow)))
            .Where(verdicts => verdicts.Before is { IsDefined: true, Value: not Certainty.Undetermined } && verdicts.After.IsDefined && verdicts.After.Value != verdicts.Before.Value)
            .Select(verdicts => $"{verdicts.Name}: {verdicts.Before}, and then {verdicts.After}").FirstOrDefault();
    });

    private static void Hold(int count, Func<Quantity[], Derived<Quantity>> measure, string name) => Law.Holds(Cases(count), Simpler, pair =>
    {
        (Derived<Quantity> wide, Derived<Quantity> narrow) = (measure(AsQuantities(pair, wide: true)), measure(AsQuantities(pair, wide: false)));
        return !wide.IsDefined ? null
            : !narrow.IsDefined ? narrow.Reason is UndefinedReason.Overflow or UndefinedReason.SubsetExceedsTotal ? null : $"{narrow.Reason}, but {wide.Bounds} with less known"
            : narrow.Bounds.IsSubsetOf(wide.Bounds) ? null
            : $"{narrow.Bounds} does not lie inside {wide.Bounds}";
    }, oneIn: 4, name);

    // Of each figure the wider bounds, and within these narrower ones that share an end now and then.
    private static Gen<(IntervalCase Wide, IntervalCase Narrow)[]> Cases(int count)
    {
        Gen<(IntervalCase, IntervalCase)> one =
            from low in Gen.Choose(0, 60)
            from width in Gen.Choose(0, 30)
            from scale in Gen.Elements(1m, 0.1m, 3m)
            from left in Gen.Choose(0, 4)
            from right in Gen.Choose(0, 4)
            from lowIsClosed in Gen.Elements(true, false)
            from highIsClosed in Gen.Elements(true, false)
            from hasEnd in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
            let wide = width == 0 ? IntervalCase.Point(low * scale) : new IntervalCase(low * scale, lowIsClosed, hasEnd ? (low + width) * scale : null, hasEnd && highIsClosed)
            let start = (low + (width * left / 10m)) * scale
            let end = (low + (width * (10 - right) / 10m)) * scale
            select (wide, width == 0 ? wide : IntervalCase.Between(start, lowIsClosed || left > 0, end, right > 0 || (hasEnd && highIsClosed) || !hasEnd));
        return one.ArrayOf(count);
    }

    private static Quantity[] AsQuantities((IntervalCase Wide, IntervalCase Narrow)[] cases, bool wide) =>
        Array.ConvertAll(cases, pair => (wide ? pair.Wide : pair.Narrow).AsQuantity());

    private static IEnumerable<(IntervalCase Wide, IntervalCase Narrow)[]> Simpler((IntervalCase Wide, IntervalCase Narrow)[] cases) =>
        Enumerable.Range(0, cases.Length).Where(i => cases[i].Wide != cases[i].Narrow)
            .Select(i => cases.Select((pair, j) => i == j ? (pair.Narrow, pair.Narrow) : pair).ToArray());

    private static (Quantity, Quantity, Quantity, Quantity)[] Groups(Quantity[] x) =>
        [(As(x[0], Unit.Percent), As(x[1], Unit.Yuan), As(x[2], Unit.Percent), As(x[3], Unit.Yuan))];

    private static Quantity As(Quantity figure, Unit unit) => Quantity.Derived(figure.Bounds, unit, BoundPolicy.Default);
}
