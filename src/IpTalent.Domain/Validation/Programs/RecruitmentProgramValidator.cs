using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges the selection and attraction of talent.</summary>
public sealed class RecruitmentProgramValidator : RecordValidator<RecruitmentProgram>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public RecruitmentProgramValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Include(new ProgramRules<RecruitmentProgram>(clock));
        RuleFor(program => program.Fields!).SetValidator(new EnumerationValidator(isNested: true));
    }
}
