using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Reading;

/// <summary>Finds the longest known word at a place of a text, in time that the length of the word bounds.</summary>
internal sealed class WordTrie
{
    /// <summary>No word.</summary>
    public const int None = -1;

    private readonly bool _isSpaced;

    // Edges in one open table: the key is node and character, the value the next node. A word ends in a node if it has a meaning.
    private readonly ulong[] _keys;
    private readonly int[] _next;
    private readonly int _mask;
    private readonly int[] _first;
    private readonly Meaning[] _meanings;

    public WordTrie(string language, ImmutableArray<LexiconWord> words)
    {
        _isSpaced = language != "zh";
        Dictionary<ulong, int> edges = [];
        List<int> first = [None];
        List<Meaning> meanings = [];
        Dictionary<char, char> traditional = words.Where(word => word.Role == LexiconRole.Variant && word.Word.Length == 2 && word.Word[0] != word.Word[1])
            .DistinctBy(word => word.Word[1]).ToDictionary(word => word.Word[1], word => word.Word[0]);
        foreach (LexiconWord word in words.Where(word => word.Role != LexiconRole.Variant))
        {
            string written = new([.. word.Word.Select(c => traditional.GetValueOrDefault(c, c))]);
            foreach (string form in (string[])(written == word.Word ? [written] : [word.Word, written]))
            {
                int node = 0;
                foreach (char c in form)
                {
                    ulong key = Key(node, Folded(c));
                    if (!edges.TryGetValue(key, out int next))
                    {
                        next = first.Count;
                        first.Add(None);
                        edges.Add(key, next);
                    }

                    node = next;
                }

                TryRead(word, out Meaning meaning);
                meanings.Add(meaning with { Next = first[node] });
                first[node] = meanings.Count - 1;
            }
        }

        int size = 16;
        while (size < edges.Count * 2)
        {
            size *= 2;
        }

        (_keys, _next, _mask, _first, _meanings) = (new ulong[size], new int[size], size - 1, [.. first], [.. meanings]);
        foreach ((ulong key, int next) in edges)
        {
            int slot = Slot(key);
            while (_next[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            (_keys[slot], _next[slot]) = (key, next);
        }
    }

    /// <summary>What a word means in one of its roles.</summary>
    /// <param name="Role">The role.</param>
    /// <param name="Number">Its number, where the role has one.</param>
    /// <param name="Unit">Its unit, where it has one.</param>
    /// <param name="Qualifier">Its qualifier, where it has one.</param>
    /// <param name="Sort">Its wording, its way of dating, or its special measure.</param>
    /// <param name="Next">The next meaning of the same word.</param>
    internal readonly record struct Meaning(LexiconRole Role, decimal Number = 0, Unit? Unit = null, Qualifier Qualifier = default, Sort Sort = default, int Next = None);

    /// <summary>The longest word that begins here; in a language with spaces, of whole words.</summary>
    /// <returns>The first of its meanings, or <see cref="None"/>.</returns>
    public int Longest(ReadOnlySpan<char> text, int start, out int length)
    {
        int node = 0;
        int found = None;
        length = 0;
        for (int i = start; i < text.Length; i++)
        {
            node = Step(node, Folded(text[i]));
            if (node == 0)
            {
                break;
            }

            if (_first[node] >= 0 && (!_isSpaced || i + 1 == text.Length || !IsWordCharacter(text[i + 1]) || !IsWordCharacter(text[i])))
            {
                found = _first[node];
                length = i + 1 - start;
            }
        }

        return found;
    }

    /// <summary>The longest word of one role that begins here.</summary>
    public bool TryFind(ReadOnlySpan<char> text, int start, LexiconRole role, out Meaning meaning, out int length)
    {
        int node = 0;
        meaning = default;
        length = 0;
        for (int i = start; i < text.Length; i++)
        {
            node = Step(node, Folded(text[i]));
            if (node == 0)
            {
                break;
            }

            if (_first[node] >= 0 && (!_isSpaced || i + 1 == text.Length || !IsWordCharacter(text[i + 1]) || !IsWordCharacter(text[i]))
                && TryGet(_first[node], role, out Meaning known))
            {
                meaning = known;
                length = i + 1 - start;
            }
        }

        return length > 0;
    }

    public ref readonly Meaning this[int index] => ref _meanings[index];

    public bool TryGet(int index, LexiconRole role, out Meaning meaning)
    {
        for (; index >= 0; index = _meanings[index].Next)
        {
            if (_meanings[index].Role == role)
            {
                meaning = _meanings[index];
                return true;
            }
        }

        meaning = default;
        return false;
    }

    /// <summary>The meaning that a row of a lexicon gives its words; <see langword="false"/> where it does not go with the role.</summary>
    public static bool TryRead(LexiconWord word, out Meaning meaning)
    {
        string text = word.Meaning;
        meaning = new(word.Role);
        switch (word.Role)
        {
            case LexiconRole.Before or LexiconRole.After:
                bool isCue = Quantity.TryReadWord(text, out Qualifier qualifier) && !Quantity.HoldsEnds(qualifier);
                meaning = meaning with { Qualifier = qualifier };
                return isCue;
            case LexiconRole.Classifier when text is "tenth" or "thousandth" or "doubling":
                meaning = meaning with { Unit = text == "doubling" ? Unit.Ratio : Unit.Percent, Sort = Enum.Parse<Sort>(text, ignoreCase: true) };
                return true;
            case LexiconRole.Classifier or LexiconRole.Counter or LexiconRole.Noun:
                bool isUnit = Unit.TryParse(text, out Unit? unit);
                meaning = meaning with { Unit = unit };
                return isUnit;
            case LexiconRole.Per or LexiconRole.Plan or LexiconRole.Number or LexiconRole.Scale or LexiconRole.Plural
                or LexiconRole.Fraction or LexiconRole.Multiple or LexiconRole.Month:
                bool isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
                meaning = meaning with { Number = number };
                return isNumber && IsInRange(word.Role, number);
            case LexiconRole.Wording or LexiconRole.When:
                bool isSort = Enum.TryParse(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out Sort sort) && Enum.IsDefined(sort)
                    && (sort <= Sort.IncreaseBy) == (word.Role == LexiconRole.Wording);
                meaning = meaning with { Sort = sort };
                return isSort;
            default:
                return true;
        }
    }

    /// <summary>Letters and digits, which a word of a spaced language is made of.</summary>
    public static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && char.IsLetterOrDigit(c));

    private static bool IsInRange(LexiconRole role, decimal number) => role switch
    {
        LexiconRole.Plan => number is >= 1 and <= 1608 && decimal.IsInteger(number),
        LexiconRole.Month => number is >= 1 and <= 12 && decimal.IsInteger(number),
        LexiconRole.Number => number is >= 0 and < 100 && decimal.IsInteger(number),
        LexiconRole.Scale or LexiconRole.Plural => number is >= 2 and <= 1_000_000_000_000 && decimal.IsInteger(number),
        LexiconRole.Fraction => number is >= 2 and <= 1000 && decimal.IsInteger(number),
        _ => number is > 0 and <= 1_000_000_000_000,
    };

    // A wide space or a line break between two words is a space, and capitals are small letters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Folded(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c is '\n' or '\r' or '\t' or '\u00A0' or '\u202F' ? ' ' : c is '\u2019' ? '\'' : c;

    private static ulong Key(int node, char c) => ((ulong)node << 16) | c;

    private int Slot(ulong key) => unchecked((int)((key * 11400714819323198485ul) >> 33)) & _mask;

    private int Step(int node, char c)
    {
        ulong key = Key(node, c);
        for (int slot = Slot(key); _next[slot] != 0; slot = (slot + 1) & _mask)
        {
            if (_keys[slot] == key)
            {
                return _next[slot];
            }
        }

        return 0;
    }
}
