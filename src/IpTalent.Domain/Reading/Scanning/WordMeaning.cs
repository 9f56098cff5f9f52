using System.Globalization;

namespace IpTalent.Domain.Reading;

/// <summary>What a word means in one of its roles.</summary>
/// <param name="Role">The role.</param>
/// <param name="Number">Its number, where the role has one.</param>
/// <param name="Unit">Its unit, where it has one.</param>
/// <param name="Qualifier">Its qualifier, where it has one: 近, and 过半, which is more than a half.</param>
/// <param name="Sort">Its wording, its way of dating, or its special measure.</param>
/// <param name="Next">The next meaning of the same word; <see langword="null"/> behind the last.</param>
internal sealed record WordMeaning(LexiconRole Role, decimal Number = 0, Unit? Unit = null, Qualifier? Qualifier = null, Sort Sort = default, WordMeaning? Next = null)
{
    /// <summary>Its number, where that is a whole one.</summary>
    public long Whole { get; private init; }

    /// <summary>What the word means in a role that it has, this one or a later one.</summary>
    public WordMeaning As(LexiconRole role)
    {
        WordMeaning meaning = this;
        while (meaning.Role != role)
        {
            meaning = meaning.Next!;
        }

        return meaning;
    }

    /// <summary>The meaning that a row of a lexicon gives its words; <see langword="false"/> where it does not go with the role.</summary>
    public static bool TryRead(LexiconWord word, out WordMeaning meaning)
    {
        string text = word.Meaning;
        meaning = new(word.Role);
        switch (word.Role)
        {
            case LexiconRole.Before when text == "total":
                meaning = meaning with { Qualifier = Domain.Qualifier.Exact, Sort = Sort.Total };
                return true;
            case LexiconRole.Before or LexiconRole.After:
                bool isCue = Quantity.TryReadWord(text, out Qualifier qualifier) && !Quantity.HoldsEnds(qualifier);
                meaning = meaning with { Qualifier = qualifier };
                return isCue;
            case LexiconRole.Classifier when text is "tenth" or "thousandth" or "doubling":
                meaning = meaning with { Unit = text == "doubling" ? Unit.Ratio : Unit.Percent, Sort = Enum.Parse<Sort>(text, ignoreCase: true) };
                return true;
            case LexiconRole.Classifier or LexiconRole.Counter or LexiconRole.Noun:
                bool isUnit = Unit.TryParse(text, out Unit? unit);
                meaning = meaning with { Unit = unit };
                return isUnit;
            case LexiconRole.Fraction when text.IndexOf(' ', StringComparison.Ordinal) is > 0 and int space:
                bool isHedged = TryRead(word with { Meaning = text[..space] }, out meaning)
                    & TryRead(new(word.Word, LexiconRole.Before, text[(space + 1)..]), out WordMeaning cue);
                meaning = meaning with { Qualifier = cue.Qualifier };
                return isHedged;
            case LexiconRole.Per or LexiconRole.Plan or LexiconRole.Number or LexiconRole.Scale or LexiconRole.Plural
                or LexiconRole.Fraction or LexiconRole.Multiple or LexiconRole.Month:
                bool isNumber = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number);
                meaning = meaning with { Number = number, Whole = decimal.IsInteger(number) && number is > 0 and < long.MaxValue ? (long)number : 0 };
                return isNumber && IsInRange(word.Role, number);
            case LexiconRole.Wording or LexiconRole.When:
                bool isSort = Enum.TryParse(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out Sort sort) && Enum.IsDefined(sort)
                    && (sort <= Sort.IncreaseBy) == (word.Role == LexiconRole.Wording);
                meaning = meaning with { Sort = sort };
                return isSort;
            default:
                return true;
        }
    }

    private static bool IsInRange(LexiconRole role, decimal number) => role switch
    {
        LexiconRole.Plan => number is >= 1 and <= 1608 && decimal.IsInteger(number),
        LexiconRole.Month => number is >= 1 and <= 12 && decimal.IsInteger(number),
        LexiconRole.Number => number is >= 0 and < 100 && decimal.IsInteger(number),
        LexiconRole.Scale or LexiconRole.Plural => number is >= 2 and <= 1_000_000_000_000 && decimal.IsInteger(number),
        LexiconRole.Fraction => number is >= 2 and <= 1000 && decimal.IsInteger(number),
        _ => number is > 0 and <= 1_000_000_000_000,
    };
}
