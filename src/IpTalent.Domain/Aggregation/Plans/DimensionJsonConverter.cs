using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>Writes a dimension as its text, <c>area:province</c>, and reads it back.</summary>
public sealed class DimensionJsonConverter : JsonConverter<Dimension>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not the text of a dimension.</exception>
    public override Dimension Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Dimension.TryParse(reader.GetString(), null, out Dimension? dimension)
            ? dimension
            : throw new JsonException("A dimension is indicator, area, area:province, period, month, quarter, year, five-year-plan, or the name of a scheme or column.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, Dimension value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }
}
