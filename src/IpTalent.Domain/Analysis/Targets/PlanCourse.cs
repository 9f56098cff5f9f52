using NodaTime;

namespace IpTalent.Domain;

/// <summary>How much of the time from the baseline of a plan to its due date has passed: the years gone by (t) and all of them (n), in
/// each way that the dates allow.</summary>
internal sealed record PlanCourse
{
    private PlanCourse(ValueList<(ElapsedYears Elapsed, ElapsedYears Total)> ways) => Ways = ways;

    /// <summary>One pair where the dates are known. The date of the baseline enters both of its years, so that the two go together.</summary>
    public ValueList<(ElapsedYears Elapsed, ElapsedYears Total)> Ways { get; }

    public ElapsedSpan Elapsed => Ways.Count == 1 ? Ways[0].Elapsed : new ElapsedSpan(Ways.Min(way => way.Elapsed), Ways.Max(way => way.Elapsed));

    public ElapsedSpan Total => Ways.Count == 1 ? Ways[0].Total : new ElapsedSpan(Ways.Min(way => way.Total), Ways.Max(way => way.Total));

    /// <summary>Whether time surely passes: the due date lies after the baseline, and the figure not before it.</summary>
    public bool IsForward => Elapsed.Least.Sign >= 0 && Total.Least.Sign > 0;

    public static PlanCourse Of(ElapsedYears elapsed, ElapsedYears total) => new([(elapsed, total)]);

    /// <summary>From some day of one period to some day of another, on the way to the due date.</summary>
    /// <returns><see langword="null"/> where a period is open.</returns>
    public static PlanCourse? Between(DateRange baseline, DateRange latest, LocalDate due)
    {
        if (!baseline.IsBounded || !latest.IsBounded)
        {
            return null;
        }

        // What is expected rises or falls with the days gone by, so that the first and the last day of the figure will do; the day of
        // the baseline moves both numbers.
        var ways = new List<(ElapsedYears, ElapsedYears)>();
        for (LocalDate start = baseline.Start!.Value; start <= baseline.End!.Value; start = start.PlusDays(1))
        {
            ways.Add((ElapsedYears.Between(start, latest.Start!.Value), ElapsedYears.Between(start, due)));
            if (!latest.IsSingleDay)
            {
                ways.Add((ElapsedYears.Between(start, latest.End!.Value), ElapsedYears.Between(start, due)));
            }
        }

        return new(ways.ToValueList());
    }

    /// <summary>The range of a measure over every way.</summary>
    public Outcome<Interval> Over(Func<ElapsedYears, ElapsedYears, Outcome<Interval>> measure)
    {
        Interval? hull = null;
        foreach ((ElapsedYears elapsed, ElapsedYears total) in Ways)
        {
            Outcome<Interval> range = measure(elapsed, total);
            if (!range.TryGetValue(out Interval value))
            {
                return range;
            }

            hull = hull?.Hull(value) ?? value;
        }

        return Outcome<Interval>.Of(hull!.Value);
    }
}
