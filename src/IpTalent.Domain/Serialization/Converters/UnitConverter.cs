using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a unit as its code; a unit of a dataset's own is read back with the names that the document declares.</summary>
internal sealed class UnitConverter(References? references) : JsonConverter<Unit>
{
    private readonly JsonConverter<Unit> _code = references is null ? new TextJsonConverter<Unit>() : new RepeatedTextConverter<Unit>(references.Use);

    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Unit read = _code.Read(ref reader, typeToConvert, options)!;
        return references?.Resolve(read) ?? read;
    }

    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options) => _code.Write(writer, value, options);
}
