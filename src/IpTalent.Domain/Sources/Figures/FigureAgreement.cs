using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How the figures of two languages for one fact stand to each other.</summary>
[JsonConverter(typeof(WordJsonConverter<FigureAgreement>))]
public enum FigureAgreement
{
    /// <summary>Same number, qualifier and class of unit.</summary>
    Equal,

    /// <summary>Both can be true: kindred qualifiers on the same number, or bounds that overlap.</summary>
    Compatible,

    /// <summary>The bounds have nothing in common.</summary>
    ValueConflict,

    /// <summary>The units belong to different classes: participants and person-times, sessions and types.</summary>
    UnitConflict,

    /// <summary>The same numerator over different denominators: per capita and per 10,000 people.</summary>
    BaseConflict,

    /// <summary>Only the Chinese text gives the figure.</summary>
    MissingInEnglish,

    /// <summary>Only the English text gives the figure.</summary>
    MissingInChinese,
}
