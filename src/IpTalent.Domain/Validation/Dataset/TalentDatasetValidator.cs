using FluentValidation;
using FluentValidation.Results;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a whole dataset: each record by itself, and all of them together.</summary>
/// <remarks>Paths follow the members of <see cref="TalentDataset"/> and <see cref="TalentDatasetContents"/>: <c>Metrics[3].Period</c>,
/// <c>Sources[0].Published</c>; <c>Indicators[n]</c> counts in <see cref="TalentDataset.Indicators"/>. Messages tell the code of the record
/// at fault, where it bears one. The time taken grows with the size of the dataset, not with its square.</remarks>
public sealed class TalentDatasetValidator : RecordValidator<TalentDataset>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public TalentDatasetValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleForEach(dataset => dataset.Metrics).SetValidator(new TalentMetricValidator(clock));
        RuleForEach(dataset => dataset.Indicators).SetValidator(new IndicatorValidator());
        RuleForEach(dataset => dataset.Contents.Schemes).SetValidator(new CategorySchemeValidator()).OverridePropertyName("Schemes");
        RuleForEach(dataset => dataset.Contents.Correspondences).SetValidator(new CategoryCorrespondenceValidator()).OverridePropertyName("Correspondences");
        RuleForEach(dataset => dataset.Contents.Organisations).SetValidator(new OrganisationValidator()).OverridePropertyName("Organisations");
        RuleForEach(dataset => dataset.Contents.People).SetValidator(new PersonValidator()).OverridePropertyName("People");
        RuleForEach(dataset => dataset.Contents.Sources).SetValidator(new SourceValidator(clock)).OverridePropertyName("Sources");
        RuleForEach(dataset => dataset.Contents.Hubs).SetValidator(new TalentHubValidator(clock)).OverridePropertyName("Hubs");
        RuleForEach(dataset => dataset.Contents.Programs).SetValidator(new TalentProgramValidator(clock)).OverridePropertyName("Programs");
        RuleForEach(dataset => dataset.Contents.Committees).SetValidator(new CommitteeValidator(clock)).OverridePropertyName("Committees");
        RuleForEach(dataset => dataset.Contents.Plans).SetValidator(new PlanValidator(clock)).OverridePropertyName("Plans");
        RuleForEach(dataset => dataset.Contents.Targets).SetValidator(new TargetValidator()).OverridePropertyName("Targets");
        RuleForEach(dataset => dataset.Contents.Statements).SetValidator(new StatementValidator()).OverridePropertyName("Statements");
        RuleForEach(dataset => dataset.Contents.Enumerations).SetValidator(new EnumerationValidator()).OverridePropertyName("Enumerations");
        RuleForEach(dataset => dataset.Contents.Claims).SetValidator(new ClaimValidator()).OverridePropertyName("Claims");
        RuleForEach(dataset => dataset.Contents.Discrepancies).SetValidator(new DiscrepancyValidator()).OverridePropertyName("Discrepancies");
        RuleFor(dataset => dataset).Custom((dataset, context) =>
        {
            var findings = new Findings(dataset, context, clock.Today(), StaleAfterMonths);
            ReferenceRules.Judge(findings);
            CodeRules.Judge(findings);
            UnitRules.Judge(findings);
            SourceRules.Judge(findings);
            ObservationRules.Judge(findings);
            RevisionRules.Judge(findings);
            PartRules.Judge(findings);
            TotalRules.Judge(findings);
            OverlapRules.Judge(findings);
            RateRules.Judge(findings);
            GrowthRules.Judge(findings);
            StockFlowRules.Judge(findings);
            SeriesRules.Judge(findings);
            HubRules.Judge(findings);
            TargetRules.Judge(findings);
            ClaimRules.Judge(findings);
        });
    }

    /// <summary>How many months the newest figure of a series may be old before <see cref="RuleCodes.StaleFigure"/> tells of it; 36 unless told
    /// otherwise, at least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int StaleAfterMonths
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 36;

    /// <inheritdoc/>
    public override ValidationResult Validate(ValidationContext<TalentDataset> context) => Coded(context, base.Validate(context));

    /// <inheritdoc/>
    public override async Task<ValidationResult> ValidateAsync(ValidationContext<TalentDataset> context, CancellationToken cancellation = default) =>
        Coded(context, await base.ValidateAsync(context, cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    protected override void RaiseValidationException(ValidationContext<TalentDataset> context, ValidationResult result) =>
        base.RaiseValidationException(context, Coded(context, result));

    private static ValidationResult Coded(ValidationContext<TalentDataset> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(result);
        if (!result.IsValid)
        {
            new CodedMessages(context.InstanceToValidate, context.PropertyChain.ToString()).Complete(result.Errors);
        }

        return result;
    }
}
