using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How the figures that a claim is about are compared.</summary>
[JsonConverter(typeof(WordJsonConverter<ClaimKind>))]
public enum ClaimKind
{
    /// <summary>One area against another: "more than double the national average".</summary>
    RatioToArea,

    /// <summary>One date against another: "doubled in two years".</summary>
    RatioOverTime,

    /// <summary>A part against its whole: "35.2 % of the nation".</summary>
    ShareOf,

    /// <summary>One indicator against another.</summary>
    RatioToIndicator,

    /// <summary>A figure against a number: "above one million".</summary>
    Level,

    /// <summary>There is but one: "the sole institution".</summary>
    Uniqueness,
}
