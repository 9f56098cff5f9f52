namespace IpTalent.Domain.Reading;

/// <summary>What is counted behind a place of a Chinese text: by a classifier, or by a counter and the noun that goes with it.</summary>
internal readonly ref struct ChineseUnits(ReadOnlySpan<char> text, WordTrie trie, FiguresFound findings, bool isPhrase)
{
    /// <summary>How far a counted noun may stand behind its counter, and behind "a batch of".</summary>
    public const int NounReach = 20;
    public const int ListReach = 40;

    // 8大领域: the counter of major things, which stand behind it.
    private const char Major = '大';

    // Behind a thing of so many characters a verb ends what is counted: 12个重点产业开展; but 3个获批基地, 2个新设立的中心.
    private const int ShortestThing = 2;

    // Behind another one, such a character begins a word that is not known: 三个层次.
    private static readonly RoleSet Counts = LexiconRole.Classifier | (RoleSet)LexiconRole.Counter;

    // Longer words of these roles begin with a counter and count nothing: 大于, 大力.
    private static readonly RoleSet Others = LexiconRole.Before | (RoleSet)LexiconRole.Each | LexiconRole.Fraction | LexiconRole.Stop;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The unit of things or times that the words here tell.</summary>
    /// <param name="at">The place behind the number.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="behind">The place behind the classifier.</param>
    /// <param name="read">The place behind the noun that decided.</param>
    public bool TryCounted(int at, out Unit? unit, out int behind, out int read)
    {
        (unit, behind, read) = (null, at, at);
        return !IsTime(at, out _) && TryFind(at, out unit, out Sort sort, out behind, out read) && sort == Sort.Plain && unit is { Kind: UnitKind.Count or UnitKind.Ratio };
    }

    /// <summary>The unit that the words here tell, whatever it measures.</summary>
    /// <inheritdoc cref="TryCounted" path="/param"/>
    public bool TryFind(int at, out Unit? unit, out Sort sort, out int behind, out int read)
    {
        // The longer of the two: 个方面 before 个; and 分别 counts no points.
        if (trie.TryFind(_text, at, LexiconRole.Classifier, out WordMeaning? classifier, out int length) && trie.LengthOf(_text, at, LexiconRole.Counter) <= length
            && trie.LengthOf(_text, at, LexiconRole.Each) <= length)
        {
            (unit, sort, behind) = (classifier.Unit, classifier.Sort, at + length);
            read = BehindNoun(unit!, behind);
            return true;
        }

        (unit, sort, behind, read) = (null, Sort.Plain, at, at);
        if (trie.TryFind(_text, at, LexiconRole.Counter, out WordMeaning? counter, out length))
        {
            if (trie.LengthOf(_text, at, Others) > length || (_text[at] == Major && !IsIdeographAt(at + length)))
            {
                return false;
            }

            behind = at + length;
            unit = CountedBy(counter.Unit!, behind, out read);
            return true;
        }

        return false;
    }

    /// <summary>Whether a unit of time stands here, and no longer classifier.</summary>
    public bool IsTime(int at, out int length)
    {
        length = trie.LengthOf(_text, at, LexiconRole.Time);
        return length > 0 && trie.LengthOf(_text, at, LexiconRole.Classifier) <= length;
    }

    /// <summary>The unit of the classifier or counter here alone, whatever noun stands beside it.</summary>
    public Unit? WordAt(int at, out int length) =>
        trie.TryFind(_text, at, LexiconRole.Classifier, out WordMeaning? word, out length) || trie.TryFind(_text, at, LexiconRole.Counter, out word, out length) ? word.Unit : null;

    /// <summary>The length of the classifier or counter here; 0 where none stands.</summary>
    public int ClassifierAt(int at) => trie.LengthOf(_text, at, Counts) is > 0 and int length && trie.LengthOf(_text, at, Others) <= length ? length : 0;

    /// <summary>The last noun ahead, which goes with the counter where there is one.</summary>
    public Unit? NounAhead(int at, int reach, Unit? counter, out int read)
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

            KnownWord word = trie.Longest(_text, i);
            if ((found == Unit.Region && c == '的') || (word.Is(LexiconRole.Stop) && (found is not null || (reach == NounReach && i - at >= ShortestThing))))
            {
                break;
            }

            if (word.Is(LexiconRole.Noun) && word.Meaning!.As(LexiconRole.Noun).Unit is { } noun && (counter is null || GoesWith(counter, noun)))
            {
                found = noun;
                read = i + word.Length;
                if (noun == Unit.Aspect && reach == NounReach)
                {
                    // 8大领域人才: the fields are counted; but 一批各领域人才 are persons.
                    break;
                }
            }

            i += Math.Max(word.Length, 1);
        }

        return found;
    }

    // In a phrase the noun may follow that the classifier has told already: 48名知名专家.
    private int BehindNoun(Unit unit, int at)
    {
        int read = at;
        if (isPhrase && unit.Kind == UnitKind.Count)
        {
            NounAhead(at, NounReach, null, out read);
        }

        return read;
    }

    /// <summary>What a counter counts: the last noun behind it that it goes with, else the last before it, else its own default.</summary>
    private Unit CountedBy(Unit counter, int at, out int read) =>
        NounAhead(at, NounReach, counter, out read)
        ?? (findings.Thing is { } thing && GoesWith(counter, thing) && !IsUnknown(at) && _text[at - 1] != Major ? thing : counter);

    /// <summary>Whether a word follows here that the lexicon does not know: 3个模型 are no more of what was spoken of before.</summary>
    public bool IsUnknown(int at) => IsIdeographAt(at) && !ChineseNumerals.MayBegin(_text[at])
        && trie.Longest(_text, at) is var word && (!word.IsKnown || word.IsOnly(Counts));

    private bool IsIdeographAt(int at) => at < _text.Length && _text[at] is >= '\u4e00' and <= '\u9fff';

    // 项 and 件 count neither persons nor places; 个 counts anything.
    private static bool GoesWith(Unit counter, Unit noun) => counter.Code is not ("task" or "patent")
        || (noun != Unit.Person && noun != Unit.Institution && noun != Unit.Region && noun != Unit.Session && noun != Unit.Aspect && noun.Code != "type"
            && (counter.Code == "task" || noun != Unit.Task));
}
