using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges training: attendances against sessions, and their units.</summary>
public sealed class TrainingActivityValidator : RecordValidator<TrainingActivity>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public TrainingActivityValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Include(new ProgramRules<TrainingActivity>(clock));
        RuleFor(program => program.Topics!).SetValidator(new EnumerationValidator(isNested: true));
        RuleFor(program => program.Sessions).IsCounted(program => program.Period);
        RuleFor(program => program.Attendances).IsCounted(program => program.Period);
        RuleFor(program => program.Attendances)
            .Must(attendances => attendances is null || attendances.Unit == Unit.PersonTime)
            .Tells(RuleCodes.AttendancesInPersons, (_, attendances) => [attendances!.Unit]);
        RuleFor(program => program.Attendances)
            .Must((program, attendances) => attendances is null || program.Sessions is null || !attendances.Bounds.Precedes(program.Sessions.Bounds))
            .Tells(RuleCodes.FewerAttendancesThanSessions, (program, attendances) => [attendances, program.Sessions]);
    }
}
