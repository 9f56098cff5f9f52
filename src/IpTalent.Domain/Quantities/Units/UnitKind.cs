using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What sort of thing a unit measures; quantities of different units never add, whatever their kind.</summary>
[JsonConverter(typeof(WordJsonConverter<UnitKind>))]
public enum UnitKind
{
    /// <summary>Things counted one by one: persons, person-times, sessions; also counts of parts, such as full-time equivalents.</summary>
    Count,

    /// <summary>How many times as much: 2 for "double".</summary>
    Ratio,

    /// <summary>A part of a whole or a relative change, stored as a fraction and shown as percent.</summary>
    Proportion,

    /// <summary>The difference of two proportions, stored as a fraction and shown as percentage points.</summary>
    PercentagePoint,

    /// <summary>An amount of a currency.</summary>
    Money,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>One unit per (scaled) other unit: patents per 10,000 persons, percent per year.</summary>
    Rate,
}
