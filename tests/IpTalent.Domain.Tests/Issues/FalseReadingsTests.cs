using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Tests.Issues;

/// <summary>Sentences of which the readers told what they do not say.</summary>
public sealed class FalseReadingsTests
{
    // "Number" made a place in an order of the count behind it.
    [Theory]
    [InlineData("Attorneys number 34,396.", "34,396")]                  // no place is written with a comma
    [InlineData("Examiners now number 16,000 in all.", "16,000")]
    [InlineData("The attorneys number 350.", "350")]                    // behind what is counted it is a verb
    [InlineData("Attorneys number more than 34,000.", "more than 34,000")]
    [InlineData("Attorneys number 1.2 million.", "1.2 million")]
    [InlineData("The attorney number 350 expired.", "")]                // the number of one attorney
    [InlineData("Application number 202310012345 was filed.", "")]
    [InlineData("It met in room number 350.", "")]
    public void Find_NumberAsAVerb_FindsWhatItCounts(string sentence, string expected) =>
        string.Join('|', FigureReader.English.Find(sentence).Select(figure => figure.Text)).Should().Be(expected);

    // A period told behind a figure was taken for that of the whole sentence, beyond its semicolons.
    [Theory]
    [InlineData("已有百名人才在“十四五”以来获评职称；推送68项清单。", "百名 2021-01-01/..|68项 ")]
    [InlineData("“十四五”以来，轮训150余期；培训300名学员。", "150余期 2021-01-01/..|300名 2021-01-01/..")]      // said of the whole sentence
    [InlineData("2023年，已有百名人才在“十四五”以来获评职称；推送68项清单。", "百名 2023|68项 2023")]             // said before, it holds again
    public void Find_PeriodBehindAFigure_EndsAtTheSemicolon(string sentence, string expected) =>
        string.Join('|', FigureReader.Chinese.Find(sentence).Select(figure => $"{figure.Text} {figure.Period}")).Should().Be(expected);
}
