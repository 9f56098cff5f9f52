using System.Collections;
using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The answer to a plan: a row for each group that has an observation, in the order of the plan's dimensions.</summary>
/// <remarks>Held by column; rows are looked up as they are read, and enumerating them takes no memory. The same whatever the order of the rows
/// in the table and the number of threads. Areas, indicators and labels come in the order of their codes, periods in that of time, and the
/// groups of <see cref="AggregationPlan.Top"/> by size. A table without a row that the plan asks about gives no rows, not a zero. Immutable
/// and safe to share between threads, unless it stands in an <see cref="AggregationBuffer"/>, which overwrites it.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AggregationResult : IReadOnlyList<AggregationRow>
{
    private readonly MeasureColumns _columns = new();
    private readonly MeasureRun _run;

    internal AggregationResult(PreparedAggregation prepared) => (Prepared, _run) = (prepared, prepared.Measure);

    /// <summary>The question.</summary>
    public AggregationPlan Plan => Prepared.Plan;

    /// <summary>The reading convention of the bounds.</summary>
    public BoundPolicy Policy => Prepared.Table.Policy;

    /// <summary>How many rows there are.</summary>
    public int Count => _columns.Order?.Length ?? _run.Rows.Directory.Count;

    /// <summary>How many observations lie in no group, since no area of the level counts them, or no single span of time holds their period.</summary>
    public long LeftOutCount => _run.Rows.Directory.LeftOut;

    /// <summary>The areas that lie in no area of the level asked for: the nation where provinces are asked for, the Greater Bay Area.</summary>
    public ValueList<Area> AreasLeftOut => LeftOut(0).Cast<Area>().ToValueList();

    /// <summary>The periods that lie in no single year, where years are asked for; likewise for months, quarters and plans.</summary>
    public ValueList<ReportingPeriod> PeriodsLeftOut => LeftOut(1).Cast<ReportingPeriod>().ToValueList();

    internal PreparedAggregation Prepared { get; }

    /// <summary>The row at a place, beginning at 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public AggregationRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return new(this, GroupAt(index));
        }
    }

    /// <summary>The row of a group, found by the keys that the plan groups by.</summary>
    /// <param name="indicator">The indicator, where the plan groups by it.</param>
    /// <param name="area">The area of the level, where the plan groups by areas.</param>
    /// <param name="period">The period, where the plan groups by time; a year where it groups by years.</param>
    /// <param name="labels">The name of each further dimension that the plan groups by, with the label wanted.</param>
    /// <returns><see langword="null"/> where the answer has no such group.</returns>
    /// <exception cref="ArgumentException">A key is left out that the plan groups by, or given that it does not group by.</exception>
    public AggregationRow? Find(Indicator? indicator = null, Area? area = null, ReportingPeriod? period = null, params ReadOnlySpan<(string Name, string Label)> labels)
    {
        Check(indicator is not null, Plan.Scope.IsByIndicator, nameof(indicator));
        Check(area is not null, Plan.Scope.OfArea is not null, nameof(area));
        Check(period is not null, Plan.Scope.OfTime is not null, nameof(period));
        foreach ((string name, _) in labels)
        {
            Check(true, Plan.Scope.Dimensions.Any(dimension => dimension.Name == name), name);
        }

        TableQuery query = _run.Rows.Query;
        long key = 0;
        for (int i = 0; i < query.Groups.Length; i++)
        {
            Dimension asked = query.Groups[i].Asked;
            object? wanted = asked.Kind switch
            {
                DimensionKind.Indicator => indicator,
                DimensionKind.Area => area,
                DimensionKind.Named => LabelOf(asked.Name!, labels),
                _ => period,
            };
            Check(wanted is not null, true, asked.ToString());
            int place = Array.IndexOf(query.Groups[i].Keys, wanted);
            if (place < 0)
            {
                return null;
            }

            key += place * query.Strides[i];
        }

        int group = _run.Rows.Directory.Find(key);
        return group < 0 || (_columns.Order is { } order && Array.IndexOf(order, group) < 0) ? null : new AggregationRow(this, group);
    }

    /// <summary>The rows as observations, with a note of what was summed, and citing the sources of the figures.</summary>
    /// <returns>One metric for each row. It tells of just what was summed: of Shenzhen where Shenzhen alone is there for its
    /// province, of the first half-year where two quarters are there for their year. Where parts are missing, left out or not known to
    /// make up the whole, the bounds lose their upper end: the whole may be larger (and, where the unit allows negative numbers, the lower
    /// end too). Without a value, it is a missing metric.</returns>
    /// <exception cref="InvalidOperationException">The plan does not sum figures (<see cref="AggregationScope.Sum"/>,
    /// <see cref="AggregationScope.First"/>, <see cref="AggregationScope.Last"/>), so that a row is no figure of an indicator; or rows sum
    /// several indicators, or several areas, without a key to name the sum.</exception>
    public ValueList<TalentMetric> ToMetrics()
    {
        if (Plan.Measure is not (AggregationMeasure.Sum or AggregationMeasure.First or AggregationMeasure.Last))
        {
            throw new InvalidOperationException(Plan.Counts
                ? $"'{Plan}' counts observations, which is no figure of an indicator; read the rows."
                : $"'{Plan}' gives no sums, and its rows are no figures of an indicator; read the rows.");
        }

        return this.Select(row => RowMetric.Of(row, Plan, Policy)).ToValueList();
    }

    /// <summary>Enumerates the rows in order, without taking memory.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<AggregationRow> IEnumerable<AggregationRow>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The question and how many rows answer it.</summary>
    public override string ToString() => $"{Plan}: {Count} rows{(LeftOutCount == 0 ? "" : $", {LeftOutCount} observations left out")}";

    internal MeasureRun Measure => _run;

    internal void Fill(RunContext context) => _run.Read(_columns, context);

    internal GroupAnswer AnswerOf(int group) => _run.AnswerOf(_columns, group);

    private int GroupAt(int index) => _columns.Order is { } order ? order[index] : index;

    private IEnumerable<object> LeftOut(int column)
    {
        TableQuery query = _run.Rows.Query;
        if (Array.Find(query.Groups, group => group.Column == column) is not { } dimension || LeftOutCount == 0)
        {
            return [];
        }

        bool[] occurs = Occurring(column);
        return query.Table.Dimensions[column].Keys.Where((_, code) => dimension.GroupOf[code] < 0 && occurs[code]);
    }

    // A dictionary may hold keys that no row asked about has.
    private bool[] Occurring(int column)
    {
        TableQuery query = _run.Rows.Query;
        bool[] occurs = new bool[query.Table.Dimensions[column].Cardinality];
        int[] filtered = [.. Enumerable.Range(0, query.Allowed.Length).Where(one => query.Allowed[one] is not null)];
        foreach (Lane lane in query.Lanes)
        {
            Func<int, int> codes = query.Table.CodesOf(column, lane);
            Func<int, int>[] others = [.. filtered.Select(one => query.Table.CodesOf(one, lane))];
            for (int row = lane.Start; row < lane.End; row++)
            {
                bool passes = true;
                for (int i = 0; i < others.Length; i++)
                {
                    passes &= query.Allows(filtered[i], others[i](row));
                }

                occurs[codes(row)] |= passes;
            }
        }

        return occurs;
    }

    private static string? LabelOf(string dimension, ReadOnlySpan<(string Name, string Label)> labels)
    {
        foreach ((string name, string label) in labels)
        {
            if (name == dimension)
            {
                return label;
            }
        }

        return null;
    }

    private void Check(bool isGiven, bool isGrouped, string key)
    {
        if (isGiven != isGrouped)
        {
            throw new ArgumentException(
                isGrouped ? $"'{Plan}' groups by {key}; give the {key} to find." : $"'{Plan}' does not group by {key}; leave it out.", key);
        }
    }

    /// <summary>Goes over the rows of an answer.</summary>
    public struct Enumerator : IEnumerator<AggregationRow>
    {
        private readonly AggregationResult _result;
        private int _index = -1;

        internal Enumerator(AggregationResult result) => _result = result;

        /// <summary>The row.</summary>
        public readonly AggregationRow Current => _result[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next row, if there is one.</summary>
        public bool MoveNext() => ++_index < _result.Count;

        /// <summary>Goes back to the place before the first row.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
