using NodaTime;

namespace IpTalent.Domain;

/// <summary>Periods in the order of a series: by their last day, then by their first, an open end after every date, an open start
/// before; the text form decides the rest, so that the order is the same everywhere.</summary>
internal sealed class PeriodOrder : IComparer<ReportingPeriod>
{
    public static readonly PeriodOrder Instance = new();

    public int Compare(ReportingPeriod? x, ReportingPeriod? y)
    {
        if (ReferenceEquals(x, y) || x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        int byEnd = CompareEnds(x.End, y.End);
        int byStart = byEnd != 0 ? byEnd : CompareStarts(x.Start, y.Start);
        return byStart != 0 ? byStart : string.CompareOrdinal(x.ToString(), y.ToString());
    }

    private static int CompareEnds(LocalDate? x, LocalDate? y) =>
        x is { } one && y is { } other ? one.CompareTo(other) : (x is null ? 1 : 0) - (y is null ? 1 : 0);

    private static int CompareStarts(LocalDate? x, LocalDate? y) =>
        x is { } one && y is { } other ? one.CompareTo(other) : (y is null ? 1 : 0) - (x is null ? 1 : 0);
}
