using System.Diagnostics;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Peers;

/// <summary>The figures of talent as tables of ours: in each order, with bounds, and with the weight beside the value. Loaded when asked for.</summary>
internal sealed class TalentTables(TalentData data)
{
    private readonly List<TableLoad> _loads = [];

    public IReadOnlyList<TableLoad> Loads => _loads;

    /// <summary>Rows in the order given.</summary>
    public TalentTable AsGiven => field ??= Loaded("as given", LoadAsGiven);

    /// <summary>Rows by indicator, then period.</summary>
    public TalentTable Clustered => field ??= Loaded("clustered", LoadClustered);

    /// <summary>Rows in the order given, with bounds.</summary>
    public TalentTable Bounded => field ??= Loaded("with bounds", rows => new(Register(rows).Value(rows.Value, rows.Lower, rows.Upper).KeepOrder().Build()));

    /// <summary>Rows in the order given, with value and weight as two indicators side by side.</summary>
    public TalentTable Wide => field ??= Loaded("value and weight", rows => new(Dimensions(rows)
        .Dimension("indicator", rows.Indicator, TalentTable.Codes)
        .Value(TalentTable.Value, rows.Value).Value(TalentTable.Weight, rows.Weight)
        .KeepOrder().Build()));

    public static TalentTable LoadAsGiven(TalentData rows) => new(Register(rows).Value(rows.Value).KeepOrder().Build());

    public static TalentTable LoadClustered(TalentData rows) => new(Register(rows).Value(rows.Value).Build());

    private static MetricTableBuilder Register(TalentData rows) => Dimensions(rows).Indicator(rows.Indicator, TalentTable.Indicators);

    private static MetricTableBuilder Dimensions(TalentData rows) => new MetricTableBuilder(rows.Rows)
        .Area(rows.Area, TalentTable.Areas)
        .Period(rows.Period, TalentTable.Periods)
        .Dimension("category", rows.Category, TalentTable.Categories);

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
