using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Writes a value as the string of its text form and reads it back, also as the name of a JSON member.</summary>
/// <typeparam name="T">A value whose text form round-trips in the invariant culture.</typeparam>
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : ISpanParsable<T>, ISpanFormattable
{
    // Longest text form of any value here is far shorter; a longer string is refused before it is copied.
    private const int LongestText = 4096;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not a string, or not the text form of a <typeparamref name="T"/>.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? FromText(ref reader)
            : throw new JsonException($"A {typeof(T).Name} is written as a string, not as {reader.TokenType}.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, null));
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is not the text form of a <typeparamref name="T"/>.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromText(ref reader);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString(null, null));
    }

    private static T FromText(ref Utf8JsonReader reader)
    {
        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > LongestText)
        {
            throw new JsonException($"A {typeof(T).Name} of {length} bytes is longer than any text form.");
        }

        try
        {
            return T.Parse(reader.GetString()!, null);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
