using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How a figure stands to its target part of the way through.</summary>
[JsonConverter(typeof(WordJsonConverter<TargetProgress>))]
public enum TargetProgress
{
    /// <summary>The bounds allow several of the others.</summary>
    Undetermined,

    /// <summary>The target is attained.</summary>
    Achieved,

    /// <summary>Not attained yet, and as far as the path to the target leads by now, or further.</summary>
    OnTrack,

    /// <summary>Where it began or nearer to the target, and not as far as the path leads by now.</summary>
    Behind,

    /// <summary>Further from the target than where it began.</summary>
    MovingAway,
}
