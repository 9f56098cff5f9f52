using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Something organised for IP talent: study, training, titles, recruitment, documents, services, bases, exchange.</summary>
/// <remarks>Identified by <see cref="Code"/>. In documents the member <c>type</c> tells the kind. Figures that a source gives with area and
/// period are metrics, named by their codes.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public abstract record TalentProgram
{
    // The kinds are ours: a document could not hold a kind that the serialiser does not know.
    private protected TalentProgram()
    {
    }

    /// <summary>By what other records name it: <c>tsinghua-wipo-master</c>.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string Code { get; init => field = TextRules.Code(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required LocalizedText Name { get; init => field = TextRules.Present(value); }

    /// <summary>Other names, and what a source wrongly calls it.</summary>
    public ValueList<LocalizedText> OtherNames { get; init; }

    /// <summary>Where it takes place or whom it serves.</summary>
    public ValueList<Area> Areas { get; init; }

    /// <summary>The code of the hub it belongs to.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? HubCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>The code of the plan that provides for it.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? PlanCode { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>Who hosts, supports, signs or organises it.</summary>
    public ValueList<OrganisationRole> Organisations { get; init; }

    /// <summary>What it has reached and is to reach, in the order of time.</summary>
    public ValueList<Milestone> Milestones { get; init; }

    /// <summary>The codes of the metrics that count it.</summary>
    /// <exception cref="ArgumentException">A code is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public ValueList<string> MetricCodes { get; init => field = TextRules.Codes(value); }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>What else the sources say of it, in our own words.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The latest state that a source reports as reached; absent where none is reported.</summary>
    [JsonIgnore]
    public MilestoneState? State => Milestones.LastOrDefault(milestone => !milestone.IsPlanned)?.State;

    /// <summary>The codes of the organisations in a role.</summary>
    public ValueList<string> OrganisationsAs(OrganisationRoleKind role) =>
        Organisations.Where(organisation => organisation.Role == role).Select(organisation => organisation.OrganisationCode).ToValueList();

    private protected string Describe(string kind) => $"{Name} ({Code}, {kind}{(State is { } state ? $", {state}" : "")})";
}
