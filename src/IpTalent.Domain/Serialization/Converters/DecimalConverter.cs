using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a number with the decimal places that it has, <c>1.50</c>, and reads it back with them; one that no decimal holds is refused, not rounded.</summary>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Numbers.TryRead(ref reader, out decimal number)
            ? number
            : throw new JsonException("A number is written in digits, at most 28 of them, below 7.9E28 and without quotes.");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}
