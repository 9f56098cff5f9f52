using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace IpTalent.Domain.Reading;

/// <summary>The words by which a reader knows figures: cues, classifiers, nouns, and what is no figure.</summary>
/// <remarks>Immutable; a lexicon with more words is another lexicon. The words of the library stand in <c>Reading/Lexicons/*.tsv</c>, rows
/// of role, meaning and words, such as <c>classifier	visit	次, 趟</c>; rows of a user's own have the same form.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReadingLexicon
{
    private ReadingLexicon(string language, ImmutableArray<LexiconWord> words)
    {
        (Language, Words) = (language, [.. words]);
        Trie = new WordTrie(language, words);
    }

    /// <summary>The words of the library for Chinese, simplified and traditional.</summary>
    public static ReadingLexicon Chinese { get; } = Bundled("zh");

    /// <summary>The words of the library for English.</summary>
    public static ReadingLexicon English { get; } = Bundled("en");

    /// <summary>The language, <c>zh</c> or <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>All words, in the order in which they were added.</summary>
    public ValueList<LexiconWord> Words { get; }

    internal WordTrie Trie { get; }

    /// <summary>The same lexicon with rows more: role, meaning and words (parted by commas), parted by tabs; lines that begin with
    /// <c>#</c> are remarks. A word that stands there in the same role is overridden.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">A row is not of this form, or its meaning does not go with its role; the message names the line.</exception>
    public ReadingLexicon With(string rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return With(Read(rows));
    }

    /// <summary>The same lexicon with words for a unit: in Chinese classifiers behind the number, in English nouns.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public ReadingLexicon WithUnit(Unit unit, params string[] words)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return With(words, Language == "zh" ? LexiconRole.Classifier : LexiconRole.Noun, unit.Code);
    }

    /// <summary>The same lexicon with cues in front of the number.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="qualifier"/> does not go with one number.</exception>
    public ReadingLexicon WithCueBefore(Qualifier qualifier, params string[] words) => With(words, LexiconRole.Before, CueOf(qualifier));

    /// <summary>The same lexicon with cues behind the number.</summary>
    /// <inheritdoc cref="WithCueBefore" path="/exception"/>
    public ReadingLexicon WithCueAfter(Qualifier qualifier, params string[] words) => With(words, LexiconRole.After, CueOf(qualifier));

    /// <summary>The same lexicon with words that hold a numeral or a cue and are no figure.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A word is blank.</exception>
    public ReadingLexicon WithGuard(params string[] words) => With(words, LexiconRole.Guard, "-");

    /// <summary>The language and how many words it has.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Language}: {Words.Count} words");

    private static string CueOf(Qualifier qualifier) => Quantity.HoldsEnds(qualifier) || !Enum.IsDefined(qualifier)
        ? throw new ArgumentOutOfRangeException(nameof(qualifier), qualifier, "A qualifier that goes with one number is wanted, such as Rounded, About or MoreThan.")
        : Quantity.WordOf(qualifier);

    private static ReadingLexicon Bundled(string language)
    {
        using Stream stream = typeof(ReadingLexicon).Assembly.GetManifestResourceStream($"Reading.{language}.tsv")!;
        using var reader = new StreamReader(stream);
        return new ReadingLexicon(language, []).With(reader.ReadToEnd());
    }

    private static List<LexiconWord> Read(string rows)
    {
        List<LexiconWord> read = [];
        int line = 0;
        foreach (string row in rows.ReplaceLineEndings("\n").Split('\n'))
        {
            line++;
            if (row.Length == 0 || row[0] == '#')
            {
                continue;
            }

            string[] cells = row.Split('\t');
            if (cells.Length != 3 || !Enum.TryParse(cells[0], ignoreCase: true, out LexiconRole role) || !Enum.IsDefined(role))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture,
                    $"Line {line}, '{TextForm.Shorten(row)}', is not a row of a lexicon: a role, a meaning and words, parted by tabs, such as 'classifier\\tvisit\\t次, 趟'."));
            }

            foreach (string word in cells[2].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                var entry = new LexiconWord(word, role, cells[1]);
                if (!WordTrie.TryRead(entry, out _))
                {
                    throw new FormatException(string.Create(CultureInfo.InvariantCulture,
                        $"Line {line}: '{TextForm.Shorten(cells[1])}' is not a meaning of the role {cells[0]}; it takes a qualifier, a unit or a number, as its documentation tells."));
                }

                read.Add(entry);
            }
        }

        return read;
    }

    private ReadingLexicon With(string[] words, LexiconRole role, string meaning)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (string word in words)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(word, nameof(words));
        }

        return With(words.Select(word => new LexiconWord(word.Trim(), role, meaning)));
    }

    private ReadingLexicon With(IEnumerable<LexiconWord> added)
    {
        Dictionary<(string, LexiconRole), LexiconWord> all = [];
        foreach (LexiconWord word in Words.Concat(added))
        {
            all[(word.Word, word.Role)] = word;
        }

        return new(Language, [.. all.Values]);
    }
}
