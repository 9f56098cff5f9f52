using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>On which side of its threshold a target is attained.</summary>
[JsonConverter(typeof(WordJsonConverter<TargetSide>))]
public enum TargetSide
{
    /// <summary>At the threshold or above.</summary>
    Floor,

    /// <summary>At the threshold or below.</summary>
    Ceiling,
}
