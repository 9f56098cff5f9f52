using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Whether a source gives the words or their content.</summary>
[JsonConverter(typeof(WordJsonConverter<AttributionManner>))]
public enum AttributionManner
{
    /// <summary>Told in the source's own words ("he said that ...").</summary>
    Reported,

    /// <summary>Printed between quotation marks.</summary>
    Quoted,
}
