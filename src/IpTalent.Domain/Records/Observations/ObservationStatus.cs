using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>What is to be known about a value; an observation may bear several.</summary>
/// <remarks>The names and letters of the SDMX code list CL_OBS_STATUS, version 2.2 (2021), less those for missing values, which are
/// <see cref="MissingReason"/>s here. The letter is told by <see cref="SdmxCodes"/>.</remarks>
[JsonConverter(typeof(WordJsonConverter<ObservationStatus>))]
public enum ObservationStatus
{
    /// <summary>A: nothing in particular.</summary>
    Normal,

    /// <summary>B: counted otherwise than the one before, so that the two do not compare.</summary>
    TimeSeriesBreak,

    /// <summary>D: counted slightly otherwise than defined, though the series goes on.</summary>
    DefinitionDiffers,

    /// <summary>E: estimated.</summary>
    Estimated,

    /// <summary>F: a forecast.</summary>
    Forecast,

    /// <summary>G: by a method still on trial.</summary>
    Experimental,

    /// <summary>I: filled in by somebody else than its publisher.</summary>
    Imputed,

    /// <summary>J: by leave exempt from the rules of the collection.</summary>
    Derogation,

    /// <summary>K: counted within another category.</summary>
    IncludedElsewhere,

    /// <summary>N: no real zero, only too small to print.</summary>
    NotSignificant,

    /// <summary>P: to be revised.</summary>
    Provisional,

    /// <summary>S: under the influence of a strike or another special event.</summary>
    SpecialEvent,

    /// <summary>U: of low reliability.</summary>
    LowReliability,

    /// <summary>V: not yet checked.</summary>
    Unvalidated,

    /// <summary>W: counts some of another category as well.</summary>
    IncludesOther,
}
