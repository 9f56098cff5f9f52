using System.Text.Json;
using System.Text.Json.Serialization;
using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a rule as its code, and reads it back as the rule of that code.</summary>
internal sealed class ValidationRuleConverter : JsonConverter<ValidationRule>
{
    public override ValidationRule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.String ? throw new JsonException($"A rule is written as its code, not as {TextForm.Describe(reader.TokenType)}.")
        : ValidationRules.TryFind(reader.GetString()!, out ValidationRule? rule) ? rule
        : throw new JsonException($"'{TextForm.Shorten(reader.GetString())}' is the code of no rule that this version knows.");

    public override void Write(Utf8JsonWriter writer, ValidationRule value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);
}
