using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes an area as its code; an area of a dataset's own is read back as the document declares it.</summary>
internal sealed class AreaConverter(References? references) : JsonConverter<Area>
{
    private readonly JsonConverter<Area> _code = references is null ? new TextJsonConverter<Area>() : new RepeatedTextConverter<Area>(references.Use);

    public override Area Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Area read = _code.Read(ref reader, typeToConvert, options)!;
        return references?.Resolve(read) ?? read;
    }

    public override void Write(Utf8JsonWriter writer, Area value, JsonSerializerOptions options) => _code.Write(writer, value, options);
}
