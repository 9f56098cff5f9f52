namespace IpTalent.Domain.Reading;

/// <content>Figures in words alone: parts, multiples, plurals, several, the only one.</content>
internal ref partial struct EnglishScan
{
    private const decimal LargestRound = 1_000_000_000_000;

    private int Fraction(int start, int end, decimal count, decimal of)
    {
        Chain lead = TakeChain(start);
        (Hedge late, int after) = After(end);
        int read = isPhrase ? BehindWhole(after) : after;
        return PhraseClaim.Fraction(count, of, Hedge.Join(lead.Hedge, late), lead.Falls)?.With(findings.Traits) is { } quantity
            ? findings.Add(lead, lead.HasCue ? lead.CueStart : start, after, read, quantity, hasUnit: true)
            : end;
    }

    // Half of the attorneys, half the attorneys.
    private readonly int BehindWhole(int at)
    {
        int things = _text.IsNextWord(at, "of", out int of) ? of : at;
        things = _text.IsNextWord(things, "the", out int the) ? the : things;
        _nouns.Ahead(things, EnglishNouns.Reach, out _, out int behind);
        return things > at && behind > things ? behind : at;
    }

    /// <summary>"Double the average", "doubled", "more than double".</summary>
    private int Multiple(int start, int end, decimal times, bool isCompound)
    {
        if (isCompound)
        {
            return _text.EndOfWord(start);
        }

        bool hasBase = _text.SpaceAt(end) && (_trie.LengthOf(_text, end + 1, LexiconRole.Base) > 0
            || _text.IsWord(end + 1, "the") || _text.IsWord(end + 1, "that") || _text.IsWord(end + 1, "as") || _text.IsWord(end + 1, "its"));
        bool isVerb = _text[end - 1] is 'd' or 'g' || _text[..start].EndsWith("to ") || _text[..start].EndsWith("will ");
        if (!isPhrase && !hasBase && !isVerb && !IsLed(start))
        {
            return end;
        }

        var numeral = new Numeral { Length = end - start, Low = times, High = times, Granule = times < 1 ? 0.1m : 1, Scale = 1 };
        (Hedge late, int after) = After(end);
        int last = BehindBase(after, Unit.Ratio);
        Chain lead = TakeChain(start);
        findings.Change |= isVerb;
        return PhraseClaim.Of(numeral, Hedge.Join(lead.Hedge, late), Unit.Ratio, traits: findings.Traits) is { } quantity
            ? findings.Add(lead, lead.HasCue ? lead.CueStart : start, last, last, quantity, hasUnit: true, findings.RateOf(null))
            : end;
    }

    // dozens of, hundreds of thousands of
    private int Plural(int start, int end, decimal of)
    {
        int at = end;
        while (_text.IsNextWord(at, "of", out int behind) && _text.SpaceAt(behind) && _trie.TryFind(_text, behind + 1, LexiconRole.Plural, out WordMeaning? more, out int length)
            && of * more.Number <= LargestRound)
        {
            of *= more.Number;
            at = behind + 1 + length;
        }

        int read = at;
        Unit? unit = _text.IsNextWord(at, "of", out int noun) ? _nouns.Ahead(noun, EnglishNouns.Reach, out _, out read) : null;
        int last = unit is null ? at : read;
        unit ??= findings.Noun;
        if (!isPhrase && unit is null)
        {
            return at;
        }

        unit ??= Unit.Index;
        return Uncounted(start, last, last, of == 24 ? Quantity.Indefinite(Interval.AtLeast(24), unit) : Quantity.Several(of, unit));
    }

    // several experts, several hundred experts
    private int Several(int start, int end)
    {
        if (_text.SpaceAt(end) && _trie.TryFind(_text, end + 1, LexiconRole.Plural, out WordMeaning? plural, out int pluralLength))
        {
            // several tens of thousands of people
            return Plural(start, end + 1 + pluralLength, plural.Number);
        }

        decimal round = 1;
        int at = end;
        while (_text.SpaceAt(at) && _trie.TryFind(_text, at + 1, LexiconRole.Scale, out WordMeaning? scale, out int length) && round * scale.Number <= LargestRound)
        {
            (round, at) = (round * scale.Number, at + 1 + length);
        }

        Unit? unit = _nouns.Ahead(at, EnglishNouns.Reach, out bool isTime, out int read);
        if (!isPhrase && (isTime || (unit is null && round == 1)))
        {
            return at;
        }

        Unit counted = unit ?? (round > 1 ? findings.Noun : null) ?? Unit.Index;
        return Uncounted(start, unit is null ? at : read, read, round > 1 ? Quantity.Several(round, counted) : Quantity.Several(counted));
    }

    // a new batch of experts
    private int Batch(int start, int end)
    {
        Unit? things = _text.IsNextWord(end, "of", out int behind)
            ? _nouns.Ahead(behind, EnglishNouns.ListReach, out _, out int read)
            : _nouns.Ahead(end, EnglishNouns.Reach, out _, out read);
        return Uncounted(start, end, read, Quantity.Several(things ?? findings.Noun ?? Unit.Index));
    }

    // the sole centre
    private int Only(int start, int end)
    {
        Unit? unit = _nouns.Ahead(end, EnglishNouns.Reach + 2, out _, out int read);
        return unit is null && !isPhrase ? end : Uncounted(start, end, read, Quantity.Exact(1, unit ?? Unit.Index).With(ClaimTraits.Uniqueness));
    }

    private int Uncounted(int start, int end, int read, Quantity quantity)
    {
        Chain lead = TakeChain(start);
        if (_text.IsNextWord(read, "each", out int each))
        {
            (findings.Each, end, read) = (true, each, each);
        }

        return findings.Add(lead, lead.HasCue ? lead.CueStart : start, end, read, quantity.With(findings.Traits), quantity.Unit != Unit.Index);
    }
}
