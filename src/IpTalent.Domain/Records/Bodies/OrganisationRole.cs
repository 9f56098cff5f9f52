using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>An organisation in a role.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record OrganisationRole
{
    /// <summary>The code of the organisation.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public required string OrganisationCode { get; init => field = TextRules.Code(value); }

    /// <summary>The role; host unless told otherwise.</summary>
    public OrganisationRoleKind Role { get; init; }

    /// <summary>An organisation in a role.</summary>
    /// <exception cref="ArgumentException"><paramref name="organisationCode"/> is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="organisationCode"/> is <see langword="null"/>.</exception>
    public static OrganisationRole Of(string organisationCode, OrganisationRoleKind role) => new() { OrganisationCode = organisationCode, Role = role };

    /// <summary>The organisation and its role.</summary>
    public override string ToString() => $"{OrganisationCode} ({Role})";
}
