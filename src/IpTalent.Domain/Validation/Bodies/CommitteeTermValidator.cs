using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges one term of a committee: its dates, its members, and the groups among them.</summary>
public sealed class CommitteeTermValidator : RecordValidator<CommitteeTerm>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public CommitteeTermValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(term => term.Established).HasBegun(clock, RuleCodes.ReportedInFuture);
        RuleFor(term => term.Ended)
            .Must((term, ended) => !(ended?.End < term.Established?.Start))
            .Tells(RuleCodes.TermEndsBeforeStart, (term, ended) => [SpokenPeriod.When(ended!), SpokenPeriod.When(term.Established!)]);
        RuleFor(term => term.Members!).SetValidator(new QuantityValidator());
        RuleForEach(term => term.Composition)
            .Must((term, part) => !part.Members.CertainlyExceeds(term.Members))
            .Tells(RuleCodes.CompositionExceedsMembers, (term, part) => [part.Members, part.Name, term.Members]);
        RuleFor(term => term.Fields!).SetValidator(new EnumerationValidator(isNested: true));
        RuleForEach(term => term.Recommendations)
            .Must(recommendations => recommendations.Count is null || recommendations.Period is not null)
            .Tells(RuleCodes.FigureWithoutPeriod, (_, recommendations) => [recommendations.Count]);
        RuleForEach(term => term.Recommendations).ChildRules(recommendations =>
        {
            recommendations.RuleFor(given => given.Topics!).SetValidator(new EnumerationValidator(isNested: true));
            recommendations.RuleFor(given => given.Count!).SetValidator(new QuantityValidator());
        });
        RuleForEach(term => term.Citations).SetValidator(new CitationValidator());
    }
}
