namespace IpTalent.Domain.Reading;

/// <summary>One pass over a Chinese text.</summary>
/// <remarks>At each place the longest known word is taken, else a number, else one character. Whatever is looked at ahead of the place
/// is bounded by a constant, so that the cost is linear in the text.</remarks>
internal ref struct ChineseScan(ReadOnlySpan<char> text, ReadingLexicon lexicon, FiguresFound findings, bool isPhrase)
{
    /// <summary>How far a counted noun may stand behind its counter, and a comparison before its multiple.</summary>
    private const int NounReach = 20;
    private const int ListReach = 40;
    private const int GapReach = 18;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly WordTrie _trie = lexicon.Trie;
    private Chain _chain = Chain.None;

    // A cue that a comparison may part from its multiple: 超过全国平均水平的两倍.
    private Chain _open = Chain.None;

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
        if (c is '。' or '！' or '？' or '\n' or '!' or '?')
        {
            findings.EndSentence();
            _open = Chain.None;
            return i + 1;
        }

        if (c is '，' or ',' or '；' or ';' or '：' && !IsBetweenDigits(i))
        {
            findings.EndClause();
            _open = Chain.None;
            return i + 1;
        }

        if (char.IsAsciiLetter(c))
        {
            return Latin(i);
        }

        int word = _trie.Longest(_text, i, out int length);
        if (word >= 0 && Word(i, word, length) is > 0 and int next)
        {
            return next;
        }

        return ChineseNumerals.MayBegin(c) && c != '点' ? Number(i, i) : i + (length > 0 ? length : 1);
    }

    /// <summary>A known word. Returns where to go on; 0 where it leads to a number that has to be read.</summary>
    private int Word(int i, int word, int length)
    {
        int end = i + length;
        for (int index = word; index >= 0; index = _trie[index].Next)
        {
            ref readonly WordTrie.Meaning meaning = ref _trie[index];
            switch (meaning.Role)
            {
                case LexiconRole.Guard:
                    return isPhrase && ChineseNumerals.MayBegin(_text[i]) ? 0 : end;
                case LexiconRole.Plan:
                    if (_text[i] != '“' && IsClassifier(end))
                    {
                        return 0;
                    }

                    return Plan(i, end, (int)meaning.Number);
                case LexiconRole.Ordinal:
                    _chain = Chain.None;
                    return SkipOrdinal(end);
                case LexiconRole.Before:
                    if (_text[i] == '上' && !(end < _text.Length && ChineseNumerals.ScaleOf(_text[end]) >= 100))
                    {
                        return end;
                    }

                    _chain.AddCue(i, end, meaning.Qualifier, _chain.Reaches(i));
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
                    return Deictic(i, end, meaning.Sort);
                case LexiconRole.Only:
                    return Uncounted(i, end, Quantity.Exact(1, NounAhead(end, NounReach, null, out int only) ?? Unit.Index).With(ClaimTraits.Uniqueness), only);
                case LexiconRole.Several:
                    return Uncounted(i, end, Quantity.Several(NounAhead(end, ListReach, null, out int batch) ?? findings.Noun ?? Unit.Index), batch);
                case LexiconRole.Many when Counted(end, out Unit? unit, out int behind, out int read):
                    return Uncounted(i, behind, Quantity.Several(unit!), read);
                case LexiconRole.Many:
                    return ChineseNumerals.MayBegin(_text[i]) ? 0 : end;
            }
        }

        return ChineseNumerals.MayBegin(_text[i]) ? 0 : end;
    }

    /// <summary>A number and what stands around it.</summary>
    private int Number(int i, int numberAt)
    {
        int next = ChineseNumerals.Read(_text, numberAt, out Numeral numeral) + numberAt;
        if (numeral.Length == 0)
        {
            return Math.Max(next, i + 1);
        }

        int end = numberAt + numeral.Length;
        if (ReadPart(numberAt, end, numeral) is > 0 and int part)
        {
            return part;
        }

        if (!isPhrase && (IsLatinAt(numberAt - 1) || (IsLatinAt(end) && numeral.HasDigits)))
        {
            return end;
        }

        if (ReadDate(numberAt, end, numeral) is > 0 and int date)
        {
            return date;
        }

        if (IsSerial(numberAt, end, numeral))
        {
            return end;
        }

        int range = Range(end, ref numeral);
        return Figure(numberAt, range, numeral);
    }

    /// <summary>百分之三十, 三分之二. Returns 0 where there is none.</summary>
    private int ReadPart(int start, int end, in Numeral numeral)
    {
        if (end + 2 >= _text.Length || _text[end] != '分' || _text[end + 1] != '之' || !ChineseNumerals.MayBegin(_text[end + 2]))
        {
            return 0;
        }

        ChineseNumerals.Read(_text, end + 2, out Numeral count);
        if (count.Length == 0)
        {
            return 0;
        }

        int behind = end + 2 + count.Length;
        (Hedge hedge, int after) = After(behind);
        hedge = Hedge.Join(TakeHedge(start, out int from, out bool falls, out FigureWording wording), hedge);
        Quantity? quantity = numeral.Low is 100 or 1000 && numeral.IsPower
            ? PhraseClaim.Of(count with { IsPower = false, IsTold = count.Granule < 1 }, hedge, Unit.Percent, numeral.Low == 1000 ? Sort.Thousandth : Sort.Plain, falls, EachTrait())
            : PhraseClaim.Fraction(count.Low, numeral.Low, hedge)?.With(EachTrait());
        return quantity is null ? after : Found(from, after, after, quantity, true, wording);
    }

    /// <summary>The unit behind a number, the cues behind it, and whether it is a figure at all.</summary>
    private int Figure(int start, int end, Numeral numeral)
    {
        bool hasSpace = end < _text.Length && _text[end] == ' ';
        (Hedge early, int at) = After(end);
        if (at == end && hasSpace)
        {
            at++;
        }

        Unit? unit = null;
        Sort sort = Sort.Plain;
        int behind = at;
        int read = at;
        bool hasClassifier = false;
        if (_trie.TryFind(_text, at, LexiconRole.Time, out _, out int length) && !LongerUnit(at, length))
        {
            if (!isPhrase)
            {
                _chain = Chain.None;
                return at + length;
            }

            unit = _text[at] switch { '年' => Unit.Year, '个' when length == 2 && _text[at + 1] == '月' => Unit.Month, '天' or '日' => Unit.Day, _ => null };
            if (unit is null)
            {
                return at;
            }

            (behind, read, hasClassifier) = (at + length, at + length, true);
        }
        else if (_trie.TryFind(_text, at, LexiconRole.Classifier, out WordTrie.Meaning classifier, out length) && !LongerCounter(at, length))
        {
            (unit, sort, behind, read, hasClassifier) = (classifier.Unit, classifier.Sort, at + length, at + length, true);
        }
        else if (_trie.TryFind(_text, at, LexiconRole.Counter, out WordTrie.Meaning counter, out length))
        {
            behind = at + length;
            unit = NounOf(counter.Unit!, behind, out read);
            hasClassifier = true;
        }
        else
        {
            behind = hasSpace && at == end + 1 ? end : at;
            read = behind;
        }

        (Hedge late, int after) = Behind(behind, unit);
        Hedge around = Hedge.Join(early, late);
        read = Math.Max(read, after);
        if (isPhrase && read < _text.Length && after > behind && !hasClassifier)
        {
            read = after;
        }

        if (unit == Unit.Percent && sort == Sort.Tenth && numeral.Form == NumeralForm.Plain && numeral.Low < 10
            && after == behind && behind < _text.Length && ChineseNumerals.DigitOf(_text[behind]) is > 0 and int tenth)
        {
            // 三成五
            numeral.Low += tenth * 0.1m;
            numeral.High = numeral.Low;
            numeral.Granule = 0.1m;
            after = behind + 1;
            read = after;
        }

        bool chained = _chain.Reaches(start) || (_chain.End >= 0 && _chain.End == start - 1 && _text[start - 1] == ' ');
        bool gap = unit == Unit.Ratio && !chained && _open.HasCue && start > 0 && _text[start - 1] == '的' && start - _open.End <= GapReach;
        if (!isPhrase && !IsFigure(start, numeral, unit, hasClassifier, chained))
        {
            _chain = Chain.None;
            return after;
        }

        if (gap)
        {
            _chain = _open;
            _chain.End = start;
        }

        Hedge hedge = Hedge.Join(TakeHedge(start, out int from, out bool falls, out FigureWording wording), around);
        Unit? counted = unit ?? findings.Noun;
        Unit? rate = RateOf(counted);
        bool isRelative = counted is not null && (counted == Unit.Ratio || counted.IsShownInHundredths || counted.Kind is UnitKind.Money or UnitKind.Duration);
        Unit? final = isRelative || rate is null ? counted : rate;
        Quantity? quantity = PhraseClaim.Of(numeral, hedge, final, sort, falls, EachTrait());
        if (quantity is null)
        {
            return Math.Max(after, start + 1);
        }

        return Found(from, Math.Max(after, behind), read, quantity, counted is not null, wording, counted == Unit.Ratio ? rate : null);
    }

    private Unit? RateOf(Unit? counted)
    {
        if (findings.Per == 0)
        {
            return null;
        }

        Unit numerator = counted is { Kind: UnitKind.Count } ? counted : findings.Thing is { Kind: UnitKind.Count } thing ? thing : Unit.Index;
        return numerator.Per(findings.Per, Unit.Person);
    }

    // 三地 and 4个方面 are figures, 三农, 一个 and 二期 are not; a bare number wants a verb, a cue or a scale.
    private readonly bool IsFigure(int start, in Numeral numeral, Unit? unit, bool hasClassifier, bool chained)
    {
        bool hasHedge = chained && (_chain.HasCue || _chain.HasWording);
        if (hasClassifier)
        {
            bool isMeasure = unit is { Kind: not UnitKind.Count };
            bool isSmallWord = !numeral.HasDigits && !numeral.IsRange && numeral.Form == NumeralForm.Plain && numeral.Low is 1 or 2 && numeral.Length == 1 && _text[start] is '一' or '二';
            return isMeasure || !isSmallWord || (hasHedge && _chain.HasCue);
        }

        return numeral.IsGrouped || (numeral.HasDigits && numeral.EndsInScale) || (hasHedge && (numeral.HasDigits || numeral.EndsInScale || numeral.Form != NumeralForm.Plain) && !numeral.LooksLikeYear);
    }

    /// <summary>至 or a dash and another number: the ends of a range. Returns where the number ends.</summary>
    private int Range(int end, ref Numeral numeral)
    {
        if (findings.Move >= 0 || numeral.IsRange || numeral.Form != NumeralForm.Plain)
        {
            return end;
        }

        int at = end;
        // 30人至50人, 10%至15%: the same unit twice.
        WordTrie.Meaning first = default;
        if (_trie.TryFind(_text, at, LexiconRole.Classifier, out first, out int unitLength) || _trie.TryFind(_text, at, LexiconRole.Counter, out first, out unitLength))
        {
            at += unitLength;
        }

        int mark = at < _text.Length ? _text[at] switch
        {
            '至' or '到' or '-' or '－' or '–' or '~' or '～' or '─' => 1,
            '—' => at + 1 < _text.Length && _text[at + 1] == '—' ? 2 : 1,
            _ => 0,
        } : 0;
        if (mark == 0 || at + mark >= _text.Length || !ChineseNumerals.MayBegin(_text[at + mark]))
        {
            return end;
        }

        ChineseNumerals.Read(_text, at + mark, out Numeral upper);
        int behind = at + mark + upper.Length;
        if (upper.Length == 0 || upper.IsRange || upper.Form != NumeralForm.Plain
            || (unitLength > 0 && !(_trie.TryFind(_text, behind, LexiconRole.Classifier, out WordTrie.Meaning second, out _) && second.Unit == first.Unit)
                && !(_trie.TryFind(_text, behind, LexiconRole.Counter, out second, out _) && second.Unit == first.Unit)))
        {
            return end;
        }

        decimal low = numeral.Low;
        if (upper.Scale > 1 && numeral.Scale == 1 && !numeral.EndsInScale && low * upper.Scale < upper.Low)
        {
            low *= upper.Scale;
        }

        if (low >= upper.Low)
        {
            return end;
        }

        numeral = upper with { Low = low, High = upper.Low, HasDigits = true };
        return behind;
    }

    /// <summary>A cue that stands between the number and its unit, or behind it.</summary>
    private readonly (Hedge Hedge, int End) After(int at)
    {
        Hedge hedge = default;
        while (_trie.TryFind(_text, at, LexiconRole.After, out WordTrie.Meaning cue, out int length))
        {
            hedge = Hedge.Join(hedge, new(cue.Qualifier));
            at += length;
        }

        if (at < _text.Length && _text[at] is '+' or '＋')
        {
            hedge = Hedge.Join(hedge, new(Qualifier.AtLeast));
            at++;
        }

        return (hedge, at);
    }

    // 一倍多, 3年有余: the remainder behind a unit that has parts.
    private readonly (Hedge Hedge, int End) Behind(int at, Unit? unit)
    {
        if (at < _text.Length && _text[at] is '多' or '余' && unit is { IsWholeNumber: false } && !(at + 1 < _text.Length && ChineseNumerals.ScaleOf(_text[at + 1]) > 0))
        {
            (Hedge more, int end) = After(at + 1);
            return (Hedge.Join(new(Qualifier.Over), more), end);
        }

        return After(at);
    }

    /// <summary>What a counter counts: the last noun behind it that it goes with, else the last before it, else its own default.</summary>
    private readonly Unit NounOf(Unit counter, int at, out int read)
    {
        Unit? ahead = NounAhead(at, NounReach, counter, out read);
        return ahead ?? (findings.Thing is { } thing && GoesWith(counter, thing) ? thing : counter);
    }

    private readonly Unit? NounAhead(int at, int reach, Unit? counter, out int read)
    {
        Unit? found = null;
        read = at;
        int last = Math.Min(_text.Length, at + reach);
        for (int i = at; i < last;)
        {
            char c = _text[i];
            if (c is '，' or '。' or '；' or '：' or '！' or '？' or ',' or ';' or '\n' or '（' or '(' || Numeral.Digit(c) >= 0 || (c == '、' && reach == NounReach))
            {
                break;
            }

            int word = _trie.Longest(_text, i, out int length);
            if (word >= 0 && _trie.TryGet(word, LexiconRole.Noun, out WordTrie.Meaning noun) && (counter is null || GoesWith(counter, noun.Unit!)))
            {
                found = noun.Unit;
                read = i + length;
            }

            i += Math.Max(length, 1);
        }

        return found;
    }

    // 项 and 件 count neither persons nor places; 个 counts anything.
    private static bool GoesWith(Unit counter, Unit noun) => counter.Code is not ("task" or "patent")
        || (noun != Unit.Person && noun != Unit.Institution && noun != Unit.Region && noun != Unit.Session && noun != Unit.Aspect && noun.Code != "type"
            && (counter.Code == "task" || noun != Unit.Task));

    private readonly bool Counted(int at, out Unit? unit, out int behind, out int read)
    {
        (unit, behind, read) = (null, at, at);
        if (_trie.TryFind(_text, at, LexiconRole.Time, out _, out int length) && !LongerUnit(at, length))
        {
            return false;
        }

        if (_trie.TryFind(_text, at, LexiconRole.Classifier, out WordTrie.Meaning classifier, out length) && classifier.Unit is { Kind: UnitKind.Count } && !LongerCounter(at, length))
        {
            (unit, behind, read) = (classifier.Unit, at + length, at + length);
            return true;
        }

        if (_trie.TryFind(_text, at, LexiconRole.Counter, out WordTrie.Meaning counter, out length))
        {
            behind = at + length;
            unit = NounOf(counter.Unit!, behind, out read);
            return true;
        }

        return false;
    }

    private readonly bool IsClassifier(int at) => _trie.TryFind(_text, at, LexiconRole.Classifier, out _, out _) || _trie.TryFind(_text, at, LexiconRole.Counter, out _, out _);

    private readonly bool LongerUnit(int at, int length) => _trie.TryFind(_text, at, LexiconRole.Classifier, out _, out int other) && other > length;

    private readonly bool LongerCounter(int at, int length) => _trie.TryFind(_text, at, LexiconRole.Counter, out _, out int other) && other > length;

    private Hedge TakeHedge(int start, out int from, out bool falls, out FigureWording wording)
    {
        int gap = start > 0 && _text[start - 1] == ' ' ? 1 : 0;
        bool reaches = _chain.Reaches(start) || (gap == 1 && _chain.Reaches(start - 1));
        Chain chain = reaches ? _chain : Chain.None;
        from = chain.HasCue ? chain.CueStart : start;
        falls = chain.Falls;
        wording = chain.Wording;
        LastRead = (chain.Start >= 0 ? chain.Start : start, start);
        _chain = Chain.None;
        return chain.Hedge;
    }

    private readonly ClaimTraits EachTrait() => findings.Each ? ClaimTraits.EachOfSeveral : ClaimTraits.None;

    private int Uncounted(int start, int end, Quantity quantity, int read)
    {
        TakeHedge(start, out _, out _, out FigureWording wording);
        return Found(start, end, read, quantity, quantity.Unit != Unit.Index, wording);
    }

    private int Found(int start, int end, int read, Quantity quantity, bool hasUnit, FigureWording wording, Unit? rate = null)
    {
        findings.Add(new FoundFigure(start, _text[start..end].ToString(), "zh", quantity, hasUnit) { Wording = wording, Base = rate });
        LastRead = (Math.Min(LastRead.Start, start), Math.Max(read, end));
        _chain = Chain.None;
        return end;
    }

    /// <summary>第五届, 第一批, 每3年: a place in an order, or the base of something else.</summary>
    private readonly int SkipOrdinal(int at)
    {
        if (at >= _text.Length || !ChineseNumerals.MayBegin(_text[at]))
        {
            return at;
        }

        int end = at + ChineseNumerals.Read(_text, at, out _);
        if (_trie.TryFind(_text, end, LexiconRole.Classifier, out _, out int length) || _trie.TryFind(_text, end, LexiconRole.Counter, out _, out length)
            || _trie.TryFind(_text, end, LexiconRole.Time, out _, out length))
        {
            end += length;
        }

        return end;
    }

    // A word in Latin letters with the digits in it: 5G comes as a number, WIPO, R2 and PCT here.
    private readonly int Latin(int i)
    {
        while (i < _text.Length && (char.IsAsciiLetterOrDigit(_text[i]) || _text[i] is '-' or '.' or '_' or '@'))
        {
            i++;
        }

        return i;
    }

    private readonly bool IsLatinAt(int i) => i >= 0 && i < _text.Length && char.IsAsciiLetter(_text[i]);

    private readonly bool IsBetweenDigits(int i) => i > 0 && i + 1 < _text.Length && char.IsAsciiDigit(_text[i - 1]) && char.IsAsciiDigit(_text[i + 1]);

    // 2024-06-25, 010-62083114, 9:30, 3/4.
    private readonly bool IsSerial(int start, int end, in Numeral numeral)
    {
        if (!numeral.HasDigits)
        {
            return false;
        }

        bool before = start > 1 && _text[start - 1] is '-' or '/' or ':' or '.' or '：' && char.IsAsciiDigit(_text[start - 2]);
        bool after = end + 1 < _text.Length && _text[end] is '/' or ':' or '：' or '.' && char.IsAsciiDigit(_text[end + 1]);
        bool longTail = end < _text.Length && _text[end] == '-' && start < _text.Length && _text[start] == '0';
        return before || after || longTail;
    }

    private readonly bool StartsWith(int at, ReadOnlySpan<char> word) => at >= 0 && at <= _text.Length && _text[at..].StartsWith(word);

    private readonly bool EndsWith(int end, ReadOnlySpan<char> word) => end >= 0 && _text[..end].EndsWith(word);

    private int Plan(int start, int end, int number)
    {
        FiveYearPlan plan = FiveYearPlan.Number(number);
        int at = end < _text.Length && _text[end] is '”' or '’' or '」' or '"' ? end + 1 : end;
        if (StartsWith(at, "规划") || StartsWith(at, "时期") || StartsWith(at, "期间"))
        {
            bool names = StartsWith(at, "规划") && !StartsWith(at + 2, "期");
            at += 2;
            if (names)
            {
                return at;
            }

            at += StartsWith(at, "期间") ? 2 : 0;
            if (!StartsWith(at, "以来"))
            {
                Tell(plan.Period, start, at);
                return at;
            }
        }

        int from = start > 0 && _text[start - 1] is '“' or '‘' or '「' ? start - 1 : start;
        (ReportingPeriod? period, int length) = StartsWith(at, "以来") ? (plan.Since, 2)
            : StartsWith(at, "期末") ? (plan.End, 2)
            : StartsWith(at, "末") || StartsWith(at, "底") ? (plan.End, 1)
            : StartsWith(at, "收官") ? (plan.End, 2)
            : StartsWith(at, "初") ? (plan.Start, 1)
            : EndsWith(from, "自") || EndsWith(from, "进入") ? (plan.Since, 0)
            : (null, 0);
        if (period is not null)
        {
            Tell(period, from, at + length);
        }

        return Math.Max(at + length, end);
    }

    private int Deictic(int start, int end, Sort sort)
    {
        if (findings.Published is not { } day || day.Year is < 2 or > 9998)
        {
            return end;
        }

        if (sort == Sort.Now)
        {
            Tell(ReportingPeriod.At(day).AsInferred(), start, end);
            return end;
        }

        int year = sort == Sort.LastYear ? day.Year - 1 : day.Year;
        if (end < _text.Length && ChineseNumerals.MayBegin(_text[end]))
        {
            ChineseNumerals.Read(_text, end, out Numeral month);
            int behind = end + month.Length;
            if (month.Low is >= 1 and <= 12 && StartsWith(behind, "月"))
            {
                return Month(start, behind + 1, year, (int)month.Low, isInferred: true);
            }
        }

        return Year(start, end, year, isInferred: true);
    }

    /// <summary>A date or a length of time. Returns 0 where there is none.</summary>
    private int ReadDate(int start, int end, in Numeral numeral)
    {
        if (isPhrase || !decimal.IsInteger(numeral.Low) || numeral.IsRange || numeral.Form != NumeralForm.Plain)
        {
            return 0;
        }

        if (numeral.LooksLikeYear && end < _text.Length)
        {
            int year = (int)numeral.Low;
            if (_text[end] == '年')
            {
                int at = end + 1;
                at += at < _text.Length && _text[at] == '度' ? 1 : 0;
                ChineseNumerals.Read(_text, Math.Min(at, _text.Length - 1), out Numeral month);
                if (at < _text.Length && month.Length > 0 && month.Low is >= 1 and <= 12 && decimal.IsInteger(month.Low) && StartsWith(at + month.Length, "月"))
                {
                    return Month(start, at + month.Length + 1, year, (int)month.Low, isInferred: false);
                }

                return Year(start, at, year, isInferred: false);
            }

            int mark = StartsWith(end, "——") ? 2 : _text[end] is '—' or '-' or '–' or '至' or '到' or '~' or '～' ? 1 : 0;
            if (mark > 0 && end + mark < _text.Length && ChineseNumerals.MayBegin(_text[end + mark]))
            {
                ChineseNumerals.Read(_text, end + mark, out Numeral last);
                int behind = end + mark + last.Length;
                if (last.LooksLikeYear && last.Low >= numeral.Low && StartsWith(behind, "年"))
                {
                    Tell(ReportingPeriod.Years(year, (int)last.Low), start, behind + 1);
                    return behind + 1;
                }
            }
        }

        if (numeral.Low is >= 1 and <= 200 && EndsWith(start, "近") | EndsWith(start, "过去") | EndsWith(start, "最近") && StartsWith(end, "年"))
        {
            int behind = end + 1 + (StartsWith(end + 1, "来") ? 1 : StartsWith(end + 1, "以来") ? 2 : 0);
            if (findings.Published is { } day && day.Year > numeral.Low + 1 && day.Year < 9998)
            {
                Tell(PastYears.Of((int)numeral.Low, day), start - 1, behind);
            }

            _chain = Chain.None;
            return behind;
        }

        if (numeral.Low is >= 1 and <= 12 && StartsWith(end, "月") && findings.Published is { } published && published.Year is > 1 and < 9999)
        {
            return Month(start, end + 1, published.Year, (int)numeral.Low, isInferred: true);
        }

        return 0;
    }

    private int Year(int start, int end, int year, bool isInferred)
    {
        _chain = Chain.None;
        if (year is < 2 or > 9998)
        {
            return end;
        }

        (ReportingPeriod period, int length) = StartsWith(end, "年底") || StartsWith(end, "年末") ? (YearEnd.Of(year), 2)
            : StartsWith(end, "底") || StartsWith(end, "末") ? (YearEnd.Of(year), 1)
            : StartsWith(end, "年初") ? (ReportingPeriod.At(new(year, 1, 1)), 2)
            : StartsWith(end, "初") ? (ReportingPeriod.At(new(year, 1, 1)), 1)
            : StartsWith(end, "上半年") ? (ReportingPeriod.HalfYear(year, 1), 3)
            : StartsWith(end, "下半年") ? (ReportingPeriod.HalfYear(year, 2), 3)
            : StartsWith(end, "以来") ? (ReportingPeriod.Since(ReportingPeriod.Year(year)), 2)
            : StartsWith(end, "起") ? (ReportingPeriod.Since(ReportingPeriod.Year(year)), 1)
            : (ReportingPeriod.Year(year), 0);
        Tell(isInferred ? period.AsInferred() : period, start, end + length);
        return end + length;
    }

    private int Month(int start, int end, int year, int month, bool isInferred)
    {
        _chain = Chain.None;
        if (year is < 2 or > 9998)
        {
            return end;
        }

        ReportingPeriod period = ReportingPeriod.Month(year, month);
        NodaTime.LocalDate last = period.End!.Value;
        if (end < _text.Length && ChineseNumerals.MayBegin(_text[end]))
        {
            ChineseNumerals.Read(_text, end, out Numeral day);
            int behind = end + day.Length;
            if (day.Length > 0 && day.Low >= 1 && day.Low <= last.Day && decimal.IsInteger(day.Low) && StartsWith(behind, "日"))
            {
                period = ReportingPeriod.At(new(year, month, (int)day.Low));
                end = behind + 1;
            }
        }
        else if (StartsWith(end, "底") || StartsWith(end, "末"))
        {
            period = ReportingPeriod.At(last);
            end++;
        }

        if (StartsWith(end, "以来"))
        {
            period = ReportingPeriod.Since(period);
            end += 2;
        }

        Tell(isInferred ? period.AsInferred() : period, start, end);
        return end;
    }

    // 比2020年增加: the year compared with is not that of the figure.
    private void Tell(ReportingPeriod period, int start, int end)
    {
        if (EndsWith(start, "比") || EndsWith(start, "较"))
        {
            return;
        }

        findings.Tell(period, start, end, StartsWith(end, "的") && end + 1 < _text.Length && (ChineseNumerals.MayBegin(_text[end + 1]) || _trie.TryFind(_text, end + 1, LexiconRole.Before, out _, out _)));
    }
}
