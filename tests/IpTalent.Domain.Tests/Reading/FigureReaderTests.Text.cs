using System.Text;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Tests.Data;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>Running text.</summary>
public sealed partial class FigureReaderTests
{
    public static TheoryData<string, string, string> Sentences => new()
    {
        { "zh", "截至2022年底，全省执业代理师已达3.2万人，比2020年增加近8000人。", "3.2万人=rounded/person@2022-12-31 近8000人=nearly/person@2022-12-31" },
        { "zh", "“十三五”末，该市有代理机构150余家；近3年来新增20家。", "150余家=over/institution@2020-12-31 20家=exact/institution@[2021-06-01..2022-01-01]/2024-06%" },
        { "zh", "第三届年会近日召开，第一批学员进一步交流，两会期间没有数字。", "" },
        { "zh", "从30人增至45人，四市均超过全国平均水平的三倍。", "30人=exact/person@ 45人=exact/person@ 四市=exact/region@ 超过全国平均水平的三倍=more-than/ratio@" },
        { "en", "By the end of 2022, the province had about 32,000 attorneys, nearly 300 more than before.", "about 32,000 attorneys=about/person@2022-12-31 nearly 300=nearly/person@2022-12-31" },
        { "en", "The third session met in 2021 under the 14th Five-Year Plan; Article 24 was read in room 7.", "" },
        { "en", "Staff grew from 30 people to 45 people, the sole centre in the region.", "30 people=exact/person@ 45 people=exact/person@ sole=exact/institution@" },
    };

    [Theory, MemberData(nameof(Sentences))]
    public void Find_Sentence_FindsItsFiguresAndTheirPeriods(string language, string text, string expected)
    {
        ValueList<FoundFigure> found = Reader(language).Find(text, Published);
        foreach (FoundFigure figure in found)
        {
            text.Substring(figure.Start, figure.Length).Should().Be(figure.Text);
        }

        string.Join(' ', found.Select(figure => $"{figure.Text}={figure.Quantity.ToString().Split(' ')[0]}/{figure.Quantity.Unit}@{figure.Period}")).Should().Be(expected);
    }

    [Fact]
    public void Find_RandomText_NeverFailsAndKeepsWithinTheText()
    {
        string[] parts =
        [
            "近", "约", "超过", "12", "3.4", ",", "万", "亿", "百", "十", "三", "五", "几", "数", "余", "多", "来", "至", "-", "—", "人", "人次", "项", "倍", "%", "成", "以上", "左右",
            "第", "年", "月", "日", "底", "十四五", "“", "”", "的", "。", "，", "\n", " ", "nearly", "over", "million", "hundred", "a", "and", "or", "to", "between", "dozens", "of",
            "people", "times", "double", "half", "thirds", "2023", "14th", "Five-Year Plan", "per capita", "each", "\ud800", "\udc00", "😀", "e\u0301", "．", "点", "分之", "百分之", "999999999999999", "$", "+", "/",
        ];
        var random = new Random(20_261_123);
        for (int run = 0; run < 20_000; run++)
        {
            var text = new StringBuilder();
            for (int i = random.Next(12); i >= 0; i--)
            {
                text.Append(random.Next(10) == 0 ? ((char)random.Next(0x10000)).ToString() : parts[random.Next(parts.Length)]);
                text.Append(random.Next(3) == 0 ? " " : "");
            }

            string line = text.ToString();
            foreach (FigureReader reader in (FigureReader[])[FigureReader.Chinese, FigureReader.English])
            {
                int end = 0;
                foreach (FoundFigure figure in reader.Find(line, Published))
                {
                    figure.Start.Should().BeGreaterThanOrEqualTo(end, line);
                    end = figure.End;
                    end.Should().BeLessThanOrEqualTo(line.Length);
                    (char.IsLowSurrogate(line[figure.Start]) && figure.Start > 0 && char.IsHighSurrogate(line[figure.Start - 1])).Should().BeFalse(line);
                    (end < line.Length && char.IsLowSurrogate(line[end]) && char.IsHighSurrogate(line[end - 1])).Should().BeFalse(line);
                }

                reader.TryParse(line, out _, out ReadingStop stop);
                stop.Position.Should().BeInRange(0, line.Length);
            }
        }
    }

    [Theory]
    [InlineData("person")]
    [InlineData("person-time")]
    [InlineData("institution")]
    [InlineData("session")]
    public void TryParse_DisplayedQuantity_GivesItBack(string unit)
    {
        Unit counted = Unit.Parse(unit);
        foreach (decimal number in (decimal[])[3, 48, 150, 700, 1_200, 2_350])
        {
            foreach (Quantity quantity in (Quantity[])
            [
                Quantity.Of(number, counted), Quantity.About(number, counted), Quantity.Nearly(number, counted), Quantity.Over(number, counted), Quantity.MoreThan(number, counted),
                Quantity.AtLeast(number, counted), Quantity.LessThan(number, counted), Quantity.AtMost(number, counted), Quantity.Between(number, number + 5, counted),
            ])
            {
                foreach (string language in (string[])["zh", "en"])
                {
                    string shown = quantity.ToString("C", System.Globalization.CultureInfo.GetCultureInfo(language));
                    Reader(language).Read(shown).Should().Be(quantity, shown);
                }
            }
        }
    }

    [SharedFolderFact]
    public void CrossCheck_Bulletin_HasTheVerdictsOfTheAnnotation()
    {
        string text = File.ReadAllText(Path.Combine(SharedFolderFactAttribute.Folder!, "bulletin", "bulletin.txt"));
        // The Chinese headline stands at the top of the page, the Chinese text below the English one.
        int english = text.IndexOf("China's", StringComparison.Ordinal);
        int chinese = text.IndexOf("截至", StringComparison.Ordinal);
        string inChinese = text[..english] + text[chinese..];
        string inEnglish = $"{text.AsSpan()[english..chinese]}";
        FigureReader.English.Find(inEnglish, Published).Count.Should().Be(16);
        FigureReader.Chinese.Find(inChinese, Published).Count.Should().Be(18);
        CrossCheck check = CrossCheck.Of(inEnglish, inChinese, Published);
        check.Pairs.GroupBy(pair => pair.Comparison.Agreement).ToDictionary(group => group.Key, group => group.Count()).Should().BeEquivalentTo(
            new Dictionary<FigureAgreement, int>
            {
                [FigureAgreement.Equal] = 11,
                [FigureAgreement.Compatible] = 2,
                [FigureAgreement.UnitConflict] = 2,
                [FigureAgreement.BaseConflict] = 1,
                [FigureAgreement.MissingInEnglish] = 2,
            });
    }
}
