using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace IpTalent.Domain.Reading;

/// <summary>Finds the longest known word at a place of a text, in time that the length of the word bounds.</summary>
internal sealed class WordTrie
{
    // All that Folded makes another character of.
    private const string FoldedAway = "ABCDEFGHIJKLMNOPQRSTUVWXYZ\n\r\t\u00A0\u202F\u2019";

    private readonly bool _isSpaced;

    // The node behind the first character of a word, capital or small; 0 where no word begins with it.
    private readonly ushort[] _roots = new ushort[char.MaxValue + 1];

    // The edges behind that in one open table.
    private readonly Edge[] _edges;
    private readonly int _mask;
    private readonly Node[] _nodes;
    private readonly WordMeaning[] _meanings;

    public WordTrie(string language, ImmutableArray<LexiconWord> words)
    {
        _isSpaced = language != "zh";
        List<(string Form, WordMeaning Meaning)> forms = [.. Forms(words)];
        Dictionary<(int Node, char Character), int> edges = [];
        List<Node> nodes = [Node.Empty];
        List<WordMeaning> meanings = [];

        // The first nodes are those of the first characters, so that their numbers are small.
        foreach ((string form, _) in forms)
        {
            if (edges.TryAdd((0, Folded(form[0])), nodes.Count))
            {
                nodes.Add(Node.Empty);
            }
        }

        foreach ((string form, WordMeaning meaning) in forms)
        {
            int node = 0;
            foreach (char c in form)
            {
                nodes[node] = nodes[node] with { Beyond = nodes[node].Beyond | meaning.Role };
                if (!edges.TryGetValue((node, Folded(c)), out int next))
                {
                    next = nodes.Count;
                    nodes.Add(Node.Empty);
                    edges.Add((node, Folded(c)), next);
                }

                node = next;
            }

            meanings.Add(meaning with { Next = nodes[node].First });
            nodes[node] = nodes[node] with { First = meanings.Count - 1, Roles = nodes[node].Roles | meaning.Role };
        }

        int size = 16;
        while (size < edges.Count * 2)
        {
            size *= 2;
        }

        (_edges, _mask, _nodes, _meanings) = (new Edge[size], size - 1, [.. nodes], [.. meanings]);
        foreach (((int node, char character), int next) in edges)
        {
            int slot = Slot(node, character);
            while (_edges[slot].Next != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _edges[slot] = new(node, character, next);
        }

        foreach (((int node, char character), int next) in edges)
        {
            if (node == 0)
            {
                _roots[character] = (ushort)next;
            }
        }

        foreach (char c in FoldedAway)
        {
            _roots[c] = _roots[Folded(c)];
        }
    }

    /// <summary>A node, which stands for the characters that lead to it.</summary>
    /// <param name="First">The first meaning of the word that they are; -1 where they are none.</param>
    /// <param name="Roles">The roles of that word.</param>
    /// <param name="Beyond">The roles of all longer words that begin with them.</param>
    private readonly record struct Node(int First, RoleSet Roles, RoleSet Beyond)
    {
        public static Node Empty => new(-1, default, default);
    }

    private readonly record struct Edge(int Node, char Character, int Next);

    public ref readonly WordMeaning this[int index] => ref _meanings[index];

    /// <summary>Whether a word begins with this character.</summary>
    public bool MayBegin(char c) => _roots[c] != 0;

    /// <summary>The longest word that begins here; in a language with spaces, of whole words.</summary>
    public KnownWord Longest(ReadOnlySpan<char> text, int start)
    {
        KnownWord found = default;
        int node = _roots[text[start]];
        for (int end = start + 1; node != 0; end++)
        {
            ref readonly Node here = ref _nodes[node];
            if (here.First >= 0 && IsWhole(text, end))
            {
                found = new(end - start, here.First, here.Roles);
            }

            node = end < text.Length && !here.Beyond.IsEmpty ? Step(node, text[end]) : 0;
        }

        return found;
    }

    /// <summary>The length of the longest word with one of some roles that begins here; 0 where none does.</summary>
    public int LengthOf(ReadOnlySpan<char> text, int start, RoleSet roles) => Find(text, start, roles, out _);

    /// <summary>The longest word of one role that begins here.</summary>
    public bool TryFind(ReadOnlySpan<char> text, int start, LexiconRole role, out WordMeaning meaning, out int length)
    {
        length = Find(text, start, role, out int first);
        meaning = length > 0 ? Of(first, role) : default;
        return length > 0;
    }

    /// <summary>What a word means in a role that it has.</summary>
    public ref readonly WordMeaning Of(int first, LexiconRole role)
    {
        int index = first;
        while (_meanings[index].Role != role)
        {
            index = _meanings[index].Next;
        }

        return ref _meanings[index];
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

    private int Find(ReadOnlySpan<char> text, int start, RoleSet roles, out int first)
    {
        int length = 0;
        first = -1;
        int node = (uint)start < (uint)text.Length ? _roots[text[start]] : 0;
        for (int end = start + 1; node != 0; end++)
        {
            ref readonly Node here = ref _nodes[node];
            if (here.Roles.Overlaps(roles) && IsWhole(text, end))
            {
                (first, length) = (here.First, end - start);
            }

            node = end < text.Length && here.Beyond.Overlaps(roles) ? Step(node, text[end]) : 0;
        }

        return length;
    }

    private bool IsWhole(ReadOnlySpan<char> text, int end) => !_isSpaced || end == text.Length || !IsWordCharacter(text[end]) || !IsWordCharacter(text[end - 1]);

    // A wide space or a line break between two words is a space, and capitals are small letters.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Folded(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c is '\n' or '\r' or '\t' or '\u00A0' or '\u202F' ? ' ' : c is '\u2019' ? '\'' : c;

    private int Slot(int node, char c) => unchecked((int)(((((ulong)node << 16) | c) * 11400714819323198485ul) >> 33)) & _mask;

    private int Step(int node, char c)
    {
        char character = Folded(c);
        for (int slot = Slot(node, character); ; slot = (slot + 1) & _mask)
        {
            Edge edge = _edges[slot];
            if (edge.Next == 0 || (edge.Node == node && edge.Character == character))
            {
                return edge.Next;
            }
        }
    }
}
