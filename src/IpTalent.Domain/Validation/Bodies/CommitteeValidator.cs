using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Judges a committee: the order of its terms, and whether what it did is the work of one of them.</summary>
public sealed class CommitteeValidator : RecordValidator<Committee>
{
    /// <summary>A validator that takes the present day from a clock.</summary>
    /// <param name="clock">Tells what is in the future; today is the date in the easternmost time zone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="clock"/> is <see langword="null"/>.</exception>
    public CommitteeValidator(IClock clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        RuleFor(committee => committee.Terms).Custom((terms, context) =>
        {
            for (int i = 1; i < terms.Count; i++)
            {
                if (Follows(terms[i], terms[i - 1]) is { } clash)
                {
                    context.Report(RuleCodes.TermsOverlap, $"{context.PropertyPath}[{i}]", terms[i],
                        terms[i - 1].Number, SpokenPeriod.When(clash), terms[i].Number, SpokenPeriod.When(terms[i].Established!));
                }
            }
        });
        RuleForEach(committee => committee.Terms).SetValidator(new CommitteeTermValidator(clock));
        RuleForEach(committee => committee.Activities).SetValidator(new CommitteeActivityValidator());
        RuleForEach(committee => committee.Activities)
            .Must((committee, activity) => !SpansTerms(committee, activity.Period))
            .Tells(RuleCodes.ActivitySpansTerms, (committee, activity) => [activity.Period, committee.Name]);
        RuleForEach(committee => committee.Citations).SetValidator(new CitationValidator());
    }

    // The certain end, or at least the start, of the earlier term, where it lies after the start of the later one.
    private static ReportingPeriod? Follows(CommitteeTerm later, CommitteeTerm earlier) =>
        earlier.Ended is { } end && end.Start > later.Established?.End ? end
        : earlier.Established is { } start && start.Start > later.Established?.End ? start
        : null;

    // Terms that nobody tells of count too: what began before the first known term is partly the work of the one before it.
    private static bool SpansTerms(Committee committee, ReportingPeriod period)
    {
        ValueList<CommitteeTerm> touched = committee.TermsDuring(period);
        return touched.Count > 1
            || (touched is [{ Number: > 1, Established: { } established }] && period.Start < established.Start
                && committee.FindTerm(touched[0].Number - 1) is null);
    }
}
