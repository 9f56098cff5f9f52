using IpTalent.Domain.Reading;

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
        // The end of 2020 is that of 690,000 persons whom the text does not tell.
        { "en", "It has 860,000 attorneys, 170,000 more than at the end of 2020, up 24.6%.", "860,000 attorneys=rounded/person@ 170,000=rounded/person@ 24.6%=rounded/fraction@" },
        { "en", "By the end of 2023 it had 860,000 attorneys, up 24.6% over 2020.", "860,000 attorneys=rounded/person@2023-12-31 24.6%=rounded/fraction@2023-12-31" },
        { "en", "It has 860,000 attorneys, up 24.6% from the end of 2020.", "860,000 attorneys=rounded/person@ 24.6%=rounded/fraction@" },
        { "en", "It has 860,000 attorneys, a rise of 24.6% compared with the end of 2020.", "860,000 attorneys=rounded/person@ 24.6%=rounded/fraction@" },
        { "en", "It held 19 sessions, 12 more than last year.", "19 sessions=exact/session@ 12=exact/session@" },
        { "en", "It grew by 24.6% over the 14th Five-Year Plan period.", "24.6%=rounded/fraction@2021-01-01/2025-12-31" },
        { "en", "In 2023 it spent S$20 million, HK$30 million, US$40 million and $50 million.", "S$20 million=rounded/SGD@2023 HK$30 million=rounded/HKD@2023 US$40 million=rounded/USD@2023 $50 million=rounded/USD@2023" },
        { "en", "In 2023 it had 19 sessions, compared with 12 sessions in 2022.", "19 sessions=exact/session@2023 12 sessions=exact/session@2022" },
        { "zh", "共有人才86万人，比2020年底增加17万人，较2020年底增长24.6%。", "86万人=rounded/person@ 17万人=rounded/person@ 24.6%=rounded/fraction@" },
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

    [Theory]
    [InlineData("zh", "万")]                             // one number that never ends
    [InlineData("zh", "超过近约至少")]                   // cues upon cues, and no number
    [InlineData("zh", "第一批学员进一步交流，")]         // words that hold numerals and are no figures
    [InlineData("en", "more than nearly at least ")]
    [InlineData("en", "the third session of the committee, ")]
    [InlineData("zh", "\ud800")]
    [InlineData("en", "e\u0301")]
    public void Find_TextWithoutFigures_AllocatesTheSameForAnyLength(string language, string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 100_000 / part.Length));
        FigureReader reader = Reader(language);
        reader.Find(text).Should().BeEmpty();
        Allocations.Of(() => reader.Find(text)).Should().BeLessThan(1_000);
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
}
