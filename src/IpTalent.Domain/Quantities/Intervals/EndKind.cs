using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Whether an end of an interval belongs to it.</summary>
[JsonConverter(typeof(WordJsonConverter<EndKind>))]
public enum EndKind
{
    /// <summary>There is no end: the interval is unbounded on this side.</summary>
    Absent,

    /// <summary>The end itself is not in the interval; values as near to it as one likes are.</summary>
    Open,

    /// <summary>The end itself is in the interval.</summary>
    Closed,
}
