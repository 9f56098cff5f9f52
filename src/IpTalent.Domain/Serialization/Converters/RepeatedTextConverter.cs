using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Serialization;

/// <summary>Reads a value from its text and writes it as that, and remembers the latest ones: a document tells of few areas, units and periods,
/// each many times.</summary>
/// <param name="use">Told of a value that is written, though not each time.</param>
/// <remarks>For one reader or writer of one document, on one thread.</remarks>
internal sealed class RepeatedTextConverter<T>(Action<T>? use = null) : JsonConverter<T>
    where T : class, ISpanParsable<T>, ISpanFormattable
{
    // A power of two; what falls on the same place replaces what was there.
    private const int Places = 256;
    private const int LongestText = 40;

    private static readonly TextJsonConverter<T> Text = new();

    private readonly (byte[] Text, T Value)[] _latest = new (byte[], T)[Places];
    private readonly (T? Value, JsonEncodedText Text)[] _written = new (T?, JsonEncodedText)[Places];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length > LongestText)
        {
            return Text.Read(ref reader, typeToConvert, options);
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        var hash = new HashCode();
        hash.AddBytes(text);
        ref (byte[] Text, T Value) place = ref _latest[hash.ToHashCode() & (Places - 1)];
        if (place.Text is null || !text.SequenceEqual(place.Text))
        {
            place = (text.ToArray(), Text.Read(ref reader, typeToConvert, options));
        }

        return place.Value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ref (T? Value, JsonEncodedText Text) place = ref _written[value.GetHashCode() & (Places - 1)];
        if (!ReferenceEquals(value, place.Value))
        {
            // Equal ones may differ in what a document declares of them.
            use?.Invoke(value);
            place = (value, value.Equals(place.Value) ? place.Text : JsonEncodedText.Encode(value.ToString(null, null), JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
        }

        writer.WriteStringValue(place.Text);
    }
}
