using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes an area as its code; an area of a dataset's own is read back as the document declares it.</summary>
internal sealed class AreaConverter(References? references) : JsonConverter<Area>
{
    private static readonly TextJsonConverter<Area> Code = new();

    public override Area Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Area read = Code.Read(ref reader, typeToConvert, options);
        return references?.Resolve(read) ?? read;
    }

    public override void Write(Utf8JsonWriter writer, Area value, JsonSerializerOptions options)
    {
        references?.Use(value);
        Code.Write(writer, value, options);
    }
}
