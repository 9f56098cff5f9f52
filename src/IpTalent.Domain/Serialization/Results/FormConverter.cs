using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a value in a form of its own, whatever the options of the serialiser at hand, and reads it back from that.</summary>
internal sealed class FormConverter<T, TForm>(Func<T, TForm> of, Func<TForm, T> to) : JsonConverter<T>
{
    private static JsonTypeInfo<TForm> Form => (JsonTypeInfo<TForm>)ResultForms.Alone.GetTypeInfo(typeof(TForm));

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, Form) is { } form ? to(form) : default;
        }
        catch (Exception exception) when (exception is not JsonException && DocumentFailure.IsRefusal(exception))
        {
            throw new JsonException(DocumentFailure.Cause(exception), exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, of(value), Form);
}
