using NodaTime;

namespace IpTalent.Domain;

/// <summary>How much of the time from the baseline of a plan to its due date has passed: the years gone by (t) and all of them (n), in
/// each way that the dates allow.</summary>
internal readonly struct PlanCourse
{
    // Where the dates are known there is one way alone, held in place. The date of the baseline enters both of its years, so that the two go together.
    private readonly (ElapsedYears Elapsed, ElapsedYears Total) _way;
    private readonly ValueList<(ElapsedYears Elapsed, ElapsedYears Total)> _ways;

    private PlanCourse((ElapsedYears Elapsed, ElapsedYears Total) way) => (_way, Elapsed, Total) = (way, way.Elapsed, way.Total);

    private PlanCourse(ValueList<(ElapsedYears Elapsed, ElapsedYears Total)> ways)
        : this(ways[0])
    {
        _ways = ways;
        Elapsed = new(ways.Min(way => way.Elapsed), ways.Max(way => way.Elapsed));
        Total = new(ways.Min(way => way.Total), ways.Max(way => way.Total));
    }

    /// <summary>A measure that takes the years gone by and all of them.</summary>
    public delegate Outcome<Interval> Measure<in TState>(TState state, ElapsedYears elapsed, ElapsedYears total);

    public ElapsedSpan Elapsed { get; }

    public ElapsedSpan Total { get; }

    /// <summary>Whether time surely passes: the due date lies after the baseline, and the figure not before it.</summary>
    public bool IsForward => Elapsed.Least.Sign >= 0 && Total.Least.Sign > 0;

    public static PlanCourse Of(ElapsedYears elapsed, ElapsedYears total) => new((elapsed, total));

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

        return ways is [var only] ? new(only) : new(ways.ToValueList());
    }

    /// <summary>The range of a measure over every way.</summary>
    public Outcome<Interval> Over<TState>(TState state, Measure<TState> measure)
    {
        if (_ways.IsEmpty)
        {
            return measure(state, _way.Elapsed, _way.Total);
        }

        Interval? hull = null;
        foreach ((ElapsedYears elapsed, ElapsedYears total) in _ways)
        {
            Outcome<Interval> range = measure(state, elapsed, total);
            if (!range.TryGetValue(out Interval value))
            {
                return range;
            }

            hull = hull?.Hull(value) ?? value;
        }

        return Outcome<Interval>.Of(hull!.Value);
    }
}
