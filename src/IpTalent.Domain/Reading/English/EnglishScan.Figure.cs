namespace IpTalent.Domain.Reading;

/// <content>A number, the noun around it, and the cues around both.</content>
internal ref partial struct EnglishScan
{
    // 2 in 3 and 7 in 10 are parts in digits too, but 12 in 31 provinces may be counted.
    private const int MostInDigits = 10;

    /// <summary>A number and what stands around it. Returns where to go on.</summary>
    private int Figure(int start, int end, ref Numeral numeral)
    {
        if (ReadTail(start, end, numeral, out Hedge around, out int at) is > 0 and int next)
        {
            return next;
        }

        bool isMinus = IsMinus(start, end);
        if (isMinus)
        {
            start--;
            (numeral.Low, numeral.High) = (-numeral.High, -numeral.Low);
        }

        at = Range(start, at, ref numeral);
        (Hedge early, at) = After(at);
        int behind = at;
        bool isTime = false;
        bool isPart = IsOfThose(start, at, out Unit? whole, out int reach);
        Unit? unit = _nouns.CurrencyBefore(start, out int currencyStart) ?? _nouns.Ahead(at, reach, out isTime, out behind);
        if (unit is null && numeral.IsRange && numeral.LooksLikeYear)
        {
            // 2021-2025
            return at;
        }

        if (isTime && unit is null)
        {
            unit = _nouns.TimeAhead(at, out behind);
            if (!isPhrase)
            {
                // "the past four years"; other lengths of time are no figures.
                if (unit == Unit.Year)
                {
                    _dates.PastYearsOf(numeral.Low, start, behind);
                }

                return Math.Max(behind, at);
            }
        }

        bool ownNoun = unit is not null;
        if (!ownNoun && !isPart && NextNoun(at) is { } shared)
        {
            (isPart, whole) = (true, shared);
        }

        bool isUnknown = !ownNoun && !isPart && _nouns.IsUnknown(at);
        if (!isPhrase && !ownNoun && IsAge(start, numeral))
        {
            return at;
        }

        (Hedge late, int after) = After(ownNoun ? behind : at);
        around = Hedge.Join(Hedge.Join(around, early), late);
        int first = currencyStart >= 0 ? currencyStart : start;
        bool isLed = IsLed(start) || IsLed(first);
        if (!isPhrase && (!IsFigure(numeral, unit, isLed || around.Qualifier is not null || _text.Follows(_moveEnd, start), isLed && _chain.HasCue)
            && !IsCountedOne(start, numeral, unit, behind) && !isPart && !IsCountedAlone(start, at, numeral, isUnknown)
            || (ownNoun && !isLed && EnglishDates.IsYear(numeral) && _dates.LeadTo(start))))
        {
            return at;
        }

        if (_text.IsNextWord(after, "each", out int eachEnd))
        {
            findings.Each = true;
            after = eachEnd;
        }

        if (unit == Unit.Task && _text.Follows(_listEnd, start))
        {
            unit = Unit.ListItem;
        }

        if (unit?.Code == "point" && (findings.IsBehindShare || LeadsToShare(after)))
        {
            unit = Unit.PercentagePoint;
        }

        Unit? counted = unit ?? (isPart ? whole : isUnknown ? null : (IsCompared(first) ? findings.Counted : null) ?? findings.Noun);
        Unit? rate = findings.RateOf(counted);
        int last = ownNoun || around.Qualifier is not null ? Math.Max(after, at) : at;
        if (ownNoun && Per(last, unit!, out int perEnd) is { } per)
        {
            (counted, rate, last) = (per, null, perEnd);
            if (_text.IsNextWord(last, "each", out eachEnd))
            {
                (findings.Each, last) = (true, eachEnd);
            }
        }

        last = BehindBase(last, counted);
        int read = last;
        if (isPhrase && ownNoun && _text.IsNextWord(last, "of", out int of))
        {
            // 19 types of training sessions
            _nouns.Ahead(of, EnglishNouns.Reach, out _, out int things);
            read = things > of ? things : read;
        }

        Chain lead = TakeChain(first);
        bool isRelative = counted is not null && (counted == Unit.Ratio || counted.IsShownInHundredths || counted.Kind is UnitKind.Money or UnitKind.Duration);
        bool falls = lead.Falls || (counted is { IsShownInHundredths: true } && IsFall(first, last));
        _fallEnd = falls ? last : -1;
        Quantity? quantity = PhraseClaim.Of(numeral, Hedge.Join(lead.Hedge, around), isRelative || rate is null ? counted : rate, Sort.Plain, falls, findings.Traits);
        return quantity is null
            ? Math.Max(at, start + 1)
            : findings.Add(lead, lead.HasCue ? lead.CueStart : first, last, read, quantity, counted is not null, counted == Unit.Ratio ? rate : null);
    }

    /// <summary>The rate that "per 10,000 persons" or "per year" behind a noun makes of it.</summary>
    private readonly Unit? Per(int at, Unit counted, out int end)
    {
        end = at;
        if (counted.Kind is UnitKind.Rate or UnitKind.Ratio)
        {
            return null;
        }

        if (counted.Kind == UnitKind.Count && _trie.TryFind(_text, Skipped(at), LexiconRole.Per, out WordMeaning? per, out int length))
        {
            end = Skipped(at) + length;
            return counted.Per(per.Number, Unit.Person);
        }

        if (!_text.IsNextWord(at, "per", out int behind) || !_text.SpaceAt(behind) || behind + 1 >= _text.Length)
        {
            return null;
        }

        EnglishNumerals.Read(_text, behind + 1, _trie, out Numeral scale);
        int things = scale.Length > 0 ? behind + 1 + scale.Length : behind;
        bool hasScale = scale is { Length: > 0, Form: NumeralForm.Plain, Low: > 0 };
        Unit? of = !_text.SpaceAt(things) || (scale.Length > 0 && !hasScale) ? null
            : _nouns.TimeAhead(things, out end) is { } duration ? duration
            : _nouns.NounAt(things + 1, out end);
        return of is null ? null : counted.Per(hasScale ? scale.Low : 1, of);
    }

    /// <summary>"Per 10,000 inhabitants" in front of what is counted: where to go on; 0 where no "per" stands before the number.</summary>
    private readonly int PerBase(int start, int end, in Numeral numeral)
    {
        if (start < 4 || !_text.IsWord(start - 4, "per") || !_text.SpaceAt(start - 1) || !_text.SpaceAt(end) || numeral.Low <= 0
            || _nouns.NounAt(end + 1, out int behind) != Unit.Person)
        {
            return 0;
        }

        findings.Per = numeral.Low;
        return behind;
    }

    /// <summary>What is written together with the number: 150-odd, 150+, two-thirds. Returns where to go on where that makes another
    /// figure of it, or none (five-year, 48-member); else 0.</summary>
    private int ReadTail(int start, int end, in Numeral numeral, out Hedge around, out int at)
    {
        (around, at) = (default, end);
        if (end + 1 < _text.Length && _text[end] == '-' && char.IsAsciiLetter(_text[end + 1]))
        {
            if (_trie.TryFind(_text, end, LexiconRole.After, out WordMeaning? odd, out int oddLength))
            {
                (around, at) = (new(odd.Qualifier), end + oddLength);
                return 0;
            }

            // two-thirds, ten-fold
            return _trie.TryFind(_text, end + 1, LexiconRole.Fraction, out WordMeaning? part, out int length) ? Fraction(start, end + 1 + length, numeral.Low, part.Number)
                : _trie.LengthOf(_text, end, LexiconRole.Noun) > 0 ? 0 : _text.EndOfWord(end + 1);
        }

        if (end < _text.Length && _text[end] == '+')
        {
            (around, at) = (new(Qualifier.AtLeast), end + 1);
            return 0;
        }

        if (IsOneIn(end, numeral, out Numeral of, out int ofEnd))
        {
            return Fraction(start, ofEnd, numeral.Low, of.Low);
        }

        bool mayCountParts = numeral.Low is >= 1 and < 100 && !numeral.IsRange && _text.SpaceAt(end);
        return mayCountParts && _trie.TryFind(_text, end + 1, LexiconRole.Fraction, out WordMeaning? parts, out int partsLength)
            && (parts.Number > 2 || (numeral.Low == 1 && !numeral.HasDigits)) && (parts.Number != 4 || IsPart(start, end + 1 + partsLength))
            ? Fraction(start, end + 1 + partsLength, numeral.Low, parts.Number)
            : 0;
    }

    // "-5 %"; in running text a dash before anything else is no sign.
    private readonly bool IsMinus(int start, int end) =>
        start > 0 && _text[start - 1] is '-' or '−' && (start == 1 || _text[start - 2] is ' ' or '(' or '\n')
        && (isPhrase || (_trie.TryFind(_text, Skipped(end), LexiconRole.Noun, out WordMeaning? noun, out _) && noun.Unit!.IsShownInHundredths));

    // "One in five", "two out of three".
    private readonly bool IsOneIn(int end, in Numeral numeral, out Numeral of, out int ofEnd)
    {
        of = default;
        ofEnd = end;
        // In digits "12 in 31 provinces" may count twice.
        bool isIn = _text.IsNextWord(end, "in", out int behind);
        if (numeral.IsRange || numeral.Low is < 1 or >= 100 || !decimal.IsInteger(numeral.Low) || (isIn && numeral.HasDigits && numeral.Low >= MostInDigits)
            || !(isIn || (_text.IsNextWord(end, "out", out int outEnd) && _text.IsNextWord(outEnd, "of", out behind)))
            || !_text.SpaceAt(behind) || behind + 1 >= _text.Length || !(numeral.HasDigits ? char.IsAsciiDigit(_text[behind + 1]) : char.IsAsciiLetter(_text[behind + 1])))
        {
            return false;
        }

        EnglishNumerals.Read(_text, behind + 1, _trie, out of);
        ofEnd = behind + 1 + of.Length;
        return of.Length > 0 && !of.IsRange && of.Low > numeral.Low && of.Low <= (isIn && numeral.HasDigits && numeral.Low != 1 ? MostInDigits : 1000) && _nouns.TimeAhead(ofEnd, out _) is null;
    }

    // "48" alone is none; a noun, commas, a scale word, or a verb, cue or "from" with it make it one.
    private readonly bool IsFigure(in Numeral numeral, Unit? unit, bool isHedged, bool hasCue)
    {
        bool isOne = !numeral.HasDigits && !numeral.IsRange && numeral.Low == 1;
        bool isYear = numeral.LooksLikeYear && numeral.Low is >= 1900 and <= 2099;
        return unit is not null
            ? !isOne || unit is { Kind: not UnitKind.Count } || isHedged
            : numeral.IsGrouped || (numeral.EndsInScale && (numeral.HasDigits || numeral.IsRange || isHedged || findings.Noun is not null))
                || (isHedged && !isYear && !isOne && (numeral.HasDigits || hasCue));
    }

    // "One academician was elected", but not "One expert said".
    private readonly bool IsCountedOne(int start, in Numeral numeral, Unit? unit, int behind) =>
        unit is { Kind: UnitKind.Count } && numeral is { HasDigits: false, IsRange: false, Low: 1 } && _text[start] == 'O'
        && (_text.IsNextWord(behind, "was", out _) || _text.IsNextWord(behind, "has", out _));

    // "Those over 50", "experts under 35", "aged 60 or above": years of life, where no counted noun stands behind.
    private readonly bool IsAge(int start, in Numeral numeral)
    {
        if (numeral is not { HasDigits: true, Granule: >= 1, Low: >= 10, High: <= 100, EndsInScale: false })
        {
            return false;
        }

        bool hasCue = _chain.HasCue && _text.Follows(_chain.End, start);
        ReadOnlySpan<char> before = _text[..(hasCue ? _chain.CueStart : start)].TrimEnd();
        return before.EndsWith("aged", StringComparison.OrdinalIgnoreCase)
            || (hasCue && findings.Noun == Unit.Person && (before.EndsWith(" are") || before.EndsWith(" were")))
            || (hasCue && _text[_chain.CueStart.._chain.End] is "over" or "under" or "above" or "below" && (before.EndsWith("those", StringComparison.OrdinalIgnoreCase) || (findings.Noun == Unit.Person && _nounEnd == before.Length)));
    }

    /// <summary>"to", "and" behind "between", or a dash, and another number: the ends of a range. Returns where the number ends.</summary>
    private readonly int Range(int start, int end, ref Numeral numeral)
    {
        if (numeral.Form != NumeralForm.Plain || (findings.Move >= 0 && findings.Change))
        {
            return end;
        }

        // 10% to 15%
        bool isPercent = Skipped(end) is var sign && sign < _text.Length && _text[sign] == '%';
        int at = isPercent ? sign + 1 : end;
        int upperAt = at < _text.Length && _text[at] is '-' or '–' or '—' ? at + 1
            : _text.IsNextWord(at, IsPaired(start) || (start > 0 && _text[start - 1] is '$' or '¥' or '€' or '£' && IsPaired(start - 1)) ? "and" : "to", out int behind) ? behind + 1 : -1;
        if (upperAt >= 0 && upperAt < _text.Length && start > 0 && _text[upperAt] == _text[start - 1] && _text[upperAt] is '$' or '¥' or '€' or '£')
        {
            upperAt++;
        }

        if (upperAt < 0 || upperAt >= _text.Length || !(char.IsAsciiDigit(_text[upperAt]) || char.IsAsciiLetter(_text[upperAt]) || (numeral.Low < 0 && _text[upperAt] is '-' or '−' && upperAt + 1 < _text.Length && char.IsAsciiDigit(_text[upperAt + 1]))))
        {
            return end;
        }

        bool isYear = numeral.LooksLikeYear;
        bool isMinus = numeral.Low < 0 && _text[upperAt] is '-' or '−';
        upperAt += isMinus ? 1 : 0;
        EnglishNumerals.Read(_text, upperAt, _trie, out Numeral upper);
        (upper.Low, upper.High) = isMinus ? (-upper.High, -upper.Low) : (upper.Low, upper.High);
        int last = upperAt + upper.Length;
        // "grew by 12% to 1.2 million", "rose by 300 to 1,200": by how much, and up to what.
        bool isSame = Skipped(last) is var upperSign && upperSign < _text.Length && _text[upperSign] == '%';
        bool isBy = _text[upperAt - 1] == ' ' && IsLed(start) && (_chain.Falls || _chain.Wording == FigureWording.IncreaseBy);
        if ((isPercent || isBy) && !isSame)
        {
            return end;
        }

        if (upper.Length == 0 || upper.Form != NumeralForm.Plain || (last < _text.Length && WordTrie.IsWordCharacter(_text[last]))
            || !numeral.TryJoin(upper, sharesScale: !numeral.IsGrouped))
        {
            return end;
        }

        numeral.LooksLikeYear &= isYear;
        return last;
    }

    /// <summary>Behind what a multiple is a multiple of: "the national average".</summary>
    private readonly int BehindBase(int at, Unit? counted) =>
        counted == Unit.Ratio && _text.SpaceAt(at) && _trie.LengthOf(_text, at + 1, LexiconRole.Base) is > 0 and int length ? at + 1 + length : at;
}
