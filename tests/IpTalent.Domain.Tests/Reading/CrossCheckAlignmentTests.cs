using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>Which figure is laid beside which, however many there are.</summary>
public sealed class CrossCheckAlignmentTests
{
    private const int Many = 20_000;

    // A number and a unit in both languages; the last has no unit.
    private static readonly (string English, string Chinese)[] Figures =
        [("48 experts", "48名"), ("48 sessions", "48期"), ("48 agencies", "48家"), ("30 experts", "30名"), ("30 sessions", "30期"), ("over 48", "超过48")];

    /// <summary>One figure twenty thousand times: the first goes with the first, and the last with the last.</summary>
    [Fact]
    public void Of_ManyEqualFigures_PairsThemInOrder()
    {
        ValueList<FoundFigure> english = FigureReader.English.Find(Repeated("48 experts. ", Many));
        ValueList<FoundFigure> chinese = FigureReader.Chinese.Find(Repeated("48名。", Many));
        ValueList<CrossCheckPair> pairs = CrossCheck.Of(english, chinese).Pairs;
        pairs.Should().HaveCount(Many);
        pairs.Select(pair => (pair.English!.Start / 12, pair.Chinese!.Start / 4)).Should().Equal(Enumerable.Range(0, Many).Select(i => (i, i)));
    }

    /// <summary>Half as many in Chinese, which lie evenly between the others: each goes with the one beside it, and every second one repeats a figure.</summary>
    [Fact]
    public void Of_HalfAsManyEqualFigures_LeavesNoneOut()
    {
        ValueList<CrossCheckPair> pairs = CrossCheck.Of(FigureReader.English.Find(Repeated("480 experts. ", Many)), FigureReader.Chinese.Find(Repeated("480名。", Many / 2))).Pairs;
        pairs.Should().HaveCount(Many).And.OnlyContain(pair => pair.Comparison.Agreement == FigureAgreement.Equal);
        pairs.Select(pair => pair.Chinese!.Start).Distinct().Should().HaveCount(Many / 2);
    }

    /// <summary>No number and no unit goes with any other.</summary>
    [Fact]
    public void Of_ManyFiguresOfOtherUnits_FindsThemAllMissing()
    {
        ValueList<CrossCheckPair> pairs = CrossCheck.Of(FigureReader.English.Find(Repeated("48 experts. ", Many)), FigureReader.Chinese.Find(Repeated("30家。", Many))).Pairs;
        pairs.Select(pair => pair.Comparison.Agreement).Should()
            .Equal([.. Enumerable.Repeat(FigureAgreement.MissingInChinese, Many), .. Enumerable.Repeat(FigureAgreement.MissingInEnglish, Many)]);
    }

    /// <summary>As by looking at all others for each figure, which is how the rule is told: by number in the same unit, then by number, nearest
    /// in order; then between two pairs by unit, in order.</summary>
    [Fact]
    public void Of_FiguresInAnyOrder_AlignsAsByLookingAtAllOfThem()
    {
        var random = new Random(20_261_124);
        for (int run = 0; run < 300; run++)
        {
            ValueList<FoundFigure> english = FigureReader.English.Find(string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Figures[random.Next(Figures.Length)].English + ". ")));
            ValueList<FoundFigure> chinese = FigureReader.Chinese.Find(string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Figures[random.Next(Figures.Length)].Chinese + "。")));
            int[] expected = ByLookingAtAll(english, chinese);
            ValueList<CrossCheckPair> pairs = CrossCheck.Of(english, chinese).Pairs;
            for (int i = 0; i < english.Count; i++)
            {
                if (expected[i] >= 0)
                {
                    ReferenceEquals(pairs[i].Chinese, chinese[expected[i]]).Should().BeTrue($"{english[i]} goes with {chinese[expected[i]]}");
                }
            }

            pairs.Take(english.Count).Count(pair => pair.Chinese is not null).Should().BeGreaterThanOrEqualTo(expected.Count(at => at >= 0));
        }
    }

    private static int[] ByLookingAtAll(ValueList<FoundFigure> english, ValueList<FoundFigure> chinese)
    {
        int[] partner = [.. Enumerable.Repeat(-1, english.Count)];
        foreach (bool sameUnit in (bool[])[true, false])
        {
            for (int i = 0; i < english.Count; i++)
            {
                int[] free = [.. Enumerable.Range(0, chinese.Count).Where(j => partner[i] < 0 && !partner.Contains(j) && english[i].Quantity.Nominal == chinese[j].Quantity.Nominal
                    && (!sameUnit || IsOneUnit(english[i], chinese[j])))];
                partner[i] = free.Length == 0 ? partner[i] : free.MinBy(j => Math.Abs(((double)i / english.Count) - ((double)j / chinese.Count)));
            }
        }

        int from = 0;
        for (int i = 0; i < english.Count; i++)
        {
            if (partner[i] < 0)
            {
                partner[i] = Enumerable.Range(from, chinese.Count - from).TakeWhile(j => !partner.Contains(j)).FirstOrDefault(j => IsOneUnit(english[i], chinese[j]), -1);
            }

            from = partner[i] < 0 ? from : partner[i] + 1;
        }

        return partner;
    }

    private static bool IsOneUnit(FoundFigure one, FoundFigure other) => !one.HasUnit || !other.HasUnit || one.Quantity.Unit == other.Quantity.Unit;

    private static string Repeated(string sentence, int times) => string.Concat(Enumerable.Repeat(sentence, times));
}
