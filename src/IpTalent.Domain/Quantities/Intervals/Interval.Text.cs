using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace IpTalent.Domain;

public readonly partial struct Interval
{
    private const string Expected = "an interval such as [685000, 695000) or (2, ∞)";
    private const string Infinity = "∞";
    private const string MinusInfinity = "-∞";

    // All 28 places, none of them forced: 6.30 and 6.3 are one end.
    internal const string NumberFormat = "0.############################";

    /// <summary>Reads the text form.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not an interval, or no number lies between its ends.</exception>
    public static Interval Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Interval Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Interval Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<Interval>(s, Expected, TryRead);

    /// <summary>Reads the text form; <see langword="false"/> where the text is not one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Interval result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Interval)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Interval result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Interval)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Interval result) => TryRead(s, out result, out _);

    /// <summary>The text form, the same in every culture.</summary>
    public override string ToString() => ToString(null, null);

    /// <summary>The text form, with the numbers in a format and culture of the caller's: <c>interval.ToString("N0", culture)</c>.</summary>
    /// <param name="format">A numeric format of .NET for both ends; all digits where it is <see langword="null"/> or empty.</param>
    /// <param name="formatProvider">The culture of the numbers; invariant where it is <see langword="null"/>.</param>
    /// <remarks>A format that rounds rounds to nearest. Shown bounds that must stay outside are <see cref="Shown"/>.</remarks>
    /// <exception cref="FormatException">The format is not a numeric one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        string numbers = string.IsNullOrEmpty(format) ? NumberFormat : format;
        IFormatProvider provider = formatProvider ?? CultureInfo.InvariantCulture;
        return string.Concat(
            $"{(_lower.IsClosed ? '[' : '(')}{Lower?.ToString(numbers, provider) ?? MinusInfinity}",
            ", ",
            $"{Upper?.ToString(numbers, provider) ?? Infinity}{(_upper.IsClosed ? ']' : ')')}");
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>The interval with its ends rounded outward to a number of decimals, as it may be shown: 1.714… becomes 1.715 above.</summary>
    /// <param name="decimals">Places after the decimal point, 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is outside 0 to 28.</exception>
    /// <exception cref="OverflowException">A rounded end lies beyond the largest decimal.</exception>
    public Interval Shown(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        return new(Outward(_lower, decimals, MidpointRounding.ToNegativeInfinity), Outward(_upper, decimals, MidpointRounding.ToPositiveInfinity));
    }

    private static End Outward(End end, int decimals, MidpointRounding rounding)
    {
        if (end.IsAbsent)
        {
            return end;
        }

        decimal shown = decimal.Round(end.Value, decimals, rounding);
        return End.At(shown, end.IsClosed && shown == end.Value);
    }

    internal static bool TryRead(ReadOnlySpan<char> text, out Interval result, out int position)
    {
        result = default;
        position = 0;
        if (text.Length == 0 || text[0] is not ('[' or '('))
        {
            return false;
        }

        int comma = text.IndexOf(',');
        position = text.Length - 1;
        if (comma < 0 || text[^1] is not (']' or ')'))
        {
            return false;
        }

        bool lowerClosed = text[0] == '[';
        bool upperClosed = text[^1] == ']';
        position = 1;
        if (!TryReadEnd(text[1..comma].Trim(' '), MinusInfinity, lowerClosed, out End lower))
        {
            return false;
        }

        position = comma + 1;
        if (!TryReadEnd(text[(comma + 1)..^1].Trim(' '), Infinity, upperClosed, out End upper))
        {
            return false;
        }

        if (!lower.IsAbsent && !upper.IsAbsent
            && (lower.Value > upper.Value || (lower.Value == upper.Value && !(lowerClosed && upperClosed))))
        {
            return false;
        }

        result = new(lower, upper);
        return true;
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, string infinity, bool closed, out End end)
    {
        end = End.Absent;
        if (text.SequenceEqual(infinity))
        {
            return !closed;
        }

        bool read = Numbers.TryRead(text, out decimal value);
        end = End.At(value, closed);
        return read;
    }
}
