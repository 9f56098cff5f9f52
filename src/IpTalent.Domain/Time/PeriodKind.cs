using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What a statistic's period says about its two ends.</summary>
[JsonConverter(typeof(WordJsonConverter<PeriodKind>))]
public enum PeriodKind
{
    /// <summary>One day, the date of a stock: "at the end of 2023".</summary>
    Instant,

    /// <summary>From one day to another, both included, the period of a flow: "in 2023".</summary>
    Closed,

    /// <summary>Cumulative since a day, with no end stated: "since the 14th Five-Year Plan".</summary>
    Since,

    /// <summary>Cumulative to a day, with no start stated: "by the end of 2023, a total of".</summary>
    Until,
}
