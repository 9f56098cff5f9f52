using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What do two ends that never round inward cost against one decimal, and do they leave anything to collect?</summary>
/// <remarks>An operation on intervals is two on decimals, each proved by exact integers.</remarks>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class IntervalArithmeticBenchmarks
{
    private decimal _left;
    private decimal _right;
    private Interval _leftInterval;
    private Interval _rightInterval;

    /// <summary>Published counts, or numbers that fill a decimal, so that every result is rounded.</summary>
    [Params("6 digits", "28 digits")]
    public string Operands { get; set; } = "6 digits";

    [GlobalSetup]
    public void Fill()
    {
        bool isCount = Operands == "6 digits";
        _left = isCount ? 860_000m : 8.600123456789012345678901234m;
        _right = isCount ? 690_000m : 0.6900987654321098765432109876m;
        (_leftInterval, _rightInterval) = isCount
            ? (Interval.ClosedOpen(855_000, 865_000), Interval.ClosedOpen(685_000, 695_000))
            : (Interval.ClosedOpen(_left - 0.05m, _left + 0.05m), Interval.ClosedOpen(_right - 0.005m, _right + 0.005m));
    }

    [BenchmarkCategory("+"), Benchmark(Baseline = true)] public decimal DecimalSum() => _left + _right;
    [BenchmarkCategory("+"), Benchmark] public Interval IntervalSum() => _leftInterval + _rightInterval;

    [BenchmarkCategory("-"), Benchmark(Baseline = true)] public decimal DecimalDifference() => _left - _right;
    [BenchmarkCategory("-"), Benchmark] public Interval IntervalDifference() => _leftInterval - _rightInterval;

    [BenchmarkCategory("*"), Benchmark(Baseline = true)] public decimal DecimalProduct() => _left * _right;
    [BenchmarkCategory("*"), Benchmark] public Interval IntervalProduct() => _leftInterval * _rightInterval;

    [BenchmarkCategory("/"), Benchmark(Baseline = true)] public decimal DecimalQuotient() => _left / _right;
    [BenchmarkCategory("/"), Benchmark] public Interval IntervalQuotient() => _leftInterval / _rightInterval;
}
