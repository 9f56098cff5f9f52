using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Along what figures of an indicator may be asked to add up.</summary>
[JsonConverter(typeof(WordJsonConverter<AdditivityDimension>))]
public enum AdditivityDimension
{
    /// <summary>Over periods.</summary>
    Time,

    /// <summary>Over areas that do not overlap.</summary>
    Areas,

    /// <summary>Over categories that are declared a partition.</summary>
    Categories,
}
