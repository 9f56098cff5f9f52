using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain;

/// <summary>Writes a result with all that it rests on, and reads it back equal: <c>{"value": ..., "formula": {...}, "inputs": [...], "policy": "default/1"}</c>.</summary>
/// <remarks>A result without a value has <c>reason</c> in place of <c>value</c>. Values of the library have their own form here; any other is
/// written as the serialiser at hand knows it.</remarks>
internal sealed class DerivedJsonConverter<T> : JsonConverter<Derived<T>>
    where T : notnull
{
    public override Derived<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"A result is an object with a value or a reason, not {TextForm.Describe(reader.TokenType)}.");
        }

        bool hasValue = false;
        T? value = default;
        UndefinedReason? reason = null;
        Formula? formula = null;
        ValueList<Input>? inputs = null;
        BoundPolicy? policy = null;
        LocalizedText? detail = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string member = reader.GetString()!;
            reader.Read();
            switch (member)
            {
                case "value" when !hasValue && reader.TokenType != JsonTokenType.Null:
                    hasValue = true;
                    value = JsonSerializer.Deserialize(ref reader, ValueInfo(options));
                    break;
                case "reason" when reason is null:
                    reason = Part<UndefinedReason>(ref reader);
                    break;
                case "formula" when formula is null:
                    formula = Part<Formula>(ref reader);
                    break;
                case "inputs" when inputs is null:
                    inputs = Part<ValueList<Input>>(ref reader);
                    break;
                case "policy" when policy is null:
                    policy = Part<BoundPolicy>(ref reader);
                    break;
                case "detail" when detail is null:
                    detail = Part<LocalizedText>(ref reader);
                    break;
                default:
                    throw new JsonException($"A result has value or reason, formula, inputs, policy and detail; '{TextForm.Shorten(member)}' is none of them, is null or comes twice.");
            }
        }

        return hasValue == reason is not null || formula is null || policy is null
            ? throw new JsonException("A result has a value or a reason, not both, and a formula and a policy.")
            : new(hasValue ? Outcome<T>.Of(value!) : Outcome<T>.Undefined(reason!.Value), formula, inputs ?? default, policy, detail);
    }

    public override void Write(Utf8JsonWriter writer, Derived<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        if (value.Reason is { } reason)
        {
            Part(writer, "reason", reason);
        }
        else
        {
            writer.WritePropertyName("value"u8);
            JsonSerializer.Serialize(writer, value.Value, ValueInfo(options));
        }

        if (value.Detail is { } detail)
        {
            Part(writer, "detail", detail);
        }

        Part(writer, "formula", value.Formula);
        if (!value.Inputs.IsEmpty)
        {
            Part(writer, "inputs", value.Inputs);
        }

        Part(writer, "policy", value.Policy);
        writer.WriteEndObject();
    }

    private static JsonTypeInfo<T> ValueInfo(JsonSerializerOptions options) =>
        (JsonTypeInfo<T>)(ResultJsonContext.Default.GetTypeInfo(typeof(T)) ?? options.GetTypeInfo(typeof(T)));

    private static JsonTypeInfo<TPart> PartInfo<TPart>() => (JsonTypeInfo<TPart>)ResultJsonContext.Default.GetTypeInfo(typeof(TPart))!;

    private static TPart? Part<TPart>(ref Utf8JsonReader reader)
    {
        try
        {
            return JsonSerializer.Deserialize(ref reader, PartInfo<TPart>());
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    private static void Part<TPart>(Utf8JsonWriter writer, string name, TPart part)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, part, PartInfo<TPart>());
    }
}
