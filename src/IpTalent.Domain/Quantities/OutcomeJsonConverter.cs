using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain;

/// <summary>Writes an outcome as an object of its value, or of the reason why there is none.</summary>
internal sealed class OutcomeJsonConverter<T> : JsonConverter<Outcome<T>>
{
    private static readonly WordJsonConverter<UndefinedReason> Reasons = new();

    public override Outcome<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"An outcome is an object with a value or a reason, not {TextForm.Describe(reader.TokenType)}.");
        }

        (bool hasValue, T? value, UndefinedReason? reason, string? detail) = (false, default, null, null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string member = reader.GetString()!;
            reader.Read();
            switch (member)
            {
                case "value" when !hasValue && reader.TokenType != JsonTokenType.Null:
                    hasValue = true;
                    value = JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
                    break;
                case "reason" when reason is null:
                    reason = Reasons.Read(ref reader, typeof(UndefinedReason), options);
                    break;
                case "detail" when detail is null && reader.TokenType == JsonTokenType.String:
                    detail = reader.GetString();
                    break;
                default:
                    throw new JsonException($"An outcome has a value, or a reason and perhaps a text as detail; '{TextForm.Shorten(member)}' is none of them, is null or comes twice.");
            }
        }

        return hasValue == reason is not null || (hasValue && detail is not null)
            ? throw new JsonException("An outcome has a value, or a reason and perhaps a detail, not both.")
            : hasValue ? Outcome<T>.Of(value!) : Outcome<T>.Undefined(reason!.Value, detail);
    }

    public override void Write(Utf8JsonWriter writer, Outcome<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Reason is { } reason)
        {
            writer.WritePropertyName("reason"u8);
            Reasons.Write(writer, reason, options);
            if (value.Detail is { } detail)
            {
                writer.WriteString("detail"u8, detail);
            }
        }
        else
        {
            writer.WritePropertyName("value"u8);
            JsonSerializer.Serialize(writer, value.Value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        }

        writer.WriteEndObject();
    }
}
