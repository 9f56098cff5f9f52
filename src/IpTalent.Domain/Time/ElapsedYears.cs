using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace IpTalent.Domain;

/// <summary>The years from one date to another, as growth per year divides by them: an exact fraction.</summary>
/// <remarks>Formula: whole anniversaries of the first date, plus the days left over the length, 365 or 366 days, of the anniversary year
/// they fall in. 29 February keeps its anniversary on the 28th in common years. From 2020-12-31 to 2023-12-31 it is exactly 3. Backwards
/// in time it is the same number, negative. Range: every pair of dates of the ISO calendar; a date of another calendar is taken as the
/// same day. The default value is no time at all, 0. Text: <c>3</c>, <c>2+181/366</c>, <c>-2-181/366</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[TypeConverter(typeof(TextTypeConverter<ElapsedYears>))]
[JsonConverter(typeof(TextJsonConverter<ElapsedYears>))]
public readonly partial struct ElapsedYears : IEquatable<ElapsedYears>, IComparable<ElapsedYears>, ISpanParsable<ElapsedYears>, ISpanFormattable
{
    private const int DaysInCommonYear = 365;
    private const int DaysInLeapYear = 366;

    // 400 years are one whole cycle of the calendar: an anniversary year that would pass the last date is measured one cycle earlier.
    private const int YearsInCycle = 400;

    // A flag and not the length itself, so that all zero bits are no time at all; without days left both lengths are one value.
    private readonly bool _inLeapYear;

    private ElapsedYears(int wholeYears, int days, int daysInYear) =>
        (WholeYears, Days, _inLeapYear) = (wholeYears, days, days != 0 && daysInYear == DaysInLeapYear);

    /// <summary>The anniversaries passed; negative backwards in time.</summary>
    public int WholeYears { get; }

    /// <summary>The days left after the last anniversary, fewer than <see cref="DaysInYear"/>; negative backwards in time.</summary>
    public int Days { get; }

    /// <summary>The length of the anniversary year that the days left fall in: 365 or 366; 365 where no day is left.</summary>
    public int DaysInYear => _inLeapYear ? DaysInLeapYear : DaysInCommonYear;

    /// <summary>Whether no day is left: a whole number of years.</summary>
    public bool IsWhole => Days == 0;

    /// <summary>1 forwards in time, -1 backwards, 0 from a date to itself.</summary>
    public int Sign => Math.Sign(Numerator);

    /// <summary>The numerator of the fraction in lowest terms.</summary>
    public int Numerator => IsWhole ? WholeYears : ((WholeYears * DaysInYear) + Days) / CommonDivisor;

    /// <summary>The denominator of the fraction in lowest terms; 1 where the number is whole.</summary>
    public int Denominator => IsWhole ? 1 : DaysInYear / CommonDivisor;

    /// <summary>No time at all, the default value.</summary>
    public static ElapsedYears Zero => default;

    /// <summary>A whole number of years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No two dates of the ISO calendar lie so far apart: more than 19,997 years.</exception>
    public static ElapsedYears Whole(int years) => years is >= -MostWholeYears and <= MostWholeYears
        ? new(years, 0, DaysInCommonYear)
        : throw new ArgumentOutOfRangeException(nameof(years), years, $"No two dates lie further apart than {MostWholeYears} years.");

    private int CommonDivisor => Gcd(DaysInYear, Math.Abs(Days));

    /// <summary>The years from one date to another.</summary>
    public static ElapsedYears Between(LocalDate from, LocalDate to)
    {
        LocalDate first = from.WithCalendar(CalendarSystem.Iso);
        LocalDate last = to.WithCalendar(CalendarSystem.Iso);
        return last < first ? -Forwards(last, first) : Forwards(first, last);
    }

    /// <summary>The years from one stock's date to another's.</summary>
    /// <returns><see langword="null"/> unless both are instants whose day is known, stated or inferred; the years between uncertain ones
    /// are bounded by <see cref="Shortest"/> and <see cref="Longest"/>.</returns>
    /// <exception cref="ArgumentNullException">A period is <see langword="null"/>.</exception>
    public static ElapsedYears? Between(ReportingPeriod from, ReportingPeriod to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return from is { Date: { } first, IsApproximate: false } && to is { Date: { } last, IsApproximate: false } ? Between(first, last) : null;
    }

    /// <summary>The years between two flows: from the start of one period to the start of the other.</summary>
    /// <returns><see langword="null"/> unless both are closed periods of equal length (<see cref="ReportingPeriod.SameLengthAs"/>).</returns>
    /// <exception cref="ArgumentNullException">A period is <see langword="null"/>.</exception>
    public static ElapsedYears? BetweenStartsOf(ReportingPeriod from, ReportingPeriod to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return from is { Kind: PeriodKind.Closed, Start: { } first } && to is { Kind: PeriodKind.Closed, Start: { } last } && from.SameLengthAs(to)
            ? Between(first, last)
            : null;
    }

    /// <summary>The least that may have passed from some day of one period to some day of another: from the last day of the one to the
    /// first of the other.</summary>
    /// <remarks>For stocks dated by a year or a month alone. Negative where the periods overlap. Approximate ends are read as
    /// written.</remarks>
    /// <returns><see langword="null"/> where <paramref name="from"/> has no end, or <paramref name="to"/> no start.</returns>
    /// <exception cref="ArgumentNullException">A period is <see langword="null"/>.</exception>
    public static ElapsedYears? Shortest(ReportingPeriod from, ReportingPeriod to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return from.End is { } last && to.Start is { } first ? Between(last, first) : null;
    }

    /// <summary>The most that may have passed from some day of one period to some day of another: from the first day of the one to the
    /// last of the other.</summary>
    /// <remarks>As with <see cref="Shortest"/>.</remarks>
    /// <returns><see langword="null"/> where <paramref name="from"/> has no start, or <paramref name="to"/> no end.</returns>
    /// <exception cref="ArgumentNullException">A period is <see langword="null"/>.</exception>
    public static ElapsedYears? Longest(ReportingPeriod from, ReportingPeriod to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return from.Start is { } first && to.End is { } last ? Between(first, last) : null;
    }

    /// <summary>The first day on which so many years have passed since a date; <see langword="null"/> where the calendar ends before.</summary>
    internal static LocalDate? FirstDayAfter(LocalDate from, decimal years)
    {
        if (years > LocalDate.MaxIsoValue.Year - from.Year)
        {
            return null;
        }

        int whole = (int)decimal.Floor(years);
        LocalDate anniversary = Anniversary(from, from.Year + whole);
        int days = years == whole ? 0 : (int)decimal.Ceiling((years - whole) * DaysInYearFrom(from, anniversary.Year));
        return days <= Period.DaysBetween(anniversary, LocalDate.MaxIsoValue) ? anniversary.PlusDays(days) : null;
    }

    /// <summary>The number of years as a decimal, exact where the fraction ends within 28 digits, else rounded to them.</summary>
    public decimal ToDecimal() => IsWhole ? WholeYears : (decimal)Numerator / Denominator;

    /// <summary>The same time in the other direction.</summary>
    public ElapsedYears Negate() => new(-WholeYears, -Days, DaysInYear);

    /// <inheritdoc cref="Negate"/>
    public static ElapsedYears operator -(ElapsedYears years) => years.Negate();

    /// <summary>A whole number of years, so that a measure over 3 years takes a plain 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As <see cref="Whole"/>.</exception>
    [SuppressMessage("Usage", "CA2225", Justification = "Whole is the named alternate.")]
    public static implicit operator ElapsedYears(int years) => Whole(years);

    /// <summary>Compares the two as exact numbers.</summary>
    public int CompareTo(ElapsedYears other) => ((long)Numerator * other.Denominator).CompareTo((long)other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(ElapsedYears other) => WholeYears == other.WholeYears && Days == other.Days && _inLeapYear == other._inLeapYear;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ElapsedYears other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(WholeYears, Days, _inLeapYear);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(ElapsedYears left, ElapsedYears right) => left.Equals(right);

    /// <summary>Whether the numbers differ.</summary>
    public static bool operator !=(ElapsedYears left, ElapsedYears right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    public static bool operator <(ElapsedYears left, ElapsedYears right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is smaller, or both are equal.</summary>
    public static bool operator <=(ElapsedYears left, ElapsedYears right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is larger.</summary>
    public static bool operator >(ElapsedYears left, ElapsedYears right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is larger, or both are equal.</summary>
    public static bool operator >=(ElapsedYears left, ElapsedYears right) => left.CompareTo(right) >= 0;

    private static ElapsedYears Forwards(LocalDate from, LocalDate to)
    {
        LocalDate anniversary = Anniversary(from, to.Year);
        if (anniversary > to)
        {
            anniversary = Anniversary(from, to.Year - 1);
        }

        return new(anniversary.Year - from.Year, Period.DaysBetween(anniversary, to), DaysInYearFrom(from, anniversary.Year));
    }

    /// <summary>The length of the anniversary year of a date that begins in a calendar year.</summary>
    private static int DaysInYearFrom(LocalDate date, int year)
    {
        int yearOfCycle = year - (year == LocalDate.MaxIsoValue.Year ? YearsInCycle : 0);
        return Period.DaysBetween(Anniversary(date, yearOfCycle), Anniversary(date, yearOfCycle + 1));
    }

    private static LocalDate Anniversary(LocalDate date, int year) =>
        new(year, date.Month, Math.Min(date.Day, CalendarSystem.Iso.GetDaysInMonth(year, date.Month)));

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
