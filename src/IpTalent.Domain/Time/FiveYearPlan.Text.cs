using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace IpTalent.Domain;

/// <content>The text form, <c>FYP-14</c>.</content>
public readonly partial struct FiveYearPlan
{
    private const string Expected = "a Five-Year Plan such as FYP-14";
    private const string Prefix = "FYP-";

    /// <summary>The plan by its number, the same in every culture: <c>FYP-14</c>.</summary>
    public override string ToString() => Prefix + Ordinal.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc cref="ToString()"/>
    /// <exception cref="FormatException">The format is neither empty nor <c>G</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) || format is "G" or "g"
            ? ToString()
            : throw new FormatException($"'{TextForm.Shorten(format)}' is not a format of a Five-Year Plan; G is the only one.");

    /// <inheritdoc/>
    /// <exception cref="FormatException">The format is neither empty nor <c>G</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads the text form; names such as “十四五” are for a reader of phrases.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is not FYP- and a number from 1 to 1608 without leading zeros.</exception>
    public static FiveYearPlan Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static FiveYearPlan Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static FiveYearPlan Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<FiveYearPlan>(s, Expected, TryRead);

    /// <summary>Reads the text form; <see langword="false"/>, and the 1st plan, where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out FiveYearPlan result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string, out FiveYearPlan)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out FiveYearPlan result)
    {
        result = default;
        return s is not null && TryRead(s, out result, out _);
    }

    /// <inheritdoc cref="TryParse(string, out FiveYearPlan)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out FiveYearPlan result) => TryRead(s, out result, out _);

    private static bool TryRead(ReadOnlySpan<char> text, out FiveYearPlan plan, out int position)
    {
        plan = default;
        position = text.CommonPrefixLength(Prefix);
        if (position < Prefix.Length)
        {
            return false;
        }

        int number = 0;
        for (; position < text.Length; position++)
        {
            int digit = char.IsAsciiDigit(text[position]) ? text[position] - '0' : -1;
            number = number * 10 + digit;
            if (digit < 0 || number is 0 or > LastNumber)
            {
                return false;
            }
        }

        if (number == 0)
        {
            return false;
        }

        plan = new(number);
        return true;
    }
}
