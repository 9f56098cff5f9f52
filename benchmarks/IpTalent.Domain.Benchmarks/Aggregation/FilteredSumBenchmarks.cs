using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>Does a filter to 3 of 50 indicators read only its own rows?</summary>
[MemoryDiagnoser]
public class FilteredSumBenchmarks
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
        Indicator[] asked = [TalentRows.Indicators[7], TalentRows.Indicators[21], TalentRows.Indicators[35]];
        _plan = AggregationPlan.Of(asked).By(Dimension.Area()).Sum().Prepare(rows.Table());
    }

    [Benchmark(Baseline = true)]
    public Dictionary<int, long> Linq() =>
        _records.Where(row => row.Indicator is 7 or 21 or 35).GroupBy(row => row.Area).ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    [Benchmark]
    public Dictionary<int, long> ParallelLinq() =>
        _records.AsParallel().Where(row => row.Indicator is 7 or 21 or 35).GroupBy(row => row.Area).ToDictionary(group => group.Key, group => group.Sum(row => row.Value));

    [Benchmark]
    public Dictionary<int, long> DictionaryLoop()
    {
        var sums = new Dictionary<int, long>();
        foreach (TalentRow row in _records)
        {
            if (row.Indicator is 7 or 21 or 35)
            {
                sums[row.Area] = sums.GetValueOrDefault(row.Area) + row.Value;
            }
        }

        return sums;
    }

    [Benchmark] public AggregationResult Plan() => _plan.Run(_buffer);
}
