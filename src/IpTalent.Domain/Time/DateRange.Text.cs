using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace IpTalent.Domain;

/// <content>The text form: ISO 8601 dates with a slash between, <c>..</c> for an open end (ISO 8601-2).</content>
public readonly partial struct DateRange
{
    private const string Expected = "a range of dates such as 2021-01-01/2024-06-30 or 2021-01-01/..";

    /// <summary>The two ends as full dates, the same in every culture.</summary>
    public override string ToString() => $"{NameOf(Start)}/{NameOf(End)}";

    /// <summary>The range as text.</summary>
    /// <param name="format"><c>G</c> or empty for the text form, the same in every culture; <c>D</c> for words: "from 2025-11-12 to
    /// 2026-04-08", "2025年11月12日至2026年4月8日".</param>
    /// <param name="formatProvider">The culture; words are Chinese for <c>zh</c>, otherwise English.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => ToString(),
        "D" or "d" => In(formatProvider is CultureInfo { TwoLetterISOLanguageName: "zh" } ? "zh" : "en"),
        _ => throw new FormatException($"'{TextForm.Shorten(format)}' is not a format of a range of dates: G or D."),
    };

    /// <inheritdoc/>
    /// <exception cref="FormatException">The format is neither empty, nor <c>G</c> or <c>D</c>.</exception>
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

    private string In(string language)
    {
        bool chinese = language == "zh";
        return (Start, End) switch
        {
            ({ } start, { } end) when start == end => Day(start),
            ({ } start, { } end) => chinese ? $"{Day(start)}至{Day(end)}" : $"from {Day(start)} to {Day(end)}",
            ({ } start, null) => chinese ? $"{Day(start)}或以后" : $"on {Day(start)} or later",
            (null, { } end) => chinese ? $"{Day(end)}或以前" : $"on {Day(end)} or earlier",
            _ => chinese ? "任何一天" : "on any day",
        };

        string Day(LocalDate date) => ReportingPeriod.At(date).In(language);
    }

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
