using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a citation: its phrases and what they claim.</summary>
public sealed class CitationValidator : RecordValidator<Citation>
{
    /// <summary>A validator of citations.</summary>
    public CitationValidator()
    {
        RuleForEach(citation => citation.Phrases)
            .Must((citation, phrase) => !ComesTwice(citation, phrase))
            .Tells(RuleCodes.CitationPhraseTwice, (_, phrase) => [phrase.Text]);
        RuleForEach(citation => citation.Phrases)
            .Must(phrase => !IsContradictory(phrase))
            .Tells(RuleCodes.ContradictoryClaim, (_, phrase) => [phrase.Quantity]);
    }

    /// <summary>Whether the words stand in the citation before, at the same place.</summary>
    internal static bool ComesTwice(Citation citation, FigurePhrase phrase)
    {
        foreach (FigurePhrase earlier in citation.Phrases)
        {
            if (ReferenceEquals(earlier, phrase))
            {
                return false;
            }

            if (earlier.Text == phrase.Text && earlier.Language == phrase.Language && earlier.Locator == phrase.Locator)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words of a phrase contradict each other.</summary>
    internal static bool IsContradictory(FigurePhrase phrase) => phrase.Quantity is { } quantity && QuantityValidator.IsContradictory(quantity);
}
