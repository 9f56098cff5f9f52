using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace IpTalent.Domain;

/// <content>The text form: ISO 8601 dates with a slash between, <c>..</c> for an open end (ISO 8601-2).</content>
public readonly partial struct DateRange
{
    private const string Expected = "a range of dates such as 2021-01-01/2024-06-30 or 2021-01-01/..";

    /// <summary>The two ends as full dates, the same in every culture.</summary>
    public override string ToString() => $"{NameOf(Start)}/{NameOf(End)}";

    /// <inheritdoc cref="ToString()"/>
    /// <exception cref="FormatException">The format is neither empty nor <c>G</c>.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        string.IsNullOrEmpty(format) || format is "G" or "g"
            ? ToString()
            : throw new FormatException($"'{TextForm.Shorten(format)}' is not a format of a range of dates; G is the only one.");

    /// <inheritdoc/>
    /// <exception cref="FormatException">The format is neither empty nor <c>G</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads the text form. A unit of the calendar stands for its days: <c>2021/2024-06</c>, or <c>2023</c> alone.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no range of dates, or its end lies before its start.</exception>
    public static DateRange Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static DateRange Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static DateRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<DateRange>(s, Expected, TryRead);

    /// <summary>Reads the text form; <see langword="false"/>, and the default range, where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out DateRange result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string, out DateRange)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateRange result)
    {
        result = default;
        return s is not null && TryRead(s, out result, out _);
    }

    /// <inheritdoc cref="TryParse(string, out DateRange)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateRange result) => TryRead(s, out result, out _);

    private static string NameOf(LocalDate? end) => end is { } day ? CalendarSpan.NameOf(day) : "..";

    private static bool TryRead(ReadOnlySpan<char> text, out DateRange range, out int position)
    {
        var reader = new CalendarReader(text);
        bool isRead = TryRead(ref reader, out range);
        position = reader.Position;
        return isRead;
    }

    private static bool TryRead(ref CalendarReader reader, out DateRange range)
    {
        range = default;
        CalendarSpan first = default;
        bool opens = reader.TryTakeOpenEnd();
        if (!opens && !reader.TryTakeSpan(out first, out _))
        {
            return false;
        }

        if (!opens && reader.AtEnd)
        {
            range = Of(first);
            return true;
        }

        if (!reader.TryTake('/'))
        {
            return false;
        }

        int second = reader.Position;
        CalendarSpan last = default;
        bool staysOpen = reader.TryTakeOpenEnd();
        if ((!staysOpen && !reader.TryTakeSpan(out last, out _)) || !reader.AtEnd)
        {
            return false;
        }

        if (!opens && !staysOpen && last.Last < first.First)
        {
            return reader.FailAt(second);
        }

        range = new(opens ? null : first.First, staysOpen ? null : last.Last);
        return true;
    }
}
