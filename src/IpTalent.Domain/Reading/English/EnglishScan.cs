namespace IpTalent.Domain.Reading;

/// <summary>One pass over an English text.</summary>
/// <remarks>At each word the longest known phrase is taken, else a number, else the whole word with its hyphens. Whatever is looked at
/// ahead is bounded by a constant, so that the cost is linear in the text.</remarks>
internal ref partial struct EnglishScan(ReadOnlySpan<char> text, ReadingLexicon lexicon, FiguresFound findings, bool isPhrase)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly WordTrie _trie = lexicon.Trie;
    private EnglishNouns _nouns = new(text, lexicon.Trie);
    private EnglishDates _dates = new(text, lexicon.Trie, findings);
    private Chain _chain = Chain.None;

    // Where the last "list of", "from" and "Article" ended; -1 where the sentence has none.
    private int _listEnd = -1;
    private int _moveEnd = -1;
    private int _ordinalEnd = -1;

    // Where the last counted noun and the last percentage that fell ended.
    private int _nounEnd = -1;
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
        if (c == ' ')
        {
            return i + 1;
        }

        if (Numeral.Digit(c) >= 0)
        {
            return i > 0 && WordTrie.IsWordCharacter(_text[i - 1]) ? _text.EndOfWord(i) : Number(i);
        }

        if (WordTrie.IsWordCharacter(c))
        {
            return Word(i);
        }

        switch (c)
        {
            case '.' or '!' or '?' when i + 1 >= _text.Length || char.IsWhiteSpace(_text[i + 1]) || _text[i + 1] is '"' or '”' or '’' or ')':
            case '\n' when i + 1 < _text.Length && _text[i + 1] is '\n' or '\r':
                findings.EndSentence(_text);
                Forget();
                break;
            case ',' or ';' or ':':
                findings.EndClause();
                _moveEnd = -1;
                break;
        }

        return i + 1;
    }

    private void Forget()
    {
        (_chain, _listEnd, _moveEnd, _ordinalEnd, _nounEnd, _fallEnd) = (Chain.None, -1, -1, -1, -1, -1);
        _dates.Forget();
    }

    private int Word(int i)
    {
        KnownWord word = _trie.Longest(_text, i);
        int end = i + word.Length;
        if (word.Length <= 2 && _text.BehindArticle(i) is > 0 and int behindArticle)
        {
            return Article(i, behindArticle);
        }

        if (!word.IsKnown)
        {
            return _text.EndOfWord(i);
        }

        if (word.Is(LexiconRole.Guard))
        {
            // half a million, but not half a year
            return _text.IsWord(i, "half") ? NumberInWords(i, end) : end;
        }

        if (word.Is(LexiconRole.Number | (RoleSet)LexiconRole.Scale))
        {
            return NumberInWords(i, _text.EndOfWord(i));
        }

        bool isCompound = end + 1 < _text.Length && _text[end] == '-' && char.IsAsciiLetter(_text[end + 1]);
        if (isCompound && !word.Is(LexiconRole.Multiple))
        {
            return _text.EndOfWord(i);
        }

        int next = end;
        for (WordMeaning? meaning = word.Meaning; meaning is not null; meaning = meaning.Next)
        {
            switch (meaning.Role)
            {
                case LexiconRole.Before when meaning.Qualifier is Qualifier.MoreThan or Qualifier.LessThan && _text.Follows(findings.LastRead.End, i):
                    // "350 fewer than in 2022" compares the 350.
                    break;
                case LexiconRole.Before:
                    _chain.AddCue(i, end, meaning, _text.Follows(_chain.End, i));
                    break;
                case LexiconRole.Pair:
                    _chain.AddPair(i, end, _text.Follows(_chain.End, i));
                    break;
                case LexiconRole.Wording:
                    _chain.AddWording(i, end, Chain.WordingOf(meaning.Sort), false, _text.Follows(_chain.End, i));
                    findings.Change |= meaning.Sort is Sort.IncreaseTo or Sort.IncreaseBy;
                    break;
                case LexiconRole.Fall:
                    _chain.AddWording(i, end, FigureWording.Plain, true, _text.Follows(_chain.End, i));
                    findings.Change = true;
                    break;
                case LexiconRole.Each:
                    findings.Each = true;
                    break;
                case LexiconRole.Change:
                    findings.Change = true;
                    break;
                case LexiconRole.Move:
                    (findings.Move, _moveEnd) = (i, end);
                    break;
                case LexiconRole.List:
                    _listEnd = end;
                    break;
                case LexiconRole.Per:
                    findings.Per = meaning.Number;
                    break;
                case LexiconRole.Ordinal when word.Is(LexiconRole.Wording) && _text.Follows(_nounEnd, i) && _text[_nounEnd - 1] == 's':
                    // "attorneys number 350"
                    break;
                case LexiconRole.Ordinal:
                    _ordinalEnd = end;
                    break;
                case LexiconRole.Noun when meaning.Unit!.Kind == UnitKind.Money:
                    _nouns.Keep(meaning.Unit, i, end);
                    break;
                case LexiconRole.Noun when _text[..i].EndsWith("per "):
                    // Applications per examiner: the applications are counted.
                    break;
                case LexiconRole.Noun when meaning.Unit.Kind == UnitKind.Count:
                    findings.Mention(meaning.Unit);
                    _nounEnd = end;
                    break;
                case LexiconRole.When:
                    next = _dates.When(i, end, meaning.Sort, DatesComparison(i));
                    break;
                case LexiconRole.Month when char.IsAsciiLetterUpper(_text[i]):
                    return _dates.Month(i, end, (int)meaning.Number);
                case LexiconRole.Plural:
                    return Plural(i, end, meaning.Number);
                case LexiconRole.Several:
                    return Several(i, end);
                case LexiconRole.Batch:
                    return Batch(i, end);
                case LexiconRole.After when _text.IsWord(i, "and"):
                    // "6 briefs and over 30 papers"
                    return i + 3;
                case LexiconRole.Only:
                    return Only(i, end);
                case LexiconRole.Multiple:
                    return Multiple(i, end, meaning.Number, isCompound);
                case LexiconRole.Fraction:
                    // "half of", but not "the third"
                    return meaning.Number == 2 && (IsPart(i, end) || _text.IsNextWord(end, "the", out _)) ? Fraction(i, end, 1, 2) : end;
            }
        }

        return next;
    }

    /// <summary>"A hundred", "a third", or an article of something else. Returns where to go on.</summary>
    private int Article(int i, int behind) =>
        _trie.LengthOf(_text, behind, LexiconRole.Scale) > 0 ? NumberInWords(i, behind)
        : _trie.TryFind(_text, behind, LexiconRole.Fraction, out WordMeaning? part, out int length) && IsPart(i, behind + length)
            ? Fraction(i, behind + length, 1, part.Number)
        : behind - 1;

    /// <summary>Whether a part of one stands here: "a quarter of", "nearly a third", but not "a third agreement", nor "once a quarter".</summary>
    private readonly bool IsPart(int start, int end) =>
        isPhrase || _text.IsNextWord(end, "of", out _) || (IsLed(start) && _nouns.Ahead(end, EnglishNouns.Reach, out _, out _) is null);

    private int NumberInWords(int i, int otherwise)
    {
        EnglishNumerals.Read(_text, i, _trie, out Numeral numeral);
        return numeral.Length > 0 ? Figure(i, i + numeral.Length, ref numeral) : otherwise;
    }

    private int Number(int i)
    {
        int end = i + Math.Max(EnglishNumerals.Read(_text, i, _trie, out Numeral numeral), 1);
        if (numeral.Length == 0)
        {
            return end;
        }

        if (end < _text.Length && char.IsAsciiLetter(_text[end]))
        {
            return Ordinal(i, end, numeral);
        }

        // "attorneys now number 34,396": no place in an order is written so.
        bool isPlace = _text.Follows(_ordinalEnd, i) && !(IsLed(i) && (numeral.IsGrouped || numeral.EndsInScale));
        if (isPlace || IsSerial(i, end))
        {
            return _text.EndOfWord(end);
        }

        if (PerBase(i, end, numeral) is > 0 and int behindBase)
        {
            return behindBase;
        }

        if (!isPhrase)
        {
            // "the 2023 examination"
            bool isCounted = EnglishDates.IsYear(numeral) && !_text[..i].EndsWith("the ") && (IsLed(i) || _nouns.Ahead(end, EnglishNouns.Reach, out _, out _) is not null);
            if (_dates.Read(i, end, numeral, IsPaired(i), isCounted) is > 0 and int date)
            {
                return date;
            }
        }

        return Figure(i, end, ref numeral);
    }

    /// <summary>13th Five-Year Plan, or another place in an order.</summary>
    private readonly int Ordinal(int i, int end, in Numeral numeral)
    {
        int behind = end;
        while (behind < _text.Length && char.IsAsciiLetterOrDigit(_text[behind]))
        {
            behind++;
        }

        return _dates.Plan(i, behind, numeral.Low) is > 0 and int plan ? plan : _text.EndOfWord(behind);
    }

    private readonly bool IsSerial(int start, int end)
    {
        bool before = start > 1 && _text[start - 1] is '/' or ':' or '.' or '-' && char.IsAsciiDigit(_text[start - 2]);
        bool after = end + 1 < _text.Length && _text[end] is '/' or ':' && char.IsAsciiDigit(_text[end + 1]);
        bool isCode = _text[start] == '0' && start + 1 < _text.Length && char.IsAsciiDigit(_text[start + 1]);
        return before || after || isCode;
    }

    /// <summary>Whether a verb or a cue on one number leads up to this place.</summary>
    private readonly bool IsLed(int start) => !_chain.IsPair && _text.Follows(_chain.End, start);

    private readonly bool IsPaired(int start) => _chain.IsPair && _text.Follows(_chain.End, start);

    /// <summary>The words that lead up to this place, which are used up by that.</summary>
    private Chain TakeChain(int start)
    {
        Chain taken = _text.Follows(_chain.End, start) ? _chain : Chain.None;
        if (taken.Start < 0 && _text.Follows(_moveEnd, start))
        {
            taken.Start = findings.Move;
        }

        _chain = Chain.None;
        return taken;
    }

    /// <summary>The cues behind a number or its noun.</summary>
    private readonly (Hedge Hedge, int End) After(int at)
    {
        Hedge hedge = default;
        for (int start = Skipped(at); _trie.TryFind(_text, start, LexiconRole.After, out WordMeaning? cue, out int length); start = Skipped(at))
        {
            // "at least" and "and over" behind a number may belong to the next one.
            int behind = start + length;
            if (_text.SpaceAt(behind) && behind + 1 < _text.Length && char.IsAsciiDigit(_text[behind + 1])
                && (_trie.LengthOf(_text, start, LexiconRole.Before) == length || _text.IsWord(start, "and")))
            {
                break;
            }

            hedge = Hedge.Join(hedge, new(cue.Qualifier));
            at = behind;
        }

        return (hedge, at);
    }

    private readonly int Skipped(int at) => _text.SpaceAt(at) ? at + 1 : at;
}
