namespace IpTalent.Interchange;

/// <summary>Finds what a misspelt text was probably meant to be.</summary>
internal static class TidyNearest
{
    private const int LongestText = 64;

    /// <summary>The nearest of what is known, the first of several; <see langword="null"/> where none is within a third of the letters.</summary>
    public static string? Of(string text, IEnumerable<string> known)
    {
        if (text.Length is 0 or > LongestText)
        {
            return null;
        }

        string wanted = text.ToLowerInvariant();
        int within = Math.Max(text.Length / 3, text.Length > 1 ? 1 : 0);
        string? nearest = null;
        foreach (string candidate in known)
        {
            if (candidate.Length <= LongestText && Math.Abs(candidate.Length - text.Length) <= within
                && Distance(wanted, candidate.ToLowerInvariant(), within) is { } distance && distance * 3 <= Math.Max(text.Length, candidate.Length))
            {
                nearest = candidate;
                within = distance - 1;   // only something nearer still
                if (within < 0)
                {
                    break;
                }
            }
        }

        return nearest;
    }

    /// <summary>How many letters are to be put in, left out, changed, or swapped with their neighbour; <see langword="null"/> where more than allowed.</summary>
    private static int? Distance(string one, string other, int allowed)
    {
        Span<int> before = stackalloc int[LongestText + 1], last = stackalloc int[LongestText + 1], row = stackalloc int[LongestText + 1];
        for (int j = 0; j <= other.Length; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            int least = row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                int distance = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    distance = Math.Min(distance, before[j - 2] + 1);
                }

                row[j] = distance;
                least = Math.Min(least, distance);
            }

            if (least > allowed + 1)   // a swap may still save one
            {
                return null;
            }

            Span<int> reused = before;
            before = last;
            last = row;
            row = reused;
        }

        return last[other.Length] <= allowed ? last[other.Length] : null;
    }
}
