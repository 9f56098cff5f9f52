namespace IpTalent.Domain.Reading;

/// <summary>What is counted around a number of an English text: the noun behind it, or the currency before it.</summary>
internal ref struct EnglishNouns(ReadOnlySpan<char> text, WordTrie trie)
{
    /// <summary>How many words may stand between a number and its noun; more behind "a batch of".</summary>
    public const int Reach = 6;
    public const int ListReach = 12;

    /// <summary>How many letters of a word are looked at.</summary>
    public const int LongestWord = 40;

    // What ends the row of words that a number counts.
    private static readonly RoleSet Ends = LexiconRole.Stop | (RoleSet)LexiconRole.Time | LexiconRole.When | LexiconRole.After | LexiconRole.Number | LexiconRole.Per
        | LexiconRole.Month | LexiconRole.Scale | LexiconRole.Each;

    // A classifier is counted behind a number only: "12 reports", but what a "report" says is about something else.
    private static readonly RoleSet Things = LexiconRole.Noun | (RoleSet)LexiconRole.Classifier;

    private readonly ReadOnlySpan<char> _text = text;
    private Unit? _money;
    private int _moneyStart = -1;
    private int _moneyEnd = -1;

    /// <summary>What is counted: the last noun of the row of words behind the number.</summary>
    /// <param name="at">The place behind the number.</param>
    /// <param name="reach">How many words to look at.</param>
    /// <param name="isTime">Whether a unit of time stands there instead.</param>
    /// <param name="end">The place behind the noun.</param>
    public readonly Unit? Ahead(int at, int reach, out bool isTime, out int end)
    {
        Unit? found = null;
        isTime = false;
        end = at;
        int i = at;
        int unknown = 0;
        for (int words = 0; words < reach && i < _text.Length; words++)
        {
            int start = _text.SpaceAt(i) ? i + 1 : i;
            if (start >= _text.Length || (start == i && words > 0))
            {
                break;
            }

            KnownWord word = trie.Longest(_text, start);
            int behind = start + word.Length;
            bool isCompound = behind + 1 < _text.Length && _text[behind] == '-' && char.IsAsciiLetter(_text[behind + 1]);
            if (word.IsKnown && !isCompound)
            {
                // PCT is the Patent Cooperation Treaty, pct a percentage.
                if (word.Is(Things) && UnitOf(word) is { } noun && _text[start..behind] is not "PCT")
                {
                    if (found is not null && noun.Kind != UnitKind.Count)
                    {
                        break;
                    }

                    (found, end, i, unknown) = (noun, behind, behind, 0);
                    if (noun.Kind != UnitKind.Count)
                    {
                        break;
                    }

                    continue;
                }

                isTime |= found is null && words <= 1 && word.Is(LexiconRole.Time);
                if (word.Is(Ends))
                {
                    break;
                }
            }

            int stop = start;
            while (stop < _text.Length && stop - start < LongestWord && (WordTrie.IsWordCharacter(_text[stop]) || _text[stop] is '-' or '\'' or '’' or '&'))
            {
                stop++;
            }

            unknown++;
            ReadOnlySpan<char> skipped = _text[start..stop];
            // Behind a noun only a word that may stand inside a compound: "talent training bases", not "students visited".
            if (stop == start || char.IsAsciiDigit(_text[start]) || (found is not null && (unknown > 1 || skipped.EndsWith("ed") || skipped.EndsWith("s") || skipped.EndsWith("ly"))))
            {
                break;
            }

            i = stop;
        }

        return found;
    }

    /// <summary>The counted noun here, and where it ends.</summary>
    public readonly Unit? NounAt(int at, out int end)
    {
        KnownWord word = trie.Longest(_text, at, Things);
        end = at + word.Length;
        return word.IsKnown && UnitOf(word) is { Kind: UnitKind.Count } noun ? noun : null;
    }

    /// <summary>Whether a noun in the plural follows that the lexicon does not know: 300 spectators, and 300 master's degrees, are no more
    /// of what was spoken of before.</summary>
    public readonly bool IsUnknown(int at)
    {
        for (int words = 0; words < Reach; words++)
        {
            int start = _text.SpaceAt(at) ? at + 1 : at;
            KnownWord word = start < _text.Length && (words == 0 || start > at) ? trie.Longest(_text, start) : default;
            int end = start;
            while (end < _text.Length && end - start < LongestWord && (char.IsAsciiLetter(_text[end]) || _text[end] is '-' or '\'' or '’'))
            {
                end++;
            }

            if (end == start || (words > 0 && start == at) || (start + word.Length >= end && !word.Is(LexiconRole.Guard)))
            {
                return false;
            }

            if (char.IsAsciiLetterLower(_text[start]) && end - start > 3 && _text[end - 1] == 's' && _text[end - 2] is not ('s' or 'u' or 'i' or '\'' or '’'))
            {
                return true;
            }

            at = end;
        }

        return false;
    }

    /// <summary>The unit of time behind a number; <see langword="null"/> where it has none here, and where none stands.</summary>
    public readonly Unit? TimeAhead(int at, out int behind)
    {
        int start = _text.SpaceAt(at) ? at + 1 : at;
        int length = trie.LengthOf(_text, start, LexiconRole.Time);
        behind = length > 0 ? start + length : at;
        ReadOnlySpan<char> word = length > 0 ? _text[start..behind] : [];
        return word.StartsWith("year", StringComparison.OrdinalIgnoreCase) ? Unit.Year
            : word.StartsWith("month", StringComparison.OrdinalIgnoreCase) ? Unit.Month
            : word.StartsWith("day", StringComparison.OrdinalIgnoreCase) ? Unit.Day
            : null;
    }

    /// <summary>Keeps a currency in words, which may stand before its amount: "RMB 3 million".</summary>
    public void Keep(Unit money, int start, int end) => (_money, _moneyStart, _moneyEnd) = (money, start, end);

    /// <summary>The currency before an amount, and where it begins; -1 where there is none.</summary>
    public readonly Unit? CurrencyBefore(int start, out int from)
    {
        from = -1;
        if (_text.Follows(_moneyEnd, start))
        {
            from = _moneyStart;
            return _money;
        }

        int at = start - 1;
        int sign = at;
        Unit? unit = at < 0 ? null : _text[at] switch
        {
            '$' => Dollars(at, out sign),
            '¥' or '￥' => Unit.Yuan,
            '€' => Euro,
            '£' => Pound,
            _ => null,
        };
        from = unit is null ? -1 : sign;
        return unit;
    }

    // $, US$, HK$, S$: the letters tell whose dollars they are.
    private readonly Unit? Dollars(int sign, out int from)
    {
        from = sign;
        while (from > 0 && char.IsAsciiLetterUpper(_text[from - 1]))
        {
            from--;
        }

        return _text[from..sign] switch
        {
            "" or "US" => Dollar,
            "HK" => HongKongDollar,
            "S" => SingaporeDollar,
            "C" => CanadianDollar,
            "A" => AustralianDollar,
            _ => null,
        };
    }

    private static Unit UnitOf(KnownWord word) => word.Meaning!.As(word.Is(LexiconRole.Noun) ? LexiconRole.Noun : LexiconRole.Classifier).Unit!;

    private static Unit Dollar { get; } = Unit.Money("USD");

    private static Unit HongKongDollar { get; } = Unit.Money("HKD");

    private static Unit SingaporeDollar { get; } = Unit.Money("SGD");

    private static Unit CanadianDollar { get; } = Unit.Money("CAD");

    private static Unit AustralianDollar { get; } = Unit.Money("AUD");

    private static Unit Euro { get; } = Unit.Money("EUR");

    private static Unit Pound { get; } = Unit.Money("GBP");
}
