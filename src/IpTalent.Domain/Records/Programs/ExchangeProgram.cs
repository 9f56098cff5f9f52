using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>An exchange of people: secondments, people-to-people exchange.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ExchangeProgram : TalentProgram
{
    /// <summary>Between whom.</summary>
    public LocalizedText? Scope { get; init; }

    /// <summary>The time over which the figures are told.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>How many took part over that time.</summary>
    public Quantity? Participants { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Describe("exchange");
}
