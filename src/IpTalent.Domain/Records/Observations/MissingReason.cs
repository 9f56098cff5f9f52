using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Why an observation has no figure. Missing is not zero.</summary>
[JsonConverter(typeof(WordJsonConverter<MissingReason>))]
public enum MissingReason
{
    /// <summary>Nobody has published it, for whatever reason (SDMX status O).</summary>
    NotPublished,

    /// <summary>It exists, but nobody collected it (SDMX status L).</summary>
    NotCollected,

    /// <summary>It is kept back, and must not be worked out from other figures (SDMX status Q).</summary>
    Suppressed,

    /// <summary>There can be none (SDMX status M).</summary>
    NotApplicable,
}
