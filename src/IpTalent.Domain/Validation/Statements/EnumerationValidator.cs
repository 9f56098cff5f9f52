using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a list: its items against the number that the source states.</summary>
public sealed class EnumerationValidator : RecordValidator<Enumeration>
{
    /// <summary>A validator of lists.</summary>
    public EnumerationValidator()
        : this(isNested: false)
    {
    }

    // A list within another record is cited by that record.
    internal EnumerationValidator(bool isNested)
    {
        RuleFor(list => list.Items).HoldNothingTwice();
        RuleFor(list => list.StatedCount)
            .Must((list, count) => CountsItems(count, list))
            .Tells(RuleCodes.ListCountDiffers, (list, count) => [count, list.Items.Count]);
        if (!isNested)
        {
            RuleFor(list => list.Citations).AreGiven(list => list.Name ?? (list.Items.IsEmpty ? LocalizedText.Of("list", "列表") : list.Items[0]));
        }

        RuleForEach(list => list.Citations).SetValidator(new CitationValidator());
    }

    /// <summary>Whether a stated number can be that of a list; an open list may have further items, and one that is not told has any.</summary>
    internal static bool CountsItems(Quantity? count, Enumeration? list)
    {
        if (count is null || list is null || list.Items.IsEmpty)
        {
            return true;
        }

        Interval items = list.IsOpen ? Interval.AtLeast(list.Items.Count) : Interval.Point(list.Items.Count);
        return items.Overlaps(count.Bounds);
    }
}
