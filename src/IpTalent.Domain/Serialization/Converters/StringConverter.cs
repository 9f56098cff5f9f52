using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a text that a document can hold, and refuses any other instead of changing it; of those read, equal codes are one string.</summary>
/// <param name="repeated">The codes that were read before; absent where no document is read.</param>
internal sealed class StringConverter(RepeatedStrings? repeated = null) : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? repeated?.Read(ref reader) ?? reader.GetString()!
            : throw new JsonException($"A text or code is written in quotes, not as {TextForm.Describe(reader.TokenType)}.");

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(Whole(value));

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!;

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(Whole(value));

    /// <summary>The text, unless it holds half of a character, which the writer would replace without a word.</summary>
    public static string Whole(string text)
    {
        // Most texts have no character of two halves at all.
        for (ReadOnlySpan<char> rest = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? text : ""; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != System.Buffers.OperationStatus.Done)
            {
                throw new ArgumentException($"The text '{TextForm.Shorten(text)}' holds half of a character (a lone surrogate), which no document can hold.", nameof(text));
            }

            rest = rest[length..];
        }

        return text;
    }
}
