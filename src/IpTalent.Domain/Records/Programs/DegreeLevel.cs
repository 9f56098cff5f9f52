using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>The degree that a programme leads to.</summary>
[JsonConverter(typeof(WordJsonConverter<DegreeLevel>))]
public enum DegreeLevel
{
    /// <summary>Master.</summary>
    Master,

    /// <summary>Bachelor.</summary>
    Bachelor,

    /// <summary>Doctor.</summary>
    Doctor,

    /// <summary>A certificate below or beside the degrees.</summary>
    Certificate,
}
