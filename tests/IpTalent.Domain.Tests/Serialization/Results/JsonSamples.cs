using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Validation;
using NodaTime;
using NodaTime.Testing;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>Samples of every value and result: of records those with every member set, of results such as measures, plans and readers give.</summary>
internal static class JsonSamples
{
    private const string English = "By the end of 2023 there were about 860,000 people, up from more than 690,000 in 2020, and nearly 1,200 visits.";
    private const string Chinese = "截至2023年底，人才总量约86万人，2020年为超过69万人，另有19场活动。";

    private static readonly Indicator Stock = Indicator.Stock("agents", LocalizedText.Of("agents", "代理师"), Unit.Person);
    private static readonly Indicator Staff = Indicator.Stock("staff", LocalizedText.Of("staff", "人员"), Unit.Person);
    private static readonly Quantity Then = Quantity.Rounded(690_000, 10_000, Unit.Person);
    private static readonly Quantity Now = Quantity.Rounded(860_000, 10_000, Unit.Person);
    private static readonly Quantity[] Heads = [Exact(1), Exact(3), Exact(4.50m)];

    private static readonly Dictionary<Type, Func<object[]>> Made = new()
    {
        [typeof(Derived<Quantity>)] = () => [Growth.GrowthRate(Then, Now), Growth.GrowthRate(Exact(0), Now)],
        [typeof(Formula)] = () => [Growth.GrowthRate(Then, Now).Formula],
        [typeof(Input)] = () => [.. Growth.GrowthRate(Then, Now).Inputs.Cast<object>()],
        [typeof(LorenzCurve)] = () => [Inequality.LorenzCurve(Heads).Value],
        [typeof(LorenzPoint)] = () => [.. Inequality.LorenzCurve(Heads).Value.Points.Cast<object>(), default(LorenzPoint)],
        [typeof(KitagawaDecomposition)] = () => [Contributions.Kitagawa([(Exact(1), Exact(2), Exact(3), Exact(4)), (Exact(5), Exact(6), Exact(7), Exact(9))])],
        [typeof(WithinBetweenDecomposition)] = () => [Contributions.WithinBetweenInteraction([(Exact(1), Exact(2), Exact(3), Exact(4)), (Exact(5), Exact(6), Exact(7), Exact(9))])],
        [typeof(PeriodResult)] = () => [new PeriodResult(YearEnd.Of(2023), Growth.GrowthRate(Then, Now)), new PeriodResult(YearEnd.Of(2023), Growth.GrowthRate(Exact(0), Now))],
        [typeof(TrendGrowth)] = () => [Yearly().TrendGrowthRate()],
        [typeof(ShiftShareEffects)] = () => [ShiftShare.Classic(Regions(1), Regions(2), "a", RegionalReference.Nation).Value, ShiftShare.EstebanMarquillas(Regions(1), Regions(2), "a", RegionalReference.Nation).Value],
        [typeof(RegionalTable)] = () => [Regions(1), Gaps()],
        [typeof(Series)] = () => [Yearly(), Domain.Series.Of(Stock, Area.Guangdong, [])],
        [typeof(ObservationKey)] = () => [.. FilledRecords.Contents.Metrics.Select(ObservationKey.Of)],
        [typeof(Conflict)] = () => [.. TalentDataset.Of(Metric(2023, 100).CitedFrom(Citation.Of("a")), Metric(2023, 200).CitedFrom(Citation.Of("b"))).Conflicts.Cast<object>()],
        [typeof(AreaOverlap)] = () => [.. AreaGroup.OverlapsAmong([Area.Guangdong, Area.Shenzhen, Area.China]).Cast<object>()],
        [typeof(AreaPartition)] = () => [AreaPartition.Of(Area.China, Area.China.Members), AreaPartition.Of(Area.China, [Area.Guangdong, Area.Shenzhen, Area.HongKong])],
        [typeof(FigureComparison)] = () => [FigureComparison.Of(Then, Now), FigureComparison.Of(Now, Now), FigureComparison.Of(null, Now)],
        [typeof(FoundFigure)] = () => [.. Found(FigureReader.English, English), .. Found(FigureReader.Chinese, Chinese)],
        [typeof(FigureDraft)] = () => [.. FigureReader.Chinese.Find(Chinese).Select(figure => FigureDraft.Of(figure, "bulletin"))],
        [typeof(CrossCheck)] = () => [CrossCheck.Of(English, Chinese)],
        [typeof(CrossCheckPair)] = () => [.. CrossCheck.Of(English, Chinese).Pairs.Cast<object>()],
        [typeof(LexiconWord)] = () => [.. ReadingLexicon.English.Words.Take(9).Cast<object>()],
        [typeof(ReadingStop)] = () => [default(ReadingStop), new ReadingStop(3, LocalizedText.Of("odd", "怪"))],
        [typeof(ValidationRule)] = () => [.. ValidationRules.All.Cast<object>()],
        [typeof(MetricFinding)] = () => [.. new MetricStreamValidator(new FakeClock(Instant.FromUtc(2020, 1, 1, 0, 0))).Validate(FilledRecords.Contents.Metrics)],
        [typeof(Dimension)] = () => [Dimension.Indicator, Dimension.Area(), Dimension.Area(AreaLevel.Province), Dimension.FiveYearPlan, Dimension.Of("sex")],
        [typeof(Filter)] = () => [.. Filters.Cast<object>()],
        [typeof(AggregationScope)] = () => [.. Plans.Select(plan => plan.Scope)],
        [typeof(AggregationPlan)] = () => [.. Plans],
        [typeof(Refusal)] = () => [.. AggregationPlan.Of(Stock).By(Dimension.Area()).Sum().Prepare(Table()).Refusals.Cast<object>()],
        [typeof(AggregationResult)] = () => [.. Answers()],
        [typeof(AggregationRow)] = () => [default(AggregationRow), .. Answers().SelectMany(answer => answer).Cast<object>()],
    };

    private static Filter[] Filters =>
    [
        Filter.Area(Area.Shenzhen, Area.Beijing), Filter.AreaWithin(Area.China), Filter.AreaLevel(AreaLevel.Province), Filter.Period(YearEnd.Of(2023), ReportingPeriod.Year(2023)),
        Filter.PeriodWithin(ReportingPeriod.Year(2023)), Filter.Of("sex", "f", ""),
    ];

    private static AggregationPlan[] Plans =>
    [
        AggregationPlan.All.By(Dimension.Indicator, Dimension.Area(), Dimension.Period).Last(),
        AggregationPlan.Of(Stock).Where(Filters).By(Dimension.Of("sex")).Sum(MissingValues.LeftOut).Top(3),
        AggregationPlan.Of(Stock).By(Dimension.Period).RollUp(Dimension.Area(AreaLevel.Country), Dimension.Area(AreaLevel.Province)).Sum(MissingValues.Refused),
        AggregationPlan.Of(Stock).By(Dimension.Period).Cube(Dimension.Area(), Dimension.Of("sex")).Mean(),
        AggregationPlan.Of(Stock).Count(),
        AggregationPlan.Of(Stock).First(),
        AggregationPlan.Of(Stock).Min(),
        AggregationPlan.Of(Stock).Max(),
        AggregationPlan.Of(Stock).Variance(),
        AggregationPlan.Of(Stock).Median(),
        AggregationPlan.Of(Stock).Quantile(0.90m),
        AggregationPlan.Of(Stock).By(Dimension.Year).DistinctCount(Dimension.Area(AreaLevel.Province)),
        AggregationPlan.Of(Stock).By(Dimension.Year).RatioTo(Staff, MissingValues.LeftOut),
        AggregationPlan.Of(Stock).WeightedMean(Staff),
        AggregationPlan.Of(Stock).By(Dimension.Period, Dimension.Area()).ShareOf(Dimension.Period),
    ];

    /// <summary>Samples of a closed type; none where none are registered.</summary>
    public static object[] Of(Type type) =>
        type.IsEnum ? [.. Enum.GetValues(type).Cast<object>()]
        : Made.TryGetValue(type, out Func<object[]>? make) ? make()
        : [.. Laws.Samples.Of(type), .. FilledRecords.Within(FilledRecords.Contents).Where(record => type.IsInstanceOfType(record)).Take(20)];

    /// <summary>Whether both tell the same, also of types that have no equality.</summary>
    public static bool AreSame(object sample, object? back) => (sample, back) switch
    {
        (CrossCheck one, CrossCheck other) => one.Pairs == other.Pairs,
        (MetricFinding one, MetricFinding other) => (one.Index, one.Metric, one.Rule, one.Path, one.Message) == (other.Index, other.Metric, other.Rule, other.Path, other.Message),
        (AggregationResult one, AggregationResult other) => AreSame(one, other),
        _ => sample.Equals(back),
    };

    private static bool AreSame(AggregationResult one, AggregationResult other) =>
        one.Plan == other.Plan && one.Policy == other.Policy && one.LeftOutCount == other.LeftOutCount && one.AreasLeftOut == other.AreasLeftOut && one.PeriodsLeftOut == other.PeriodsLeftOut
        && one.SequenceEqual(other) && one.ToString() == other.ToString() && one.Zip(other).All(pair => AreSame(pair.First, pair.Second));

    private static bool AreSame(AggregationRow one, AggregationRow other) =>
        one.Dimensions == other.Dimensions && one.Indicator == other.Indicator && one.Area == other.Area && one.Period == other.Period && one.Number == other.Number && one.Bounds == other.Bounds
        && one.IsWhole == other.IsWhole && one.Reason == other.Reason && one.ToString() == other.ToString();

    private static object[] Found(FigureReader reader, string text) => [.. reader.Find(text, new LocalDate(2024, 3, 1)).Cast<object>()];

    private static Quantity Exact(decimal number) => Quantity.Exact(number, Unit.Index);

    private static TalentMetric Metric(int year, decimal number) => TalentMetric.At(Stock, Area.Guangdong, YearEnd.Of(year), Quantity.About(number, Unit.Person));

    private static Series Yearly() => Domain.Series.Of(Metric(2020, 100), Metric(2021, 110), Metric(2022, 130), Metric(2023, 140));

    private static RegionalTable Regions(int factor) => RegionalTable.Of(["a", "b"], ["x", "y"], [[Exact(10 * factor), Exact(20)], [Exact(30), Exact(40 * factor)]]);

    private static RegionalTable Gaps()
    {
        CategoryScheme scheme = FilledRecords.Contents.Schemes[0] with { Code = "sex", IsPartition = true };
        string first = scheme.Categories[0].Code;
        return RegionalTable.Of([Metric(2023, 1) with { Categories = [CategoryReference.Of("sex", first)] }, Metric(2023, 2) with { Area = Area.Beijing, Quantity = null, Categories = [CategoryReference.Of("sex", first)] }], scheme);
    }

    /// <summary>The table that most of the answers are of.</summary>
    internal static MetricTable Table() => MetricTable.From(
        from indicator in new[] { Stock, Staff }
        from year in new[] { 2022, 2023 }
        from area in new[] { Area.Guangdong, Area.Beijing, Area.Shanghai, Area.GreaterBayArea }
        select area == Area.Beijing && year == 2022
            ? TalentMetric.Missing(indicator, area, YearEnd.Of(year), MissingReason.Suppressed)
            : TalentMetric.At(indicator, area, YearEnd.Of(year), Quantity.About(year + area.Code.ToString()[^1], Unit.Person)).CitedFrom(Citation.Of("yearbook")));

    private static TalentMetric Of(string sex, decimal number) => Metric(2023, number) with { Categories = [CategoryReference.Of("sex", sex)] };

    private static AggregationResult[] Answers()
    {
        MetricTable table = Table();
        AggregationScope stock = AggregationPlan.Of(Stock).Where(Filter.AreaLevel(AreaLevel.Province));
        AggregationResult several = table.Run(stock.By(Dimension.Year).RollUp(Dimension.Area(AreaLevel.Province)).Sum(MissingValues.LeftOut));
        return
        [
            table.Run(AggregationPlan.All.By(Dimension.Indicator, Dimension.Area(AreaLevel.Province), Dimension.Year).Sum()),
            table.Run(AggregationPlan.All.By(Dimension.Indicator, Dimension.Area(AreaLevel.Province), Dimension.Year).Sum().Top(2)),
            several,
            several.By(Dimension.Year),
            table.Run(AggregationPlan.All.By(Dimension.Area(AreaLevel.Province), Dimension.Year).Count()),
            table.Run(stock.By(Dimension.Year).Sum(MissingValues.LeftOut)),
            table.Run(stock.By(Dimension.Year).Mean(MissingValues.LeftOut)),
            table.Run(stock.By(Dimension.Area(AreaLevel.Province)).Last()),
            table.Run(stock.By(Dimension.Area(AreaLevel.Province), Dimension.Year).RatioTo(Staff)),
            table.Run(stock.By(Dimension.Area(AreaLevel.Province), Dimension.Year).ShareOf(Dimension.Year)),
            table.Run(AggregationPlan.Of(Stock).Where(Filter.Area(Area.HongKong)).By(Dimension.Period).Sum()),
            MetricTable.From([Metric(2022, 3), Of("f", 4), Of("m", 5)]).Run(AggregationPlan.Of(Stock).By(Dimension.Of("sex"), Dimension.Period).Sum()),
        ];
    }
}
