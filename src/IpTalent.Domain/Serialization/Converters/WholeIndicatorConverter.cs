using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes an indicator in full, where no document declares it; a bare code is read as the common indicator of that code.</summary>
internal sealed class WholeIndicatorConverter(JsonSerializerOptions whole) : JsonConverter<Indicator>
{
    private readonly JsonTypeInfo<Indicator> _whole = (JsonTypeInfo<Indicator>)whole.GetTypeInfo(typeof(Indicator));

    public override Indicator? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String ? JsonSerializer.Deserialize(ref reader, _whole)
        : reader.GetString()! is var code && Indicators.TryFind(code, out Indicator? known) ? known
        : Indicator.Undeclared(code, Placeholders.UnknownUnit);

    public override void Write(Utf8JsonWriter writer, Indicator value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, _whole);
}
