using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes an indicator as a reference to its declaration, and reads it back as that.</summary>
internal sealed class IndicatorConverter(References references) : JsonConverter<Indicator>
{
    private readonly RepeatedStrings _names = new();

    public override Indicator Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? references.Resolve(_names.Read(ref reader))
            : throw new JsonException($"An indicator is named by its code and declared in full under \"indicators\", not here as {TextForm.Describe(reader.TokenType)}.");

    public override void Write(Utf8JsonWriter writer, Indicator value, JsonSerializerOptions options) =>
        writer.WriteStringValue(references.NameOf(value));
}
