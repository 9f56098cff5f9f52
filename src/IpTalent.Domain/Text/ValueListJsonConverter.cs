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
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(reader.TokenType == JsonTokenType.Null
                ? throw new JsonException("An item of a list is never null; leave it out.")
                : item.Read(ref reader, typeof(T), options)!);
        }

        return ValueList.Create<T>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items));
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
}
