using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>A generic type that knows its converter, which therefore needs no reflection to be made.</summary>
internal interface IGenericJson
{
    /// <summary>The converter of the closed type, whatever the instance holds.</summary>
    JsonConverter Converter { get; }
}
