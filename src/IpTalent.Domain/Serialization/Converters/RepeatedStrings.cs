using System.Text;
using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <summary>Remembers the latest codes of a document, so that one that comes again takes no memory.</summary>
/// <remarks>For one reader of one document, on one thread.</remarks>
internal sealed class RepeatedStrings
{
    // A power of two; what falls on the same place replaces what was there.
    private const int Places = 256;
    private const int LongestCode = 32;

    private readonly string[] _latest = new string[Places];

    /// <summary>The text at which the reader stands.</summary>
    public string Read(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length is 0 or > LongestCode)
        {
            return reader.GetString()!;
        }

        ReadOnlySpan<byte> text = reader.ValueSpan;
        ref string place = ref _latest[((text.Length * 7) + (text[0] * 31) + (text[text.Length / 2] * 17) + text[^1]) & (Places - 1)];
        if (place is null || !Ascii.Equals(text, place))
        {
            place = reader.GetString()!;
        }

        return place;
    }
}
