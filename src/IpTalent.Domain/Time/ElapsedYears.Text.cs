using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace IpTalent.Domain;

/// <content>The text form: whole years, and the days left over the length of their year.</content>
public readonly partial struct ElapsedYears
{
    private const string Expected = "a number of elapsed years such as 3 or 2+181/366";

    // The years between the first and the last date of the ISO calendar, -9998-01-01 and 9999-12-31.
    private const int MostWholeYears = 19_997;

    /// <summary>The exact number, the same in every culture: <c>3</c>, <c>2+181/366</c>, <c>-2-181/366</c>.</summary>
    public override string ToString() =>
        IsWhole ? WholeYears.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{(Days < 0 ? "-" : "")}{Math.Abs(WholeYears)}{(Days < 0 ? '-' : '+')}{Math.Abs(Days)}/{DaysInYear}");

    /// <inheritdoc cref="ToString()"/>
    /// <exception cref="FormatException">The format is neither empty nor <c>G</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) || format is "G" or "g"
            ? ToString()
            : throw new FormatException($"'{TextForm.Shorten(format)}' is not a format of elapsed years; G is the only one.");

    /// <inheritdoc/>
    /// <exception cref="FormatException">The format is neither empty nor <c>G</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads the text form.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is none as <see cref="ToString()"/> writes it.</exception>
    public static ElapsedYears Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static ElapsedYears Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ElapsedYears Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<ElapsedYears>(s, Expected, TryRead);

    /// <summary>Reads the text form; <see langword="false"/>, and zero, where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out ElapsedYears result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string, out ElapsedYears)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ElapsedYears result)
    {
        result = default;
        return s is not null && TryRead(s, out result, out _);
    }

    /// <inheritdoc cref="TryParse(string, out ElapsedYears)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ElapsedYears result) => TryRead(s, out result, out _);

    private static bool TryRead(ReadOnlySpan<char> text, out ElapsedYears years, out int position)
    {
        years = default;
        bool isNegative = text is ['-', ..];
        position = isNegative ? 1 : 0;
        if (!TryTakeNumber(text, MostWholeYears, ref position, out int wholeYears))
        {
            return false;
        }

        int days = 0;
        int daysInYear = DaysInCommonYear;
        if (position < text.Length)
        {
            if (text[position] != (isNegative ? '-' : '+'))
            {
                return false;
            }

            position++;
            int start = position;
            if (!TryTakeNumber(text, DaysInLeapYear - 1, ref position, out days))
            {
                return false;
            }

            if (days == 0)
            {
                position = start;
                return false;
            }

            if (position == text.Length || text[position] != '/')
            {
                return false;
            }

            position++;
            start = position;
            if (!TryTakeNumber(text, DaysInLeapYear, ref position, out daysInYear))
            {
                return false;
            }

            if (daysInYear < DaysInCommonYear || days >= daysInYear)
            {
                position = start;
                return false;
            }
        }

        // Zero has no sign.
        bool isRead = position == text.Length && !(isNegative && wholeYears == 0 && days == 0);
        position = isRead || position < text.Length ? position : 0;
        years = isRead ? isNegative ? new(-wholeYears, -days, daysInYear) : new(wholeYears, days, daysInYear) : default;
        return isRead;
    }

    // Digits without a leading zero, as far as they stay within the limit.
    private static bool TryTakeNumber(ReadOnlySpan<char> text, int limit, ref int position, out int number)
    {
        int start = position;
        number = 0;
        while (position < text.Length && char.IsAsciiDigit(text[position]) && !(position > start && text[start] == '0'))
        {
            number = number * 10 + (text[position] - '0');
            if (number > limit)
            {
                return false;
            }

            position++;
        }

        return position > start;
    }
}
