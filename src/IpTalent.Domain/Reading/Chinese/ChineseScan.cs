namespace IpTalent.Domain.Reading;

/// <summary>One pass over a Chinese text.</summary>
/// <remarks>At each place the longest known word is taken, else a number, else one character. Whatever is looked at ahead of the place
/// is bounded by a constant, so that the cost is linear in the text.</remarks>
internal ref partial struct ChineseScan(ReadOnlySpan<char> text, ReadingLexicon lexicon, FiguresFound findings, bool isPhrase)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly WordTrie _trie = lexicon.Trie;
    private readonly ChineseUnits _units = new(text, lexicon.Trie, findings, isPhrase);
    private readonly ChineseDates _dates = new(text, lexicon.Trie, findings);
    private Chain _chain = Chain.None;

    // A cue that a comparison may part from its multiple: 超过全国平均水平的两倍.
    private Chain _open = Chain.None;

    // Where the last percentage that fell ended.
    private int _fallEnd = -1;

    public void Run()
    {
        for (int i = 0; i < _text.Length;)
        {
            i = Step(i);
        }
    }

    private int Step(int i)
    {
        char c = _text[i];
        if (_trie.MayBegin(c) && _trie.Longest(_text, i) is { IsKnown: true } word)
        {
            return Word(i, word) is > 0 and int next ? next : ChineseNumerals.MayBegin(c) ? Number(i) : i + word.Length;
        }

        if (ChineseNumerals.MayBegin(c))
        {
            return Number(i);
        }

        switch (c)
        {
            case '。' or '！' or '？' or '\n' or '!' or '?':
                findings.EndSentence(_text);
                _open = Chain.None;
                return i + 1;
            case '；' or ';' when !IsBetweenDigits(i):
                findings.EndPart();
                _open = Chain.None;
                return i + 1;
            case '，' or ',' or '：' when !IsBetweenDigits(i):
                findings.EndClause();
                _open = Chain.None;
                return i + 1;
            default:
                return char.IsAsciiLetter(c) ? EndOfLatin(i) : i + 1;
        }
    }

    /// <summary>A known word. Returns where to go on; 0 where it leads to a number that has to be read.</summary>
    private int Word(int i, KnownWord word)
    {
        int end = i + word.Length;
        for (WordMeaning? meaning = word.Meaning; meaning is not null; meaning = meaning.Next)
        {
            switch (meaning.Role)
            {
                case LexiconRole.Guard:
                    // As a phrase 一起案件 is one case, but 一起 alone is "together".
                    return isPhrase && ChineseNumerals.MayBegin(_text[i]) && !_text[end..].IsWhiteSpace() ? 0 : end;
                case LexiconRole.Plan:
                    // 十四五项 counts tasks, but 十四五期间 no sessions.
                    return _text[i] != '“' && _units.ClassifierAt(end) > 0 && !_dates.IsTimeOfPlan(end) ? 0 : _dates.Plan(i, end, (int)meaning.Number);
                case LexiconRole.Ordinal:
                    return EndOfOrdinal(end);
                case LexiconRole.Before:
                    // 上百, but 上 alone is no cue.
                    if (_text[i] == '上' && !(end < _text.Length && ChineseNumerals.ScaleOf(_text[end]) >= 100))
                    {
                        return end;
                    }

                    _chain.AddCue(i, end, meaning, _chain.Reaches(i));
                    _open = _chain;
                    return end;
                case LexiconRole.Wording:
                    _chain.AddWording(i, end, Chain.WordingOf(meaning.Sort), false, _chain.Reaches(i));
                    return end;
                case LexiconRole.Fall:
                    _chain.AddWording(i, end, FigureWording.Plain, true, _chain.Reaches(i));
                    return end;
                case LexiconRole.Each:
                    findings.Each = true;
                    _chain.AddWording(i, end, FigureWording.Plain, false, _chain.Reaches(i));
                    return end;
                case LexiconRole.Move:
                    findings.Move = i;
                    return end;
                case LexiconRole.Per:
                    findings.Per = meaning.Number;
                    return end;
                case LexiconRole.Noun:
                    findings.Mention(meaning.Unit!);
                    return end;
                case LexiconRole.When:
                    return _dates.Deictic(i, end, meaning.Sort);
                case LexiconRole.Only when end < _text.Length && _text[end] == '一' && _units.TryCounted(end + 1, out Unit? one, out int counted, out int readOne):
                    // 唯一一家
                    return Uncounted(i, counted, readOne, Quantity.Exact(1, one!).With(ClaimTraits.Uniqueness));
                case LexiconRole.Only:
                    Unit only = _units.NounAhead(end, ChineseUnits.NounReach, null, out int read) ?? Unit.Index;
                    return Uncounted(i, end, read, Quantity.Exact(1, only).With(ClaimTraits.Uniqueness));
                case LexiconRole.Fraction:
                    return Part(i, end, meaning);
                case LexiconRole.Several:
                    Unit several = _units.NounAhead(end, ChineseUnits.ListReach, null, out read) ?? findings.Noun ?? Unit.Index;
                    return Uncounted(i, end, read, Quantity.Several(several));
                case LexiconRole.Many:
                    return _units.TryCounted(end, out Unit? many, out int behind, out read) ? Uncounted(i, behind, read, Quantity.Several(many!)) : 0;
            }
        }

        return 0;
    }

    /// <summary>A part of the whole in one word: 一半, 过半.</summary>
    private int Part(int start, int end, WordMeaning part)
    {
        (Hedge behind, int after) = After(end);
        Chain lead = TakeChain(start);
        Hedge hedge = Hedge.Join(lead.Hedge, Hedge.Join(new(part.Qualifier), behind));
        return PhraseClaim.Fraction(1, part.Number, hedge, lead.Falls)?.With(findings.Traits) is { } quantity
            ? findings.Add(lead, lead.HasCue ? lead.CueStart : start, after, after, quantity, hasUnit: true)
            : after;
    }

    /// <summary>A figure without a number: its cues are no part of its words.</summary>
    private int Uncounted(int start, int end, int read, Quantity quantity) =>
        findings.Add(TakeChain(start), start, end, read, quantity.With(findings.Traits), quantity.Unit != Unit.Index);

    /// <summary>The words that lead up to this place, which are used up by that.</summary>
    private Chain TakeChain(int start)
    {
        Chain taken = Reaches(start) ? _chain : Chain.None;
        _chain = Chain.None;
        return taken;
    }

    // A space may stand before a number.
    private readonly bool Reaches(int start) => _chain.Reaches(start) || (_chain.Reaches(start - 1) && _text[start - 1] == ' ');

    /// <summary>Behind 第五届, 第一批, 每3年: a place in an order, or the base of something else.</summary>
    private readonly int EndOfOrdinal(int at)
    {
        if (at >= _text.Length || !ChineseNumerals.MayBegin(_text[at]))
        {
            return at;
        }

        int end = at + ChineseNumerals.Read(_text, at, out _);
        return end + Math.Max(_units.ClassifierAt(end), _trie.LengthOf(_text, end, LexiconRole.Time));
    }

    private readonly bool IsBetweenDigits(int i) => i > 0 && i + 1 < _text.Length && char.IsAsciiDigit(_text[i - 1]) && char.IsAsciiDigit(_text[i + 1]);

    // Behind a word in Latin letters with the digits in it: 5G comes as a number, WIPO, R2 and PCT here.
    private readonly int EndOfLatin(int i)
    {
        while (i < _text.Length && (char.IsAsciiLetterOrDigit(_text[i]) || _text[i] is '-' or '.' or '_' or '@'))
        {
            i++;
        }

        return i;
    }
}
