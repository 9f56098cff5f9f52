using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a day as <c>2023-12-31</c> and reads it back.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A day is written as \"2023-12-31\", not as {TextForm.Describe(reader.TokenType)}.");
        }

        string text = reader.GetString()!;
        return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
            ? day
            : throw new JsonException($"'{TextForm.Shorten(text)}' is not a day such as 2023-12-31.");
    }

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}
