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
    public bool TryParse(ReadOnlySpan<char> phrase, [NotNullWhen(true)] out Quantity? quantity, out ReadingStop stop) =>
        TryParse(phrase, new FiguresFound(Lexicon.Language, null, isPhrase: true), out quantity, out stop);

    /// <summary>Reads one phrase that stands where a unit is expected, as in a column of a table: 近2000 among persons.</summary>
    /// <param name="phrase">The phrase, as for <see cref="Read"/>.</param>
    /// <param name="unit">What is counted where the phrase does not tell it. A proportion and a number of percentage points are not taken for
    /// granted, since a bare number does not tell whether it is a fraction or a percentage.</param>
    /// <param name="quantity">What the phrase claims; in <see cref="Unit.Index"/> where nothing tells the unit.</param>
    /// <param name="stop">Where reading stopped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is <see langword="null"/>.</exception>
    public bool TryParse(ReadOnlySpan<char> phrase, Unit unit, [NotNullWhen(true)] out Quantity? quantity, out ReadingStop stop)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var findings = new FiguresFound(Lexicon.Language, null, isPhrase: true);
        if (!unit.IsShownInHundredths)
        {
            findings.Mention(unit);
        }

        return TryParse(phrase, findings, out quantity, out stop);
    }

    /// <summary>Finds every figure in a running text, in the order of the text.</summary>
    /// <param name="text">The text; figures do not cross the end of a sentence.</param>
    /// <param name="published">The day of publication, by which "this year", 近4年来 and months without a year are told; without it they stay
    /// untold.</param>
    public ValueList<FoundFigure> Find(ReadOnlySpan<char> text, LocalDate? published = null)
    {
        var findings = new FiguresFound(Lexicon.Language, published, isPhrase: false);
        Scan(text, findings, isPhrase: false);
        return findings.Of(text);
    }

    /// <summary>The words that it goes by.</summary>
    public override string ToString() => $"figure reader, {Lexicon}";

    private bool TryParse(ReadOnlySpan<char> whole, FiguresFound findings, [NotNullWhen(true)] out Quantity? quantity, out ReadingStop stop)
    {
        ReadOnlySpan<char> phrase = ClaimNote.Cut(whole, IsChinese, out ClaimNote note);
        Scan(phrase, findings, isPhrase: true);
        (int from, int to) = findings.LastRead;
        quantity = null;
        int first = phrase.Length - phrase.TrimStart().Length;
        if (findings.Count == 0)
        {
            stop = new(first, NoFigure);
            return false;
        }

        ref readonly Found figure = ref findings.First;
        if (findings.Count > 1 || from > first)
        {
            // The second figure begins where the first one should have ended.
            stop = findings.Count > 1 && figure.Start <= first ? new(figure.End, MoreFollows) : new(first, Leads);
            return false;
        }

        int rest = phrase[to..].TrimStart(" \t\r\n.。").Length;
        if (rest > 0)
        {
            stop = new(phrase.Length - rest, MoreFollows);
            return false;
        }

        quantity = note.IsEmpty ? figure.Quantity : note.Of(figure.Quantity, phrase.IndexOf(ClaimNote.Exactly(IsChinese)) >= 0);
        stop = quantity is null ? new(phrase.Length, MoreFollows) : default;
        return quantity is not null;
    }

    private void Scan(ReadOnlySpan<char> text, FiguresFound findings, bool isPhrase)
    {
        if (IsChinese)
        {
            new ChineseScan(text, Lexicon, findings, isPhrase).Run();
        }
        else
        {
            new EnglishScan(text, Lexicon, findings, isPhrase).Run();
        }
    }
}
