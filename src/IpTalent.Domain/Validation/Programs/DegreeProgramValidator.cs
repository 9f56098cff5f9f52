using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a degree programme: its intakes against its places, their order and dates.</summary>
public sealed class DegreeProgramValidator : RecordValidator<DegreeProgram>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public DegreeProgramValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        Include(new ProgramRules<DegreeProgram>(clock));
        RuleFor(program => program.Disciplines!).SetValidator(new EnumerationValidator(isNested: true));
        RuleFor(program => program.Places!).SetValidator(new QuantityValidator());
        RuleForEach(program => program.Cohorts)
            .Must((program, cohort) => cohort.Size is null || !cohort.Size.CertainlyExceeds(program.Places))
            .Tells(RuleCodes.CohortExceedsPlaces, (program, cohort) => [cohort.Size, program.Places]);
        RuleForEach(program => program.Cohorts)
            .Must(cohort => cohort.IsPlanned || !cohort.Enrolment.BeginsAfter(clock.Today()))
            .Tells(RuleCodes.ReportedInFuture, (_, cohort) => [cohort.Enrolment, clock.Today()]);
        RuleFor(program => program.Cohorts).Custom((cohorts, context) =>
        {
            for (int i = 1; i < cohorts.Count; i++)
            {
                if (cohorts[i].Number != 0 && cohorts[i].Number <= cohorts[i - 1].Number)
                {
                    context.Report(RuleCodes.CohortsOutOfOrder, $"{context.PropertyPath}[{i}]", cohorts[i], cohorts[i].Number, cohorts[i - 1].Number);
                }
            }
        });
    }
}
