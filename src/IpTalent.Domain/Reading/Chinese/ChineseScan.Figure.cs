namespace IpTalent.Domain.Reading;

/// <content>A number, the unit behind it, and the cues around both.</content>
internal ref partial struct ChineseScan
{
    /// <summary>How far a comparison may part a cue from its multiple.</summary>
    private const int GapReach = 18;

    /// <summary>A number and what stands around it. Returns where to go on.</summary>
    private int Number(int start)
    {
        int next = start + ChineseNumerals.Read(_text, start, out Numeral numeral);
        if (numeral.Length == 0)
        {
            return Math.Max(next, start + 1);
        }

        int end = start + numeral.Length;
        if (ReadPart(start, end, numeral) is > 0 and int part)
        {
            return part;
        }

        if (!isPhrase)
        {
            if (IsLatinAt(start - 1) || (IsLatinAt(end) && numeral.HasDigits))
            {
                return end;
            }

            if (_dates.Read(start, end, numeral) is > 0 and int date)
            {
                return date;
            }
        }

        if (IsSerial(start, end, numeral))
        {
            return end;
        }

        if (IsMinus(start, end))
        {
            start--;
            (numeral.Low, numeral.High) = (-numeral.High, -numeral.Low);
        }

        return Figure(start, Range(end, ref numeral), ref numeral);
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

        (Hedge hedge, int after) = After(end + 2 + count.Length);
        Chain lead = TakeChain(start);
        hedge = Hedge.Join(lead.Hedge, hedge);
        Quantity? quantity = numeral.Low is 100 or 1000 && numeral.IsPower
            ? PhraseClaim.Of(count with { IsPower = false, IsTold = count.Granule < 1 }, hedge, Unit.Percent, numeral.Low == 1000 ? Sort.Thousandth : Sort.Plain, lead.Falls, findings.Traits)
            : PhraseClaim.Fraction(count.Low, numeral.Low, hedge, lead.Falls)?.With(findings.Traits);
        return quantity is null ? after : findings.Add(lead, lead.HasCue ? lead.CueStart : start, after, after, quantity, hasUnit: true);
    }

    /// <summary>Whether something moved up or down by the number: 上升, 下降了, 前移.</summary>
    private readonly bool IsMoved(int start)
    {
        int verb = start > 0 && _text[start - 1] is '了' ? start - 1 : start;
        return verb > 0 && _text[verb - 1] is '升' or '降' or '移' or '滑';
    }

    private readonly bool IsPast(int start) => _text[..start].EndsWith("近") && !_text[..start].EndsWith("将近");

    // 前10名, but not 目前10名.
    private readonly bool IsPlaces(int start) =>
        start > 0 && _text[start - 1] == '前' && !(start > 1 && _text[start - 2] is '目' or '当' or '當' or '此' or '之' or '以' or '年' or '月' or '日' or '天');

    /// <summary>The unit behind a number, the cues behind it, and whether it is a figure at all.</summary>
    private int Figure(int start, int end, ref Numeral numeral)
    {
        (Hedge early, int at) = After(end);
        bool hasSpace = at == end && end < _text.Length && _text[end] == ' ';
        at += hasSpace ? 1 : 0;
        if (_text[at..].StartsWith("个多") && _trie.LengthOf(_text, at + 2, LexiconRole.Classifier) > 0)
        {
            // 5个多百分点
            (early, at) = (Hedge.Join(early, new(Qualifier.Over)), at + 2);
        }

        Unit? unit;
        Sort sort = Sort.Plain;
        int behind;
        int read;
        bool hasClassifier = true;
        if (_units.IsTime(at, out int length))
        {
            // Years and "the last five years" are no figures in a phrase either.
            if (!isPhrase || (numeral.LooksLikeYear && _text[at] == '年') || IsPast(start))
            {
                return at + length;
            }

            unit = TimeAt(at, length);
            if (unit is null)
            {
                return at;
            }

            (behind, read) = (at + length, at + length);
        }
        else if (!_units.TryFind(at, out unit, out sort, out behind, out read))
        {
            hasClassifier = false;
            behind = hasSpace ? end : at;
            read = behind;
        }

        // 9时30分, 3小时20分
        if (hasClassifier && behind == at + 1 && _text[at] == '分' && start > 0 && _text[start - 1] is '时' or '時' or '点' or '點')
        {
            return behind;
        }

        // 上升22位: places in an order, not persons.
        if (hasClassifier && behind == at + 1 && _text[at] == '位' && IsMoved(start) && (behind == _text.Length || !char.IsLetter(_text[behind]) || _text[behind] is '至' or '到' or '居'))
        {
            return behind;
        }

        // 前三位: the first places in an order. 近5届: the last ones.
        if (!isPhrase && hasClassifier && ((unit == Unit.Person && IsPlaces(start)) || (unit == Unit.Term && IsPast(start))))
        {
            return behind;
        }

        (Hedge late, int after) = Behind(behind, unit);
        read = Math.Max(read, after);
        if (unit == Unit.Percent && sort == Sort.Tenth && after == behind && TryTenths(behind, ref numeral))
        {
            (late, after) = After(behind + 1);
            read = after;
        }

        if (!isPhrase && !IsFigure(start, numeral, unit, hasClassifier))
        {
            return after;
        }

        if (unit == Unit.Ratio && IsParted(start))
        {
            _chain = _open;
            _chain.End = start;
        }

        Chain lead = TakeChain(start);
        Hedge hedge = Hedge.Join(lead.Hedge, Hedge.Join(early, late));
        Unit? per = Per(after, unit, out int perEnd);
        if (per is not null)
        {
            (Hedge last, after) = Behind(perEnd, per);
            (hedge, read) = (Hedge.Join(hedge, last), after);
        }

        Unit? counted = per ?? unit ?? (_units.IsUnknown(after) ? null : findings.Noun);
        Unit? rate = per is null ? findings.RateOf(counted) : null;
        bool isRelative = counted is not null && (counted == Unit.Ratio || counted.IsShownInHundredths || counted.Kind is UnitKind.Money or UnitKind.Duration);
        bool falls = lead.Falls || (_fallEnd >= 0 && _fallEnd == start - 1 && findings.Each && _text[_fallEnd] is '和' or '、' or '与' or '與');
        Quantity? quantity = PhraseClaim.Of(numeral, hedge, isRelative || rate is null ? counted : rate, sort, falls, findings.Traits);
        _fallEnd = falls ? after : -1;
        return quantity is null
            ? Math.Max(after, start + 1)
            : findings.Add(lead, lead.HasCue ? lead.CueStart : start, Math.Max(after, behind), read, quantity, counted is not null, counted == Unit.Ratio ? rate : null);
    }

    /// <summary>The rate that a stroke makes of it: 6.3件/万人.</summary>
    private readonly Unit? Per(int at, Unit? counted, out int end)
    {
        end = at;
        if (counted is null or { Kind: UnitKind.Rate or UnitKind.Ratio } || at + 1 >= _text.Length || _text[at] != '/')
        {
            return null;
        }

        int things = at + 1;
        decimal scale = 1;
        if (ChineseNumerals.MayBegin(_text[things]))
        {
            ChineseNumerals.Read(_text, things, out Numeral numeral);
            if (numeral is not { Length: > 0, Form: NumeralForm.Plain, Low: > 0 })
            {
                return null;
            }

            (scale, things) = (numeral.Low, things + numeral.Length);
        }

        Unit? of = _units.IsTime(things, out int length) ? TimeAt(things, length) : _units.WordAt(things, out length);
        end = of is null ? at : things + length;
        return of?.Kind is null or UnitKind.Ratio or UnitKind.Proportion or UnitKind.PercentagePoint ? null : counted.Per(scale, of);
    }

    // -5%; in running text a dash before anything else is no sign.
    private readonly bool IsMinus(int start, int end) =>
        start > 0 && _text[start - 1] is '-' or '−' or '－' && (start == 1 || _text[start - 2] is ' ' or '（' or '(' or '：' || Reaches(start - 1))
        && (isPhrase || _units.WordAt(end, out _) is { IsShownInHundredths: true });

    // 三地 and 4个方面 are figures, 三农, 一个 and 二期 are not; a bare number wants a verb, a cue or a scale.
    private readonly bool IsFigure(int start, in Numeral numeral, Unit? unit, bool hasClassifier)
    {
        bool isLed = Reaches(start);
        // “千名知识产权人才”工程: the name of a programme.
        if (numeral.IsPower && start > 0 && _text[start - 1] is '“' or '‘' or '「' or '《')
        {
            return false;
        }

        if (hasClassifier)
        {
            bool isSmallWord = numeral.Length == 1 && !numeral.IsRange && _text[start] is '一' or '二';
            return unit is { Kind: not UnitKind.Count } || !isSmallWord || (isLed && _chain.HasCue);
        }

        return numeral.IsGrouped || (numeral.HasDigits && numeral.EndsInScale)
            || (isLed && (numeral.HasDigits || numeral.EndsInScale || numeral.Form != NumeralForm.Plain) && !numeral.LooksLikeYear);
    }

    // 超过全国平均水平的两倍: no cue stands right before the number, but one before what it is compared with.
    private readonly bool IsParted(int start) =>
        !Reaches(start) && _open.HasCue && start > 0 && _text[start - 1] == '的' && start - _open.End <= GapReach;

    // 三成五
    private readonly bool TryTenths(int at, ref Numeral numeral)
    {
        if (numeral.Form != NumeralForm.Plain || numeral.Low >= 10 || at >= _text.Length || ChineseNumerals.DigitOf(_text[at]) is not (> 0 and int tenth))
        {
            return false;
        }

        numeral.Low += tenth * 0.1m;
        numeral.High = numeral.Low;
        numeral.Granule = 0.1m;
        return true;
    }

    private readonly Unit? TimeAt(int at, int length) => _text.Slice(at, length) switch
    {
        "个月" => Unit.Month,
        ['年', ..] => Unit.Year,
        ['天' or '日', ..] => Unit.Day,
        _ => null,
    };

    /// <summary>至 or a dash and another number: the ends of a range. Returns where the number ends.</summary>
    private readonly int Range(int end, ref Numeral numeral)
    {
        if (findings.Move >= 0 || numeral.IsRange || numeral.Form != NumeralForm.Plain)
        {
            return end;
        }

        // 30人至50人, 10%至15%: the same unit twice.
        Unit? first = _units.WordAt(end, out int unitLength);
        int at = end + unitLength;
        int mark = at < _text.Length ? _text[at] switch
        {
            '至' or '到' or '-' or '－' or '–' or '~' or '～' or '─' => 1,
            '—' => at + 1 < _text.Length && _text[at + 1] == '—' ? 2 : 1,
            _ => 0,
        } : 0;
        bool isMinus = mark == 1 && numeral.Low < 0 && at + 1 < _text.Length && _text[at + 1] is '-' or '−' or '－';
        mark += isMinus ? 1 : 0;
        if (mark == 0 || at + mark >= _text.Length || !ChineseNumerals.MayBegin(_text[at + mark]))
        {
            return end;
        }

        ChineseNumerals.Read(_text, at + mark, out Numeral upper);
        (upper.Low, upper.High) = isMinus ? (-upper.High, -upper.Low) : (upper.Low, upper.High);
        int behind = at + mark + upper.Length;
        if (upper.Length == 0 || upper.IsRange || upper.Form != NumeralForm.Plain
            || (first is not null && _units.WordAt(behind, out _) != first) || !numeral.TryJoin(upper, sharesScale: true))
        {
            return end;
        }

        numeral.HasDigits = true;
        return behind;
    }

    /// <summary>The cues that stand between the number and its unit, or behind it.</summary>
    private readonly (Hedge Hedge, int End) After(int at)
    {
        Hedge hedge = default;
        while (_trie.TryFind(_text, at, LexiconRole.After, out WordMeaning? cue, out int length))
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

    private readonly bool IsLatinAt(int i) => i >= 0 && i < _text.Length && char.IsAsciiLetter(_text[i]);

    // 2024-06-25, 010-62083114, 9:30, 3/4.
    private readonly bool IsSerial(int start, int end, in Numeral numeral)
    {
        if (!numeral.HasDigits)
        {
            return false;
        }

        bool before = start > 1 && _text[start - 1] is '-' or '/' or ':' or '.' or '：' or '∶' && char.IsAsciiDigit(_text[start - 2]);
        bool after = end + 1 < _text.Length && _text[end] is '/' or ':' or '：' or '∶' or '.' && char.IsAsciiDigit(_text[end + 1]);
        bool longTail = end < _text.Length && _text[end] == '-' && _text[start] == '0';
        return before || after || longTail;
    }
}
