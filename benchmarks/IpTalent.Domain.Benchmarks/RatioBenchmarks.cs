using BenchmarkDotNet.Attributes;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What do shares, contributions and claims with bounds cost against the bare share of two decimals (a microsecond for the kernel)?</summary>
[MemoryDiagnoser]
public class RatioBenchmarks
{
    private readonly Quantity _part = Quantity.Rounded(690_000, granule: 10_000, Unit.Person);
    private readonly Quantity _later = Quantity.Rounded(860_000, granule: 10_000, Unit.Person);
    private readonly Quantity _rest = Quantity.Rounded(1_580_000, granule: 10_000, Unit.Person);
    private readonly Quantity _multiple = Quantity.Rounded(1.2m, Unit.Ratio);
    private readonly Interval[] _group = new Interval[4];
    private decimal _partNumber;
    private decimal _restNumber;
    private Interval _partBounds;
    private Interval _laterBounds;
    private Interval _restBounds;

    [GlobalSetup]
    public void TakeNumbersAndBounds()
    {
        (_partNumber, _restNumber) = (690_000m, 1_580_000m);
        (_partBounds, _laterBounds, _restBounds) = (_part.Bounds, _later.Bounds, _rest.Bounds);
        (_group[0], _group[1], _group[2], _group[3]) =
            (Interval.Closed(0.35m, 0.36m), Interval.Closed(0.1m, 0.2m), Interval.Closed(0.4m, 0.41m), Interval.Closed(0.15m, 0.25m));
    }

    /// <summary>690000m / (690000m + 1580000m)</summary>
    [Benchmark(Baseline = true)] public decimal DecimalShare() => _partNumber / (_partNumber + _restNumber);

    /// <summary>Bounds in, bounds out.</summary>
    [Benchmark] public Outcome<Interval> ShareOfSumKernel() => Ratios.ShareOfSumOf(_partBounds, _restBounds);

    /// <summary>Bounds in, bounds out.</summary>
    [Benchmark] public Outcome<Interval> ContributionKernel() => Contributions.ContributionOf(_partBounds, _laterBounds, _restBounds);

    /// <summary>Bounds in, bounds out; four corners.</summary>
    [Benchmark] public Outcome<Interval> ShareOfGrowthKernel() => Contributions.ShareOfGrowthOf(_partBounds, _laterBounds, _partBounds, _restBounds);

    /// <summary>Bounds in, bounds out, in whole numbers of unlimited size.</summary>
    [Benchmark] public Outcome<Interval> WithinKernel() => Contributions.WithinOf(_group);

    /// <summary>Bounds in, bounds out; rates over two years.</summary>
    [Benchmark] public Outcome<Interval> AverageOfAnnualRatesKernel() => SeriesMeasures.AverageOfAnnualRatesOf([_partBounds, _laterBounds, _restBounds]);

    /// <summary>Claims in; units checked, bounds taken, printed share and explanation kept.</summary>
    [Benchmark] public Derived<Quantity> ShareOfSum() => Ratios.ShareOfSum(_part, _rest);

    /// <summary>Claims in, verdict out, compared in whole numbers of unlimited size.</summary>
    [Benchmark] public Derived<Certainty> IsTimes() => Claims.IsTimes(_multiple, _part, _later);
}
