using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NodaTime;

namespace IpTalent.Domain;

/// <summary>When a published figure applies: on a day (a stock), over a period (a flow), cumulatively since a day or to one.</summary>
/// <remarks>Identified by its kind and its two ends. An end may be known to lie in a range of days only, be approximate (<c>~</c>), be
/// inferred rather than stated (<c>?</c>), or both (<c>%</c>). Days of the ISO calendar from 0001-01-01 to 9999-12-31, both ends included.
/// "2023" and "from 1 January to 31 December 2023" are one value, whereas an instant differs from a period of one day. Text as in
/// ISO 8601, ISO 8601-2 (EDTF) and SDMX: see <see cref="Parse(string)"/>. Ordered by start, then by end: see <see cref="CompareTo"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextTypeConverter<ReportingPeriod>))]
[JsonConverter(typeof(TextJsonConverter<ReportingPeriod>))]
public sealed partial class ReportingPeriod : IEquatable<ReportingPeriod>, IComparable<ReportingPeriod>, ISpanParsable<ReportingPeriod>, ISpanFormattable
{
    private readonly PeriodEnd? _start;
    private readonly PeriodEnd? _end;

    private ReportingPeriod(PeriodKind kind, PeriodEnd? start, PeriodEnd? end) => (Kind, _start, _end) = (kind, start, end);

    /// <summary>Whether the figure is of a day, of a closed period, or cumulative from or to a day.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Whether the figure is of one day, as a stock is.</summary>
    public bool IsInstant => Kind == PeriodKind.Instant;

    /// <summary>The day of an instant; <see langword="null"/> for any other kind, and for an instant known only to lie in a range of days.</summary>
    public LocalDate? Date => IsInstant && _start is { IsSingleDay: true } day ? day.Earliest : null;

    /// <summary>The first day, the earliest possible one where it is uncertain; <see langword="null"/> for a period cumulative to a day.</summary>
    public LocalDate? Start => _start?.Earliest;

    /// <summary>The last day, which belongs to the period, the latest possible one where it is uncertain; <see langword="null"/> for a
    /// period cumulative since a day.</summary>
    public LocalDate? End => _end?.Latest;

    /// <summary>From <see cref="Start"/> to <see cref="End"/>: every day that may belong to the period.</summary>
    public DateRange Dates => new(Start, End);

    /// <summary>The days on which the period may start, a single one where that is known.</summary>
    /// <remarks>Of a start written as an approximate unit, these are the days of the unit: <c>2020-07~</c> starts in July. That is a
    /// reading convention; an approximate single day tells no width, and <see cref="StartIsApproximate"/> says that it is not firm.
    /// Open at the start for a period cumulative to a day.</remarks>
    public DateRange StartRange => _start is { } start ? new(start.Earliest, Earlier(start.Latest, End)) : DateRange.Until(_end!.Value.Latest);

    /// <summary>The days on which the period may end, a single one where that is known.</summary>
    /// <remarks>As with <see cref="StartRange"/>. Open at the end for a period cumulative since a day.</remarks>
    public DateRange EndRange => _end is { } end ? new(Later(end.Earliest, Start), end.Latest) : DateRange.Since(_start!.Value.Earliest);

    /// <summary>Whether the start is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool StartIsApproximate => _start is { IsApproximate: true };

    /// <summary>Whether the end is approximate (<c>~</c> or <c>%</c>).</summary>
    public bool EndIsApproximate => _end is { IsApproximate: true };

    /// <summary>Whether the start is inferred, not stated by the source (<c>?</c> or <c>%</c>).</summary>
    public bool StartIsInferred => _start is { IsInferred: true };

    /// <summary>Whether the end is inferred, not stated by the source (<c>?</c> or <c>%</c>).</summary>
    public bool EndIsInferred => _end is { IsInferred: true };

    /// <summary>Whether an end is approximate.</summary>
    public bool IsApproximate => StartIsApproximate || EndIsApproximate;

    /// <summary>Whether an end is inferred: "this year" is 2024 by the date of the source, which does not say so.</summary>
    public bool IsInferred => StartIsInferred || EndIsInferred;

    /// <summary>Whether an end is open, approximate, inferred, or known only to lie in a range of days.</summary>
    public bool IsUncertain => !HasKnownEnds || IsInferred;

    /// <summary>The calendar unit that the period fills, by which a frequency is told; <see langword="null"/> where it fills none,
    /// and for an instant.</summary>
    public CalendarUnit? Unit => NamedSpan?.Unit;

    /// <summary>The length in years, months and days from <see cref="Start"/> to <see cref="End"/>, both included: a quarter is three
    /// months.</summary>
    /// <returns>Zero for an instant, <see langword="null"/> where an end is open.</returns>
    public Period? Length => IsInstant ? Period.Zero : Outermost?.Length;

    /// <summary>The length in days from <see cref="Start"/> to <see cref="End"/>, both included.</summary>
    /// <returns>Zero for an instant, otherwise 1 or more; <see langword="null"/> where an end is open.</returns>
    public int? LengthInDays => IsInstant ? 0 : Outermost?.LengthInDays;

    /// <summary>A day, to which a stock refers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the years 1 to 9999.</exception>
    public static ReportingPeriod At(LocalDate date)
    {
        PeriodEnd day = PeriodEnd.On(date, nameof(date));
        return new(PeriodKind.Instant, day, day);
    }

    /// <summary>A day that is known only to lie in a range, such as that of a stock dated "2023".</summary>
    /// <exception cref="ArgumentException">The range is open at an end.</exception>
    public static ReportingPeriod OneDayIn(DateRange days)
    {
        PeriodEnd day = PeriodEnd.In(days, nameof(days));
        return new(PeriodKind.Instant, day, day);
    }

    /// <summary>A calendar year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999.</exception>
    public static ReportingPeriod Year(int year) => Part(year, 1, 1, nameof(year));

    /// <summary>Whole calendar years, from the first to the last.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year is not from 1 to 9999.</exception>
    /// <exception cref="ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static ReportingPeriod Years(int first, int last) => Between(Year(first), Year(last));

    /// <summary>The first or second half of a year.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999, or <paramref name="half"/> not 1 or 2.</exception>
    public static ReportingPeriod HalfYear(int year, int half) => Part(year, half, 2, nameof(half));

    /// <summary>A quarter of a year, 1 to 4.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999, or <paramref name="quarter"/> not from 1 to 4.</exception>
    public static ReportingPeriod Quarter(int year, int quarter) => Part(year, quarter, 4, nameof(quarter));

    /// <summary>A calendar month.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 1 to 9999, or <paramref name="month"/> not from 1 to 12.</exception>
    public static ReportingPeriod Month(int year, int month) => Part(year, month, 12, nameof(month));

    /// <summary>From one day to another, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="end"/> lies before <paramref name="start"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date lies outside the years 1 to 9999.</exception>
    public static ReportingPeriod Between(LocalDate start, LocalDate end) => Closed(PeriodEnd.On(start, nameof(start)), PeriodEnd.On(end, nameof(end)));

    /// <summary>From some day in one range to some day in another.</summary>
    /// <exception cref="ArgumentException">A range is open at an end, or every day of <paramref name="end"/> lies before
    /// <paramref name="start"/>.</exception>
    public static ReportingPeriod Between(DateRange start, DateRange end) => Closed(PeriodEnd.In(start, nameof(start)), PeriodEnd.In(end, nameof(end)));

    /// <summary>From the start of one period to the end of another, each as uncertain as it is there.</summary>
    /// <exception cref="ArgumentNullException">A period is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="first"/> has no start, <paramref name="last"/> no end, or the end lies before
    /// the start.</exception>
    public static ReportingPeriod Between(ReportingPeriod first, ReportingPeriod last) => Closed(StartOf(first), EndOf(last));

    /// <summary>Cumulative since a day, to an end that is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the years 1 to 9999.</exception>
    public static ReportingPeriod Since(LocalDate start) => new(PeriodKind.Since, PeriodEnd.On(start, nameof(start)), null);

    /// <summary>Cumulative since the start of a period.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="first"/> has no start.</exception>
    public static ReportingPeriod Since(ReportingPeriod first) => new(PeriodKind.Since, StartOf(first), null);

    /// <summary>Cumulative to a day, from a start that is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date lies outside the years 1 to 9999.</exception>
    public static ReportingPeriod Until(LocalDate end) => new(PeriodKind.Until, null, PeriodEnd.On(end, nameof(end)));

    /// <summary>Cumulative to the end of a period.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="last"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="last"/> has no end.</exception>
    public static ReportingPeriod Until(ReportingPeriod last) => new(PeriodKind.Until, null, EndOf(last));

    /// <summary>The same period, its ends inferred and not stated (<c>?</c>).</summary>
    public ReportingPeriod AsInferred() => new(Kind, _start is { } start ? start with { IsInferred = true } : null, _end is { } end ? end with { IsInferred = true } : null);

    /// <summary>About this period (<c>~</c>).</summary>
    /// <returns>A period that fills a calendar unit may then start and end on any day of it: about July 2020. Otherwise its ends keep
    /// their days and are marked.</returns>
    public ReportingPeriod AsApproximate() => new(Kind, Blurred(_start), Blurred(_end));

    private static ReportingPeriod Part(int year, int part, int partsInYear, string parameter)
    {
        CalendarSpan.CheckedYear(year, nameof(year));
        return part >= 1 && part <= partsInYear
            ? Of(CalendarSpan.Months(year, part, 12 / partsInYear))
            : throw new ArgumentOutOfRangeException(parameter, part, $"The {parameter} of a year is from 1 to {partsInYear}.");
    }

    private static ReportingPeriod Of(CalendarSpan span) =>
        new(PeriodKind.Closed, new PeriodEnd(span.First, span.First), new PeriodEnd(span.Last, span.Last));

    private static ReportingPeriod Closed(PeriodEnd start, PeriodEnd end) => IsOrdered(start, end)
        ? new(PeriodKind.Closed, start, end)
        : throw new ArgumentException(
            $"The period ends on {CalendarSpan.NameOf(end.Latest)}, before it starts on {CalendarSpan.NameOf(start.Earliest)}.", nameof(end));

    private static bool IsOrdered(PeriodEnd start, PeriodEnd end) => start.Earliest <= end.Latest;

    private static PeriodEnd StartOf(ReportingPeriod first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return first._start ?? throw new ArgumentException($"The period '{first}' has no start.", nameof(first));
    }

    private static PeriodEnd EndOf(ReportingPeriod last)
    {
        ArgumentNullException.ThrowIfNull(last);
        return last._end ?? throw new ArgumentException($"The period '{last}' has no end.", nameof(last));
    }

    private PeriodEnd? Blurred(PeriodEnd? end) => end is not { } known
        ? null
        : HasKnownEnds && FilledUnit is { } unit
            ? new(unit.First, unit.Last, true, known.IsInferred)
            : known with { IsApproximate = true };

    private static LocalDate Earlier(LocalDate day, LocalDate? limit) => limit is { } other && other < day ? other : day;

    private static LocalDate Later(LocalDate day, LocalDate? limit) => limit is { } other && other > day ? other : day;
}
