using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges an exchange of people.</summary>
public sealed class ExchangeProgramValidator : RecordValidator<ExchangeProgram>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public ExchangeProgramValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Include(new ProgramRules<ExchangeProgram>(clock));
        RuleFor(program => program.Participants).IsCounted(program => program.Period);
    }
}
