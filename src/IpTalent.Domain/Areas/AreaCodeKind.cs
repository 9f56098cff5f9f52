using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>The code list whose form an <see cref="AreaCode"/> has; the form says nothing about whether the code is assigned.</summary>
[JsonConverter(typeof(WordJsonConverter<AreaCodeKind>))]
public enum AreaCodeKind
{
    /// <summary>Three digits, as in the UN's M49 list and ISO 3166-1 numeric: <c>001</c> is the world.</summary>
    UnM49,

    /// <summary>Two letters, as in ISO 3166-1: <c>CN</c>.</summary>
    Country,

    /// <summary>A country, a hyphen and one to three letters or digits, as in ISO 3166-2: <c>CN-GD</c>.</summary>
    Subdivision,

    /// <summary>Six digits, as in GB/T 2260: <c>440300</c>.</summary>
    ChineseDivision,

    /// <summary>Anything else: codes that a user makes up (<c>X-NANSHAN</c>), of a group (<c>GBA</c>), or of another list (<c>DE21</c>).</summary>
    Other,
}
