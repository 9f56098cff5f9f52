using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a list of services: its length against its items.</summary>
public sealed class ServiceListValidator : RecordValidator<ServiceList>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public ServiceListValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Include(new ProgramRules<ServiceList>(clock));
        RuleFor(program => program.Items!).SetValidator(new EnumerationValidator(isNested: true));
        RuleFor(program => program.Length!).SetValidator(new QuantityValidator());
        RuleFor(program => program.Length)
            .Must((program, length) => EnumerationValidator.CountsItems(length, program.Items))
            .Tells(RuleCodes.ListCountDiffers, (program, length) => [length, program.Items!.Items.Count]);
    }
}
