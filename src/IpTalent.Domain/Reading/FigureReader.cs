using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace IpTalent.Domain.Reading;

/// <summary>Reads what Chinese or English words claim of a number: value, qualifier, bounds and unit.</summary>
/// <remarks>Immutable, and safe to share between threads. The rules are those of <c>docs/bounds.md</c>; the words are those of the
/// <see cref="Lexicon"/>. Both ways of reading take time in proportion to the length of the text, whatever it holds.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FigureReader
{
    private static readonly LocalizedText NoFigure = LocalizedText.Of("no figure begins here", "此处没有数字表述");
    private static readonly LocalizedText MoreFollows = LocalizedText.Of("what follows here is not part of the figure", "此后的文字不属于该数字表述");
    private static readonly LocalizedText Leads = LocalizedText.Of("these words do not lead up to a figure", "这些文字不是数字表述的一部分");

    private FigureReader(ReadingLexicon lexicon) => Lexicon = lexicon;

    /// <summary>The reader of Chinese, simplified and traditional.</summary>
    public static FigureReader Chinese { get; } = new(ReadingLexicon.Chinese);

    /// <summary>The reader of English.</summary>
    public static FigureReader English { get; } = new(ReadingLexicon.English);

    /// <summary>The words that it knows.</summary>
    public ReadingLexicon Lexicon { get; }

    private bool IsChinese => Lexicon.Language == "zh";

    /// <summary>A reader that goes by other words.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is <see langword="null"/>.</exception>
    public static FigureReader Of(ReadingLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return new(lexicon);
    }

    /// <summary>Reads one phrase: 近2000人次, "a hundred and five experts".</summary>
    /// <param name="phrase">The phrase; space around it is passed over. A verb may lead up to it (增至86万人).</param>
    /// <exception cref="FormatException">The phrase is not one figure; the message says where reading stopped.</exception>
    public Quantity Read(ReadOnlySpan<char> phrase) => TryParse(phrase, out Quantity? quantity, out ReadingStop stop)
        ? quantity
        : throw new FormatException(string.Create(CultureInfo.InvariantCulture,
            $"'{TextForm.Shorten(phrase)}' is not a figure phrase: at position {stop.Position}, {stop.Reason!.In("en")} ({stop.Reason.In("zh")}). Right would be {(IsChinese ? "近2000人次" : "nearly 2,000 participants")}."));

    /// <summary>Reads one phrase; <see langword="false"/> where it is not one figure.</summary>
    public bool TryParse(ReadOnlySpan<char> phrase, [NotNullWhen(true)] out Quantity? quantity) => TryParse(phrase, out quantity, out _);

    /// <summary>Reads one phrase; where it is not one figure, tells where reading stopped.</summary>
    public bool TryParse(ReadOnlySpan<char> phrase, [NotNullWhen(true)] out Quantity? quantity, out ReadingStop stop)
    {
        var findings = new FiguresFound(null, datesFollow: !IsChinese);
        (int from, int to) = Scan(phrase, findings, isPhrase: true);
        quantity = null;
        int first = phrase.Length - phrase.TrimStart().Length;
        if (findings.Count == 0)
        {
            stop = new(first, NoFigure);
            return false;
        }

        int firstFigure = findings[0].Start;
        if (findings.Count > 1 || from > first)
        {
            // The second figure begins where the first one should have ended.
            stop = findings.Count > 1 && firstFigure <= first ? new(findings[0].End, MoreFollows) : new(first, Leads);
            return false;
        }

        int rest = phrase[to..].TrimStart(" \t\r\n.。").Length;
        if (rest > 0)
        {
            stop = new(phrase.Length - rest, MoreFollows);
            return false;
        }

        stop = default;
        quantity = findings[0].Quantity;
        return true;
    }

    /// <summary>Finds every figure in a running text, in the order of the text.</summary>
    /// <param name="text">The text; figures do not cross the end of a sentence.</param>
    /// <param name="published">The day of publication, by which "this year", 近4年来 and months without a year are told; without it they stay
    /// untold.</param>
    public ValueList<FoundFigure> Find(ReadOnlySpan<char> text, LocalDate? published = null)
    {
        var findings = new FiguresFound(published, datesFollow: !IsChinese);
        Scan(text, findings, isPhrase: false);
        return findings.ToList();
    }

    /// <summary>The words that it goes by.</summary>
    public override string ToString() => $"figure reader, {Lexicon}";

    private (int Start, int End) Scan(ReadOnlySpan<char> text, FiguresFound findings, bool isPhrase)
    {
        if (IsChinese)
        {
            var chinese = new ChineseScan(text, Lexicon, findings, isPhrase);
            chinese.Run();
            return chinese.LastRead;
        }

        var english = new EnglishScan(text, Lexicon, findings, isPhrase);
        english.Run();
        return english.LastRead;
    }
}
