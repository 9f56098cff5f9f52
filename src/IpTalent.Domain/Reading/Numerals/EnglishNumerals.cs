namespace IpTalent.Domain.Reading;

/// <summary>Reads English numbers: digits, words, and both mixed.</summary>
/// <remarks>Grammar: digits or words below a hundred, each with the scales (hundred, thousand, ...) behind it, in falling order of the
/// large ones; "a" stands for one in front of a scale, and "half a" for half of it; "and" behind a scale joins what is smaller, and behind a
/// number "a half"; "-odd" fills in below the last digit.</remarks>
internal static class EnglishNumerals
{
    private const int MostWords = 16;

    private static readonly RoleSet NumberWords = LexiconRole.Number | (RoleSet)LexiconRole.Scale;

    /// <summary>Reads the number that begins here, in digits or words.</summary>
    /// <returns>How many characters to go on by; 0 where there is no number.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, WordTrie trie, out Numeral numeral)
    {
        numeral = default;
        int i = start;
        decimal total = 0;
        decimal part = 0;
        decimal high = 0;
        decimal granule = 1;
        decimal largest = decimal.MaxValue;
        bool any = false;
        bool onlyOnes = true;
        bool told = false;
        bool endsInScale = false;
        bool mayAdd = true;
        bool digits = false;
        decimal scaleProduct = 1;
        decimal lastScale = 0;
        bool year = false;
        bool grouped = false;
        if (Numeral.Digit(text[i]) >= 0)
        {
            int length = Numeral.Digits(text, i, out decimal value, out granule, out grouped);
            if (value < 0)
            {
                return length;
            }

            (part, high, i, any, digits, mayAdd, onlyOnes) = (value, value, i + length, true, true, false, false);
            year = length == 4 && value is >= 1000 and <= 9999;
            told = granule < 1;
        }
        else if (text.BehindArticle(i) is > 0 and int behind)
        {
            if (trie.LengthOf(text, behind, LexiconRole.Scale) == 0)
            {
                return 0;
            }

            (part, high, i, any, mayAdd) = (1, 1, behind - 1, true, false);
        }
        else if (text.IsWord(i, "half"))
        {
            return HalfOf(text, i, trie, out numeral);
        }

        for (int words = 0; words < MostWords; words++)
        {
            int at = Next(text, i, any);
            if (at < 0)
            {
                break;
            }

            KnownWord word = trie.Longest(text, at, NumberWords);
            if (any && word.Is(LexiconRole.Scale) && !(words == 0 && at > i && text[i] == '-' && digits))
            {
                WordMeaning scale = word.Meaning!.As(LexiconRole.Scale);
                if (scale.Number >= 1000 ? scale.Number >= largest || part == 0 : part is 0 or >= 100)
                {
                    break;
                }

                // "a hundred and five thousand": the scale multiplies all that stands before it.
                bool hasHigh = high != part;
                // In words a part is a whole number; reckoned as one, it takes a tenth of the time that a decimal does.
                long whole = digits ? 0 : (long)part;
                told = (granule < 1 || (!digits ? whole % 10 != 0 || (whole % 100 == 0 && endsInScale) : Numeral.GranuleOf((long)part) == 1)) && part != 0;
                granule = (digits || granule < 1 ? granule : Numeral.GranuleOf(whole)) * scale.Number;
                part *= scale.Number;
                scaleProduct *= scale.Number;
                lastScale = scale.Number;
                high = hasHigh ? high * scale.Number : part;
                if (scale.Number >= 1000)
                {
                    total += part;
                    if (hasHigh)
                    {
                        high += total - part;
                    }

                    (part, largest) = (0, scale.Number);
                    high = hasHigh ? high : 0;
                }

                (i, endsInScale, mayAdd, year) = (at + word.Length, scale.Number != 12, true, false);
                if (scale.Number == 12)
                {
                    granule = 1;
                    told = false;
                    onlyOnes = false;
                    break;
                }

                if (hasHigh)
                {
                    break;
                }

                continue;
            }

            if (digits || granule < 1)
            {
                break;
            }

            if (any && !endsInScale && high == part && AndAHalf(text, at) is > 0 and int behindHalf)
            {
                part += 0.5m;
                (high, granule, told, onlyOnes, mayAdd, i) = (part, 0.1m, true, false, false, behindHalf);
                continue;
            }

            int number = at;
            if (any && text.IsWord(at, "and") && endsInScale)
            {
                number = Next(text, at + 3, true);
                word = number < 0 ? default : trie.Longest(text, number, NumberWords);
            }

            if (!word.Is(LexiconRole.Number))
            {
                if (any && !endsInScale && part is > 0 and < 20 && high == part && text.IsWord(at, "or") && Next(text, at + 2, true) is >= 0 and int second
                    && trie.TryFind(text, second, LexiconRole.Number, out WordMeaning? neighbour, out int length) && neighbour.Number == part + 1)
                {
                    // five or six dozen
                    high = neighbour.Number;
                    i = second + length;
                    continue;
                }

                break;
            }

            // "between one million and two million": what stands behind "and" is a number of its own.
            if (number != at && Next(text, number + word.Length, true) is >= 0 and int behind && trie.TryFind(text, behind, LexiconRole.Scale, out WordMeaning? own, out _)
                && own.Number == lastScale)
            {
                break;
            }

            decimal ones = word.Meaning!.As(LexiconRole.Number).Number;
            long tail = (long)part % 100;
            bool fits = !any || (mayAdd && endsInScale) || (tail is >= 20 and <= 90 && tail % 10 == 0 && ones < 10 && ones > 0);
            if (!fits || high != part)
            {
                break;
            }

            part += ones;
            high = part;
            granule = Numeral.GranuleOf((long)part);
            onlyOnes &= !any && ones is 1 or 10;
            (i, any, endsInScale, told, mayAdd) = (number + word.Length, true, false, false, false);
        }

        if (!any)
        {
            return 0;
        }

        bool isPair = high != part;
        decimal low = total + part;
        decimal top = isPair ? (part == 0 ? high : total + high) : low;
        bool isPower = !digits && onlyOnes && endsInScale && !isPair;
        numeral = new()
        {
            Length = i - start,
            Form = isPair ? NumeralForm.Pair : NumeralForm.Plain,
            Low = low,
            High = top,
            Granule = granule,
            IsTold = told && !isPower,
            EndsInScale = endsInScale,
            IsPower = isPower && IsPowerOfTen(low),
            HasDigits = digits,
            LooksLikeYear = year,
            IsGrouped = grouped,
            Scale = scaleProduct,
        };
        return i - start;
    }

    /// <summary>Half a million, half a dozen; but not half a year.</summary>
    private static int HalfOf(ReadOnlySpan<char> text, int start, WordTrie trie, out Numeral numeral)
    {
        numeral = default;
        int article = start + 5;
        int at = article < text.Length && text.SpaceAt(article - 1) ? text.BehindArticle(article) : 0;
        if (at == 0 || !trie.TryFind(text, at, LexiconRole.Scale, out WordMeaning? scale, out int length) || scale.Number < 12)
        {
            return 0;
        }

        decimal half = scale.Number / 2;
        numeral = new()
        {
            Length = at + length - start,
            Form = NumeralForm.Plain,
            Low = half,
            High = half,
            Granule = Numeral.GranuleOf((long)half),
            EndsInScale = true,
            Scale = scale.Number,
        };
        return numeral.Length;
    }

    /// <summary>Behind "and a half"; 0 where that does not stand here.</summary>
    private static int AndAHalf(ReadOnlySpan<char> text, int at) =>
        text.IsWord(at, "and") && at + 4 < text.Length && text.BehindArticle(at + 4) is > 0 and int half && text.IsWord(half, "half") ? half + 4 : 0;

    /// <summary>Where the next word begins, behind one space or hyphen; -1 where none does.</summary>
    private static int Next(ReadOnlySpan<char> text, int i, bool any)
    {
        int at = any ? i < text.Length && (text.SpaceAt(i) || text[i] == '-') ? i + 1 : -1 : i;
        return at >= 0 && at < text.Length && char.IsAsciiLetter(text[at]) ? at : -1;
    }

    private static bool IsPowerOfTen(decimal value)
    {
        while (value >= 10 && value % 10 == 0)
        {
            value /= 10;
        }

        return value == 1;
    }
}
