using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How large an area is in the order of administration, the largest first.</summary>
[JsonConverter(typeof(WordJsonConverter<AreaLevel>))]
public enum AreaLevel
{
    /// <summary>Not known: of an area that no list declares.</summary>
    Unknown,

    /// <summary>The world.</summary>
    World,

    /// <summary>A country, or a territory with a country code of its own.</summary>
    Country,

    /// <summary>A province, autonomous region, municipality under the central government or special administrative region
    /// (省级); a state or region elsewhere.</summary>
    Province,

    /// <summary>A prefecture or a city of that level (地级), such as Shenzhen.</summary>
    Prefecture,

    /// <summary>A county, a city of that level or a district of a city (县级).</summary>
    County,

    /// <summary>A town, township or street (乡级), and whatever is smaller.</summary>
    Town,

    /// <summary>A group that is declared by its members, such as the Greater Bay Area; its size is not compared.</summary>
    Group,
}
