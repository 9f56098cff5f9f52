using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Along which path a figure is expected to come from its baseline to its target.</summary>
[JsonConverter(typeof(WordJsonConverter<TargetPath>))]
public enum TargetPath
{
    /// <summary>The same amount every year.</summary>
    Linear,

    /// <summary>The same growth every year.</summary>
    Compound,
}
