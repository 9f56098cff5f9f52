using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What does a sum by two dimensions, 20,000 groups, gain over LINQ with a key of two?</summary>
[MemoryDiagnoser]
public class SumByAreaAndYearBenchmarks
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
        _plan = AggregationPlan.All.By(Dimension.Area(), Dimension.Period).Sum().Prepare(rows.Table());
    }

    [Benchmark(Baseline = true)]
    public Dictionary<(int, int), long> Linq() =>
        _records.GroupBy(row => (row.Area, row.Year)).ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    [Benchmark]
    public Dictionary<(int, int), long> ParallelLinq() =>
        _records.AsParallel().GroupBy(row => (row.Area, row.Year)).ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    [Benchmark]
    public Dictionary<(int, int), long> DictionaryLoop()
    {
        var sums = new Dictionary<(int, int), long>();
        foreach (TalentRow row in _records)
        {
            sums[(row.Area, row.Year)] = sums.GetValueOrDefault((row.Area, row.Year)) + row.Value;
        }

        return sums;
    }

    [Benchmark] public AggregationResult Plan() => _plan.Run(_buffer);
}
