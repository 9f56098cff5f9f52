using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>Judges an organisation: what it is part of, and where.</summary>
public sealed class OrganisationValidator : RecordValidator<Organisation>
{
    /// <summary>A validator of organisations.</summary>
    public OrganisationValidator()
    {
        RuleFor(organisation => organisation.ParentCode)
            .Must((organisation, parent) => parent != organisation.Code)
            .Tells(RuleCodes.RefersToItself, (organisation, _) => [organisation.Code]);
        RuleFor(organisation => organisation.ParentCode)
            .Must((organisation, parent) => parent is not null || organisation.Kind is not (OrganisationKind.Department or OrganisationKind.School))
            .Tells(RuleCodes.ParentMissing, (organisation, _) => [organisation.Code, organisation.Kind == OrganisationKind.Department
                ? LocalizedText.Of("department", "部门")
                : LocalizedText.Of("school", "学院")]);
        RuleFor(organisation => organisation.Area).IsDeclared();
    }
}
