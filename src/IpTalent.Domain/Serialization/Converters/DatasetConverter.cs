using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes a dataset as its document, within a text of any other kind, and reads it back.</summary>
internal sealed class DatasetConverter : JsonConverter<TalentDataset>
{
    public override TalentDataset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TalentJson.Read(JsonElement.ParseValue(ref reader).GetRawText());

    public override void Write(Utf8JsonWriter writer, TalentDataset value, JsonSerializerOptions options)
    {
        var document = new ArrayBufferWriter<byte>();
        TalentJson.Write(document, value);
        writer.WriteRawValue(document.WrittenSpan, skipInputValidation: true);
    }
}
