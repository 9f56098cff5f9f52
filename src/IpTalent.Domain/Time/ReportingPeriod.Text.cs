using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace IpTalent.Domain;

/// <content>The text form: ISO 8601, its extension ISO 8601-2 (EDTF) and the reporting periods of SDMX.</content>
public sealed partial class ReportingPeriod
{
    private const string Expected = "a reporting period such as 2023-12-31, 2023, 2023-Q4, 2021-01-01/2024-06-30 or 2021-01-01/..";

    /// <summary>The one canonical text, the same in every culture.</summary>
    /// <returns>A period that fills a calendar unit is written as that unit, any other with full dates; see <see cref="Parse(string)"/>.</returns>
    public override string ToString() => Kind switch
    {
        PeriodKind.Instant => _start!.Value.TextAlone,
        PeriodKind.Since => _start!.Value.TextBesideSlash + "/..",
        PeriodKind.Until => "../" + _end!.Value.TextBesideSlash,
        _ => NamedSpan is { } unit
            ? unit.Name + _start!.Value.Qualifier
            : $"{_start!.Value.TextBesideSlash}/{_end!.Value.TextBesideSlash}",
    };

    /// <summary>The period in a format and a language.</summary>
    /// <param name="format">One of these letters.
    /// <list type="table">
    /// <listheader><term>format</term><description>shows, in English and in Chinese</description></listheader>
    /// <item><term>G, or nothing</term><description>the canonical text: <c>2024-03?</c>, <c>2021-01-01/..</c></description></item>
    /// <item><term>D</term><description>the period as a sentence tells it: "2024-03 (inferred)", 2024年3月（推断）; "about 2020-07", 约2020年7月;
    /// "since 2021-01-01", 2021年1月1日以来; "some day of 2023", 2023年内某日</description></item>
    /// </list></param>
    /// <param name="formatProvider">For <c>D</c>, a <see cref="CultureInfo"/> chooses the language: Chinese for <c>zh</c> and its variants,
    /// English for all others.</param>
    /// <exception cref="FormatException">The format is not one of these.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => ToString(),
        "D" or "d" => In(formatProvider is CultureInfo { TwoLetterISOLanguageName: "zh" } ? "zh" : "en"),
        _ => throw new FormatException($"'{TextForm.Shorten(format)}' is not a format of a reporting period: G or D."),
    };

    /// <summary>The period in words, in Chinese for <c>zh</c>, otherwise in English.</summary>
    internal string In(string language)
    {
        bool chinese = language == "zh";
        return Kind switch
        {
            PeriodKind.Instant => _start!.Value.Words(chinese),
            PeriodKind.Since => chinese ? $"{_start!.Value.WordsBeside(chinese)}以来" : $"since {_start!.Value.WordsBeside(chinese)}",
            PeriodKind.Until => chinese ? $"截至{_end!.Value.WordsBeside(chinese)}" : $"up to {_end!.Value.WordsBeside(chinese)}",
            _ => NamedSpan is { } unit ? _start!.Value.Hedged(unit.Words(chinese)!, chinese)
                : chinese ? $"{_start!.Value.WordsBeside(chinese)}至{_end!.Value.WordsBeside(chinese)}"
                : $"{_start!.Value.WordsBeside(chinese)} to {_end!.Value.WordsBeside(chinese)}",
        };
    }

    /// <inheritdoc/>
    /// <exception cref="FormatException">The format is neither empty nor <c>G</c> nor <c>D</c>.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TextForm.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);

    /// <summary>Reads a reporting period.</summary>
    /// <remarks>
    /// <list type="table">
    /// <listheader><term>text</term><description>meaning, and the canonical text where it is another</description></listheader>
    /// <item><term><c>2023-12-31</c></term><description>an instant; also <c>2023-D365</c></description></item>
    /// <item><term><c>[2023-01-01..2023-06-30]</c></term><description>an instant, one day of these</description></item>
    /// <item><term><c>2023</c></term><description>the year; also <c>2023-A1</c></description></item>
    /// <item><term><c>2023-S1</c>, <c>2023-T1</c>, <c>2023-Q4</c>, <c>2024-03</c>, <c>2023-W05</c></term><description>half-year, four
    /// months, quarter, month, week of ISO 8601; also <c>2024-M03</c>, and the codes 33 to 41 of ISO 8601-2 in place of a month</description></item>
    /// <item><term><c>2021-01-01/2024-06-30</c></term><description>from day to day; also with units, <c>2021/2024-06</c>, which stand
    /// for the first day of the first and the last day of the last</description></item>
    /// <item><term><c>2016-01-01/P5Y</c>, <c>P5Y/2020-12-31</c></term><description>with a duration of whole years, months, weeks or days:
    /// <c>2016-01-01/2020-12-31</c></description></item>
    /// <item><term><c>2021-01-01/..</c>, <c>../2023-12-31</c></term><description>cumulative since a day, or to a day</description></item>
    /// <item><term><c>2024?</c>, <c>2020~</c>, <c>2020%</c></term><description>inferred, approximate, both; an approximate unit starts
    /// and ends on any of its days. Each end may have its own: <c>2020-07~/2024-06-30?</c></description></item>
    /// </list>
    /// Two texts that mean the same are equal when read. Years have four digits, 0001 to 9999; nothing is read leniently.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no reporting period, names a day that does not exist, or ends before it starts.</exception>
    public static ReportingPeriod Parse(string s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    public static ReportingPeriod Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string)"/>
    public static ReportingPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TextForm.Parse<ReportingPeriod>(s, Expected, TryRead);

    /// <summary>Reads a reporting period; <see langword="false"/>, and <see langword="null"/>, where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out ReportingPeriod result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string, out ReportingPeriod)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingPeriod result)
    {
        result = null;
        return s is not null && TryRead(s, out result, out _);
    }

    /// <inheritdoc cref="TryParse(string, out ReportingPeriod)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out ReportingPeriod result) =>
        TryRead(s, out result, out _);

    private static bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out ReportingPeriod period, out int position)
    {
        var reader = new CalendarReader(text);
        period = Read(ref reader);
        position = reader.Position;
        return period is not null;
    }

    private static ReportingPeriod? Read(ref CalendarReader reader)
    {
        if (reader.IsNext('P'))
        {
            return ReadDurationAndEnd(ref reader);
        }

        if (reader.TryTakeOpenEnd())
        {
            return reader.TryTake('/') && ReadOne(ref reader) is { } last && reader.AtEnd ? Until(last) : null;
        }

        if (ReadOne(ref reader) is not { } first)
        {
            return null;
        }

        return reader.AtEnd ? first
            : !reader.TryTake('/') ? null
            : reader.IsNext('P') ? ReadDurationFrom(first, ref reader)
            : reader.TryTakeOpenEnd() ? reader.AtEnd ? Since(first) : null
            : ReadEndOf(first, ref reader);
    }

    private static ReportingPeriod? ReadEndOf(ReportingPeriod first, ref CalendarReader reader)
    {
        int start = reader.Position;
        if (ReadOne(ref reader) is not { } last || !reader.AtEnd)
        {
            return null;
        }

        return IsOrdered(StartOf(first), EndOf(last)) ? Between(first, last) : FailAt(start, ref reader);
    }

    private static ReportingPeriod? ReadDurationFrom(ReportingPeriod first, ref CalendarReader reader)
    {
        int start = reader.Position;
        if (first.IsUncertain || !reader.TryTakeDuration(out int months, out int days) || !reader.AtEnd)
        {
            return null;
        }

        return CalendarSpan.Starting(StartOf(first).Earliest, months, days) is { } span ? Of(span) : FailAt(start, ref reader);
    }

    private static ReportingPeriod? ReadDurationAndEnd(ref CalendarReader reader)
    {
        if (!reader.TryTakeDuration(out int months, out int days) || !reader.TryTake('/')
            || ReadOne(ref reader) is not { IsUncertain: false } last || !reader.AtEnd)
        {
            return null;
        }

        return CalendarSpan.Ending(EndOf(last).Latest, months, days) is { } span ? Of(span) : FailAt(0, ref reader);
    }

    // A day, a unit of the calendar, or one of a set of days, with its qualifier.
    private static ReportingPeriod? ReadOne(ref CalendarReader reader)
    {
        ReportingPeriod? plain;
        if (reader.TryTake('['))
        {
            plain = ReadSet(ref reader);
        }
        else
        {
            plain = !reader.TryTakeSpan(out CalendarSpan span, out bool isDay) ? null : isDay ? At(span.First) : Of(span);
        }

        return plain is null ? null
            : reader.TryTake('~') ? plain.AsApproximate()
            : reader.TryTake('?') ? plain.AsInferred()
            : reader.TryTake('%') ? plain.AsApproximate().AsInferred()
            : plain;
    }

    private static ReportingPeriod? ReadSet(ref CalendarReader reader)
    {
        if (!reader.TryTakeSpan(out CalendarSpan first, out _) || !reader.TryTakeOpenEnd())
        {
            return null;
        }

        int second = reader.Position;
        if (!reader.TryTakeSpan(out CalendarSpan last, out _) || !reader.TryTake(']'))
        {
            return null;
        }

        return last.Last < first.First ? FailAt(second, ref reader) : OneDayIn(new(first.First, last.Last));
    }

    private static ReportingPeriod? FailAt(int position, ref CalendarReader reader)
    {
        reader.FailAt(position);
        return null;
    }
}
