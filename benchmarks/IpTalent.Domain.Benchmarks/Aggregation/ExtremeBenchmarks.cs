using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What does the smallest figure cost, of each area and of all, against LINQ and the framework's minimum of a bare column?</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ExtremeBenchmarks
{
    private readonly AggregationBuffer _buffer = new();
    private TalentRow[] _records = [];
    private long[] _values = [];
    private PreparedAggregation _byArea = null!;
    private PreparedAggregation _ofAll = null!;

    [Params(1_000, 1_000_000)] public int Rows { get; set; }

    [GlobalSetup]
    public void LoadAndPrepare()
    {
        var rows = new TalentRows(Rows);
        (_records, _values) = (rows.Records, rows.Values);
        MetricTable table = rows.TableWithoutBounds();
        _byArea = AggregationPlan.Of(TalentRows.Value).By(Dimension.Area()).Min().Prepare(table);
        _ofAll = AggregationPlan.Of(TalentRows.Value).Min().Prepare(table);
    }

    [BenchmarkCategory("ByArea"), Benchmark(Baseline = true)]
    public Dictionary<int, long> Linq() => _records.GroupBy(row => row.Area).ToDictionary(group => group.Key, group => group.Min(row => row.Value));

    [BenchmarkCategory("ByArea"), Benchmark]
    public Dictionary<int, long> ParallelLinq() =>
        _records.AsParallel().GroupBy(row => row.Area).ToDictionary(group => group.Key, group => group.Min(row => row.Value));

    [BenchmarkCategory("ByArea"), Benchmark]
    public Dictionary<int, long> DictionaryLoop()
    {
        var least = new Dictionary<int, long>();
        foreach (TalentRow row in _records)
        {
            least[row.Area] = Math.Min(least.GetValueOrDefault(row.Area, long.MaxValue), row.Value);
        }

        return least;
    }

    [BenchmarkCategory("ByArea"), Benchmark] public AggregationResult PlanByArea() => _byArea.Run(_buffer);

    [BenchmarkCategory("OfAll"), Benchmark(Baseline = true)] public long LinqOfAll() => _records.Min(row => row.Value);

    [BenchmarkCategory("OfAll"), Benchmark] public long ParallelLinqOfAll() => _records.AsParallel().Min(row => row.Value);

    [BenchmarkCategory("OfAll"), Benchmark] public long TensorOfAll() => TensorPrimitives.Min<long>(_values);

    [BenchmarkCategory("OfAll"), Benchmark] public AggregationResult PlanOfAll() => _ofAll.Run(_buffer);
}
