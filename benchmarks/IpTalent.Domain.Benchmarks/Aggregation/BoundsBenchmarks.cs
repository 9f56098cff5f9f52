using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What does a sum of figures with bounds, three columns for one, cost over a sum without (2.5 times at most)?</summary>
[MemoryDiagnoser]
public class BoundsBenchmarks
{
    private readonly AggregationBuffer _buffer = new();
    private PreparedAggregation _without = null!;
    private PreparedAggregation _with = null!;

    [Params(1_000, 1_000_000)] public int Rows { get; set; }

    [GlobalSetup]
    public void LoadAndPrepare()
    {
        var rows = new TalentRows(Rows);
        AggregationPlan plan = AggregationPlan.Of(TalentRows.Value).By(Dimension.Area()).Sum();
        (_without, _with) = (plan.Prepare(rows.TableWithoutBounds()), plan.Prepare(rows.TableWithBounds()));
    }

    [Benchmark(Baseline = true)] public AggregationResult WithoutBounds() => _without.Run(_buffer);

    [Benchmark] public AggregationResult WithBounds() => _with.Run(_buffer);
}
