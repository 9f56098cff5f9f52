using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What does it cost to load metrics into a table, against a dictionary by their keys, which finds repeated ones just as well?</summary>
[MemoryDiagnoser]
public class LoadMetricsBenchmarks
{
    private TalentMetric[] _metrics = [];

    [Params(1_000, 100_000)] public int Rows { get; set; }

    [GlobalSetup]
    public void MakeMetricsInNoOrder()
    {
        var random = new Random(20_260_101);
        (int areas, int years) = (TalentRows.Areas.Length, TalentRows.Years.Length);
        _metrics = [.. Enumerable.Range(0, Rows).Select(i => TalentMetric.At(
            TalentRows.Indicators[i / areas / years], TalentRows.Areas[i % areas], TalentRows.Years[i / areas % years], random.Next(100_000)))];
        random.Shuffle(_metrics);
    }

    [Benchmark(Baseline = true)]
    public Dictionary<(Indicator, Area, ReportingPeriod), TalentMetric> ByKey() =>
        _metrics.ToDictionary(metric => (metric.Indicator, metric.Area, metric.Period));

    [Benchmark] public MetricTable Table() => MetricTable.From(_metrics);
}
