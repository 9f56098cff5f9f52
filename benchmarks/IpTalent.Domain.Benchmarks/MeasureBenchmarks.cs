using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What does a measure cost from claims to a result that can explain itself, one of each class (1 microsecond where rational, 3 for
/// whole-year roots, 25 beyond), against one bare number in double?</summary>
/// <remarks>Measures of a few figures leave one object behind. Claims and series, with their words and dates, leave more.</remarks>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class MeasureBenchmarks
{
    private readonly Quantity _initial = Quantity.Rounded(690_000, granule: 10_000, Unit.Person);
    private readonly Quantity _final = Quantity.Rounded(860_000, granule: 10_000, Unit.Person);
    private readonly Quantity _million = Quantity.MoreThan(1_000_000, Unit.Person);
    private readonly Quantity _patents = Quantity.Exact(123_457, Unit.Patent);
    private readonly ElapsedYears _years = ElapsedYears.Between(new NodaTime.LocalDate(2020, 12, 31), new NodaTime.LocalDate(2023, 6, 30));
    private readonly Series _series = TalentDataset.Of([.. Enumerable.Range(0, 4).Select(i => TalentMetric.At(
        Indicators.ProtectionPersonnel, Area.China, YearEnd.Of(2020 + i), Quantity.Rounded(690_000 + (50_000 * i), granule: 10_000, Unit.Person)))])
        .Series(Indicators.ProtectionPersonnel, Area.China);

    private double _a;
    private double _b;
    private double _n;

    [GlobalSetup] public void TakeNumbers() => (_a, _b, _n) = (690_000, 860_000, 3);

    [BenchmarkCategory("rational"), Benchmark(Baseline = true)] public double Quotient() => (_b - _a) / _a;

    [BenchmarkCategory("rational"), Benchmark] public Derived<Quantity> GrowthRate() => Growth.GrowthRate(_initial, _final);

    [BenchmarkCategory("rational"), Benchmark] public Derived<Quantity> SymmetricGrowthRate() => Growth.SymmetricGrowthRate(_initial, _final);

    [BenchmarkCategory("rational"), Benchmark] public Derived<Quantity> AverageAnnualChange() => Growth.AverageAnnualChange(_initial, _final, 3);

    [BenchmarkCategory("rational"), Benchmark] public Derived<Quantity> ProgressRatio() => Targets.ProgressRatio(_initial, _final, _million);

    [BenchmarkCategory("shares"), Benchmark(Baseline = true)] public double PlainShare() => _a / (_a + _b);

    [BenchmarkCategory("shares"), Benchmark] public Derived<Quantity> Share() => Ratios.Share(_initial, _final);

    [BenchmarkCategory("shares"), Benchmark] public Derived<Quantity> ShareOfSum() => Ratios.ShareOfSum(_initial, _final);

    [BenchmarkCategory("shares"), Benchmark] public Derived<Quantity> Rate() => Ratios.Rate(_patents, _final, per: 10_000);

    [BenchmarkCategory("root"), Benchmark(Baseline = true)] public double PlainRoot() => Math.Pow(_b / _a, 1 / _n) - 1;

    [BenchmarkCategory("root"), Benchmark] public Derived<Quantity> CompoundAnnualGrowthRate() => Growth.CompoundAnnualGrowthRate(_initial, _final, 3);

    [BenchmarkCategory("root"), Benchmark] public Derived<Quantity> RequiredGrowthRate() => Targets.RequiredGrowthRate(_final, _million, 2);

    [BenchmarkCategory("logarithm"), Benchmark(Baseline = true)] public double PlainLogarithm() => Math.Log(_b / _a);

    [BenchmarkCategory("logarithm"), Benchmark] public Derived<Quantity> LogGrowth() => Growth.LogGrowth(_initial, _final);

    [BenchmarkCategory("exponential"), Benchmark(Baseline = true)] public double PlainExponential() => _a * Math.Exp(_n / 5 * Math.Log(_b / _a));

    [BenchmarkCategory("exponential"), Benchmark]
    public Derived<Quantity> ExpectedPathValue() => Targets.ExpectedPathValue(_initial, _million, 3, 5, TargetPath.Compound);

    [BenchmarkCategory("fractional years"), Benchmark(Baseline = true)] public double PlainPower() => Math.Pow(_b / _a, 1 / 2.5) - 1;

    [BenchmarkCategory("fractional years"), Benchmark]
    public Derived<Quantity> FractionalYears() => Growth.CompoundAnnualGrowthRate(_initial, _final, _years);

    [BenchmarkCategory("claims"), Benchmark(Baseline = true)] public bool PlainComparison() => _b >= 2 * _a;

    [BenchmarkCategory("claims"), Benchmark] public Derived<Certainty> HasDoubled() => Claims.HasDoubled(_initial, _final);

    [BenchmarkCategory("series"), Benchmark(Baseline = true)] public double PlainSeries() => Math.Pow(_b / _a, 1 / _n) - 1;

    [BenchmarkCategory("series"), Benchmark] public Derived<Quantity> SeriesGrowthRate() => _series.GrowthRate();

    [BenchmarkCategory("series"), Benchmark] public Derived<Quantity> SeriesCompoundRate() => _series.CompoundAnnualGrowthRate();
}
