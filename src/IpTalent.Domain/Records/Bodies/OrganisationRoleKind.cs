using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What an organisation does for a programme, agreement or statement.</summary>
[JsonConverter(typeof(WordJsonConverter<OrganisationRoleKind>))]
public enum OrganisationRoleKind
{
    /// <summary>Runs it, or houses it.</summary>
    Host,

    /// <summary>Runs it together with the host.</summary>
    Partner,

    /// <summary>Supports it: "with the support of CNIPA".</summary>
    Supporter,

    /// <summary>Signed the agreement.</summary>
    Signatory,

    /// <summary>Organises it, where another hosts.</summary>
    Organiser,

    /// <summary>Issued the document.</summary>
    Issuer,

    /// <summary>Takes part in it.</summary>
    Participant,
}
