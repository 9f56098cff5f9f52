namespace IpTalent.Domain.Reading;

/// <summary>Reads English numbers: digits, words, and both mixed.</summary>
/// <remarks>Grammar: digits or words below a hundred, each with the scales (hundred, thousand, ...) behind it, in falling order of the
/// large ones; "a" stands for one in front of a scale, and "half a" for half of it; "and" behind a scale joins what is smaller, and behind a
/// number "a half"; "-odd" fills in below the last digit.</remarks>
internal static class EnglishNumerals
{
    private const int MostWords = 16;

    // In words the amounts are whole numbers of halves, which "and a half" makes, and granules are tenths; decimals would take ten times as long.
    private const long One = 2;
    private const long Tenths = 10;

    // Beyond it a product of scales, which no single number has, is not told from another.
    private const long LargestScale = 10_000_000_000_000_000;

    private static readonly RoleSet NumberWords = LexiconRole.Number | (RoleSet)LexiconRole.Scale;

    /// <summary>Reads the number that begins here, in digits or words.</summary>
    /// <returns>How many characters to go on by; 0 where there is no number.</returns>
    public static int Read(ReadOnlySpan<char> text, int start, WordTrie trie, out Numeral numeral)
    {
        if (Numeral.Digit(text[start]) >= 0)
        {
            return Digits(text, start, trie, out numeral);
        }

        if (text.BehindArticle(start) is > 0 and int behind)
        {
            numeral = default;
            return trie.LengthOf(text, behind, LexiconRole.Scale) > 0 ? Words(text, start, behind - 1, One, trie, out numeral) : 0;
        }

        return text.IsWord(start, "half") ? HalfOf(text, start, trie, out numeral) : Words(text, start, start, 0, trie, out numeral);
    }

    /// <summary>Digits, with scales behind them: 1.2 million.</summary>
    private static int Digits(ReadOnlySpan<char> text, int start, WordTrie trie, out Numeral numeral)
    {
        int length = Numeral.Digits(text, start, out decimal value, out decimal granule, out bool grouped);
        numeral = default;
        if (value < 0)
        {
            return length;
        }

        int i = start + length;
        bool year = length == 4 && value is >= 1000 and <= 9999;
        bool told = granule < 1;
        bool endsInScale = false;
        long product = 1;
        for (int words = 0; words < MostWords && Next(text, i, true) is >= 0 and int at && !(words == 0 && text[i] == '-'); words++)
        {
            if (!trie.TryFind(text, at, LexiconRole.Scale, out WordMeaning? word, out int wordLength)
                || value == 0 || (word.Whole < 1000 && value >= 100))
            {
                break;
            }

            long scale = word.Whole;
            told = granule < 1 || Numeral.GranuleOf((long)value) == 1;
            (value, granule, product) = (value * scale, granule * scale, Product(product, scale));
            (i, endsInScale, year) = (at + wordLength, scale != 12, false);
            if (scale is 12 or >= 1000)
            {
                (granule, told) = scale == 12 ? (1, false) : (granule, told);
                break;
            }
        }

        numeral = new()
        {
            Length = i - start,
            Low = value,
            High = value,
            Granule = granule,
            IsTold = told,
            EndsInScale = endsInScale,
            HasDigits = true,
            LooksLikeYear = year,
            IsGrouped = grouped,
            Scale = product,
        };
        return i - start;
    }

    /// <summary>Words, behind an article or without one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins.</param>
    /// <param name="i">Behind the article; the same without one.</param>
    /// <param name="part">What the article stands for; zero without one.</param>
    /// <param name="trie">The words.</param>
    /// <param name="numeral">The number.</param>
    private static int Words(ReadOnlySpan<char> text, int start, int i, long part, WordTrie trie, out Numeral numeral)
    {
        long total = 0;
        long high = part;
        long granule = Tenths;
        long largest = long.MaxValue;
        bool any = part > 0;
        bool mayAdd = !any;
        bool onlyOnes = true;
        bool told = false;
        bool endsInScale = false;
        long product = 1;
        long lastScale = 0;
        for (int words = 0; words < MostWords; words++)
        {
            int at = Next(text, i, any);
            if (at < 0)
            {
                break;
            }

            KnownWord word = trie.Longest(text, at, NumberWords);
            if (any && word.Is(LexiconRole.Scale))
            {
                long scale = word.Meaning!.As(LexiconRole.Scale).Whole;
                if (scale >= 1000 ? scale >= largest || part == 0 : part is 0 or >= 100 * One)
                {
                    break;
                }

                // "a hundred and five thousand": the scale multiplies all that stands before it.
                bool hasHigh = high != part;
                long whole = part / One;
                told = granule < Tenths || whole % 10 != 0 || (whole % 100 == 0 && endsInScale);
                granule = (granule < Tenths ? granule : Tenths * Numeral.GranuleOf(whole)) * scale;
                part *= scale;
                product = Product(product, scale);
                lastScale = scale;
                high = hasHigh ? high * scale : part;
                if (scale >= 1000)
                {
                    total += part;
                    if (hasHigh)
                    {
                        high += total - part;
                    }

                    (part, largest) = (0, scale);
                    high = hasHigh ? high : 0;
                }

                (i, endsInScale, mayAdd) = (at + word.Length, scale != 12, true);
                if (scale == 12)
                {
                    (granule, told, onlyOnes) = (Tenths, false, false);
                    break;
                }

                if (hasHigh)
                {
                    break;
                }

                continue;
            }

            if (granule < Tenths)
            {
                break;
            }

            if (any && !endsInScale && high == part && AndAHalf(text, at) is > 0 and int behindHalf)
            {
                part++;
                (high, granule, told, onlyOnes, mayAdd, i) = (part, 1, true, false, false, behindHalf);
                continue;
            }

            int number = at;
            if (any && endsInScale && text.IsWord(at, "and"))
            {
                number = Next(text, at + 3, true);
                word = number < 0 ? default : trie.Longest(text, number, NumberWords);
            }

            if (!word.Is(LexiconRole.Number))
            {
                if (any && !endsInScale && part is > 0 and < 20 * One && high == part && text.IsWord(at, "or") && Next(text, at + 2, true) is >= 0 and int second
                    && trie.TryFind(text, second, LexiconRole.Number, out WordMeaning? neighbour, out int length) && neighbour.Whole * One == part + One)
                {
                    // five or six dozen
                    high = part + One;
                    i = second + length;
                    continue;
                }

                break;
            }

            // "between one million and two million": what stands behind "and" is a number of its own.
            if (number != at && Next(text, number + word.Length, true) is >= 0 and int behind && trie.TryFind(text, behind, LexiconRole.Scale, out WordMeaning? own, out _)
                && own.Whole == lastScale)
            {
                break;
            }

            long ones = word.Meaning!.As(LexiconRole.Number).Whole;
            long tail = part / One % 100;
            bool fits = !any || (mayAdd && endsInScale) || (tail is >= 20 and <= 90 && tail % 10 == 0 && ones is > 0 and < 10);
            if (!fits || high != part)
            {
                break;
            }

            part += ones * One;
            high = part;
            granule = Tenths * Numeral.GranuleOf(part / One);
            onlyOnes &= !any && ones is 1 or 10;
            (i, any, endsInScale, told, mayAdd) = (number + word.Length, true, false, false, false);
        }

        if (!any)
        {
            numeral = default;
            return 0;
        }

        bool isPair = high != part;
        decimal low = Amount(total + part);
        bool isPower = onlyOnes && endsInScale && !isPair;
        numeral = new()
        {
            Length = i - start,
            Form = isPair ? NumeralForm.Pair : NumeralForm.Plain,
            Low = low,
            High = isPair ? Amount(part == 0 ? high : total + high) : low,
            Granule = granule % Tenths == 0 ? granule / Tenths : 0.1m * granule,
            IsTold = told && !isPower,
            EndsInScale = endsInScale,
            IsPower = isPower && IsPowerOfTen((total + part) / One),
            Scale = product,
        };
        return i - start;
    }

    private static decimal Amount(long halves) => halves % One == 0 ? halves / One : 0.5m * halves;

    private static long Product(long product, long scale) => product > LargestScale / scale ? LargestScale : product * scale;

    /// <summary>Half a million, half a dozen; but not half a year.</summary>
    private static int HalfOf(ReadOnlySpan<char> text, int start, WordTrie trie, out Numeral numeral)
    {
        numeral = default;
        int article = start + 5;
        int at = article < text.Length && text.SpaceAt(article - 1) ? text.BehindArticle(article) : 0;
        if (at == 0 || !trie.TryFind(text, at, LexiconRole.Scale, out WordMeaning? scale, out int length) || scale.Whole < 12)
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

    private static bool IsPowerOfTen(long value)
    {
        while (value >= 10 && value % 10 == 0)
        {
            value /= 10;
        }

        return value == 1;
    }
}
