using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Whether a figure may be shown.</summary>
/// <remarks>The letters of the SDMX code list CL_CONF_STATUS, version 1.3 (2022). The letter is told by <see cref="SdmxCodes"/>.</remarks>
[JsonConverter(typeof(WordJsonConverter<Confidentiality>))]
public enum Confidentiality
{
    /// <summary>F: free for publication.</summary>
    Free,

    /// <summary>N: for internal use only.</summary>
    Internal,

    /// <summary>C: confidential statistical information.</summary>
    Confidential,

    /// <summary>A: confidential because few are counted.</summary>
    SmallCounts,

    /// <summary>O: confidential because one unit dominates.</summary>
    Dominance,

    /// <summary>D: kept back so that another figure cannot be worked out; set by the sender.</summary>
    SecondaryBySender,

    /// <summary>S: the same, set by the receiver.</summary>
    SecondaryByReceiver,
}
