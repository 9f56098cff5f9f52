using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace IpTalent.Domain;

public sealed partial class Unit
{
    private const string Expected = "a unit such as person, fraction, CNY or patent/10000 person";
    private const char MeasuredMark = '~';
    private const int LongestCode = 64;

    // Two codes, their marks, a slash, a scale and a space.
    private const int LongestText = (2 * LongestCode) + 40;
    private static readonly SearchValues<char> CodeCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Reads the text form, which is the code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not the code of a unit.</exception>
    public static Unit Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static Unit Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static Unit Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<Unit>(s, Expected, TryRead);

    /// <summary>Reads the text form; <see langword="false"/> where the text is not the code of a unit.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Unit result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, out Unit)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(string?, out Unit)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Unit result) =>
        TryRead(s, out result, out _);

    /// <summary>The code, the same in every culture.</summary>
    public override string ToString() => Code;

    /// <summary>The code, the same in every format and culture.</summary>
    public string ToString(string? format, IFormatProvider? formatProvider) => Code;

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryCopy(Code, destination, out charsWritten);

    internal static bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Unit unit, out int position)
    {
        position = 0;
        unit = null;
        if (text.Length > LongestText)
        {
            return false;
        }

        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryReadSimple(text, out unit);
        }

        if (Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out unit))
        {
            return true;
        }

        if (!TryReadSimple(text[..slash], out Unit? numerator))
        {
            return false;
        }

        position = slash + 1;
        ReadOnlySpan<char> rest = text[position..];
        decimal scale = 1;
        int space = rest.IndexOf(' ');
        if (space >= 0)
        {
            if (!Numbers.TryRead(rest[..space], out scale) || scale <= 0 || scale == 1)
            {
                return false;
            }

            rest = rest[(space + 1)..];
            position += space + 1;
        }

        if (!TryReadSimple(rest, out Unit? denominator))
        {
            return false;
        }

        unit = RateOf(numerator, scale, denominator);
        return true;
    }

    private static bool TryReadSimple(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Unit unit)
    {
        if (Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out unit))
        {
            return true;
        }

        if (text.Length >= 3 && IsCurrency(text[..3]))
        {
            bool atPrices = text.Length == 8 && text[3] == '@' && !text[4..].ContainsAnyExceptInRange('0', '9') && !text[4..].SequenceEqual("0000");
            unit = text.Length == 3 ? MoneyOf(text.ToString(), null)
                : atPrices ? MoneyOf(text[..3].ToString(), int.Parse(text[4..], null))
                : null;
            return unit is not null;
        }

        bool isMeasured = text.Length > 0 && text[0] == MeasuredMark;
        ReadOnlySpan<char> code = isMeasured ? text[1..] : text;
        unit = IsOwnCode(code) && !Known.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(code)
            ? OwnCount(code.ToString(), !isMeasured)
            : null;
        return unit is not null;
    }

    private static string CheckedOwnCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return !IsOwnCode(code) ? throw new ArgumentException(
                $"'{TextForm.Shorten(code)}' is not a code for a unit; it takes lower-case letters, digits and hyphens, at most {LongestCode} of them, with a letter first and no hyphen last.", nameof(code))
            : Known.ContainsKey(code) ? throw new ArgumentException($"The library has a unit '{code}' already; use it, or choose another code.", nameof(code))
            : code;
    }

    private static bool IsOwnCode(ReadOnlySpan<char> code) =>
        code.Length is > 0 and <= LongestCode && char.IsAsciiLetterLower(code[0]) && code[^1] != '-'
        && !code.ContainsAnyExcept(CodeCharacters);

    private static bool IsCurrency(ReadOnlySpan<char> text) => text.Length == 3 && !text.ContainsAnyExceptInRange('A', 'Z');
}
