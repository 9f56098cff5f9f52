using System.Text;
using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Benchmarks;

/// <summary>A text, and the reader of its language.</summary>
public sealed class Passage(string name, FigureReader reader, string text)
{
    private const string ChineseSentences = "截至2022年底，全省执业代理师已达3.2万人，比上年增加近800人。各地组织轮训150余期，围绕新领域新业态持续提升服务能力，取得良好成效。";
    private const string EnglishSentences = "By the end of 2022 the province had about 32,000 attorneys, nearly 800 more than a year before. Training continued in all cities, with over 150 sessions on new fields of business. ";

    public FigureReader Reader => reader;

    public string Text => text;

    /// <summary>The length as UTF-8.</summary>
    public long Bytes { get; } = Encoding.UTF8.GetByteCount(text);

    /// <summary>Sentences with three figures and a date in 70 Chinese or 180 English characters, which is more than bulletins have.</summary>
    public static Passage Chinese(string size, int characters) => new($"Chinese {size}", FigureReader.Chinese, Repeated(ChineseSentences, characters));

    /// <inheritdoc cref="Chinese"/>
    public static Passage English(string size, int characters) => new($"English {size}", FigureReader.English, Repeated(EnglishSentences, characters));

    /// <summary>A million characters that somebody chose to make reading slow.</summary>
    public static Passage Hostile(string name, FigureReader reader, string part) => new(name, reader, Repeated(part, 1_000_000));

    public override string ToString() => name;

    private static string Repeated(string part, int characters) => string.Concat(Enumerable.Repeat(part, (characters / part.Length) + 1));
}
