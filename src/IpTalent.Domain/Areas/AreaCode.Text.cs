using System.Diagnostics.CodeAnalysis;

namespace IpTalent.Domain;

public readonly partial record struct AreaCode : ISpanParsable<AreaCode>, ISpanFormattable
{
    internal const string Expected = "an area code such as CN, CN-GD, 440300 or X-NANSHAN";
    private const int LongestText = 48;

    /// <summary>Reads a code in letters of either case, without surrounding space.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> does not have the form of a code.</exception>
    public static AreaCode Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static AreaCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>Reads a code in letters of either case, without surrounding space.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> does not have the form of a code.</exception>
    public static AreaCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<AreaCode>(s, Expected, TryRead);

    /// <summary>Reads a code where the text has the form of one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out AreaCode result) => TryRead(s, out result, out _) && s is not null;

    /// <inheritdoc cref="TryParse(string, out AreaCode)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AreaCode result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(string, out AreaCode)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AreaCode result) => TryRead(s, out result, out _);

    /// <summary>The code in upper case.</summary>
    public override string ToString() => _text ?? WorldText;

    /// <summary>The code in upper case, in every culture.</summary>
    /// <exception cref="FormatException"><paramref name="format"/> is neither empty nor <c>G</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format is null or "" or "G" or "g"
        ? ToString()
        : throw new FormatException($"An area code has the format G alone, not '{TextForm.Shorten(format)}'.");

    /// <inheritdoc/>
    /// <exception cref="FormatException"><paramref name="format"/> is neither empty nor <c>G</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryCopy(ToString(format.IsEmpty ? null : format.ToString(), provider), destination, out charsWritten);

    internal static bool TryRead(ReadOnlySpan<char> text, out AreaCode code, out int position)
    {
        code = default;
        bool isWord = true;
        for (position = 0; position < text.Length && position < LongestText; position++)
        {
            char c = text[position];
            bool isSeparator = c is '-' or '_' or '.';
            bool stands = isSeparator
                ? position > 0 && position < text.Length - 1 && char.IsAsciiLetterOrDigit(text[position - 1])
                : char.IsAsciiLetterOrDigit(c);
            if (!stands)
            {
                return false;
            }

            isWord &= char.IsAsciiLetter(c);
        }

        if (text.Length is < 2 or > LongestText)
        {
            return false;
        }

        if (isWord && text.Length > 3)
        {
            position = 3;   // the letter with which the code became a word
            return false;
        }

        code = new(text.ToString().ToUpperInvariant());
        return true;
    }
}
