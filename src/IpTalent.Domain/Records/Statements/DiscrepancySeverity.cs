using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How much a difference matters.</summary>
[JsonConverter(typeof(WordJsonConverter<DiscrepancySeverity>))]
public enum DiscrepancySeverity
{
    /// <summary>It changes how a fact is read, not the fact.</summary>
    Minor,

    /// <summary>It changes the fact.</summary>
    Major,

    /// <summary>It changes nothing.</summary>
    Stylistic,
}
