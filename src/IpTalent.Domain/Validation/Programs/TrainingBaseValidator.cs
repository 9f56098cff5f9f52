using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a place set up for training.</summary>
public sealed class TrainingBaseValidator : RecordValidator<TrainingBase>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public TrainingBaseValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Include(new ProgramRules<TrainingBase>(clock));
        RuleFor(program => program.Offers!).SetValidator(new EnumerationValidator(isNested: true));
    }
}
