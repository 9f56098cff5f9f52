using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What does it cost to load columns into a table, clustered or not, against making records of them?</summary>
[MemoryDiagnoser]
public class LoadColumnsBenchmarks
{
    private TalentRows _rows = null!;

    [Params(1_000, 1_000_000)] public int Rows { get; set; }

    [GlobalSetup] public void FillColumns() => _rows = new(Rows);

    [Benchmark(Baseline = true)]
    public TalentRow[] Records()
    {
        var records = new TalentRow[_rows.Records.Length];
        for (int i = 0; i < records.Length; i++)
        {
            records[i] = new(_rows.AreaOf[i], _rows.IndicatorOf[i], _rows.YearOf[i], _rows.Values[i], _rows.Weights[i]);
        }

        return records;
    }

    [Benchmark] public MetricTable InOrderGiven() => Builder().KeepOrder().Build();

    [Benchmark] public MetricTable Clustered() => Builder().Build();

    private MetricTableBuilder Builder() => new MetricTableBuilder(Rows)
        .Area(_rows.AreaOf, TalentRows.Areas)
        .Period(_rows.YearOf, TalentRows.Years)
        .Value(TalentRows.Value, _rows.Values);
}
