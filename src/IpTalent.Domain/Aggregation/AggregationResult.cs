using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The answer to a plan: a row for each group that has an observation, in the order of the plan's dimensions.</summary>
/// <remarks>Immutable and safe to share between threads; the same whatever the order of the rows in the table. Areas and indicators come in
/// the order of their codes, periods in that of time. A table without a row that the plan asks about gives no rows, not a zero.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AggregationResult : IReadOnlyList<AggregationRow>
{
    private readonly FrozenDictionary<AggregationGroup.Key, int> _byKey;

    internal AggregationResult(AggregationPlan plan, BoundPolicy policy, ValueList<AggregationRow> rows, ValueList<Observation> leftOut)
    {
        (Plan, Policy, Rows) = (plan, policy, rows);
        LeftOutCount = leftOut.Count;
        AreasLeftOut = plan.Scope.OfArea is not { } ofArea ? []
            : leftOut.Select(one => one.Area).Distinct().Where(area => ofArea.KeyOf(area) is null).OrderBy(area => area.Code).ToValueList();
        PeriodsLeftOut = plan.Scope.OfTime is not { } ofTime ? []
            : leftOut.Select(one => one.Period).Distinct().Where(period => ofTime.KeyOf(period) is null).Order().ToValueList();
        _byKey = rows.Index().ToFrozenDictionary(row => row.Item.Key!, row => row.Index);
    }

    /// <summary>The question.</summary>
    public AggregationPlan Plan { get; }

    /// <summary>The reading convention of the bounds.</summary>
    public BoundPolicy Policy { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => Rows.Count;

    /// <summary>How many observations lie in no group, since no area of the level counts them, or no single year holds their period.</summary>
    public int LeftOutCount { get; }

    /// <summary>The areas that lie in no area of the level asked for: the nation where provinces are asked for, the Greater Bay Area.</summary>
    public ValueList<Area> AreasLeftOut { get; }

    /// <summary>The periods that lie in no single year, where years are asked for.</summary>
    public ValueList<ReportingPeriod> PeriodsLeftOut { get; }

    internal ValueList<AggregationRow> Rows { get; }

    /// <summary>The row at a place, beginning at 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public AggregationRow this[int index] => Rows[index];

    /// <summary>The row of a group, found by the keys that the plan groups by.</summary>
    /// <param name="indicator">The indicator, where the plan groups by it.</param>
    /// <param name="area">The area of the level, where the plan groups by areas.</param>
    /// <param name="period">The period, where the plan groups by time; a year where it groups by years.</param>
    /// <returns><see langword="null"/> where the table has nothing in that group.</returns>
    /// <exception cref="ArgumentException">A key is left out that the plan groups by, or given that it does not group by.</exception>
    public AggregationRow? Find(Indicator? indicator = null, Area? area = null, ReportingPeriod? period = null)
    {
        Check(indicator is not null, Plan.Scope.IsByIndicator, nameof(indicator));
        Check(area is not null, Plan.Scope.OfArea is not null, nameof(area));
        Check(period is not null, Plan.Scope.OfTime is not null, nameof(period));
        return _byKey.TryGetValue(new(indicator, area, period), out int index) ? Rows[index] : null;
    }

    /// <summary>The rows as observations, with a note of what was summed, and citing the sources of the figures.</summary>
    /// <returns>One metric for each row. It tells of just what was summed: of Shenzhen where Shenzhen alone is there for its
    /// province, of the first half-year where two quarters are there for their year. Where parts are missing, left out or not known to
    /// make up the whole, the bounds lose their upper end: the whole may be larger (and, where the unit allows negative numbers, the lower
    /// end too). Without a value, it is a missing metric.</returns>
    /// <exception cref="InvalidOperationException">The plan counts observations, which is no figure of an indicator; or rows sum several
    /// indicators, or several areas, without a key to name the sum.</exception>
    public ValueList<TalentMetric> ToMetrics()
    {
        if (!Plan.Sums)
        {
            throw new InvalidOperationException($"'{Plan}' counts observations, which is no figure of an indicator; read the rows.");
        }

        return Rows.Select(row => RowMetric.Of(row, Plan, Policy)).ToValueList();
    }

    /// <summary>Enumerates the rows in order.</summary>
    public IEnumerator<AggregationRow> GetEnumerator() => ((IEnumerable<AggregationRow>)Rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The question and how many rows answer it.</summary>
    public override string ToString() => $"{Plan}: {Count} rows{(LeftOutCount == 0 ? "" : $", {LeftOutCount} observations left out")}";

    private void Check(bool isGiven, bool isGrouped, string key)
    {
        if (isGiven != isGrouped)
        {
            throw new ArgumentException(
                isGrouped ? $"'{Plan}' groups by {key}; give the {key} to find." : $"'{Plan}' does not group by {key}; leave it out.", key);
        }
    }
}
