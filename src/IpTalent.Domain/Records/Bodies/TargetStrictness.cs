using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Whether equality attains a target.</summary>
[JsonConverter(typeof(WordJsonConverter<TargetStrictness>))]
public enum TargetStrictness
{
    /// <summary>"reach N", 达: N itself will do.</summary>
    Reach,

    /// <summary>"more than N", 超过: only beyond N.</summary>
    Beyond,
}
