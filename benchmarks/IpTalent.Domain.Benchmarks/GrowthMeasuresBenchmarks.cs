using BenchmarkDotNet.Attributes;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What do the bounds of a logarithm, an exponential and of growth over parts of years cost against 15 digits without (25 microseconds)?</summary>
[MemoryDiagnoser]
public class GrowthMeasuresBenchmarks
{
    private readonly Quantity _initial = Quantity.Rounded(690_000, granule: 10_000, Unit.Person);
    private readonly Quantity _final = Quantity.Rounded(860_000, granule: 10_000, Unit.Person);
    private readonly Quantity _rate = Quantity.Derived(Interval.Open(0.0715m, 0.0809m), Unit.PercentPerYear, BoundPolicy.Default);
    private readonly Interval _growth = Interval.Open(0.0715m, 0.0809m);
    private readonly ElapsedYears _years = ElapsedYears.Between(new NodaTime.LocalDate(2020, 12, 31), new NodaTime.LocalDate(2023, 6, 30));
    private double _initialNumber;
    private double _finalNumber;
    private Interval _initialBounds;
    private Interval _finalBounds;

    [GlobalSetup]
    public void TakeNumbersAndBounds()
    {
        (_initialNumber, _finalNumber) = (690_000, 860_000);
        (_initialBounds, _finalBounds) = (_initial.Bounds, _final.Bounds);
    }

    /// <summary>One number, 15 digits, no bounds.</summary>
    [Benchmark(Baseline = true)] public double Log() => Math.Log(_finalNumber / _initialNumber);

    /// <summary>Bounds in, bounds out: two logarithms.</summary>
    [Benchmark] public Outcome<Interval> LogGrowthKernel() => Growth.LogGrowthOf(_initialBounds, _finalBounds);

    /// <summary>Bounds in, bounds out: two exponentials.</summary>
    [Benchmark] public Interval ExponentialKernel() => _growth.Exponential();

    /// <summary>Bounds in, bounds out: two powers with a fraction.</summary>
    [Benchmark] public Outcome<Interval> FractionalYearsKernel() => Growth.CompoundAnnualGrowthRateOf(_initialBounds, _finalBounds, _years);

    /// <summary>Claims in, a result that explains itself out.</summary>
    [Benchmark] public Derived<Quantity> LogGrowth() => Growth.LogGrowth(_initial, _final);

    [Benchmark] public Derived<Quantity> FractionalYears() => Growth.CompoundAnnualGrowthRate(_initial, _final, _years);

    [Benchmark] public Derived<Quantity> GrowthFactor() => Growth.GrowthFactor(_initial, _final);

    [Benchmark] public Derived<Quantity> SymmetricGrowthRate() => Growth.SymmetricGrowthRate(_initial, _final);

    [Benchmark] public Derived<Quantity> AverageAnnualChange() => Growth.AverageAnnualChange(_initial, _final, 3);

    [Benchmark] public Derived<Quantity> Acceleration() => Growth.Acceleration(_initial, _final, _final);

    [Benchmark] public Derived<Quantity> DoublingTime() => Growth.DoublingTime(_rate);
}
