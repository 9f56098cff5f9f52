using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace IpTalent.Domain;

/// <summary>The days from a first to a last one, both included, either of which may be left open.</summary>
/// <remarks>It says where dates lie, as in "reached between March and June 2025"; the period of a statistic is a
/// <see cref="ReportingPeriod"/>. Days of the ISO calendar from 0001-01-01 to 9999-12-31; a date of another calendar is taken as the
/// same day. The default value is open at both ends: it excludes no day. Text: <c>2021-01-01/2024-06-30</c>, <c>2021-01-01/..</c>,
/// <c>../2023-12-31</c>, <c>../..</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextTypeConverter<DateRange>))]
[JsonConverter(typeof(TextJsonConverter<DateRange>))]
public readonly partial struct DateRange : IEquatable<DateRange>, ISpanParsable<DateRange>, ISpanFormattable
{
    /// <summary>The days from <paramref name="start"/> to <paramref name="end"/>; <see langword="null"/> leaves an end open.</summary>
    /// <exception cref="ArgumentException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside the years 1 to 9999.</exception>
    public DateRange(LocalDate? start, LocalDate? end)
    {
        Start = start is { } first ? CalendarSpan.Checked(first, nameof(start)) : null;
        End = end is { } last ? CalendarSpan.Checked(last, nameof(end)) : null;
        if (End < Start)
        {
            throw new ArgumentException(
                $"The end {CalendarSpan.NameOf(End.Value)} lies before the start {CalendarSpan.NameOf(Start.Value)}.", nameof(end));
        }
    }

    /// <summary>The first day; <see langword="null"/> where the start is open.</summary>
    public LocalDate? Start { get; }

    /// <summary>The last day, which belongs to the range; <see langword="null"/> where the end is open.</summary>
    public LocalDate? End { get; }

    /// <summary>Every day: open at both ends, the default value.</summary>
    public static DateRange Unbounded => default;

    /// <summary>Whether there are both a first and a last day.</summary>
    public bool IsBounded => Start is not null && End is not null;

    /// <summary>Whether the range holds one day alone.</summary>
    public bool IsSingleDay => Start is not null && Start == End;

    /// <summary>How many days the range holds, 1 or more; <see langword="null"/> where an end is open.</summary>
    public int? LengthInDays => Start is { } first && End is { } last ? new CalendarSpan(first, last).LengthInDays : null;

    /// <summary>One day alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the years 1 to 9999.</exception>
    public static DateRange On(LocalDate date) => new(date, date);

    /// <summary>The days from <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside the years 1 to 9999.</exception>
    public static DateRange Between(LocalDate start, LocalDate end) => new(start, end);

    /// <summary>The days of a calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999.</exception>
    public static DateRange Year(int year) => Of(CalendarSpan.Months(CalendarSpan.CheckedYear(year, nameof(year)), 1, 12));

    /// <summary>A day and all that follow it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the years 1 to 9999.</exception>
    public static DateRange Since(LocalDate start) => new(start, null);

    /// <summary>A day and all that precede it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the years 1 to 9999.</exception>
    public static DateRange Until(LocalDate end) => new(null, end);

    /// <summary>Whether the day belongs to the range, its first and last day included.</summary>
    public bool Contains(LocalDate date)
    {
        LocalDate day = date.WithCalendar(CalendarSystem.Iso);
        return !(day < Start) && !(day > End);
    }

    /// <summary>Whether every day of <paramref name="other"/> belongs to this range.</summary>
    public bool Contains(DateRange other) =>
        (Start is not { } first || other.Start >= first) && (End is not { } last || other.End <= last);

    /// <summary>Whether the two have a day in common.</summary>
    public bool Overlaps(DateRange other) => !(other.End < Start) && !(other.Start > End);

    /// <summary>The days that belong to both; <see langword="null"/> where there are none.</summary>
    public DateRange? Intersect(DateRange other) =>
        Overlaps(other)
            ? new(Start is { } first && !(other.Start > first) ? first : other.Start, End is { } last && !(other.End < last) ? last : other.End)
            : null;

    /// <summary>The smallest range that holds both, and the days between them.</summary>
    public DateRange Hull(DateRange other) =>
        new(other.Start < Start ? other.Start : other.Start is null ? null : Start, other.End > End ? other.End : other.End is null ? null : End);

    /// <inheritdoc/>
    public bool Equals(DateRange other) => Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);

    /// <summary>Whether both hold the same days.</summary>
    public static bool operator ==(DateRange left, DateRange right) => left.Equals(right);

    /// <summary>Whether a day belongs to one of them alone.</summary>
    public static bool operator !=(DateRange left, DateRange right) => !left.Equals(right);

    internal static DateRange Of(CalendarSpan span) => new(span.First, span.Last);
}
