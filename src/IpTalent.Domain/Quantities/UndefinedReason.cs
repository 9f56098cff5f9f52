namespace IpTalent.Domain;

/// <summary>Why a statistic has no value: one name per cause, and no catch-all.</summary>
public enum UndefinedReason
{
    /// <summary>An input was not published, or the observation asked for is not there.</summary>
    Missing,
}
