using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Rules for what all programmes tell, whatever their kind.</summary>
internal sealed class ProgramRules<T> : AbstractValidator<T>
    where T : TalentProgram
{
    public ProgramRules(IClock clock)
    {
        RuleForEach(program => program.Areas).IsDeclared<T>();
        RuleFor(program => program.Organisations)
            .Must(organisations => !organisations.IsEmpty)
            .Tells(RuleCodes.ProgramWithoutOrganisation, (program, _) => [program.Name]);
        RuleFor(program => program.Organisations).NameNobodyTwice();
        RuleFor(program => program.Milestones).AreInOrder();
        RuleFor(program => program.Milestones).AreFollowedUp(clock);
        RuleForEach(program => program.Milestones).SetValidator(new MilestoneValidator(clock));
        RuleForEach(program => program.Citations).SetValidator(new CitationValidator());
    }
}
