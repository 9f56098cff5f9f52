using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes equal numbers alike, whatever zeros they trail, and reads them back.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number)
            ? number
            : throw new JsonException("A number is written in digits, at most 28 of them, below 7.9E28 and without quotes.");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteRawValue(Numbers.Write(value));
}
