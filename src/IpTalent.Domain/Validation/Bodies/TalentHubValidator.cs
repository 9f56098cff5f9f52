using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a hub: its territory against the area it is measured by, its project, its milestones.</summary>
public sealed class TalentHubValidator : RecordValidator<TalentHub>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public TalentHubValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(hub => hub.Territory).IsDeclared<TalentHub>();
        RuleFor(hub => hub.StatisticsArea).IsDeclared();
        RuleFor(hub => hub.StatisticsArea)
            .Must((hub, area) => area is not { IsDeclared: true } || !hub.Territory.IsDeclared || area.Overlaps(hub.Territory))
            .Tells(RuleCodes.ProxyElsewhere, (hub, area) => [hub.Name, area, hub.Territory]);
        RuleFor(hub => hub.ProjectCode)
            .Must((hub, project) => project is null || hub.PlanCode is not null)
            .Tells(RuleCodes.ProjectWithoutPlan, (_, project) => [project]);
        RuleFor(hub => hub.Milestones).AreFollowedUp(clock);
        RuleForEach(hub => hub.Milestones).SetValidator(new MilestoneValidator(clock));
        RuleForEach(hub => hub.Citations).SetValidator(new CitationValidator());
    }
}
