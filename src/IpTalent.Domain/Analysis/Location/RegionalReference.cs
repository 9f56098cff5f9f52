using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What a region is compared with.</summary>
[JsonConverter(typeof(WordJsonConverter<RegionalReference>))]
public enum RegionalReference
{
    /// <summary>All regions, itself among them.</summary>
    Nation,

    /// <summary>All other regions.</summary>
    RestOfNation,
}
