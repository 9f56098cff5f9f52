using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a citation: its phrases and what they claim.</summary>
public sealed class CitationValidator : RecordValidator<Citation>
{
    /// <summary>A validator of citations.</summary>
    public CitationValidator()
    {
        RuleForEach(citation => citation.Phrases)
            .Must((citation, phrase) => !citation.Phrases.TakeWhile(earlier => !ReferenceEquals(earlier, phrase)).Any(earlier =>
                (earlier.Language, earlier.Text, earlier.Locator) == (phrase.Language, phrase.Text, phrase.Locator)))
            .Tells(RuleCodes.CitationPhraseTwice, (_, phrase) => [phrase.Text]);
        RuleForEach(citation => citation.Phrases)
            .Must(phrase => phrase.Quantity is null || !phrase.Quantity.Traits.HasFlag(ClaimTraits.Contradictory))
            .Tells(RuleCodes.ContradictoryClaim, (_, phrase) => [phrase.Quantity]);
    }
}
