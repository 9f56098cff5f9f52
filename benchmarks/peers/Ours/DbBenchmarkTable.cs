using System.Diagnostics;
using System.Globalization;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Peers;

/// <summary>The data of db-benchmark as a table of ours: one area, one year, six further dimensions, three indicators side by side.</summary>
internal sealed class DbBenchmarkTable
{
    private static readonly Indicator V1 = Indicator.Flow("v1", "v1", Unit.Person);
    private static readonly Indicator V2 = Indicator.Flow("v2", "v2", Unit.Person);
    private static readonly Indicator V3 = Indicator.Flow("v3", "v3", Unit.Person);

    private readonly MetricTable _table;

    public DbBenchmarkTable(DbBenchmarkData data)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long start = Stopwatch.GetTimestamp();
        MetricTableBuilder builder = new MetricTableBuilder(data.Rows).Area(Area.China).Period(ReportingPeriod.Year(2023));
        for (int id = 1; id <= 6; id++)
        {
            int dimension = id;
            builder.Dimension($"id{id}", data.Ids[id - 1], [.. Enumerable.Range(0, data.Codes(id)).Select(code => DbBenchmarkData.Label(dimension, code))]);
        }

        _table = builder.Value(V1, data.V1).Value(V2, data.V2).Value(V3, data.V3, DbBenchmarkData.V3Scale).KeepOrder().Build();
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Loads = [new("ours, as given, 6 dimensions and 3 values", milliseconds, (double)(GC.GetTotalMemory(forceFullCollection: true) - before) / data.Rows)];
    }

    public IReadOnlyList<TableLoad> Loads { get; }

    public IQuery SumV1ById1() => Ask([AggregationPlan.Of(V1).By(Dimension.Of("id1")).Sum()], 1);

    public IQuery SumV1ById1Id2() => Ask([AggregationPlan.Of(V1).By(Dimension.Of("id1"), Dimension.Of("id2")).Sum()], 1, 2);

    public IQuery SumV1MeanV3ById3() =>
        new PreparedQuery(_table, [AggregationPlan.Of(V1).By(Dimension.Of("id3")).Sum(), AggregationPlan.Of(V3).By(Dimension.Of("id3")).Mean()], Code(3)) { IsExact = false };

    public IQuery MeansById4() => new PreparedQuery(_table, [AggregationPlan.Of(V1, V2, V3).By(Dimension.Indicator, Dimension.Of("id4")).Mean()], Code(4))
    {
        Column = Column,
        IsExact = false,
    };

    public IQuery SumsById6() =>
        new PreparedQuery(_table, [AggregationPlan.Of(V1, V2, V3).By(Dimension.Indicator, Dimension.Of("id6")).Sum()], Code(6)) { Column = Column };

    public IQuery MaxV1LessMinV2ById3() =>
        new PreparedQuery(_table, [AggregationPlan.Of(V1).By(Dimension.Of("id3")).Max(), AggregationPlan.Of(V2).By(Dimension.Of("id3")).Min()], Code(3))
        {
            Combine = (max, min) => max - min,
        };

    public IQuery SumV3CountByAll() =>
        new PreparedQuery(_table, [AggregationPlan.Of(V3).By([.. Enumerable.Range(1, 6).Select(id => Dimension.Of($"id{id}"))]).Sum()], [.. Enumerable.Range(1, 6).Select(Code)])
        {
            Numbers = row => [row.Number!.Value, row.Count],
        };

    private PreparedQuery Ask(IReadOnlyList<AggregationPlan> plans, params int[] ids) => new(_table, plans, [.. ids.Select(Code)]);

    private static int Column(AggregationRow row) => row.Indicator!.Code[1] - '1';

    // The codes as DuckDB has them: id1 to id3 from zero, as ours; their labels from one.
    private static Func<AggregationRow, int> Code(int id) => row => int.Parse(row.Label($"id{id}").AsSpan(id <= 3 ? 2 : 0), CultureInfo.InvariantCulture) - 1;
}
