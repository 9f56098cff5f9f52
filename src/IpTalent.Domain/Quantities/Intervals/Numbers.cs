using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace IpTalent.Domain;

/// <summary>How a decimal stands in the text forms: invariant, without exponent or grouping, and never silently rounded.</summary>
internal static class Numbers
{
    // Sign, 29 digits, point: anything longer has digits that no decimal holds.
    private const int LongestNumber = 31;

    // Any number of so many digits is a decimal.
    private const int SurelyHeld = 28;

    public static bool TryRead(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0;
        if (text.Length > LongestNumber
            || !decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        // Parsing rounds what does not fit, and shows it by dropping places.
        int point = text.IndexOf('.');
        return value.Scale == (point < 0 ? 0 : text.Length - point - 1);
    }

    /// <summary>Reads a JSON number; one with digits or places that no decimal holds would be rounded, and is refused.</summary>
    public static bool TryRead(ref Utf8JsonReader reader, out decimal value)
    {
        value = 0;
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDecimal(out value))
        {
            return false;
        }

        long length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > LongestNumber)
        {
            return false;
        }

        // Any short number is held as it stands, an exponent apart.
        Span<byte> copy = stackalloc byte[LongestNumber];
        ReadOnlySpan<byte> digits = reader.HasValueSequence ? copy[..(int)length] : reader.ValueSpan;
        if (reader.HasValueSequence)
        {
            reader.ValueSequence.CopyTo(copy);
        }

        return (length <= SurelyHeld && digits.IndexOfAny((byte)'e', (byte)'E') < 0) || IsHeld(digits, value);
    }

    private static bool IsHeld(ReadOnlySpan<byte> digits, decimal value)
    {
        int exponent = digits.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = exponent < 0 ? digits : digits[..exponent];
        int power = 0;
        if (exponent >= 0 && !int.TryParse(digits[(exponent + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power))
        {
            return false;
        }

        int point = mantissa.IndexOf((byte)'.');
        long places = (point < 0 ? 0 : mantissa.Length - point - 1) - (long)power;
        return value.Scale == long.Max(places, 0);
    }

    public static string Write(decimal value) => value.ToString(Interval.NumberFormat, CultureInfo.InvariantCulture);
}
