namespace IpTalent.Domain;

/// <summary>Why a statistic has no value: one name per cause, and no catch-all.</summary>
public enum UndefinedReason
{
    /// <summary>An input was not published, or the observation asked for is not there.</summary>
    Missing,

    /// <summary>The divisor is zero, or its bounds do not exclude zero.</summary>
    DivisorMayBeZero,

    /// <summary>The value, or part of its bounds, is negative where only zero and above has a meaning.</summary>
    NegativeValue,
}
