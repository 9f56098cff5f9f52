using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a quantity as its own converter does, and reads it back with the unit that the document declares.</summary>
internal sealed class QuantityConverter(References? references) : JsonConverter<Quantity>
{
    private readonly JsonConverter<Unit> _unit = new UnitConverter(references);

    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        QuantityJsonConverter.Read(ref reader, _unit, options);

    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options) =>
        QuantityJsonConverter.Write(writer, value, _unit, options);
}
