using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>A talent hub (人才高地): a territory in which a plan gathers talent.</summary>
/// <remarks>Identified by <see cref="Code"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record TalentHub
{
    /// <summary>By what other records name it: <c>hub-gba</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>Where the hub is: the Greater Bay Area, not Guangdong.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required Area Territory { get; init => field = TextRules.Present(value); }

    /// <summary>The area by which its figures are measured, where the territory has none of its own; absent where they are measured by the territory.</summary>
    public Area? StatisticsArea { get; init; }

    /// <summary>The code of the plan that set it up.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? PlanCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The code of the key project of that plan to which it belongs.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? ProjectCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The codes of the organisations that build it.</summary>
    /// <exception cref="ArgumentException">A code is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public ValueList<string> OrganisationCodes { get; init => field = TextRules.Codes(value); }

    /// <summary>What it has reached and is to reach.</summary>
    public ValueList<Milestone> Milestones { get; init; }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>What else the sources say of it, in our own words.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether its figures are those of another area, which must not be passed off as its own.</summary>
    [JsonIgnore]
    public bool IsMeasuredByProxy => StatisticsArea is not null && !StatisticsArea.Equals(Territory);

    /// <summary>The name, and by which area it is measured.</summary>
    public override string ToString() => $"{Name} ({Code}){(IsMeasuredByProxy ? $", measured by {StatisticsArea}" : "")}";
}
