using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a value as documents have it, whatever the options of the serialiser at hand, and reads it back.</summary>
internal sealed class RecordConverter<T> : JsonConverter<T>
{
    private static readonly JsonTypeInfo<T> Alone = (JsonTypeInfo<T>)ResultForms.Alone.GetTypeInfo(typeof(T));

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, Alone);
        }
        catch (Exception exception) when (exception is not JsonException && DocumentFailure.IsRefusal(exception))
        {
            throw new JsonException(DocumentFailure.Cause(exception), exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, Alone);
}
