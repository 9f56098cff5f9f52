using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What kind of body an organisation is.</summary>
[JsonConverter(typeof(WordJsonConverter<OrganisationKind>))]
public enum OrganisationKind
{
    /// <summary>An authority that administers intellectual property: CNIPA, a municipal IP office.</summary>
    Office,

    /// <summary>A part of another organisation: the Personnel Department of CNIPA.</summary>
    Department,

    /// <summary>A university.</summary>
    University,

    /// <summary>A school or faculty within a university.</summary>
    School,

    /// <summary>A learned academy: the Chinese Academy of Sciences.</summary>
    Academy,

    /// <summary>A think tank.</summary>
    ThinkTank,

    /// <summary>A body that trains.</summary>
    TrainingCentre,

    /// <summary>A firm that acts for applicants: a patent or trademark agency.</summary>
    Agency,

    /// <summary>A body of several states: WIPO.</summary>
    InternationalBody,

    /// <summary>A professional or trade association.</summary>
    Association,

    /// <summary>A newspaper, news agency or site.</summary>
    Press,

    /// <summary>A company or firm other than an agency.</summary>
    Company,

    /// <summary>A laboratory or institute of research.</summary>
    Laboratory,

    /// <summary>A government or ministry that is no IP office.</summary>
    Government,
}
