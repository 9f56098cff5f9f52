using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Peers;

/// <summary>One table of ours with figures of talent, and the questions asked of it.</summary>
internal sealed class TalentTable(MetricTable table)
{
    public static readonly IReadOnlyList<Area> Areas = [.. Range(TalentData.Areas).Select(i => Area.Define($"X-{i}", $"Area {i}", Area.China))];
    public static readonly IReadOnlyList<Indicator> Indicators = [.. Range(TalentData.Indicators).Select(i => Indicator.Flow($"indicator-{i}", $"Indicator {i}", Unit.Person))];
    public static readonly IReadOnlyList<ReportingPeriod> Periods = [.. Range(TalentData.Periods).Select(i => ReportingPeriod.Year(1985 + i))];
    public static readonly IReadOnlyList<string> Categories = [.. Range(TalentData.Categories).Select(i => $"category-{i}")];
    public static readonly IReadOnlyList<string> Codes = [.. Indicators.Select(indicator => indicator.Code)];
    public static readonly Indicator Value = Indicator.Flow("value", "Value", Unit.Person);
    public static readonly Indicator Weight = Indicator.Flow("weight", "Weight", Unit.Person);

    private static readonly Dictionary<Area, int> AreaCodes = Areas.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    private static readonly Dictionary<Indicator, int> IndicatorCodes = Indicators.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

    private static readonly Func<AggregationRow, int> ByArea = row => AreaCodes[row.Area!];
    private static readonly Func<AggregationRow, int> ByIndicator = row => IndicatorCodes[row.Indicator!];
    private static readonly Func<AggregationRow, int> ByPeriod = row => row.Period!.Value.Start.Year - 1985;
    private static readonly Func<AggregationRow, int> ByCategory = row => int.Parse(row.Label("category").AsSpan("category-".Length));

    public IQuery Total() => Ask(AggregationPlan.All.By().Sum());

    public IQuery SumByArea() => Ask(AggregationPlan.All.By(Dimension.Area()).Sum(), ByArea);

    public IQuery SumByAreaPeriod() => Ask(AggregationPlan.All.By(Dimension.Area(), Dimension.Period).Sum(), ByArea, ByPeriod);

    public IQuery SumByAreaIndicatorPeriod() =>
        Ask(AggregationPlan.All.By(Dimension.Area(), Dimension.Indicator, Dimension.Period).Sum(), ByArea, ByIndicator, ByPeriod);

    public IQuery SumByIndicatorPeriodCategory() =>
        Ask(AggregationPlan.All.By(Dimension.Indicator, Dimension.Period, Dimension.Of("category")).Sum(), ByIndicator, ByPeriod, ByCategory);

    public IQuery SumByAreaOfThreeIndicators() =>
        Ask(AggregationPlan.Of(Indicators[7], Indicators[21], Indicators[35]).By(Dimension.Area()).Sum(), ByArea);

    public IQuery SumByAreaOfThreePeriods() =>
        Ask(AggregationPlan.All.Where(Filter.Period(Periods[20], Periods[21], Periods[22])).By(Dimension.Area()).Sum(), ByArea);

    public IQuery MinByArea() => Ask(AggregationPlan.All.By(Dimension.Area()).Min(), ByArea);

    public IQuery MaxByAreaPeriod() => Ask(AggregationPlan.All.By(Dimension.Area(), Dimension.Period).Max(), ByArea, ByPeriod);

    public IQuery RatioByArea() =>
        new PreparedQuery(table, [AggregationPlan.Of(Value).By(Dimension.Area()).RatioTo(Weight)], ByArea) { IsExact = false };

    public IQuery WeightedMeanByArea() =>
        new PreparedQuery(table, [AggregationPlan.Of(Value).By(Dimension.Area()).WeightedMean(Weight)], ByArea) { IsExact = false };

    public IQuery SumWithBoundsByArea() => new PreparedQuery(table, [AggregationPlan.All.By(Dimension.Area()).Sum()], ByArea)
    {
        Numbers = row => [row.Number!.Value, row.Bounds.Lower!.Value, row.Bounds.Upper!.Value],
    };

    private PreparedQuery Ask(AggregationPlan plan, params Func<AggregationRow, int>[] keys) => new(table, [plan], keys);

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);
}
