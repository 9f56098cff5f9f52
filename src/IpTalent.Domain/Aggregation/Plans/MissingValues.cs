using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>What becomes of a group in which an observation has no figure, or one that is confidential and so not to be used.</summary>
/// <remarks>Every row tells how many there are. Missing is never zero: a group without any figure has no value whatever is chosen here.</remarks>
[JsonConverter(typeof(WordJsonConverter<MissingValues>))]
public enum MissingValues
{
    /// <summary>The group has no value, and says why; the other groups do.</summary>
    Undefined,

    /// <summary>The group gets the value of those that are there: a partial one.</summary>
    LeftOut,

    /// <summary>The plan is refused on a table that has such a group.</summary>
    Refused,
}
