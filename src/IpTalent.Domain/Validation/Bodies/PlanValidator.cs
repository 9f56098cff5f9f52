using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a plan: who issued it, when it was published, the codes of its projects, its milestones.</summary>
public sealed class PlanValidator : RecordValidator<Plan>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public PlanValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(plan => plan.IssuerCodes)
            .Must(issuers => !issuers.IsEmpty)
            .Tells(RuleCodes.PlanWithoutIssuer, (plan, _) => [plan.Title]);
        RuleFor(plan => plan.Published).HasBegun(clock, RuleCodes.PublishedInFuture);
        RuleFor(plan => plan.Published)
            .Must((plan, published) => !(published?.Start > plan.Period?.End))
            .Tells(RuleCodes.PlanPublishedLate, (plan, published) => [plan.Period, SpokenPeriod.When(published!)]);
        RuleFor(plan => plan.Projects).Custom((projects, context) =>
        {
            var codes = new HashSet<string>(StringComparer.Ordinal);
            for (int i = 0; i < projects.Count; i++)
            {
                if (!codes.Add(projects[i].Code))
                {
                    context.Report(RuleCodes.CodeTwice, $"{context.PropertyPath}[{i}].{nameof(PlanProject.Code)}", projects[i].Code, projects[i].Code);
                }
            }
        });
        RuleFor(plan => plan.Milestones).AreFollowedUp(clock);
        RuleForEach(plan => plan.Milestones).SetValidator(new MilestoneValidator(clock));
        RuleForEach(plan => plan.Citations).SetValidator(new CitationValidator());
    }
}
