using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How training reaches its audience.</summary>
[JsonConverter(typeof(WordJsonConverter<Delivery>))]
public enum Delivery
{
    /// <summary>The source does not tell.</summary>
    Unstated,

    /// <summary>In one place.</summary>
    OnSite,

    /// <summary>From afar, online.</summary>
    Remote,

    /// <summary>Partly each.</summary>
    Blended,
}
