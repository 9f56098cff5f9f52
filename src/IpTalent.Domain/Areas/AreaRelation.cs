using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>How one area lies to another, in terms of the places whose figures they count.</summary>
[JsonConverter(typeof(WordJsonConverter<AreaRelation>))]
public enum AreaRelation
{
    /// <summary>They share no place: figures may be added.</summary>
    Disjoint,

    /// <summary>They share a place, and each has places that the other has not: the Greater Bay Area and Guangdong.</summary>
    Overlapping,

    /// <summary>The first holds the second and more: Guangdong and Shenzhen.</summary>
    Containing,

    /// <summary>The first is part of the second, which holds more: Shenzhen and Guangdong.</summary>
    ContainedIn,

    /// <summary>They are the same places, perhaps under two codes: China and a group of its 31 provinces.</summary>
    Same,
}
