using System.Globalization;
using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>Sentences as offices, think tanks and newsrooms write them, each with all of its figures.</summary>
public sealed partial class FigureReaderTests
{
    private const int Remark = 2;

    public static TheoryData<string, string, string> Batch
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (string language in (string[])["zh", "en"])
            {
                foreach (string[] cells in Rows($"sentences-{language}").Where(cells => cells.Length == Remark + 1))
                {
                    data.Add(language, cells[0], cells[1]);
                }
            }

            return data;
        }
    }

    [Theory, MemberData(nameof(Batch))]
    public void Find_SentenceOfTheTable_FindsItsFiguresAndNoOthers(string language, string sentence, string figures) =>
        string.Join(" | ", Reader(language).Find(sentence, Published).Select(Line)).Should().Be(figures);

    // What is read of one sentence has no bearing on the next, but for "of these".
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Find_SentencesOfTheTableAsOneText_FindsTheSameFigures(string language)
    {
        List<string[]> rows = [.. Rows($"sentences-{language}").Where(cells => cells.Length == Remark + 1)];
        string text = string.Join(language == "zh" ? "" : " ", rows.Select(cells => cells[0]));
        Reader(language).Find(text, Published).Select(Line).Should().Equal(rows.SelectMany(Figures));
    }

    // Those that are not read yet are counted too: what is not told, told twice or told otherwise is wrong.
    [Fact]
    public void Find_AllSentencesOfTheTable_AreReadRightlyInMoreThan98Of100Figures()
    {
        (int all, int wrong) = (0, 0);
        foreach (string language in (string[])["zh", "en"])
        {
            foreach (string[] cells in Rows($"sentences-{language}"))
            {
                List<string> expected = [.. Figures(cells)];
                List<string> found = [.. Reader(language).Find(cells[0], Published).Select(Line)];
                all += expected.Count;
                expected.RemoveAll(found.Remove);
                wrong += Math.Max(expected.Count, found.Count);
            }
        }

        all.Should().BeGreaterThanOrEqualTo(500);
        (100 * (all - wrong)).Should().BeGreaterThan(98 * all, $"{wrong} of {all} are wrong");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Batch_EachRow_HasASentenceFiguresInItAndARemark(string language)
    {
        List<string[]> rows = Rows($"sentences-{language}");
        rows.Should().HaveCountGreaterThanOrEqualTo(50);
        rows.Should().OnlyContain(cells => cells[Remark].Length > 0 && (cells.Length == Remark + 1 || (cells.Length == Remark + 2 && cells[Remark + 1] == "not yet")));
        rows.Select(cells => cells[0]).Should().OnlyHaveUniqueItems();
        rows.Should().OnlyContain(cells => Figures(cells).All(figure => cells[0].Contains(figure.Split('=')[0], StringComparison.Ordinal)));
    }

    private static string[] Figures(string[] cells) => cells[1].Split(" | ", StringSplitOptions.RemoveEmptyEntries);

    private static string Line(FoundFigure figure)
    {
        Quantity quantity = figure.Quantity;
        string number = quantity.Nominal is { } nominal ? nominal.ToString("0.######", CultureInfo.InvariantCulture) : quantity.Bounds.ToString();
        return $"{figure.Text}={quantity.ToString().Split(' ')[0]} {number} {(figure.HasUnit ? quantity.Unit.Code : "-")}";
    }
}
