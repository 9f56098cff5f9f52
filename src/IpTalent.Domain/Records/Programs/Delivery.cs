namespace IpTalent.Domain;

/// <summary>How training reaches its audience.</summary>
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
