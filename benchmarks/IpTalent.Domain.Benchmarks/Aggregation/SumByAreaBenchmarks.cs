using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>How much faster than LINQ over records is a sum by area (50 times at a million rows)?</summary>
[MemoryDiagnoser]
public class SumByAreaBenchmarks
{
    private readonly AggregationBuffer _buffer = new();
    private TalentRow[] _records = [];
    private PreparedAggregation _plan = null!;

    [Params(1_000, 1_000_000)] public int Rows { get; set; }

    [GlobalSetup]
    public void LoadAndPrepare()
    {
        var rows = new TalentRows(Rows);
        _records = rows.Records;
        _plan = AggregationPlan.All.By(Dimension.Area()).Sum().Prepare(rows.Table());
    }

    [Benchmark(Baseline = true)]
    public Dictionary<int, long> Linq() => _records.GroupBy(row => row.Area).ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    [Benchmark]
    public Dictionary<int, long> ParallelLinq() =>
        _records.AsParallel().GroupBy(row => row.Area).ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    [Benchmark]
    public Dictionary<int, long> DictionaryLoop()
    {
        var sums = new Dictionary<int, long>();
        foreach (TalentRow row in _records)
        {
            sums[row.Area] = sums.GetValueOrDefault(row.Area) + row.Value;
        }

        return sums;
    }

    [Benchmark] public AggregationResult Plan() => _plan.Run(_buffer);
}
