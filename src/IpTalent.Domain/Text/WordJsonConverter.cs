using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Writes a member of an enum as its name in kebab-case, <c>more-than</c>, and reads exactly that, also as the name of a JSON member.</summary>
/// <typeparam name="T">An enum of the library or of one's own; flags are written as a list of words.</typeparam>
public sealed class WordJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly bool IsFlags = typeof(T).IsDefined(typeof(FlagsAttribute));
    private static readonly ImmutableArray<JsonEncodedText> Words = [.. Enum.GetNames<T>().Select(name => JsonEncodedText.Encode(JsonNamingPolicy.KebabCaseLower.ConvertName(name)))];
    private static readonly ImmutableArray<T> Values = [.. Enum.GetValues<T>()];
    private static readonly FrozenDictionary<T, JsonEncodedText> WordsByValue = Values.Zip(Words).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The words, in the order of the numbers that stand behind them.</summary>
    internal static IEnumerable<string> AllWords => Words.Select(word => word.Value);

    private static string Wanted => $"A {typeof(T).Name} is one of the words {string.Join(", ", AllWords)}";

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not one of the words.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (!IsFlags)
        {
            return ReadWord(ref reader);
        }

        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"{Wanted}, in a list.");
        }

        long flags = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            flags |= Convert.ToInt64(ReadWord(ref reader), null);
        }

        return (T)Enum.ToObject(typeof(T), flags);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The enum does not name the value.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!IsFlags)
        {
            writer.WriteStringValue(WordOf(value));
            return;
        }

        writer.WriteStartArray();
        foreach (T flag in Values)
        {
            if (Convert.ToInt64(flag, null) != 0 && value.HasFlag(flag))
            {
                writer.WriteStringValue(WordOf(flag));
            }
        }

        writer.WriteEndArray();
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is not one of the words.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => ReadWord(ref reader);

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The enum does not name the value.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(WordOf(value));
    }

    private static JsonEncodedText WordOf(T value) => WordsByValue.TryGetValue(value, out JsonEncodedText word)
        ? word
        : throw new ArgumentException($"{value} is no member of {typeof(T).Name}, so that no document can hold it.", nameof(value));

    private static T ReadWord(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
        {
            throw new JsonException($"{Wanted}, not {TextForm.Describe(reader.TokenType)}.");
        }

        // An enum has few words; most differ in their first letters.
        for (int i = 0; i < Words.Length; i++)
        {
            if (reader.ValueTextEquals(Words[i].EncodedUtf8Bytes))
            {
                return Values[i];
            }
        }

        throw new JsonException($"{Wanted}, not '{TextForm.Shorten(reader.GetString())}'.");
    }
}
