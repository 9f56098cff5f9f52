using IpTalent.Domain.Reading;

namespace IpTalent.Domain.Tests.Reading;

/// <summary>No text makes the readers slow. Without a clock: many pieces of what could make a reader look ahead, or back, again and again,
/// and a million of the worst. A cost that grew with the square of the length would be a million million steps there, and the test would
/// not end; what is allocated is counted besides.</summary>
public sealed class ReadingLinearityTests
{
    private const int Pieces = 20_000;

    // Lists grow by doubling, and the runtime now and then allocates for itself.
    private const int Slack = 65_536;

    public static TheoryData<string> Adversaries => new()
    {
        "万", // a scale word behind itself
        "千万", // scales that rise
        "一", // digits without a scale
        "十", // tens behind tens
        "一百", // hundreds behind hundreds
        "9", // one number without end
        "1,234,", // groups without end
        "1.", // a version without end
        "１", // full-width
        "近", // nested cues
        "超过至少约", // cues that contradict each other
        "不超过", // a cue that holds another
        "以上", // cues behind nothing
        "余", // remainders of nothing
        "30人以上左右", // cues behind a figure
        "10至", // a range without end
        "10%至", // a range of shares
        "三分之", // fractions within fractions
        "百分之", // percentages within percentages
        "个", // counters that look for their noun
        "5项 ", // counters that look over a space
        "一批", // batches that look far ahead
        "多项", // indefinite counts
        "唯一", // the only one of the only one
        "第", // ordinals of ordinals
        "“十四五", // plans in quotation marks that never close
        "2023年", // dates of dates
        "近4年来", // periods
        "超过全国平均水平的", // comparisons without a multiple
        "每万人口", // rates without a number
        "从", // movements that do not end
        "，", // clauses
        "。", // sentences
        "nearly ", // nested cues
        "more than at least about ", // cues that contradict each other
        "between ", // pairs that never open
        "between 5 and ", // pairs without end
        "5 to ", // ranges without end
        "a ", // articles of articles
        "a hundred and ", // numbers in words without end
        "one thousand ", // thousands of thousands
        "five or six ", // pairs of pairs
        "dozens of ", // plurals of plurals
        "hundreds of thousands of ", // plurals without a noun
        "several ", // indefinite counts
        "a batch of ", // batches of batches
        "30 big ", // a number that looks for its noun
        "30 or more ", // cues behind numbers
        "two thirds ", // fractions
        "twice the ", // multiples
        "list of ", // lists of lists
        "the end of ", // dates without a year
        "June 25, ", // dates without a year
        "14th Five-Year ", // plans without a name
        "x-", // one word of hyphens
        "RMB ", // currencies without an amount
        "$", // signs without an amount
        "the national average ", // comparisons
        "\ud800", // unpaired surrogates
        "\udc00 ", // the other half, with a space, since both halves alone have one name as a test
        "e\u0301", // combining marks
        "十\u0301", // a numeral under one
        "\u0301", // marks alone
        " ", // spaces
        "\n", // lines
        "\0", // nulls
        "x", // one word
        "人", // one word without end
    };

    [Theory, MemberData(nameof(Adversaries))]
    public void Find_ManyPieces_EndsAndAllocatesInProportion(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, Pieces));
        string twice = string.Concat(text, text);
        foreach (FigureReader reader in (FigureReader[])[FigureReader.Chinese, FigureReader.English])
        {
            reader.Find(piece);
            long once = Allocated(reader, text);
            Allocated(reader, twice).Should().BeLessThanOrEqualTo((3 * once) + Slack);
            reader.TryParse(text, out _, out ReadingStop stop);
            stop.Position.Should().BeInRange(0, text.Length);
        }
    }

    /// <summary>A million of what the issue names: scale words, cues, halves of surrogates, marks.</summary>
    [Theory]
    [InlineData("万", "nothing stands before the first one, and no number is that long")]
    [InlineData("近约超过", "cues that never reach a number")]
    [InlineData("\ud800", "no character")]
    [InlineData("\u0301", "no character of its own")]
    [InlineData("between ", "no first end")]
    public void Find_Million_EndsWithoutFigures(string piece, string because)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000));
        FigureReader.Chinese.Find(text).Should().BeEmpty(because);
        FigureReader.English.Find(text).Should().BeEmpty(because);
    }

    /// <summary>Every word of a lexicon, and pairs of words of every two roles, with numbers between them: repeated to a length at which work
    /// that grew with its square would take hours, and the steady work takes a moment. The minute only ends a test that hangs.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Find_WordsOfEveryRoleRepeated_EndsAtEveryLength(string language)
    {
        FigureReader reader = language == "zh" ? FigureReader.Chinese : FigureReader.English;
        var random = new Random(20_261_124);
        string[] numbers = ["5", "5万", "1,200", "3.5", "三", "five", "a hundred", "-", "至", "to", "%", "，", ""];
        string gap = language == "zh" ? "" : " ";
        List<LexiconWord[]> roles = [.. reader.Lexicon.Words.GroupBy(word => word.Role).Select(group => group.ToArray())];
        List<string> shapes = [.. from one in roles from other in roles select $"{Any(one)}{gap}{Any(numbers)}{gap}{Any(other)}{gap}"];
        string inTurn = string.Concat(reader.Lexicon.Words.Select(word => word.Word + gap + Any(numbers) + gap));
        using var hang = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await Task.Run(() =>
        {
            foreach (string shape in shapes)
            {
                foreach (int length in (int[])[4_096, 16_384, 65_536])
                {
                    Read(shape, length);
                }
            }

            // The longest ones from few of them, and from all words in turn.
            foreach (string shape in (string[])[Any([.. shapes]), Any([.. shapes]), inTurn])
            {
                Read(shape, 4_000_000);
            }
        }).WaitAsync(hang.Token);

        string Any<T>(T[] of)
        {
            T any = of[random.Next(of.Length)];
            return any is LexiconWord word ? word.Word : any!.ToString()!;
        }

        void Read(string shape, int length)
        {
            hang.Token.ThrowIfCancellationRequested();
            string text = string.Concat(Enumerable.Repeat(shape, (length / shape.Length) + 1));
            reader.Find(text).AsSpan().Length.Should().BeLessThan(text.Length);
            reader.TryParse(text, out _, out ReadingStop stop);
            stop.Position.Should().BeInRange(0, text.Length);
        }
    }

    /// <summary>What holds no figure costs nothing but the time to read it.</summary>
    [Theory]
    [InlineData("zh", "知识产权人才培养体系不断健全，各类人才协同发展。")]
    [InlineData("en", "The talent training system has been improved, and talents of all kinds work together. ")]
    public void Find_TextWithoutFigures_AllocatesNothingPerCharacter(string language, string sentence)
    {
        FigureReader reader = language == "zh" ? FigureReader.Chinese : FigureReader.English;
        string text = string.Concat(Enumerable.Repeat(sentence, 10_000));
        reader.Find(sentence);
        Allocations.Of(() => reader.Find(text)).Should().BeLessThan(1_024);
    }

    private static long Allocated(FigureReader reader, string text)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        reader.Find(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
