namespace IpTalent.Domain.Validation;

/// <summary>Judges the figures of what a committee did.</summary>
public sealed class CommitteeActivityValidator : RecordValidator<CommitteeActivity>
{
    /// <summary>A validator of activities.</summary>
    public CommitteeActivityValidator()
    {
        RuleForEach(activity => activity.Figures).SetValidator(new QuantityValidator());
        RuleForEach(activity => activity.Citations).SetValidator(new CitationValidator());
    }
}
