using NodaTime;

namespace IpTalent.Domain;

/// <content>How a period relates to days and to other periods.</content>
public sealed partial class ReportingPeriod
{
    private bool HasKnownEnds => _start is { IsKnown: true } && _end is { IsKnown: true };

    private CalendarSpan? Outermost => Start is { } first && End is { } last ? new CalendarSpan(first, last) : null;

    private CalendarSpan? FilledUnit => Kind == PeriodKind.Closed && Outermost is { Unit: not null } span ? span : null;

    // The days that a unit's name alone tells: firm ends that fill the unit, or two approximate ends that may lie anywhere in it.
    private CalendarSpan? NamedSpan
    {
        get
        {
            bool firm = HasKnownEnds && StartIsInferred == EndIsInferred;
            bool blurred = _start == _end && _start is { IsApproximate: true, IsSingleDay: false };
            return firm || blurred ? FilledUnit : null;
        }
    }

    /// <summary>Whether the day may belong to the period: an open end sets no limit, an uncertain one its widest.</summary>
    /// <returns><see langword="false"/> only where the day lies outside for certain, approximate ends being read as written.</returns>
    public bool Contains(LocalDate date) => Dates.Contains(date);

    /// <summary>Whether all days of <paramref name="other"/> may belong to this period, both read at their widest.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Contains(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dates.Contains(other.Dates);
    }

    /// <summary>Whether the two may have a day in common, both read at their widest.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Overlaps(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Dates.Overlaps(other.Dates);
    }

    /// <summary>Whether flows over the two may be compared: both lengths are known, and equal by the calendar.</summary>
    /// <returns><see langword="true"/> for the same number of whole months (two years, two quarters, whatever their days), for the same
    /// number of days, and for two instants; <see langword="false"/> where a length is not known, since an end is open, approximate or
    /// known only to lie in a range. An inferred end is as good as a stated one. It is not transitive: February is as long as March by
    /// the month, and as long as four weeks by the day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool SameLengthAs(ReportingPeriod other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsInstant || other.IsInstant)
        {
            return IsInstant && other.IsInstant;
        }

        return HasKnownEnds && other.HasKnownEnds && Outermost is { } mine && other.Outermost is { } its
            && (mine.LengthInDays == its.LengthInDays || (mine.WholeMonths > 0 && mine.WholeMonths == its.WholeMonths));
    }

    /// <summary>The period of equal length that follows at once, inferred where this one is.</summary>
    /// <returns><see langword="null"/> unless the period runs over whole calendar months with known ends, and where the next one would
    /// pass the year 9999.</returns>
    public ReportingPeriod? Next() =>
        WholeCalendarMonths is { } span && span.Last < LocalDate.MaxIsoValue ? Beside(CalendarSpan.Starting(span.Last.PlusDays(1), span.WholeMonths, 0)) : null;

    /// <summary>The period of equal length that ends the day before, inferred where this one is.</summary>
    /// <returns><see langword="null"/> unless the period runs over whole calendar months with known ends, and where the previous one
    /// would begin before the year 1.</returns>
    public ReportingPeriod? Previous() =>
        WholeCalendarMonths is { } span && (span.First.Year, span.First.Month) != (CalendarSpan.FirstYear, 1)
            ? Beside(CalendarSpan.Ending(span.First.PlusDays(-1), span.WholeMonths, 0))
            : null;

    /// <summary>Orders periods as a series runs: by <see cref="Start"/>, an open one first, then by <see cref="End"/>, an open one last.</summary>
    /// <returns>Zero only for equal periods; those with the same outermost days follow the order of their texts. Every period comes after
    /// <see langword="null"/>.</returns>
    public int CompareTo(ReportingPeriod? other)
    {
        if (other is null)
        {
            return 1;
        }

        // Nullable comparison puts null first, which suits an open start; an open end takes the last day there is.
        int byStart = Nullable.Compare(Start, other.Start);
        int byEnd = (End is null, End).CompareTo((other.End is null, other.End));
        return byStart != 0 ? byStart
            : byEnd != 0 ? byEnd
            : Equals(other) ? 0
            : string.CompareOrdinal(ToString(), other.ToString());
    }

    /// <inheritdoc/>
    public bool Equals(ReportingPeriod? other) => other is not null && Kind == other.Kind && _start == other._start && _end == other._end;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReportingPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, _start, _end);

    /// <summary>Whether both are the same period, equally certain.</summary>
    public static bool operator ==(ReportingPeriod? left, ReportingPeriod? right) => Equals(left, right);

    /// <summary>Whether the periods differ in their kind, an end or its certainty.</summary>
    public static bool operator !=(ReportingPeriod? left, ReportingPeriod? right) => !Equals(left, right);

    /// <summary>Whether <paramref name="left"/> comes first in the order of <see cref="CompareTo"/>; the two may overlap.</summary>
    public static bool operator <(ReportingPeriod? left, ReportingPeriod? right) => Comparer<ReportingPeriod>.Default.Compare(left, right) < 0;

    /// <summary>Whether <paramref name="left"/> comes first in the order of <see cref="CompareTo"/>, or equals the other.</summary>
    public static bool operator <=(ReportingPeriod? left, ReportingPeriod? right) => Comparer<ReportingPeriod>.Default.Compare(left, right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes last in the order of <see cref="CompareTo"/>; the two may overlap.</summary>
    public static bool operator >(ReportingPeriod? left, ReportingPeriod? right) => right < left;

    /// <summary>Whether <paramref name="left"/> comes last in the order of <see cref="CompareTo"/>, or equals the other.</summary>
    public static bool operator >=(ReportingPeriod? left, ReportingPeriod? right) => right <= left;

    private CalendarSpan? WholeCalendarMonths =>
        Kind == PeriodKind.Closed && HasKnownEnds && Outermost is { First.Day: 1, WholeMonths: > 0 } span ? span : null;

    private ReportingPeriod? Beside(CalendarSpan? span) => span is { } days
        ? new(PeriodKind.Closed, new PeriodEnd(days.First, days.First, false, StartIsInferred), new PeriodEnd(days.Last, days.Last, false, EndIsInferred))
        : null;
}
