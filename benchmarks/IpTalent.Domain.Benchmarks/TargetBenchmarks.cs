using BenchmarkDotNet.Attributes;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What do the measures of a target cost with bounds and explanation (1 microsecond where rational, else 25)?</summary>
[MemoryDiagnoser]
public class TargetBenchmarks
{
    private readonly Quantity _initial = Quantity.Rounded(690_000, granule: 10_000, Unit.Person);
    private readonly Quantity _final = Quantity.Rounded(860_000, granule: 10_000, Unit.Person);
    private readonly Quantity _million = Quantity.MoreThan(1_000_000, Unit.Person);
    private readonly Quantity _rate = Quantity.Derived(Interval.Open(0.0715m, 0.0809m), Unit.PercentPerYear, BoundPolicy.Default);

    /// <summary>Two figures: T - b.</summary>
    [Benchmark(Baseline = true)] public Derived<Quantity> TargetGap() => Targets.TargetGap(_final, _million);

    [Benchmark] public Derived<Quantity> ProgressRatio() => Targets.ProgressRatio(_initial, _final, _million);

    [Benchmark] public Derived<Quantity> ExpectedPathValue() => Targets.ExpectedPathValue(_initial, _million, 3, 5);

    [Benchmark] public Derived<TargetProgress> AssessProgress() => Targets.AssessProgress(_initial, _final, _million, 3, 5);

    [Benchmark] public Derived<Quantity> YearsToTarget() => Targets.YearsToTarget(_final, _million, _rate);

    [Benchmark] public Derived<Quantity> ActualToRequiredRatio() => Targets.ActualToRequiredRatio(_initial, _final, _million, 3, 5);
}
