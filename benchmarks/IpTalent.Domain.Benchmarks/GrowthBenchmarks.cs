using BenchmarkDotNet.Attributes;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What does growth with bounds cost against the bare quotient of two decimals (10 times for the kernel)?</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private readonly Quantity _initial = Quantity.Rounded(690_000, granule: 10_000, Unit.Person);
    private readonly Quantity _final = Quantity.Rounded(860_000, granule: 10_000, Unit.Person);
    private decimal _initialNumber;
    private decimal _finalNumber;
    private Interval _initialBounds;
    private Interval _finalBounds;

    [GlobalSetup]
    public void TakeNumbersAndBounds()
    {
        (_initialNumber, _finalNumber) = (690_000m, 860_000m);
        (_initialBounds, _finalBounds) = (_initial.Bounds, _final.Bounds);
    }

    /// <summary>860000m / 690000m</summary>
    [Benchmark(Baseline = true)] public decimal DecimalQuotient() => _finalNumber / _initialNumber;

    /// <summary>Bounds in, bounds out.</summary>
    [Benchmark] public Outcome<Interval> GrowthRateKernel() => Growth.GrowthRateOf(_initialBounds, _finalBounds);

    /// <summary>Claims in; units checked, bounds taken, printed rate and explanation kept.</summary>
    [Benchmark] public Derived<Quantity> GrowthRate() => Growth.GrowthRate(_initial, _final);
}
