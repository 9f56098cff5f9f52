using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a quantity as its own converter does, and reads it back with the unit that the document declares.</summary>
internal sealed class QuantityConverter(References? references) : JsonConverter<Quantity>
{
    private static readonly QuantityJsonConverter Claim = new();

    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Quantity claim = Claim.Read(ref reader, typeToConvert, options)!;
        Unit unit = references?.Resolve(claim.Unit) ?? claim.Unit;
        return ReferenceEquals(unit, claim.Unit) ? claim : claim.With(unit);
    }

    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        references?.Use(value.Unit);
        Claim.Write(writer, value, options);
    }
}
