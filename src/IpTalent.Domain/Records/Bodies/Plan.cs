using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A plan document: what it is called, who issued it, for which years, with which key projects.</summary>
/// <remarks>Identified by <see cref="Code"/>. Its targets name it.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Plan
{
    /// <summary>By what other records name it: <c>ip-talent-plan-14</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Title { get; init => field = TextRules.Present(value); }

    /// <summary>The number the document bears: 国知发人字〔2021〕38号.</summary>
    /// <exception cref="ArgumentException">The value is blank.</exception>
    public string? Number { get; init => field = TextRules.TrimmedOrNull(value); }

    /// <summary>The codes of the organisations that issued it.</summary>
    /// <exception cref="ArgumentException">A code is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public ValueList<string> IssuerCodes { get; init => field = TextRules.Codes(value); }

    /// <summary>The years it covers.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>When it was published.</summary>
    public ReportingPeriod? Published { get; init; }

    /// <summary>Its key projects.</summary>
    public ValueList<PlanProject> Projects { get; init; }

    /// <summary>What has become of it.</summary>
    public ValueList<Milestone> Milestones { get; init; }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>What else the sources say of it, in our own words.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The title and the years.</summary>
    public override string ToString() => $"{Title} ({Code}{(Period is null ? "" : $", {Period}")})";
}
