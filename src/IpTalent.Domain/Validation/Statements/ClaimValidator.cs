using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a claim: that it tells what it compares, and compares two different things.</summary>
public sealed class ClaimValidator : RecordValidator<Claim>
{
    private static readonly LocalizedText Figure = LocalizedText.Of("which figure it claims", "所断言的数值");
    private static readonly LocalizedText AreaCompared = LocalizedText.Of("the area compared with", "比较的地区");
    private static readonly LocalizedText TimeCompared = LocalizedText.Of("the earlier time compared with", "比较的早期时点");
    private static readonly LocalizedText IndicatorCompared = LocalizedText.Of("the indicator compared with", "比较的指标");

    /// <summary>A validator of claims.</summary>
    public ClaimValidator()
    {
        RuleFor(claim => claim.Indicator).IsDeclared();
        RuleForEach(claim => claim.Areas).IsDeclared<Claim>();
        RuleFor(claim => claim.Quantity)
            .Must((claim, quantity) => quantity is not null || claim.Kind == ClaimKind.Uniqueness)
            .Tells(RuleCodes.ClaimIncomplete, (claim, _) => [claim.Text, Figure]);
        RuleFor(claim => claim.ReferenceArea).IsDeclared();
        RuleFor(claim => claim.ReferenceArea)
            .Must((claim, area) => area is not null || claim.Kind is not (ClaimKind.RatioToArea or ClaimKind.ShareOf)
                || (claim.Kind == ClaimKind.ShareOf && claim.ReferenceIndicatorCode is not null))
            .Tells(RuleCodes.ClaimIncomplete, (claim, _) => [claim.Text, AreaCompared]);
        RuleFor(claim => claim.ReferenceArea)
            .Must((claim, area) => area is null || !claim.Areas.Contains(area) || claim.Kind != ClaimKind.RatioToArea)
            .Tells(RuleCodes.ClaimAgainstItself, (claim, area) => [claim.Text, area, area]);
        RuleFor(claim => claim.ReferencePeriod)
            .Must((claim, period) => period is not null || claim.Kind != ClaimKind.RatioOverTime)
            .Tells(RuleCodes.ClaimIncomplete, (claim, _) => [claim.Text, TimeCompared]);
        RuleFor(claim => claim.ReferencePeriod)
            .Must((claim, period) => period is null || claim.Period is null || period.CompareTo(claim.Period) < 0)
            .Tells(RuleCodes.ClaimAgainstItself, (claim, period) => [claim.Text, claim.Period, period]);
        RuleFor(claim => claim.ReferenceIndicatorCode)
            .Must((claim, code) => code is not null || claim.Kind != ClaimKind.RatioToIndicator)
            .Tells(RuleCodes.ClaimIncomplete, (claim, _) => [claim.Text, IndicatorCompared]);
        RuleFor(claim => claim.ReferenceIndicatorCode)
            .Must((claim, code) => code != claim.Indicator.Code || claim.Kind != ClaimKind.RatioToIndicator)
            .Tells(RuleCodes.ClaimAgainstItself, (claim, _) => [claim.Text, claim.Indicator, claim.Indicator]);
        RuleFor(claim => claim.Citations).AreGiven(claim => claim.Text);
        RuleForEach(claim => claim.Citations).SetValidator(new CitationValidator());
    }
}
