using System.Diagnostics;
using NodaTime;

namespace IpTalent.Domain;

/// <summary>A committee that advises: its terms, members, recommendations and activity.</summary>
/// <remarks>Identified by <see cref="Code"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Committee
{
    /// <summary>By what other records name it: <c>national-ip-advisory-committee</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>The code of the organisation that set it up.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? OrganisationCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>Its terms of office, in the order of their numbers; those nobody tells of are left out.</summary>
    /// <exception cref="ArgumentException">A number comes twice, or the terms are out of order.</exception>
    public ValueList<CommitteeTerm> Terms
    {
        get;
        init
        {
            for (int i = 1; i < value.Count; i++)
            {
                if (value[i].Number <= value[i - 1].Number)
                {
                    throw new ArgumentException($"Term {value[i].Number} stands behind term {value[i - 1].Number}.", nameof(value));
                }
            }

            field = value;
        }
    }

    /// <summary>What its members did.</summary>
    public ValueList<CommitteeActivity> Activities { get; init; }

    /// <summary>How it gives advice, in our own words.</summary>
    public LocalizedText? Mechanism { get; init; }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>What else the sources say of it, in our own words.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The term with that number; <see langword="null"/> where it is not told of.</summary>
    public CommitteeTerm? FindTerm(int number) => Terms.FirstOrDefault(term => term.Number == number);

    /// <summary>The terms that a period touches. More than one means that a figure of the period is no figure of either.</summary>
    /// <remarks>A term lasts from the first day on which it can have been set up to the day it ended, else to the day before the next
    /// known term. A term without a known start is taken to have begun before every period: it is counted when its end allows it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is <see langword="null"/>.</exception>
    public ValueList<CommitteeTerm> TermsDuring(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        var touched = new List<CommitteeTerm>();
        for (int i = 0; i < Terms.Count; i++)
        {
            LocalDate? start = Terms[i].Established?.Start;
            LocalDate? end = Terms[i].Ended?.End ?? (i + 1 < Terms.Count ? Terms[i + 1].Established?.Start?.PlusDays(-1) : null);
            bool beganInTime = start is null || period.End is null || start <= period.End;
            bool lastedLongEnough = end is null || period.Start is null || end >= period.Start;
            if (beganInTime && lastedLongEnough)
            {
                touched.Add(Terms[i]);
            }
        }

        return touched.ToValueList();
    }

    /// <summary>The name and its terms.</summary>
    public override string ToString() => $"{Name} ({Code}, {Terms.Count} {(Terms.Count == 1 ? "term" : "terms")})";
}
