namespace IpTalent.Domain;

/// <summary>What a region is compared with.</summary>
public enum RegionalReference
{
    /// <summary>All regions, itself among them.</summary>
    Nation,

    /// <summary>All other regions.</summary>
    RestOfNation,
}
