using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace IpTalent.Domain;

/// <summary>Writes a day as <c>2023-12-31</c> and reads it back.</summary>
public sealed class LocalDateJsonConverter : JsonConverter<LocalDate>
{
    private const int Length = 10;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not such a day.</exception>
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw new JsonException($"A day is written as \"2023-12-31\", not as {TextForm.Describe(reader.TokenType)}.");
        }

        if (!reader.HasValueSequence && !reader.ValueIsEscaped && TryRead(reader.ValueSpan, out LocalDate plain))
        {
            return plain;
        }

        string text = reader.GetString()!;
        return LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day }
            ? day
            : throw new JsonException($"'{TextForm.Shorten(text)}' is not a day such as 2023-12-31.");
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Calendar != CalendarSystem.Iso || value.Year < 1)
        {
            writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
            return;
        }

        Span<byte> text = stackalloc byte[Length];
        text[4] = text[7] = (byte)'-';
        Write(text[..4], value.Year);
        Write(text[5..7], value.Month);
        Write(text[8..], value.Day);
        writer.WriteStringValue(text);
    }

    // Four digits, two and two, which nearly every day has; the pattern sees to the others, and to what is no day.
    private static bool TryRead(ReadOnlySpan<byte> text, out LocalDate day)
    {
        day = default;
        if (text.Length != Length || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        (int year, int month, int dayOfMonth) = (Number(text[..4]), Number(text[5..7]), Number(text[8..]));
        if (year < 1 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        day = new(year, month, dayOfMonth);
        return true;
    }

    // Below zero where it is none.
    private static int Number(ReadOnlySpan<byte> digits)
    {
        int number = 0;
        foreach (byte digit in digits)
        {
            number = digit is >= (byte)'0' and <= (byte)'9' ? (number * 10) + digit - '0' : -100_000;
        }

        return number;
    }

    private static void Write(Span<byte> digits, int number)
    {
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (byte)('0' + (number % 10));
            number /= 10;
        }
    }
}
