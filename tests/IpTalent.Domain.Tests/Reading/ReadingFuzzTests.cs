using System.Text;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Tests.Exact;
using NodaTime;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>Whatever stands in a text, the readers end, and what they tell lies within it. From a fixed seed; IPTALENT_CASES sets how many.</summary>
public sealed class ReadingFuzzTests
{
    private const int Seed = 20_261_123;

    private static readonly LocalDate Published = new(2024, 6, 25);

    private static readonly string[] Numerals =
    [
        "0", "1", "7", "12", "48", "100", "150", "2000", "2023", "3.4", "35.2", "1,200", "1,200,000", "999999999999999", "9999999999999999999", "0.000000000001", "００", "３．５", "，", "一", "二", "两", "三",
        "五六", "三五", "十", "百", "千", "万", "亿", "万亿", "十几", "几", "数", "零", "〇", "点", "壹", "佰", "仟", "萬", "億", "半", "one", "two", "five or six", "a", "an", "dozen", "hundred", "thousand", "million",
        "billion", "trillion", "half", "third", "thirds", "dozens", "hundreds of thousands", "twice", "tenfold", "-", "—", "至", "to", "and", "%", "％", "‰", "百分之", "分之", ".", "/", "+", "$", "¥",
    ];

    private static readonly string[] Oddities = ["\ud800", "\udc00", "\udbff\udfff", "😀", "e\u0301", "\u0301", "\u200d", "\u202e", "\ufeff", "\0", "\r\n", "\u2028", "\u00a0", "İ", "ı", "ß", "ﬁ", "㊙", "𝟙", "十\u0301"];

    /// <summary>Code units at random: unpaired surrogates, controls, all planes.</summary>
    [Fact]
    public void Find_RandomUnicode_EndsWithSoundFigures()
    {
        var random = new Random(Seed);
        for (int run = 0; run < Law.Cases * 5; run++)
        {
            var text = new StringBuilder();
            for (int i = random.Next(40); i >= 0; i--)
            {
                _ = random.Next(5) switch
                {
                    0 => text.Append((char)random.Next(0x10000)),
                    1 => text.Append(char.ConvertFromUtf32(random.Next(0x10000, 0x110000))),
                    2 => text.Append((char)random.Next(0x20, 0x7f)),
                    3 => text.Append((char)random.Next(0x4e00, 0x5200)),
                    _ => text.Append(Oddities[random.Next(Oddities.Length)]),
                };
            }

            Check(text.ToString());
        }
    }

    /// <summary>Numerals, and words out of the lexicons in every role, pasted together.</summary>
    [Fact]
    public void Find_SplicesOfNumeralsCuesAndUnits_EndsWithSoundFigures()
    {
        string[] words = [.. ReadingLexicon.Chinese.Words.Concat(ReadingLexicon.English.Words).Select(word => word.Word)];
        var random = new Random(Seed);
        for (int run = 0; run < Law.Cases * 10; run++)
        {
            Check(Splice(random, words));
        }
    }

    /// <summary>A sentence of its own in front moves the figures, and changes none of them.</summary>
    [Fact]
    public void Find_SentenceInFront_MovesFiguresAlone()
    {
        string[] words = [.. ReadingLexicon.Chinese.Words.Concat(ReadingLexicon.English.Words).Select(word => word.Word)];
        var random = new Random(Seed + 1);
        for (int run = 0; run < Law.Cases; run++)
        {
            string text = Splice(random, words);
            foreach ((FigureReader reader, string front) in ((FigureReader, string)[])[(FigureReader.Chinese, "此处无。"), (FigureReader.English, "Nothing here.\n\n")])
            {
                reader.Find(front + text, Published).Select(figure => (figure.Start - front.Length, figure.Text, figure.Quantity, figure.Period))
                    .Should().Equal(reader.Find(text, Published).Select(figure => (figure.Start, figure.Text, figure.Quantity, figure.Period)), text);
            }
        }
    }

    /// <summary>The canonical text of every claim that is read reads back as that claim.</summary>
    [Fact]
    public void Parse_CanonicalTextOfReadQuantity_GivesItBack()
    {
        string[] words = [.. ReadingLexicon.Chinese.Words.Select(word => word.Word)];
        var random = new Random(Seed + 2);
        int found = 0;
        for (int run = 0; run < Law.Cases; run++)
        {
            foreach (FoundFigure figure in FigureReader.Chinese.Find(Splice(random, words)))
            {
                Quantity.Parse(figure.Quantity.ToString()).Should().Be(figure.Quantity, figure.Text);
                found++;
            }
        }

        found.Should().BeGreaterThan(Law.Cases / 10, "splices without figures would prove nothing");
    }

    private static string Splice(Random random, string[] words)
    {
        var text = new StringBuilder();
        for (int i = random.Next(14); i >= 0; i--)
        {
            text.Append(random.Next(8) switch
            {
                < 4 => Numerals[random.Next(Numerals.Length)],
                7 when random.Next(4) == 0 => Oddities[random.Next(Oddities.Length)],
                _ => words[random.Next(words.Length)],
            });
            text.Append(random.Next(3) == 0 ? " " : "");
        }

        return text.ToString();
    }

    private static void Check(string text)
    {
        foreach (FigureReader reader in (FigureReader[])[FigureReader.Chinese, FigureReader.English])
        {
            int end = 0;
            foreach (FoundFigure figure in reader.Find(text, Published))
            {
                figure.Start.Should().BeGreaterThanOrEqualTo(end, text);
                figure.Length.Should().BePositive(text);
                figure.End.Should().BeLessThanOrEqualTo(text.Length, text);
                text.Substring(figure.Start, figure.Length).Should().Be(figure.Text);
                IsBoundary(text, figure.Start).Should().BeTrue(text);
                IsBoundary(text, figure.End).Should().BeTrue(text);
                figure.Quantity.Bounds.Should().Be(Quantity.Parse(figure.Quantity.ToString()).Bounds, text);
                end = figure.End;
            }

            bool isRead = reader.TryParse(text, out Quantity? quantity, out ReadingStop stop);
            (quantity is not null).Should().Be(isRead);
            (stop.Reason is null).Should().Be(isRead);
            stop.Position.Should().BeInRange(0, text.Length);
            IsBoundary(text, stop.Position).Should().BeTrue(text);
        }
    }

    private static bool IsBoundary(string text, int at) => at == 0 || at == text.Length || !(char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]));
}
