using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a member of an enum as its name in kebab-case, and reads exactly that.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<string> Words = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];
    private static readonly FrozenDictionary<T, string> WordsByValue = Enum.GetValues<T>().Zip(Words).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
    private static readonly FrozenDictionary<string, T> ValuesByWord = WordsByValue.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"{Wanted}, not {Tokens.Describe(reader.TokenType)}.");
        }

        string word = reader.GetString()!;
        return ValuesByWord.TryGetValue(word, out T value) ? value : throw new JsonException($"{Wanted}, not '{TextForm.Shorten(word)}'.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(WordsByValue.TryGetValue(value, out string? word)
            ? word
            : throw new ArgumentException($"{value} is no member of {typeof(T).Name}, so that no document can hold it.", nameof(value)));

    private static string Wanted => $"A {typeof(T).Name} is one of the words {string.Join(", ", Words)}";
}
