using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>What the members of a committee did over a period, which may span several terms.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record CommitteeActivity
{
    /// <summary>What they did.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Description { get; init => field = TextRules.Present(value); }

    /// <summary>Over which time.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required ReportingPeriod Period { get; init => field = TextRules.Present(value); }

    /// <summary>How much of it: tasks, person-times.</summary>
    public ValueList<Quantity> Figures { get; init; }

    /// <summary>The codes of the metrics that tell the same figures.</summary>
    /// <exception cref="ArgumentException">A code is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public ValueList<string> MetricCodes { get; init => field = TextRules.Codes(value); }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>What, when and how much.</summary>
    public override string ToString() => $"{Description}, {Period}{(Figures.IsEmpty ? "" : $": {string.Join(", ", (IEnumerable<Quantity>)Figures)}")}";
}
