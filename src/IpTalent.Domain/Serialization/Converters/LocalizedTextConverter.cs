using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes and reads a localized text as its own converter does, and refuses to write what would come back changed.</summary>
internal sealed class LocalizedTextConverter : JsonConverter<LocalizedText>
{
    private static readonly LocalizedTextJsonConverter Own = new();

    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Own.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        foreach (KeyValuePair<string, string> text in value.Texts)
        {
            StringConverter.Whole(text.Value);
        }

        Own.Write(writer, value, options);
    }
}
