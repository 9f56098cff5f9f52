using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How tight the bounds of a measure are.</summary>
[JsonConverter(typeof(WordJsonConverter<BoundsClass>))]
public enum BoundsClass
{
    /// <summary>The range of the measure over all inputs within their bounds, the inputs being unrelated but for what the measure
    /// declares; ends that no decimal holds lie at most four decimal steps outside.</summary>
    Sharp,

    /// <summary>They enclose the range and may be wider.</summary>
    Valid,

    /// <summary>There are none: the measure is computed approximately.</summary>
    None,
}
