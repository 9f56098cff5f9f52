using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges one milestone: nothing in the future is reported as done.</summary>
public sealed class MilestoneValidator : RecordValidator<Milestone>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public MilestoneValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(milestone => milestone.Period)
            .Must((milestone, period) => milestone.IsPlanned || !period.BeginsAfter(clock.Today()))
            .Tells(RuleCodes.ReportedInFuture, (_, period) => [period, clock.Today()]);
        RuleForEach(milestone => milestone.Citations).SetValidator(new CitationValidator());
    }
}
