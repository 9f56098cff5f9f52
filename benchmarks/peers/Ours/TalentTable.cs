using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Peers;

/// <summary>One table of ours with figures of talent, and the questions asked of it.</summary>
/// <param name="table">The table.</param>
/// <param name="isLong">Whether each row names its indicator; else all rows are of one, and tell what they count as a further dimension.</param>
internal sealed class TalentTable(MetricTable table, bool isLong)
{
    public const string Subject = "subject";
    public const string Category = "category";

    public static readonly IReadOnlyList<Area> Areas = [.. Range(TalentData.Areas).Select(i => Area.Define($"X-{i}", $"Area {i}", Area.China))];
    public static readonly IReadOnlyList<Indicator> Indicators = [.. Range(TalentData.Indicators).Select(i => Indicator.Flow($"indicator-{i}", $"Indicator {i}", Unit.Person))];
    public static readonly IReadOnlyList<string> Subjects = [.. Indicators.Select(indicator => indicator.Code)];
    public static readonly IReadOnlyList<ReportingPeriod> Periods = [.. Range(TalentData.Periods).Select(i => ReportingPeriod.Year(1985 + i))];
    public static readonly IReadOnlyList<string> Categories = [.. Range(TalentData.Categories).Select(i => $"category-{i}")];
    public static readonly Indicator Value = Indicator.Flow("value", "Value", Unit.Person);
    public static readonly Indicator Weight = Indicator.Flow("weight", "Weight", Unit.Person);

    private static readonly Dictionary<Area, int> AreaCodes = Areas.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
    private static readonly Dictionary<string, int> SubjectCodes = Subjects.Index().ToDictionary(pair => pair.Item, pair => pair.Index);

    private static readonly Func<AggregationRow, int> ByArea = row => AreaCodes[row.Area!];
    private static readonly Func<AggregationRow, int> BySubject = row => SubjectCodes[row.Indicator?.Code ?? row.Label(Subject)!];
    private static readonly Func<AggregationRow, int> ByPeriod = row => row.Period!.Start!.Value.Year - 1985;
    private static readonly Func<AggregationRow, int> ByCategory = row => int.Parse(row.Label(Category).AsSpan("category-".Length));

    private readonly Dimension _indicator = isLong ? Dimension.Indicator : Dimension.Of(Subject);

    private AggregationScope All => isLong ? AggregationPlan.All : AggregationPlan.Of(Value);

    public IQuery Total() => Ask(All.Sum());

    public IQuery SumByArea() => Ask(All.By(Dimension.Area()).Sum(), ByArea);

    public IQuery SumByAreaPeriod() => Ask(All.By(Dimension.Area(), Dimension.Period).Sum(), ByArea, ByPeriod);

    public IQuery SumByAreaIndicatorPeriod() => Ask(All.By(Dimension.Area(), _indicator, Dimension.Period).Sum(), ByArea, BySubject, ByPeriod);

    public IQuery SumByIndicatorPeriodCategory() =>
        Ask(All.By(_indicator, Dimension.Period, Dimension.Of(Category)).Sum(), BySubject, ByPeriod, ByCategory);

    public IQuery SumByAreaOfThreeIndicators()
    {
        AggregationScope three = isLong
            ? AggregationPlan.Of(Indicators[7], Indicators[21], Indicators[35])
            : All.Where(Filter.Of(Subject, Subjects[7], Subjects[21], Subjects[35]));
        return Ask(three.By(Dimension.Area()).Sum(), ByArea);
    }

    public IQuery SumByAreaOfThreePeriods() =>
        Ask(All.Where(Filter.Period(Periods[20], Periods[21], Periods[22])).By(Dimension.Area()).Sum(), ByArea);

    public IQuery MinByArea() => Ask(All.By(Dimension.Area()).Min(), ByArea);

    public IQuery MaxByAreaPeriod() => Ask(All.By(Dimension.Area(), Dimension.Period).Max(), ByArea, ByPeriod);

    public IQuery RatioByArea() => new PreparedQuery(table, [All.By(Dimension.Area()).RatioTo(Weight)], ByArea) { IsExact = false };

    public IQuery WeightedMeanByArea() => new PreparedQuery(table, [All.By(Dimension.Area()).WeightedMean(Weight)], ByArea) { IsExact = false };

    public IQuery SumWithBoundsByArea() => new PreparedQuery(table, [All.By(Dimension.Area()).Sum()], ByArea)
    {
        Numbers = row => [row.Number!.Value, row.Bounds.Lower!.Value, row.Bounds.Upper!.Value],
    };

    private PreparedQuery Ask(AggregationPlan plan, params Func<AggregationRow, int>[] keys) => new(table, [plan], keys);

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);
}
