using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Writes a list as a JSON array and reads it back; an item is never null.</summary>
internal sealed class ValueListJsonConverter<T> : JsonConverter<ValueList<T>>, IListJsonConverter
{
    public Type ItemType => typeof(T);

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException($"A list is written in brackets, not as {TextForm.Describe(reader.TokenType)}.");
        }

        // The converter itself, not the serialiser: the reader then stands where a failure is.
        var item = (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray)
        {
            return default;
        }

        T first = ReadItem(ref reader, item, options);
        if (!reader.Read() || reader.TokenType == JsonTokenType.EndArray)
        {
            // A document has many lists of one item.
            return new([first]);
        }

        var items = new List<T> { first };
        do
        {
            items.Add(ReadItem(ref reader, item, options));
        }
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray);
        return new([.. items]);
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        // The converter itself, not the serialiser, which hands on what is written after each item.
        var item = (JsonConverter<T>)options.GetTypeInfo(typeof(T)).Converter;
        writer.WriteStartArray();
        foreach (T one in value.AsSpan())
        {
            item.Write(writer, one, options);
        }

        writer.WriteEndArray();
    }

    private static T ReadItem(ref Utf8JsonReader reader, JsonConverter<T> item, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.Null
        ? throw new JsonException("An item of a list is never null; leave it out.")
        : item.Read(ref reader, typeof(T), options)!;
}
