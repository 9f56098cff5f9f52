using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What does an exact weighted mean by area gain over one in LINQ, whose products are added as they come?</summary>
[MemoryDiagnoser]
public class WeightedMeanBenchmarks
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
        _plan = AggregationPlan.Of(TalentRows.Value).By(Dimension.Area()).WeightedMean(TalentRows.Weight).Prepare(rows.TableWithWeights());
    }

    [Benchmark(Baseline = true)]
    public Dictionary<int, decimal> Linq() => _records.GroupBy(row => row.Area).ToDictionary(group => group.Key, Mean);

    [Benchmark]
    public Dictionary<int, decimal> ParallelLinq() => _records.AsParallel().GroupBy(row => row.Area).ToDictionary(group => group.Key, Mean);

    [Benchmark]
    public Dictionary<int, (long Products, long Weights)> DictionaryLoop()
    {
        var sums = new Dictionary<int, (long Products, long Weights)>();
        foreach (TalentRow row in _records)
        {
            (long products, long weights) = sums.GetValueOrDefault(row.Area);
            sums[row.Area] = (products + (row.Value * row.Weight), weights + row.Weight);
        }

        return sums;
    }

    [Benchmark] public AggregationResult Plan() => _plan.Run(_buffer);

    private static decimal Mean(IGrouping<int, TalentRow> group) => (decimal)group.Sum(row => row.Value * row.Weight) / group.Sum(row => row.Weight);
}
