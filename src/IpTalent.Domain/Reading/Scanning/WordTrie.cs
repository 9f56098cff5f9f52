using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Reading;

/// <summary>Finds the longest known word at a place of a text, in time that the length of the word bounds.</summary>
/// <remarks>A double array: the child of a node by a character stands at the node's base plus the character's code, and is its child only
/// if it names the node as its parent. So a step waits for one look into memory, that of the base; the check of the parent runs beside it.</remarks>
internal sealed class WordTrie
{
    // A place that took longer to find is where the search for the next one begins, so that a large lexicon is built in time that is near linear.
    private const int MostTries = 500;

    private readonly bool _isSpaced;

    // What each character counts as: first those that words begin with, from 1 up, then the other ones of words; 0 for all that are in none.
    private readonly ushort[] _codes = new ushort[char.MaxValue + 1];
    private readonly int _firstCharacters;
    private readonly Cell[] _cells;

    public WordTrie(string language, ImmutableArray<LexiconWord> words)
    {
        _isSpaced = language != "zh";
        List<(string Form, WordMeaning Meaning)> forms = [.. Forms(words)];
        ushort codes = 0;
        foreach ((string form, _) in forms)
        {
            ref ushort code = ref _codes[Folded(form[0])];
            code = code == 0 ? ++codes : code;
        }

        _firstCharacters = codes;
        foreach (char character in forms.SelectMany(form => form.Form))
        {
            ref ushort code = ref _codes[Folded(character)];
            code = code == 0 ? ++codes : code;
        }

        for (int c = 0; c < _codes.Length; c++)
        {
            _codes[c] = _codes[Folded((char)c)];
        }

        var root = new Branch();
        foreach ((string form, WordMeaning meaning) in forms)
        {
            Branch branch = root;
            foreach (char character in form)
            {
                branch.Beyond |= meaning.Role;
                ushort code = _codes[character];
                branch = branch.Children.TryGetValue(code, out Branch? child) ? child : branch.Children[code] = new();
            }

            branch.Roles |= meaning.Role;
            branch.Meaning = meaning with { Next = branch.Meaning };
        }

        _cells = Placed(root, codes);
    }

    /// <summary>Whether a word begins with this character.</summary>
    public bool MayBegin(char c) => unchecked((uint)(_codes[c] - 1)) < (uint)_firstCharacters;

    /// <summary>The longest word that begins here; in a language with spaces, of whole words.</summary>
    public KnownWord Longest(ReadOnlySpan<char> text, int start)
    {
        int found = 0;
        int length = 0;
        int node = Root(text[start]);
        for (int end = start + 1; node > 0; end++)
        {
            if (_cells[node].Meaning is not null && IsWhole(text, end))
            {
                (found, length) = (node, end - start);
            }

            node = end < text.Length ? Child(node, text[end]) : 0;
        }

        return length == 0 ? default : new(length, _cells[found].Meaning, _cells[found].Roles);
    }

    /// <summary>The longest word with one of some roles that begins here.</summary>
    public KnownWord Longest(ReadOnlySpan<char> text, int start, RoleSet roles) =>
        Find(text, start, roles, out int node) is > 0 and int length ? new(length, _cells[node].Meaning, _cells[node].Roles) : default;

    /// <summary>The length of the longest word with one of some roles that begins here; 0 where none does.</summary>
    public int LengthOf(ReadOnlySpan<char> text, int start, RoleSet roles) => Find(text, start, roles, out _);

    /// <summary>The longest word of one role that begins here.</summary>
    public bool TryFind(ReadOnlySpan<char> text, int start, LexiconRole role, [NotNullWhen(true)] out WordMeaning? meaning, out int length)
    {
        length = Find(text, start, role, out int node);
        meaning = length > 0 ? _cells[node].Meaning!.As(role) : null;
        return length > 0;
    }

    /// <summary>Letters and digits, which a word of a spaced language is made of.</summary>
    public static bool IsWordCharacter(char c) => char.IsAsciiLetterOrDigit(c) || (c >= 0x80 && char.IsLetterOrDigit(c));

    // Each word as written; in traditional characters as well, where it has such.
    private static IEnumerable<(string Form, WordMeaning Meaning)> Forms(ImmutableArray<LexiconWord> words)
    {
        Dictionary<char, char> traditional = words.Where(word => word.Role == LexiconRole.Variant && word.Word.Length == 2 && word.Word[0] != word.Word[1])
            .DistinctBy(word => word.Word[1]).ToDictionary(word => word.Word[1], word => word.Word[0]);
        foreach (LexiconWord word in words.Where(word => word.Role != LexiconRole.Variant))
        {
            WordMeaning.TryRead(word, out WordMeaning meaning);
            yield return (word.Word, meaning);
            string written = new([.. word.Word.Select(c => traditional.GetValueOrDefault(c, c))]);
            if (written != word.Word)
            {
                yield return (written, meaning);
            }
        }
    }

    private static Cell[] Placed(Branch root, int codes)
    {
        List<Cell> cells = [.. Enumerable.Repeat(Cell.Free, codes + 1)];
        int from = 0;
        Queue<(Branch Branch, int Node)> waiting = new([(root, 0)]);
        while (waiting.TryDequeue(out (Branch Branch, int Node) next))
        {
            int at = 0;
            int[] children = [.. next.Branch.Children.Keys];
            if (children.Length > 0)
            {
                // The children of the root stand at their codes.
                at = next.Node == 0 ? 0 : from;
                while (children.Any(code => !cells[at + code].IsFree))
                {
                    at++;
                    if (at + codes >= cells.Count)
                    {
                        cells.Add(Cell.Free);
                    }
                }

                from = at - from > MostTries ? at : from;
            }

            foreach ((ushort code, Branch child) in next.Branch.Children)
            {
                cells[at + code] = new(next.Node, 0, child.Roles, child.Beyond, child.Meaning);
                waiting.Enqueue((child, at + code));
            }

            if (next.Node > 0)
            {
                cells[next.Node] = cells[next.Node] with { Base = at };
            }
        }

        return [.. cells];
    }

    private int Find(ReadOnlySpan<char> text, int start, RoleSet roles, out int found)
    {
        int length = 0;
        found = 0;
        int node = (uint)start < (uint)text.Length ? Root(text[start]) : 0;
        for (int end = start + 1; node > 0; end++)
        {
            ref readonly Cell here = ref _cells[node];
            if (here.Roles.Overlaps(roles) && IsWhole(text, end))
            {
                (found, length) = (node, end - start);
            }

            node = end < text.Length && here.Beyond.Overlaps(roles) ? Child(node, text[end]) : 0;
        }

        return length;
    }

    private bool IsWhole(ReadOnlySpan<char> text, int end) => !_isSpaced || end == text.Length || !IsWordCharacter(text[end]) || !IsWordCharacter(text[end - 1]);

    // A wide space or a line break between two words is a space, and capitals are small letters.
    private static char Folded(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c is '\n' or '\r' or '\t' or '\u00A0' or '\u202F' ? ' ' : c is '\u2019' ? '\'' : c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Root(char c) => MayBegin(c) ? _codes[c] : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Child(int node, char c)
    {
        int child = _cells[node].Base + _codes[c];
        return _cells[child].Parent == node ? child : 0;
    }

    /// <summary>A node, which stands for the characters that lead to it.</summary>
    /// <param name="Parent">The node one character before it; -1 where the cell is free.</param>
    /// <param name="Base">What its children's places are counted from.</param>
    /// <param name="Roles">The roles of the word that they are.</param>
    /// <param name="Beyond">The roles of all longer words that begin with them.</param>
    /// <param name="Meaning">The first meaning of the word that they are; <see langword="null"/> where they are none.</param>
    private readonly record struct Cell(int Parent, int Base, RoleSet Roles, RoleSet Beyond, WordMeaning? Meaning)
    {
        public static Cell Free => new(-1, 0, default, default, null);

        public bool IsFree => Parent < 0;
    }

    // A node while the trie is made.
    private sealed class Branch
    {
        public Dictionary<ushort, Branch> Children { get; } = [];

        public RoleSet Roles { get; set; }

        public RoleSet Beyond { get; set; }

        public WordMeaning? Meaning { get; set; }
    }
}
