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
    public abstract TalentDatasetContents Read(ref Utf8JsonReader reader, TalentDatasetContents contents, JsonSerializerOptions options);

    /// <summary>Writes name and list; nothing where there are no records.</summary>
    public abstract void Write(Utf8JsonWriter writer, TalentDatasetContents contents, JsonSerializerOptions options);

    private sealed class Records<T>(
        string name, Func<TalentDatasetContents, ValueList<T>> get, Func<TalentDatasetContents, ValueList<T>, TalentDatasetContents> put)
        : Section(name, typeof(T))
    {
        public override TalentDatasetContents Read(ref Utf8JsonReader reader, TalentDatasetContents contents, JsonSerializerOptions options) =>
            put(contents, Metadata(options).Converter is JsonConverter<ValueList<T>> converter
                ? converter.Read(ref reader, typeof(ValueList<T>), options)
                : default);

        public override void Write(Utf8JsonWriter writer, TalentDatasetContents contents, JsonSerializerOptions options)
        {
            if (get(contents) is { IsEmpty: false } records)
            {
                writer.WritePropertyName(Name);
                JsonSerializer.Serialize(writer, records, Metadata(options));
            }
        }

        private static JsonTypeInfo<ValueList<T>> Metadata(JsonSerializerOptions options) =>
            (JsonTypeInfo<ValueList<T>>)options.GetTypeInfo(typeof(ValueList<T>));
    }
}
