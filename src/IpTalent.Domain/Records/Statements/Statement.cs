using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A fact that is no figure.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Statement
{
    /// <summary>By what other records name it; absent where nothing names it.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? Code { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>What sort of fact; progress unless told otherwise.</summary>
    public StatementKind Kind { get; init; }

    /// <summary>The fact in each language, in our own words.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Text { get; init => field = TextRules.Present(value); }

    /// <summary>The codes of what it is about: hubs, organisations, programmes, committees, plans.</summary>
    /// <exception cref="ArgumentException">A code is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public ValueList<string> SubjectCodes { get; init => field = TextRules.Codes(value); }

    /// <summary>When, or over which time.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>Who takes part, in which role.</summary>
    public ValueList<OrganisationRole> Parties { get; init; }

    /// <summary>The list that it gives, where it gives one: the four aspects of progress.</summary>
    public Enumeration? List { get; init; }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>The kind and the text.</summary>
    public override string ToString() => $"{Kind}: {Text}";
}
