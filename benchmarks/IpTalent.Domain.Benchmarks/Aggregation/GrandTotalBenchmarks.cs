using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>Does a plan for one sum of everything keep up with the framework's sum of a bare column?</summary>
[MemoryDiagnoser]
public class GrandTotalBenchmarks
{
    private readonly AggregationBuffer _buffer = new();
    private TalentRow[] _records = [];
    private long[] _values = [];
    private PreparedAggregation _plan = null!;

    [Params(1_000, 1_000_000)] public int Rows { get; set; }

    [GlobalSetup]
    public void LoadAndPrepare()
    {
        var rows = new TalentRows(Rows);
        (_records, _values) = (rows.Records, rows.Values);
        _plan = AggregationPlan.Of(TalentRows.Value).Sum().Prepare(rows.TableWithoutBounds());
    }

    [Benchmark(Baseline = true)] public long Linq() => _records.Sum(row => row.Value);

    [Benchmark] public long ParallelLinq() => _records.AsParallel().Sum(row => row.Value);

    [Benchmark]
    public long Loop()
    {
        long sum = 0;
        foreach (TalentRow row in _records)
        {
            sum += row.Value;
        }

        return sum;
    }

    [Benchmark] public long Tensor() => TensorPrimitives.Sum<long>(_values);

    [Benchmark] public AggregationResult Plan() => _plan.Run(_buffer);
}
