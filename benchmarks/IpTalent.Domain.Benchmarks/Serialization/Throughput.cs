using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace IpTalent.Domain.Benchmarks;

/// <summary>A column of megabytes a second, where a benchmark tells how many bytes it reads or writes.</summary>
public sealed class Throughput(IReadOnlyDictionary<string, long> bytes) : IColumn
{
    public string Id => nameof(Throughput);

    public string ColumnName => "MB/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Megabytes (1,000,000 bytes) of JSON a second";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics && bytes.TryGetValue(benchmarkCase.Descriptor.WorkloadMethod.Name, out long length)
            ? (length / statistics.Mean * 1_000).ToString("N0", CultureInfo.InvariantCulture)
            : "?";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
