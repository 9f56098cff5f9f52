using System.Diagnostics;
using System.Globalization;

namespace IpTalent.Domain;

/// <summary>How names are compared: with everything folded that a table or a keyboard may change without meaning another area.</summary>
internal static class AreaNames
{
    /// <summary>Longest folded text; names are far shorter, and longer texts are not looked at.</summary>
    public const int LongestFolded = 160;

    private const char FirstIdeograph = '⺀';   // U+2E80: from here on, space between characters means nothing

    /// <summary>Folds a name of the lists.</summary>
    public static string Fold(string name)
    {
        Span<char> folded = stackalloc char[LongestFolded];
        return TryFold(name, folded, out int length)
            ? folded[..length].ToString()
            : throw new UnreachableException($"'{name}' is blank or too long.");
    }

    /// <summary>Folds a text: upper case, plain hyphens and apostrophes, half width, single spaces, "and" for an ampersand, no leading "the".</summary>
    /// <returns>False where the text is blank or too long to be a name.</returns>
    public static bool TryFold(ReadOnlySpan<char> text, Span<char> folded, out int length)
    {
        length = 0;
        if (text.Length > LongestFolded / 2)
        {
            return false;
        }

        bool spaceBefore = false;
        foreach (char original in text)
        {
            char c = Plain(original);
            if (c == ' ')
            {
                spaceBefore = length > 0;
                continue;
            }

            if (c == '\0')
            {
                continue;
            }

            ReadOnlySpan<char> plain = spaceBefore && c == '&' ? "AND" : new ReadOnlySpan<char>(in c);
            if (spaceBefore && SpaceCounts(folded[length - 1], c))
            {
                folded[length++] = ' ';
            }

            spaceBefore = false;
            if (length + plain.Length >= folded.Length)
            {
                return false;
            }

            plain.CopyTo(folded[length..]);
            length += plain.Length;
        }

        if (folded[..length].StartsWith("THE "))
        {
            folded[4..length].CopyTo(folded);
            length -= 4;
        }

        return length > 0;
    }

    /// <summary>The candidate that the fewest changed, added or left-out letters make of the text; none where that were more than a third.</summary>
    public static string? Nearest(ReadOnlySpan<char> text, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int fewest = text.Length / 3;
        foreach (string candidate in candidates.Where(candidate => candidate.Length > 2).Order(StringComparer.Ordinal))
        {
            int changes = Changes(text, candidate, fewest + 1);
            if (changes <= fewest)
            {
                (nearest, fewest) = (candidate, changes - 1);   // a later one has to be nearer still
            }
        }

        return nearest;
    }

    private static char Plain(char c) => c switch
    {
        >= '！' and <= '～' => Plain((char)(c - '！' + '!')),   // full width
        (>= '‐' and <= '―') or '−' => '-',
        '‘' or '’' or 'ʼ' => '\'',
        _ when char.IsWhiteSpace(c) => ' ',
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.Control => '\0',   // byte order mark, zero width
        _ => char.ToUpperInvariant(c),
    };

    private static bool SpaceCounts(char before, char after) =>
        before != '-' && after != '-' && before < FirstIdeograph && after < FirstIdeograph;

    // Levenshtein's distance, row by row; anything from the limit on is the limit.
    private static int Changes(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) >= limit)
        {
            return limit;
        }

        Span<int> row = stackalloc int[LongestFolded + 1];
        for (int j = 0; j <= to.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return Math.Min(row[to.Length], limit);
    }
}
