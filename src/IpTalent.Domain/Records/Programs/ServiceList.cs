using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A list of services offered: 68 items for national laboratories.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ServiceList : TalentProgram
{
    /// <summary>For whom.</summary>
    public LocalizedText? Audience { get; init; }

    /// <summary>How many items the list has: its length, not services rendered.</summary>
    public Quantity? Length { get; init; }

    /// <summary>The items, where they are told.</summary>
    public Enumeration? Items { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Describe("service-list");
}
