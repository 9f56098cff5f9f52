using System.Globalization;
using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Benchmarks;

/// <summary>Is a phrase read in 500 ns?</summary>
/// <remarks>The baseline reads the digits alone of the first phrase.</remarks>
[MemoryDiagnoser]
public class PhraseReadingBenchmarks
{
    [Benchmark(Baseline = true)] public decimal ParseDecimal() => decimal.Parse("2,000", NumberStyles.Number, CultureInfo.InvariantCulture);

    [Benchmark] public bool Nearly2000InChinese() => FigureReader.Chinese.TryParse("近2000人次", out _);

    [Benchmark] public bool RaisedTo86InChinese() => FigureReader.Chinese.TryParse("增至86万人", out _);

    [Benchmark] public bool Nearly2000InEnglish() => FigureReader.English.TryParse("nearly 2,000 participants", out _);

    [Benchmark] public bool InWordsInEnglish() => FigureReader.English.TryParse("more than twelve hundred experts", out _);
}
