using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What does a dashboard pay for a query of a thousand rows: prepared with memory of its own (nothing allocated), prepared, and from scratch?</summary>
[MemoryDiagnoser]
public class SmallQueryBenchmarks
{
    private readonly AggregationBuffer _buffer = new();
    private readonly AggregationPlan _plan = AggregationPlan.All.By(Dimension.Area()).Sum();
    private TalentRow[] _records = [];
    private MetricTable _table = null!;
    private PreparedAggregation _prepared = null!;

    [GlobalSetup]
    public void LoadAndPrepare()
    {
        var rows = new TalentRows(1_000);
        (_records, _table) = (rows.Records, rows.Table());
        _prepared = _plan.Prepare(_table);
    }

    [Benchmark(Baseline = true)]
    public Dictionary<int, long> Linq() => _records.GroupBy(row => row.Area).ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    [Benchmark] public AggregationResult PreparedWithBuffer() => _prepared.Run(_buffer);

    [Benchmark] public AggregationResult Prepared() => _prepared.Run();

    [Benchmark] public AggregationResult FromScratch() => _table.Run(_plan);
}
