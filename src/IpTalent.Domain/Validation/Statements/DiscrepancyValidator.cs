using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a discrepancy: that its sides differ, and that it is ruled what stands.</summary>
public sealed class DiscrepancyValidator : RecordValidator<Discrepancy>
{
    /// <summary>A validator of discrepancies.</summary>
    public DiscrepancyValidator()
    {
        RuleFor(discrepancy => discrepancy.Second)
            .Must((discrepancy, second) => discrepancy.First.Text != second.Text || discrepancy.First.Quantity != second.Quantity)
            .Tells(RuleCodes.DiscrepancyWithoutDifference, (discrepancy, second) => [discrepancy.Code, second]);
        RuleFor(discrepancy => discrepancy.Ruling)
            .Must(ruling => ruling is not null)
            .Tells(RuleCodes.DiscrepancyUnruled, (discrepancy, _) => [discrepancy.Code]);

        // Sides that name their sources need no citation more.
        RuleFor(discrepancy => discrepancy.Citations).AreGiven(discrepancy => discrepancy.Code)
            .When(discrepancy => discrepancy.First.SourceCode is null || discrepancy.Second.SourceCode is null);
        RuleForEach(discrepancy => discrepancy.Citations).SetValidator(new CitationValidator());
    }
}
