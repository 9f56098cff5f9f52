namespace IpTalent.Domain.Reading;

/// <summary>One pass over an English text.</summary>
/// <remarks>At each word the longest known phrase is taken, else a number, else the whole word with its hyphens. Whatever is looked at
/// ahead is bounded by a constant, so that the cost is linear in the text.</remarks>
internal ref struct EnglishScan(ReadOnlySpan<char> text, ReadingLexicon lexicon, FiguresFound findings, bool isPhrase)
{
    /// <summary>How many words may stand between a number and its noun, and how long one may be.</summary>
    private const int NounReach = 6;
    private const int LongestWord = 40;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly WordTrie _trie = lexicon.Trie;
    private Chain _chain = Chain.None;
    private int _betweenEnd = -1;
    private int _listEnd = -1;
    private int _moveEnd = -1;
    private int _ordinalEnd = -1;
    private int _monthEnd = -1;
    private int _whenStart = -1;
    private int _whenEnd = -1;
    private Sort _when;
    private Sort _whenEdge;
    private int _moneyEnd = -1;
    private int _moneyStart = -1;
    private Unit? _money;

    /// <summary>From where to where the last figure was read, its verb and its counted noun included.</summary>
    public (int Start, int End) LastRead { get; private set; }

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
        if (char.IsAsciiDigit(c))
        {
            return i > 0 && WordTrie.IsWordCharacter(_text[i - 1]) ? EndOfWord(i) : Number(i);
        }

        if (WordTrie.IsWordCharacter(c))
        {
            return Word(i);
        }

        switch (c)
        {
            case '.' or '!' or '?' when i + 1 >= _text.Length || char.IsWhiteSpace(_text[i + 1]) || _text[i + 1] is '"' or '”' or '’' or ')':
            case '\n' when i + 1 < _text.Length && _text[i + 1] is '\n' or '\r':
                findings.EndSentence();
                Forget();
                break;
            case ',' or ';' or ':':
                findings.EndClause();
                _moveEnd = -1;
                break;
            case '-' when _trie.TryFind(_text, i, LexiconRole.Noun, out _, out _):
                break;
        }

        return i + 1;
    }

    private void Forget()
    {
        (_chain, _betweenEnd, _listEnd, _moveEnd, _ordinalEnd, _monthEnd, _whenEnd, _moneyEnd) = (Chain.None, -1, -1, -1, -1, -1, -1, -1);
        _whenStart = -1;
    }

    private int Word(int i)
    {
        int word = _trie.Longest(_text, i, out int length);
        int end = i + length;
        bool isCompound = length > 0 && end + 1 < _text.Length && _text[end] == '-' && char.IsAsciiLetter(_text[end + 1]);
        if (EnglishNumerals.IsWord(_text, i, "between"))
        {
            _betweenEnd = i + 7;
        }

        bool isArticle = IsArticle(i, out _);
        if (word < 0 || (isArticle && length <= 2))
        {
            if (EnglishNumerals.Read(_text, i, _trie, out Numeral bare) > 0 && bare.Length > 0)
            {
                return Figure(i, i + bare.Length, bare);
            }

            if (IsArticle(i, out int behindArticle) && _trie.TryFind(_text, behindArticle, LexiconRole.Fraction, out WordTrie.Meaning part, out int partLength))
            {
                return Fraction(i, behindArticle + partLength, 1, part.Number);
            }

            return isArticle ? Math.Max(end, i + 1) : EndOfWord(i);
        }

        if (_trie.TryGet(word, LexiconRole.Guard, out _))
        {
            return end;
        }

        if (_trie.TryGet(word, LexiconRole.Number, out _) || _trie.TryGet(word, LexiconRole.Scale, out _))
        {
            int taken = EnglishNumerals.Read(_text, i, _trie, out Numeral numeral);
            return taken > 0 && numeral.Length > 0 ? Figure(i, i + numeral.Length, numeral) : EndOfWord(i);
        }

        if (isCompound && !_trie.TryGet(word, LexiconRole.Multiple, out _))
        {
            return EndOfWord(i);
        }

        int next = end;
        for (int index = word; index >= 0; index = _trie[index].Next)
        {
            ref readonly WordTrie.Meaning meaning = ref _trie[index];
            switch (meaning.Role)
            {
                case LexiconRole.Before:
                    _chain.AddCue(i, end, meaning.Qualifier, Follows(_chain.End, i));
                    break;
                case LexiconRole.Wording:
                    _chain.AddWording(i, end, Chain.WordingOf(meaning.Sort), false, Follows(_chain.End, i));
                    findings.Change |= meaning.Sort is Sort.IncreaseTo or Sort.IncreaseBy;
                    break;
                case LexiconRole.Fall:
                    _chain.AddWording(i, end, FigureWording.Plain, true, Follows(_chain.End, i));
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
                case LexiconRole.Ordinal:
                    _ordinalEnd = end;
                    break;
                case LexiconRole.Noun when meaning.Unit!.Kind == UnitKind.Money:
                    (_money, _moneyStart, _moneyEnd) = (meaning.Unit, i, end);
                    break;
                case LexiconRole.Noun when meaning.Unit.Kind == UnitKind.Count:
                    findings.Mention(meaning.Unit);
                    break;
                case LexiconRole.When:
                    next = When(i, end, meaning.Sort);
                    break;
                case LexiconRole.Month when char.IsAsciiLetterUpper(_text[i]):
                    return Month(i, end, (int)meaning.Number);
                case LexiconRole.Plural:
                    return Plural(i, end, meaning.Number);
                case LexiconRole.Several:
                    return Several(i, end);
                case LexiconRole.Batch:
                    Unit? things = IsWordAt(end, "of", out int behind) ? NounAhead(behind, 12, out _, out int found) : NounAhead(end, NounReach, out _, out found);
                    return Uncounted(i, end, Quantity.Several(things ?? findings.Noun ?? Unit.Index), found);
                case LexiconRole.Only:
                    Unit? only = NounAhead(end, NounReach + 2, out _, out int read);
                    if (only is null && !isPhrase)
                    {
                        return end;
                    }

                    return Uncounted(i, end, Quantity.Exact(1, only ?? Unit.Index).With(ClaimTraits.Uniqueness), read);
                case LexiconRole.Multiple:
                    return Multiple(i, end, meaning.Number, isCompound);
                case LexiconRole.Fraction:
                    bool isPart = meaning.Number == 2 && (isPhrase || IsWordAt(end, "of", out _) || IsWordAt(end, "the", out _) || Follows(_chain.End, i));
                    return isPart ? Fraction(i, end, 1, 2) : end;
            }
        }

        return next;
    }

    private int Number(int i)
    {
        int taken = EnglishNumerals.Read(_text, i, _trie, out Numeral numeral);
        int end = i + Math.Max(taken, 1);
        if (numeral.Length == 0)
        {
            return end;
        }

        if (end < _text.Length && char.IsAsciiLetter(_text[end]))
        {
            return Ordinal(i, end, numeral);
        }

        if (Follows(_ordinalEnd, i) || IsSerial(i, end))
        {
            return EndOfWord(end);
        }

        if (!isPhrase && ReadDate(i, end, numeral) is > 0 and int date)
        {
            return date;
        }

        return Figure(i, end, numeral);
    }

    /// <summary>13th Five-Year Plan, or another place in an order.</summary>
    private int Ordinal(int i, int end, in Numeral numeral)
    {
        int behind = end;
        while (behind < _text.Length && char.IsAsciiLetterOrDigit(_text[behind]))
        {
            behind++;
        }

        ReadOnlySpan<char> rest = _text[behind..];
        const string Plan = " five-year plan";
        if (rest.Length >= Plan.Length && rest[..Plan.Length].Equals(Plan, StringComparison.OrdinalIgnoreCase) && numeral.Low is >= 1 and <= 1608)
        {
            int stop = behind + Plan.Length;
            FiveYearPlan plan = FiveYearPlan.Number((int)numeral.Low);
            bool told = _whenEnd >= 0 && i - _whenEnd is >= 0 and <= 6;
            if (told)
            {
                ReportingPeriod period = _whenEdge == Sort.End ? plan.End : _whenEdge == Sort.Start ? plan.Start : _when switch
                {
                    Sort.Since => plan.Since,
                    _ => plan.Period,
                };
                Tell(period, _whenStart, stop);
            }

            return stop;
        }

        return EndOfWord(behind);
    }

    private int Figure(int start, int end, Numeral numeral)
    {
        // A compound such as five-year, 48-member is no figure; 150-odd and two-thirds are.
        Hedge around = default;
        int at = end;
        if (at < _text.Length && _text[at] == '-' && at + 1 < _text.Length && char.IsAsciiLetter(_text[at + 1]))
        {
            if (_trie.TryFind(_text, at, LexiconRole.After, out WordTrie.Meaning odd, out int oddLength))
            {
                (around, at) = (new(odd.Qualifier), at + oddLength);
            }
            else if (_trie.TryFind(_text, at + 1, LexiconRole.Fraction, out WordTrie.Meaning part, out int partLength))
            {
                return Fraction(start, at + 1 + partLength, numeral.Low, part.Number);
            }
            else if (!_trie.TryFind(_text, at, LexiconRole.Noun, out _, out _))
            {
                _chain = Chain.None;
                return EndOfWord(at + 1);
            }
        }
        else if (at < _text.Length && _text[at] == '+')
        {
            (around, at) = (new(Qualifier.AtLeast), at + 1);
        }
        else if (numeral.Low is >= 1 and < 100 && !numeral.IsRange && SpaceAt(at) && _trie.TryFind(_text, at + 1, LexiconRole.Fraction, out WordTrie.Meaning part, out int partLength) && part.Number > 2)
        {
            return Fraction(start, at + 1 + partLength, numeral.Low, part.Number);
        }

        at = Range(start, at, ref numeral);
        (Hedge early, at) = After(at);
        Unit? unit = CurrencyBefore(start, out int currencyStart);
        bool ownNoun = unit is not null;
        int behind = at;
        bool isTime = false;
        if (unit is null)
        {
            unit = NounAhead(at, NounReach, out isTime, out behind);
            ownNoun = unit is not null;
        }

        if (isTime && unit is null)
        {
            if (!isPhrase)
            {
                return Time(start, at, numeral);
            }

            unit = TimeUnit(at, out behind);
            ownNoun = unit is not null;
        }

        (Hedge late, int after) = After(ownNoun ? behind : at);
        around = Hedge.Join(Hedge.Join(around, early), late);
        bool chained = Follows(_chain.End, start) || (currencyStart >= 0 && Follows(_chain.End, currencyStart));
        bool isPaired = _moveEnd >= 0 && Follows(_moveEnd, start);
        if (!isPhrase && !IsFigure(numeral, unit, ownNoun, chained || around.Qualifier is not null || isPaired))
        {
            _chain = Chain.None;
            return at;
        }

        if (ownNoun && numeral.LooksLikeYear && !numeral.IsGrouped && numeral.Low is >= 1900 and <= 2099 && !chained && !isPhrase && Follows(_whenEnd, start))
        {
            return at;
        }

        if (IsEachAt(after, out int eachEnd))
        {
            findings.Each = true;
            after = eachEnd;
        }

        if (unit == Unit.Task && Follows(_listEnd, start))
        {
            unit = Unit.ListItem;
        }

        Unit? counted = unit ?? findings.Noun;
        Unit? rate = RateOf(counted);
        bool isRelative = counted is not null && (counted == Unit.Ratio || counted.IsShownInHundredths || counted.Kind is UnitKind.Money or UnitKind.Duration);
        int last = ownNoun || around.Qualifier is not null ? Math.Max(after, at) : at;
        if (ownNoun && _trie.TryFind(_text, SpaceAt(last) ? last + 1 : last, LexiconRole.Per, out WordTrie.Meaning per, out int perLength) && counted is { Kind: UnitKind.Count })
        {
            rate = counted.Per(per.Number, Unit.Person);
            last += perLength + 1;
        }

        int read = last;
        if (isPhrase && ownNoun && IsWordAt(last, "of", out int of))
        {
            // 19 types of training sessions
            NounAhead(of, NounReach, out _, out int things);
            read = Math.Max(read, things > of ? things : read);
        }

        if (counted == Unit.Ratio && SpaceAt(last) && _trie.TryFind(_text, last + 1, LexiconRole.Base, out _, out int baseLength))
        {
            (last, read) = (last + 1 + baseLength, last + 1 + baseLength);
        }

        Hedge hedge = Hedge.Join(TakeHedge(start, currencyStart, out int from, out bool falls, out FigureWording wording), around);
        Quantity? quantity = PhraseClaim.Of(numeral, hedge, isRelative || rate is null ? counted : rate, Sort.Plain, falls, EachTrait());
        return quantity is null ? Math.Max(at, start + 1)
            : Found(from, last, read, quantity, counted is not null, wording, counted == Unit.Ratio ? rate : null);
    }

    private readonly bool IsFigure(in Numeral numeral, Unit? unit, bool ownNoun, bool chained)
    {
        bool isOne = !numeral.HasDigits && !numeral.IsRange && numeral.Low == 1;
        bool isYear = numeral.LooksLikeYear && numeral.Low is >= 1900 and <= 2099;
        return ownNoun
            ? !isOne || unit is { Kind: not UnitKind.Count } || chained
            : numeral.IsGrouped || (numeral.EndsInScale && (numeral.HasDigits || numeral.IsRange || chained || findings.Noun is not null))
                || (chained && !isYear && !isOne && (numeral.HasDigits || _chain.HasCue));
    }

    /// <summary>"to", "and" behind "between", or a dash, and another number. Returns where the number ends.</summary>
    private int Range(int start, int end, ref Numeral numeral)
    {
        if (numeral.Form != NumeralForm.Plain || (findings.Move >= 0 && findings.Change))
        {
            return end;
        }

        int at = end;
        if (at < _text.Length && _text[at] == '%')
        {
            at++;
        }
        else if (at + 1 < _text.Length && _text[at] == ' ' && _text[at + 1] == '%')
        {
            at += 2;
        }

        bool isBetween = Follows(_betweenEnd, start);
        int upperAt = at < _text.Length && _text[at] is '-' or '–' or '—' ? at + 1
            : IsWordAt(at, isBetween ? "and" : "to", out int behind) ? behind + 1 : -1;
        if (upperAt < 0 || upperAt >= _text.Length || !(char.IsAsciiDigit(_text[upperAt]) || char.IsAsciiLetter(_text[upperAt])))
        {
            return end;
        }

        EnglishNumerals.Read(_text, upperAt, _trie, out Numeral upper);
        int last = upperAt + upper.Length;
        if (upper.Length == 0 || upper.Form != NumeralForm.Plain || (last < _text.Length && WordTrie.IsWordCharacter(_text[last])))
        {
            return end;
        }

        decimal low = numeral.Low;
        if (upper.Scale > 1 && numeral.Scale == 1 && !numeral.EndsInScale && !numeral.IsGrouped && low * upper.Scale < upper.Low)
        {
            low *= upper.Scale;
        }

        if (low >= upper.Low)
        {
            return end;
        }

        numeral = upper with { Low = low, High = upper.Low, LooksLikeYear = false };
        return last;
    }

    private readonly (Hedge Hedge, int End) After(int at)
    {
        Hedge hedge = default;
        while (at < _text.Length && _trie.TryFind(_text, SpaceAt(at) ? at + 1 : at, LexiconRole.After, out WordTrie.Meaning cue, out int length))
        {
            int start = SpaceAt(at) ? at + 1 : at;
            // "at least" behind a number may belong to the next one.
            if (_trie.TryFind(_text, start, LexiconRole.Before, out _, out int before) && before == length && SpaceAt(start + length)
                && start + length + 1 < _text.Length && char.IsAsciiDigit(_text[start + length + 1]))
            {
                break;
            }

            hedge = Hedge.Join(hedge, new(cue.Qualifier));
            at = start + length;
        }

        return (hedge, at);
    }

    /// <summary>What is counted: the last noun of the row of words behind the number.</summary>
    private readonly Unit? NounAhead(int at, int reach, out bool isTime, out int end)
    {
        Unit? found = null;
        isTime = false;
        end = at;
        int i = at;
        int unknown = 0;
        for (int words = 0; words < reach && i < _text.Length; words++)
        {
            int start = i < _text.Length && _text[i] is ' ' or '\u00A0' or '\n' ? i + 1 : i;
            if (start >= _text.Length || (start == i && words > 0))
            {
                break;
            }

            int word = _trie.Longest(_text, start, out int length);
            if (word >= 0 && !(start + length + 1 < _text.Length && _text[start + length] == '-' && char.IsAsciiLetter(_text[start + length + 1])))
            {
                if (_trie.TryGet(word, LexiconRole.Noun, out WordTrie.Meaning noun))
                {
                    if (found is not null && noun.Unit!.Kind != UnitKind.Count)
                    {
                        break;
                    }

                    (found, end, i, unknown) = (noun.Unit, start + length, start + length, 0);
                    if (found!.Kind != UnitKind.Count)
                    {
                        break;
                    }

                    continue;
                }

                isTime |= found is null && words == 0 && _trie.TryGet(word, LexiconRole.Time, out _);
                if (found is null && words <= 1 && unknown <= 1 && _trie.TryGet(word, LexiconRole.Time, out _))
                {
                    isTime = true;
                }

                if (_trie.TryGet(word, LexiconRole.Stop, out _) || _trie.TryGet(word, LexiconRole.Time, out _) || _trie.TryGet(word, LexiconRole.When, out _)
                    || _trie.TryGet(word, LexiconRole.After, out _) || _trie.TryGet(word, LexiconRole.Number, out _) || _trie.TryGet(word, LexiconRole.Per, out _)
                    || _trie.TryGet(word, LexiconRole.Month, out _) || _trie.TryGet(word, LexiconRole.Scale, out _) || _trie.TryGet(word, LexiconRole.Each, out _))
                {
                    break;
                }
            }

            int stop = start;
            while (stop < _text.Length && stop - start < LongestWord && (WordTrie.IsWordCharacter(_text[stop]) || _text[stop] is '-' or '\'' or '’'))
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

    private readonly Unit? TimeUnit(int at, out int behind)
    {
        int start = SpaceAt(at) ? at + 1 : at;
        behind = at;
        if (!_trie.TryFind(_text, start, LexiconRole.Time, out _, out int length))
        {
            return null;
        }

        behind = start + length;
        ReadOnlySpan<char> word = _text.Slice(start, length);
        return word.StartsWith("year", StringComparison.OrdinalIgnoreCase) ? Unit.Year
            : word.StartsWith("month", StringComparison.OrdinalIgnoreCase) ? Unit.Month
            : word.StartsWith("day", StringComparison.OrdinalIgnoreCase) ? Unit.Day
            : null;
    }

    // "the past four years"; other lengths of time are no figures.
    private int Time(int start, int at, in Numeral numeral)
    {
        int end = at;
        TimeUnit(at, out end);
        bool isYears = SpaceAt(at) && _text[(at + 1)..].StartsWith("year", StringComparison.OrdinalIgnoreCase);
        if (_when == Sort.Past && Follows(_whenEnd, start) && isYears && numeral.Low is >= 1 and <= 200 && decimal.IsInteger(numeral.Low)
            && findings.Published is { } day && day.Year > numeral.Low + 1 && day.Year < 9998)
        {
            Tell(PastYears.Of((int)numeral.Low, day), _whenStart, end);
        }

        _chain = Chain.None;
        return Math.Max(end, at);
    }

    private int Fraction(int start, int end, decimal count, decimal of)
    {
        Hedge hedge = TakeHedge(start, -1, out int from, out _, out FigureWording wording);
        (Hedge late, int after) = After(end);
        return PhraseClaim.Fraction(count, of, Hedge.Join(hedge, late))?.With(EachTrait()) is { } quantity ? Found(from, after, after, quantity, true, wording) : end;
    }

    private int Multiple(int start, int end, decimal times, bool isCompound)
    {
        bool chained = Follows(_chain.End, start);
        bool hasBase = SpaceAt(end) && (_trie.TryFind(_text, end + 1, LexiconRole.Base, out _, out _)
            || IsWordAt(end, "the", out _) || IsWordAt(end, "that", out _) || IsWordAt(end, "as", out _) || IsWordAt(end, "its", out _));
        bool isVerb = _text[end - 1] is 'd' or 'g';
        if (isCompound || !(isPhrase || chained || hasBase || isVerb))
        {
            return isCompound ? EndOfWord(start) : end;
        }

        var numeral = new Numeral { Length = end - start, Low = times, High = times, Granule = times < 1 ? 0.1m : 1, Scale = 1 };
        (Hedge late, int after) = After(end);
        int last = after;
        if (SpaceAt(after) && _trie.TryFind(_text, after + 1, LexiconRole.Base, out _, out int baseLength))
        {
            last = after + 1 + baseLength;
        }

        Unit? rate = RateOf(null);
        Hedge hedge = Hedge.Join(TakeHedge(start, -1, out int from, out _, out FigureWording wording), late);
        return PhraseClaim.Of(numeral, hedge, Unit.Ratio, traits: EachTrait()) is { } quantity ? Found(from, last, last, quantity, true, wording, rate) : end;
    }

    // dozens of, hundreds of thousands of
    private int Plural(int start, int end, decimal of)
    {
        int at = end;
        while (IsWordAt(at, "of", out int behind) && SpaceAt(behind) && _trie.TryFind(_text, behind + 1, LexiconRole.Plural, out WordTrie.Meaning more, out int length)
            && of * more.Number <= 1_000_000_000_000)
        {
            of *= more.Number;
            at = behind + 1 + length;
        }

        Unit? unit = IsWordAt(at, "of", out int noun) ? NounAhead(noun, NounReach, out _, out int read) : NounAhead(at, 0, out _, out read);
        int last = unit is null ? at : read;
        unit ??= findings.Noun;
        if (!isPhrase && unit is null)
        {
            return at;
        }

        Quantity quantity = of == 24 ? Quantity.Indefinite(Interval.AtLeast(24), unit ?? Unit.Index) : Quantity.Several(of, unit ?? Unit.Index);
        return Uncounted(start, last, quantity, last);
    }

    // several experts, several hundred experts
    private int Several(int start, int end)
    {
        decimal round = 1;
        int at = end;
        while (SpaceAt(at) && _trie.TryFind(_text, at + 1, LexiconRole.Scale, out WordTrie.Meaning scale, out int length) && round * scale.Number <= 1_000_000_000_000)
        {
            (round, at) = (round * scale.Number, at + 1 + length);
        }

        Unit? unit = NounAhead(at, NounReach, out bool isTime, out int read);
        if (!isPhrase && (isTime || (unit is null && round == 1)))
        {
            return at;
        }

        Unit counted = unit ?? (round > 1 ? findings.Noun : null) ?? Unit.Index;
        return Uncounted(start, unit is null ? at : read, round > 1 ? Quantity.Several(round, counted) : Quantity.Several(counted), read);
    }

    private readonly Unit? RateOf(Unit? counted)
    {
        if (findings.Per == 0)
        {
            return null;
        }

        Unit numerator = counted is { Kind: UnitKind.Count } ? counted : findings.Thing is { Kind: UnitKind.Count } thing ? thing : Unit.Index;
        return numerator.Per(findings.Per, Unit.Person);
    }

    private Unit? CurrencyBefore(int start, out int from)
    {
        from = -1;
        if (Follows(_moneyEnd, start))
        {
            from = _moneyStart;
            return _money;
        }

        int at = start - 1;
        Unit? unit = at < 0 ? null : _text[at] switch
        {
            '$' => Unit.Money("USD"),
            '¥' or '￥' => Unit.Yuan,
            '€' => Unit.Money("EUR"),
            '£' => Unit.Money("GBP"),
            _ => null,
        };
        if (unit is not null)
        {
            from = at >= 2 && _text[at - 2] == 'U' && _text[at - 1] == 'S' ? at - 2 : at;
        }

        return unit;
    }

    private Hedge TakeHedge(int start, int currencyStart, out int from, out bool falls, out FigureWording wording)
    {
        int first = currencyStart >= 0 ? currencyStart : start;
        Chain chain = Follows(_chain.End, first) ? _chain : Chain.None;
        bool isBetween = Follows(_betweenEnd, first);
        from = chain.HasCue ? chain.CueStart : isBetween ? _betweenEnd - 7 : first;
        falls = chain.Falls;
        wording = chain.Wording;
        LastRead = (chain.Start >= 0 ? chain.Start : Follows(_moveEnd, first) ? _moveEnd - 4 : from, first);
        _chain = Chain.None;
        return chain.Hedge;
    }

    private readonly ClaimTraits EachTrait() => findings.Each ? ClaimTraits.EachOfSeveral : ClaimTraits.None;

    private int Uncounted(int start, int end, Quantity quantity, int read)
    {
        TakeHedge(start, -1, out int from, out _, out FigureWording wording);
        return Found(from, end, read, quantity, quantity.Unit != Unit.Index, wording);
    }

    private int Found(int start, int end, int read, Quantity quantity, bool hasUnit, FigureWording wording, Unit? rate = null)
    {
        findings.Add(new FoundFigure(start, _text[start..end].ToString(), "en", quantity, hasUnit) { Wording = wording, Base = rate });
        LastRead = (Math.Min(LastRead.Start, start), Math.Max(read, end));
        _chain = Chain.None;
        return end;
    }

    private int When(int start, int end, Sort sort)
    {
        if (sort is Sort.ThisYear or Sort.LastYear or Sort.Now)
        {
            if (findings.Published is { } day && day.Year is > 1 and < 9999)
            {
                Tell((sort == Sort.Now ? ReportingPeriod.At(day) : ReportingPeriod.Year(sort == Sort.LastYear ? day.Year - 1 : day.Year)).AsInferred(), start, end);
            }

            return end;
        }

        bool continues = _whenEnd >= 0 && start - _whenEnd is 0 or 1;
        if (sort is Sort.End or Sort.Start && continues)
        {
            (_whenEdge, _whenEnd) = (sort, end);
            return end;
        }

        (_when, _whenEdge, _whenStart, _whenEnd) = (sort, sort is Sort.End or Sort.Start ? sort : Sort.Plain, start, end);
        return end;
    }

    /// <summary>November 2023, June 25, 2024, in September.</summary>
    private int Month(int start, int end, int month)
    {
        int at = end;
        int? day = DayBefore(start, out int dayStart);
        if (SpaceAt(at) && at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]))
        {
            int length = Numeral.Digits(_text, at + 1, out decimal number, out _, out _);
            if (length is 1 or 2 && number is >= 1 and <= 31)
            {
                day = (int)number;
                at += 1 + length;
                at += at < _text.Length && _text[at] == ',' && SpaceAt(at + 1) ? 1 : 0;
            }
        }

        int year = 0;
        if (SpaceAt(at) && at + 1 < _text.Length && char.IsAsciiDigit(_text[at + 1]))
        {
            int length = Numeral.Digits(_text, at + 1, out decimal number, out _, out _);
            if (length == 4 && number is >= 1000 and <= 9998)
            {
                year = (int)number;
                at += 5;
            }
        }
        else if (IsWordAt(at, "of", out int of) && IsWordAt(of, "this", out int thisEnd) && IsWordAt(thisEnd, "year", out int yearEnd))
        {
            at = yearEnd;
        }

        bool told = year > 0;
        bool dated = _whenEnd >= 0 && (Follows(_whenEnd, start) || (day is not null && Follows(_whenEnd, dayStart)));
        if (!told && (findings.Published is not { } published || !dated || (year = published.Year) is < 2 or > 9998))
        {
            return at;
        }

        ReportingPeriod period = ReportingPeriod.Month(year, month);
        if (day is { } number2 && number2 <= period.End!.Value.Day)
        {
            period = ReportingPeriod.At(new(year, month, number2));
        }
        else if (_whenEdge == Sort.End && dated)
        {
            period = ReportingPeriod.At(period.End!.Value);
        }

        period = _when == Sort.Since && dated ? ReportingPeriod.Since(period) : period;
        Tell(told ? period : period.AsInferred(), dated ? _whenStart : day is null ? start : dayStart, at);
        _monthEnd = at;
        return at;
    }

    private readonly int? DayBefore(int start, out int dayStart)
    {
        int at = start - 2;
        dayStart = start;
        if (at < 0 || !SpaceAt(start - 1) || !char.IsAsciiDigit(_text[at]))
        {
            return null;
        }

        int value = _text[at] - '0';
        if (at > 0 && char.IsAsciiDigit(_text[at - 1]))
        {
            value += 10 * (_text[--at] - '0');
        }

        dayStart = at;
        return value is >= 1 and <= 31 && (at == 0 || !WordTrie.IsWordCharacter(_text[at - 1])) ? value : null;
    }

    /// <summary>A year, or a day in front of its month. Returns 0 where there is none.</summary>
    private int ReadDate(int start, int end, in Numeral numeral)
    {
        if (SpaceAt(end) && numeral.Low is >= 1 and <= 31 && !numeral.IsGrouped && end - start <= 2
            && _trie.TryFind(_text, end + 1, LexiconRole.Month, out _, out _) && char.IsAsciiLetterUpper(_text[end + 1]))
        {
            return end;
        }

        if (!numeral.LooksLikeYear || numeral.IsGrouped || numeral.Low is < 1900 or > 2099 || numeral.Scale != 1)
        {
            return 0;
        }

        int year = (int)numeral.Low;
        int upperAt = end < _text.Length && _text[end] is '-' or '–' or '—' ? end + 1
            : IsWordAt(end, "to", out int to) || (Follows(_betweenEnd, start) && IsWordAt(end, "and", out to)) ? to + 1 : -1;
        if (upperAt > 0 && upperAt < _text.Length && char.IsAsciiDigit(_text[upperAt])
            && Numeral.Digits(_text, upperAt, out decimal last, out _, out _) is 4 && last >= year && last <= 2099)
        {
            Tell(ReportingPeriod.Years(year, (int)last), Follows(_whenEnd, start) ? _whenStart : start, upperAt + 4);
            _chain = Chain.None;
            return upperAt + 4;
        }

        bool dated = Follows(_whenEnd, start) || IsDeterminedBefore(start);
        if (!dated && (Follows(_chain.End, start) || NounAhead(end, NounReach, out _, out _) is not null))
        {
            return 0;
        }

        if (dated && _whenEnd >= 0 && start - _whenEnd <= 6)
        {
            ReportingPeriod period = _whenEdge == Sort.End ? YearEnd.Of(year)
                : _whenEdge == Sort.Start ? ReportingPeriod.At(new(year, 1, 1))
                : _when == Sort.Since ? ReportingPeriod.Since(ReportingPeriod.Year(year))
                : ReportingPeriod.Year(year);
            Tell(period, _whenStart, end);
        }

        _chain = Chain.None;
        return end;
    }

    private readonly bool IsDeterminedBefore(int start) => _whenEnd >= 0 && start - _whenEnd is >= 0 and <= 5 && _text[_whenEnd..start].Trim() is "the" or "";

    private readonly void Tell(ReportingPeriod period, int start, int end) => findings.Tell(period, start, end, isOfNext: false);

    /// <summary>Whether a word that ended there is followed by this place, but for a space.</summary>
    private readonly bool Follows(int end, int start) => end >= 0 && (end == start || (end == start - 1 && _text[end] is ' ' or '\u00A0' or '\n'));

    private readonly bool SpaceAt(int i) => i >= 0 && i < _text.Length && _text[i] is ' ' or '\u00A0' or '\u202F' or '\n';

    private readonly bool IsWordAt(int at, ReadOnlySpan<char> word, out int end)
    {
        end = at + 1 + word.Length;
        return SpaceAt(at) && EnglishNumerals.IsWord(_text, at + 1, word);
    }

    private readonly bool IsEachAt(int at, out int end) => IsWordAt(at, "each", out end);

    private readonly bool IsArticle(int i, out int behind)
    {
        behind = EnglishNumerals.IsWord(_text, i, "a") ? i + 2 : EnglishNumerals.IsWord(_text, i, "an") ? i + 3 : -1;
        return behind > 0 && behind < _text.Length && SpaceAt(behind - 1);
    }

    private readonly bool IsSerial(int start, int end)
    {
        bool before = start > 1 && _text[start - 1] is '/' or ':' or '.' or '-' && char.IsAsciiDigit(_text[start - 2]);
        bool after = end + 1 < _text.Length && _text[end] is '/' or ':' && char.IsAsciiDigit(_text[end + 1]);
        return before || after;
    }

    /// <summary>Behind the word that begins here, hyphens included.</summary>
    private readonly int EndOfWord(int i)
    {
        while (i < _text.Length && (WordTrie.IsWordCharacter(_text[i]) || (_text[i] is '-' or '\'' or '’' && i + 1 < _text.Length && char.IsAsciiLetterOrDigit(_text[i + 1]))))
        {
            i++;
        }

        return i < _text.Length && i > 0 && char.IsHighSurrogate(_text[i - 1]) ? i + 1 : Math.Max(i, 0);
    }
}
