using System.Diagnostics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Peers;

/// <summary>The figures of talent as tables of ours: in each order, with bounds, and with the weight beside the value. Loaded when asked for.</summary>
internal sealed class TalentTables(TalentData data)
{
    private readonly List<TableLoad> _loads = [];

    public IReadOnlyList<TableLoad> Loads => _loads;

    /// <summary>Rows in the order given, all of one indicator; what they count is a further dimension.</summary>
    public TalentTable AsGiven => field ??= Loaded("as given", LoadAsGiven);

    /// <summary>Rows that name their indicator, and so lie by indicator, then period.</summary>
    public TalentTable Clustered => field ??= Loaded("clustered", LoadClustered);

    /// <summary>Rows in the order given, with bounds.</summary>
    public TalentTable Bounded => field ??= Loaded("as given, with bounds", rows =>
        InOrder(Subjects(rows).Value(TalentTable.Value, rows.Value, rows.Lower, rows.Upper)));

    /// <summary>Rows in the order given, with value and weight as two indicators side by side.</summary>
    public TalentTable Wide => field ??= Loaded("as given, with a weight", rows =>
        InOrder(Subjects(rows).Value(TalentTable.Value, rows.Value).Value(TalentTable.Weight, rows.Weight)));

    public static TalentTable LoadAsGiven(TalentData rows) => InOrder(Subjects(rows).Value(TalentTable.Value, rows.Value));

    public static TalentTable LoadClustered(TalentData rows) =>
        new(Dimensions(rows).Indicator(rows.Indicator, TalentTable.Indicators).Value(rows.Value).Build(), isLong: true);

    private static TalentTable InOrder(MetricTableBuilder builder) => new(builder.KeepOrder().Build(), isLong: false);

    private static MetricTableBuilder Subjects(TalentData rows) => Dimensions(rows).Dimension(TalentTable.Subject, rows.Indicator, TalentTable.Subjects);

    private static MetricTableBuilder Dimensions(TalentData rows) => new MetricTableBuilder(rows.Rows)
        .Area(rows.Area, TalentTable.Areas)
        .Period(rows.Period, TalentTable.Periods)
        .Dimension(TalentTable.Category, rows.Category, TalentTable.Categories);

    private TalentTable Loaded(string name, Func<TalentData, TalentTable> load)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        TalentTable table = load(data);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        _loads.Add(new($"ours, {name}", milliseconds, (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / data.Rows));
        return table;
    }
}
