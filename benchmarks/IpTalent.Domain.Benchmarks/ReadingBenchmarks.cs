using BenchmarkDotNet.Attributes;
using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Benchmarks;

/// <summary>Are figures found at 50 MB of UTF-8 a second, at the same rate in 1 KB and in 10 MB, and is a phrase read in 500 ns? The time
/// of a text divided into its bytes (three for a Chinese character) gives the rate.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const string ChineseSentences = "截至2022年底，全省执业代理师已达3.2万人，比上年增加近800人。各地组织轮训150余期，围绕新领域新业态持续提升服务能力，取得良好成效。";
    private const string EnglishSentences = "By the end of 2022 the province had about 32,000 attorneys, nearly 800 more than a year before. Training continued in all cities, with over 150 sessions on new fields of business. ";

    private string _chinese = "";
    private string _english = "";

    [Params(1_000, 100_000, 10_000_000)] public int Characters { get; set; }

    [GlobalSetup]
    public void RepeatSentences()
    {
        _chinese = string.Concat(Enumerable.Repeat(ChineseSentences, (Characters / ChineseSentences.Length) + 1));
        _english = string.Concat(Enumerable.Repeat(EnglishSentences, (Characters / EnglishSentences.Length) + 1));
    }

    [Benchmark] public int FindInChinese() => FigureReader.Chinese.Find(_chinese).Count;

    [Benchmark] public int FindInEnglish() => FigureReader.English.Find(_english).Count;

    [Benchmark] public bool ReadChinesePhrase() => FigureReader.Chinese.TryParse("近2000人次", out _);

    [Benchmark] public bool ReadEnglishPhrase() => FigureReader.English.TryParse("nearly 2,000 participants", out _);
}
