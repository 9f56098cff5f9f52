using BenchmarkDotNet.Attributes;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What do 28 proved digits of a root cost against Math.Pow with its 15 (3 microseconds over whole years)?</summary>
[MemoryDiagnoser]
public class CompoundGrowthBenchmarks
{
    private readonly Quantity _initial = Quantity.Rounded(690_000, granule: 10_000, Unit.Person);
    private readonly Quantity _final = Quantity.Rounded(860_000, granule: 10_000, Unit.Person);
    private Interval _initialBounds;
    private Interval _finalBounds;
    private double _initialNumber;
    private double _finalNumber;

    [Params(3, 10)] public int Years { get; set; }

    [GlobalSetup]
    public void TakeNumbersAndBounds()
    {
        (_initialNumber, _finalNumber) = (690_000, 860_000);
        (_initialBounds, _finalBounds) = (_initial.Bounds, _final.Bounds);
    }

    /// <summary>One number, 15 digits, no bounds.</summary>
    [Benchmark(Baseline = true)] public double Pow() => Math.Pow(_finalNumber / _initialNumber, 1d / Years) - 1;

    /// <summary>Bounds in, bounds out: two roots.</summary>
    [Benchmark] public Outcome<Interval> CompoundRateKernel() => Growth.CompoundAnnualGrowthRateOf(_initialBounds, _finalBounds, (ElapsedYears)Years);

    /// <summary>Claims in, a result that explains itself out: four roots, two of them for the printed rate.</summary>
    [Benchmark] public Derived<Quantity> CompoundAnnualGrowthRate() => Growth.CompoundAnnualGrowthRate(_initial, _final, Years);
}
