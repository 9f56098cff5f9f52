using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a programme of any kind by the rules of its kind.</summary>
public sealed class TalentProgramValidator : RecordValidator<TalentProgram>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public TalentProgramValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(program => program).SetInheritanceValidator(kinds =>
        {
            kinds.Add(new DegreeProgramValidator(clock));
            kinds.Add(new TrainingActivityValidator(clock));
            kinds.Add(new TitleEvaluationValidator(clock));
            kinds.Add(new RecruitmentProgramValidator(clock));
            kinds.Add(new GuidelineDocumentValidator(clock));
            kinds.Add(new ServiceListValidator(clock));
            kinds.Add(new TrainingBaseValidator(clock));
            kinds.Add(new ExchangeProgramValidator(clock));
        });
    }
}
