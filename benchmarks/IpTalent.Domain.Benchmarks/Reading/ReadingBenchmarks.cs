using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Benchmarks;

/// <summary>Are figures found at 50 MB of UTF-8 a second, at the same rate in 1 KB and in 10 MB, and in time that is linear in the length of a
/// text that is made to be slow to read?</summary>
/// <remarks>The baseline counts runs of digits by a compiled regular expression: it finds no words, no units, no hedges and no dates, and
/// keeps nothing.</remarks>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByParams)]
[Config(typeof(WithThroughput))]
public partial class ReadingBenchmarks
{
    public static IEnumerable<Passage> Passages =>
    [
        Passage.Chinese("1 KB", 350), Passage.Chinese("100 KB", 35_000), Passage.Chinese("10 MB", 3_500_000),
        Passage.English("1 KB", 1_000), Passage.English("100 KB", 100_000), Passage.English("10 MB", 10_000_000),
        Passage.Hostile("a million 万", FigureReader.Chinese, "万"),
        Passage.Hostile("nested cues, zh", FigureReader.Chinese, "超过近约至少"),
        Passage.Hostile("nested cues, en", FigureReader.English, "more than nearly at least "),
        Passage.Hostile("unpaired surrogates", FigureReader.Chinese, "\ud800"),
        Passage.Hostile("combining marks", FigureReader.English, "e\u0301"),
    ];

    [Benchmark(Baseline = true), ArgumentsSource(nameof(Passages))]
    public int RunsOfDigits(Passage text) => Digits().Count(text.Text);

    [Benchmark, ArgumentsSource(nameof(Passages))]
    public int Find(Passage text) => text.Reader.Find(text.Text).Count;

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();

    private sealed class WithThroughput : ManualConfig
    {
        public WithThroughput() => AddColumn(new Throughput(benchmark => (benchmark.Parameters["text"] as Passage)?.Bytes));
    }
}
