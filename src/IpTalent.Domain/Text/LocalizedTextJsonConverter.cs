using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Writes a <see cref="LocalizedText"/> as an object of language tag and text, and reads it back.</summary>
public sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not an object of texts, or its texts are refused by <see cref="LocalizedText"/>.</exception>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A localized text is an object such as {\"en\": \"...\", \"zh\": \"...\"}.");
        }

        var texts = new List<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string tag = reader.GetString()!;
            reader.Read();
            texts.Add(new(tag, reader.TokenType == JsonTokenType.String
                ? reader.GetString()!
                : throw new JsonException($"The text for '{TextForm.Shorten(tag)}' is not a string.")));
        }

        try
        {
            return LocalizedText.Of(texts);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        foreach (KeyValuePair<string, string> text in value.Texts)
        {
            writer.WriteString(text.Key, text.Value);
        }

        writer.WriteEndObject();
    }
}
