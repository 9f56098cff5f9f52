using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Which way an indicator gets better.</summary>
[JsonConverter(typeof(WordJsonConverter<Direction>))]
public enum Direction
{
    /// <summary>Neither way, or not told.</summary>
    Neutral,

    /// <summary>More is better.</summary>
    HigherIsBetter,

    /// <summary>Less is better.</summary>
    LowerIsBetter,
}
