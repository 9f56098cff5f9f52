using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Why a statistic has no value: one name per cause, and no catch-all.</summary>
[JsonConverter(typeof(WordJsonConverter<UndefinedReason>))]
public enum UndefinedReason
{
    /// <summary>An input was not published, or the observation asked for is not there.</summary>
    Missing,

    /// <summary>An input is suppressed or confidential; what is marked so is never solved for.</summary>
    Suppressed,

    /// <summary>The divisor is zero, or its bounds do not exclude zero.</summary>
    DivisorMayBeZero,

    /// <summary>The base of a growth is zero, or its bounds do not exclude zero: no rate leads from nobody to somebody.</summary>
    ZeroBase,

    /// <summary>The base of a growth is negative, or its bounds do not exclude that.</summary>
    NegativeBase,

    /// <summary>The figure passes from positive to negative, or its bounds do not exclude that.</summary>
    SignChange,

    /// <summary>The value, or part of its bounds, is negative where only zero and above has a meaning.</summary>
    NegativeValue,

    /// <summary>The result lies beyond the largest decimal.</summary>
    Overflow,

    /// <summary>The units differ: persons and person-times, percent and percentage points.</summary>
    UnitMismatch,

    /// <summary>No time lies between the two figures, or the later one comes first.</summary>
    NoElapsedTime,

    /// <summary>The figures cover periods of different length, or different dates where one is asked for.</summary>
    UnequalPeriods,

    /// <summary>The figures follow different versions of the definition.</summary>
    DefinitionDiffers,

    /// <summary>The figures before and after a break in the series do not compare.</summary>
    BreakInSeries,

    /// <summary>The figure covers more than one term of the body it is related to.</summary>
    SpansTerms,

    /// <summary>Nothing declares the one to be a part of the other.</summary>
    NoSubsetDeclared,

    /// <summary>The part is surely larger than the whole.</summary>
    SubsetExceedsTotal,

    /// <summary>The figures do not add up along the dimension: stocks over time, values per unit over anything.</summary>
    NotAdditive,

    /// <summary>The parts overlap, so that a sum counts some twice.</summary>
    OverlappingParts,

    /// <summary>The series holds fewer observations than the measure needs.</summary>
    TooFewObservations,

    /// <summary>The value is zero, or its bounds do not exclude zero, where only what is above zero has a meaning: a logarithm.</summary>
    ZeroValue,

    /// <summary>At the given pace the figure does not come to the target, or its bounds do not exclude that.</summary>
    TargetNeverReached,

    /// <summary>The figure is of an area that only stands in for the one it is told of.</summary>
    ProxyArea,

    /// <summary>All figures are zero, or their bounds do not exclude that, so that there is nothing to be shared out.</summary>
    AllZero,
}
