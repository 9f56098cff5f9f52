namespace IpTalent.Domain.Reading;

/// <content>A number without a noun of its own: what the words beside it say that it counts.</content>
internal ref partial struct EnglishScan
{
    /// <summary>"85 of which", "of whom 85", "five of the nine members": a number of those that a figure or noun tells.</summary>
    /// <param name="start">Where the number begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="whole">The unit of those.</param>
    /// <param name="reach">How far a noun of its own may stand behind the number.</param>
    private readonly bool IsOfThose(int start, int end, out Unit? whole, out int reach)
    {
        (whole, reach) = (null, EnglishNouns.Reach);
        ReadOnlySpan<char> before = _text[..(IsLed(start) ? _chain.Start : start)];
        bool isWhom = before.EndsWith("of whom ");
        if (isWhom || before.EndsWith("of which ") || before.EndsWith("f these, ") || before.EndsWith("f those, ") || before.EndsWith("f them, "))
        {
            // "Of whom 85 hold a degree": what is farther behind is not what they are.
            (whole, reach) = (Those(isWhom), 1);
            return true;
        }

        if (_text.IsNextWord(end, "from", out _) && char.IsAsciiDigit(_text[start]) && (before.EndsWith("(") || before.EndsWith(", ") || before.EndsWith(" and ")))
        {
            whole = findings.Counted;
            return true;
        }

        if (!_text.IsNextWord(end, "of", out int of))
        {
            return false;
        }

        isWhom = _text.IsNextWord(of, "whom", out _);
        if (isWhom || _text.IsNextWord(of, "which", out _) || _text.IsNextWord(of, "these", out int things) || _text.IsNextWord(of, "those", out things) || _text.IsNextWord(of, "them", out _))
        {
            whole = Those(isWhom);
            return true;
        }

        if ((!_text.IsNextWord(of, "the", out things) && !_text.IsNextWord(of, "its", out things) && !_text.IsNextWord(of, "their", out things)) || things + 1 >= _text.Length || IsName(start))
        {
            return false;
        }

        EnglishNumerals.Read(_text, things + 1, _trie, out Numeral all);
        whole = _nouns.Ahead(all.Length > 0 ? things + 1 + all.Length : things, EnglishNouns.Reach, out _, out _);
        return whole is { Kind: UnitKind.Count };
    }

    // Whom are persons, whatever was counted before.
    private readonly Unit? Those(bool isWhom) => isWhom && findings.Counted is not { Code: "participant" or "enrolment" } ? Unit.Person : findings.Counted ?? findings.Noun;

    /// <summary>"12 and 15 patents", "no fewer than 15 and no more than 20 fellows", "rose from 12 to 15 patents": the noun behind the second number.</summary>
    private readonly Unit? NextNoun(int at)
    {
        if (!_text.IsNextWord(at, "and", out int behind) && !_text.IsNextWord(at, "or", out behind)
            && !(findings.Move >= 0 && _text.IsNextWord(at, "to", out behind)))
        {
            return null;
        }

        int cue = _text.SpaceAt(behind) ? _trie.LengthOf(_text, behind + 1, LexiconRole.Before) : 0;
        int next = cue > 0 ? behind + 1 + cue : behind;
        if (!_text.SpaceAt(next) || next + 1 >= _text.Length)
        {
            return null;
        }

        EnglishNumerals.Read(_text, next + 1, _trie, out Numeral second);
        return second.Length > 0 ? _nouns.Ahead(next + 1 + second.Length, EnglishNouns.Reach, out _, out _) : null;
    }

    /// <summary>Whether a number that no unit goes with counts all the same: 14 pamphlets, 350 fewer, 120 were, the 602 received, a staff of 85,
    /// from 92 to 81.</summary>
    private readonly bool IsCountedAlone(int start, int end, in Numeral numeral, bool isThings)
    {
        if (EnglishDates.IsYear(numeral) || numeral is { HasDigits: false, IsRange: false, Low: <= 1 } || IsName(start))
        {
            return false;
        }

        if (start > 0 && _text[start - 1] == '(' && end < _text.Length && _text[end] == ')')
        {
            // Trainees from Brazil (12).
            return findings.Noun is not null && numeral.HasDigits && IsName(start - 1);
        }

        return isThings ? numeral.HasDigits || !_text[..start].EndsWith("the ", StringComparison.OrdinalIgnoreCase)
            : _text.IsNextWord(end, "fewer", out _) || (_text.IsNextWord(end, "more", out int more) && _text.IsNextWord(more, "than", out _))
                || (numeral.HasDigits && (IsOfNoun(start) || IsAfterFrom(start) || ((_text[..start].EndsWith("the ") || _text[..start].EndsWith(", ")) && _text[end.._text.EndOfWord(Skipped(end))].EndsWith("ed")) || _text.IsNextWord(end, "were", out _) || _text.IsNextWord(end, "are", out _) || _text.IsNextWord(end, "have", out _)));
    }

    // A staff of 85.
    private readonly bool IsOfNoun(int start) => findings.Noun == Unit.Person && _nounEnd >= 0 && _nounEnd == start - 4 && _text[..start].EndsWith(" of ");

    // From 92 to 81.
    private readonly bool IsAfterFrom(int start) => findings.Move >= 0 && findings.LastRead.End == start - 4 && _text[..start].EndsWith(" to ");

    /// <summary>Whether the number belongs to a name, as in Decision 24: behind a capital that begins no sentence.</summary>
    private readonly bool IsName(int start)
    {
        int at = start - 1;
        if (at < 1 || !_text.SpaceAt(at))
        {
            return false;
        }

        while (at > 0 && start - at <= EnglishNouns.LongestWord && WordTrie.IsWordCharacter(_text[at - 1]))
        {
            at--;
        }

        return char.IsUpper(_text[at]) && at > 1 && _text[at - 2] is not ('.' or '!' or '?' or ':' or ';');
    }

    // "Compared with 3,120", "up from 28,000": as many things of the kind that was counted.
    private readonly bool IsCompared(int start) => IsLed(start) && _chain is { HasWording: true, Wording: FigureWording.Plain, Falls: false };

    // "More than in 2022", "compared with the end of 2022", "up 5 % from the end of 2022".
    private readonly bool DatesComparison(int start) =>
        _text[..start].EndsWith("than ") || IsCompared(start) || (findings.IsBehindShare && _text.Follows(_moveEnd, start));

    /// <summary>Whether "to" and a percentage follow: points up to it are points of a percentage.</summary>
    private readonly bool LeadsToShare(int at)
    {
        if (!_text.IsNextWord(at, "to", out int to) || to + 1 >= _text.Length || Numeral.Digit(_text[to + 1]) < 0)
        {
            return false;
        }

        EnglishNumerals.Read(_text, to + 1, _trie, out Numeral share);
        return share.Length > 0 && _trie.TryFind(_text, Skipped(to + 1 + share.Length), LexiconRole.Noun, out WordMeaning? noun, out _) && noun.Unit == Unit.Percent;
    }

    /// <summary>"Fell by 3% and 5%", "a 3% decline": a percentage below zero without a verb in front of it.</summary>
    private readonly bool IsFall(int start, int end) =>
        (_fallEnd >= 0 && _fallEnd < start && _text[_fallEnd..start] is " and ")
        || (_text[..start].EndsWith("a ", StringComparison.OrdinalIgnoreCase) && _trie.LengthOf(_text, Skipped(end), LexiconRole.Fall) > 0);
}
