using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>A list of records at the top of a document.</summary>
internal abstract class Section(string name, Type recordType)
{
    /// <summary>By what the document names it.</summary>
    public string Name { get; } = name;

    /// <summary>What it lists.</summary>
    public Type RecordType { get; } = recordType;

    /// <summary>A list of records that the generated context reads and writes.</summary>
    public static Section Of<T>(
        string name, Func<TalentDatasetContents, ValueList<T>> get, Func<TalentDatasetContents, ValueList<T>, TalentDatasetContents> put) =>
        new Records<T>(name, get, put);

    /// <summary>Reads the list at which the reader stands into the contents.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="contents">What was read before.</param>
    /// <param name="options">How records are read.</param>
    /// <param name="isFirstLook">Whether another look follows where anything is wrong, so that nobody asks where this one failed.</param>
    public abstract TalentDatasetContents Read(ref Utf8JsonReader reader, TalentDatasetContents contents, JsonSerializerOptions options, bool isFirstLook);

    /// <summary>Writes name and list; nothing where there are no records.</summary>
    public abstract void Write(Utf8JsonWriter writer, TalentDatasetContents contents, JsonSerializerOptions options);

    private sealed class Records<T>(
        string name, Func<TalentDatasetContents, ValueList<T>> get, Func<TalentDatasetContents, ValueList<T>, TalentDatasetContents> put)
        : Section(name, typeof(T))
    {
        public override TalentDatasetContents Read(ref Utf8JsonReader reader, TalentDatasetContents contents, JsonSerializerOptions options, bool isFirstLook) =>
            put(contents, isFirstLook && AtOnce(options) is { } array ? new(Full(array.Read(ref reader, typeof(T[]), options)))
                : Metadata(options).Converter is JsonConverter<ValueList<T>> converter ? converter.Read(ref reader, typeof(ValueList<T>), options)
                : default);

        public override void Write(Utf8JsonWriter writer, TalentDatasetContents contents, JsonSerializerOptions options)
        {
            if (get(contents) is { IsEmpty: false } records)
            {
                writer.WritePropertyName(Name);
                if (AtOnce(options) is { } array)
                {
                    array.Write(writer, records.ToArray(), options);
                }
                else
                {
                    JsonSerializer.Serialize(writer, records, Metadata(options));
                }
            }
        }

        // The serialiser's own way with lists, which sets up what it needs once and not for each item; of those that may be long.
        private static JsonConverter<T[]>? AtOnce(JsonSerializerOptions options) =>
            options.TryGetTypeInfo(typeof(T[]), out JsonTypeInfo? metadata) ? (JsonConverter<T[]>)metadata.Converter : null;

        private static T[] Full(T[]? items) => items is null || Array.Exists(items, item => item is null)
            ? throw new JsonException("A list, and each of its items, is never null.")
            : items;

        private static JsonTypeInfo<ValueList<T>> Metadata(JsonSerializerOptions options) =>
            (JsonTypeInfo<ValueList<T>>)options.GetTypeInfo(typeof(ValueList<T>));
    }
}
