using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>The answer to a plan: a row for each group that has an observation, in the order of the plan's dimensions.</summary>
/// <remarks>
/// <para>Held by column; rows are looked up as they are read, and enumerating them takes no memory. The same whatever the order of the rows
/// in the table and the number of threads. Areas, indicators and labels come in the order of their codes, periods in that of time, and the
/// groups of <see cref="AggregationPlan.Top"/> by size. A table without a row that the plan asks about gives no rows, not a zero. Immutable
/// and safe to share between threads, unless it stands in an <see cref="AggregationBuffer"/>, which overwrites it.</para>
/// <para>Of a plan with several grouping sets, it holds the rows of the first, then those of the second, and so on. Each row tells by its
/// <see cref="AggregationRow.Dimensions"/> which set it is of, and <see cref="By"/> gives the rows of one set.</para>
/// </remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed class AggregationResult : IReadOnlyList<AggregationRow>
{
    private readonly ImmutableArray<AnswerRows> _sets;

    internal AggregationResult(PreparedAggregation prepared)
        : this(prepared.Plan, prepared.Table.Policy, [.. prepared.Parts.Select(part => new SetAnswer(part))]) => Prepared = prepared;

    internal AggregationResult(AggregationPlan plan, BoundPolicy policy, ImmutableArray<AnswerRows> sets) => (Plan, Policy, _sets) = (plan, policy, sets);

    /// <summary>The question.</summary>
    public AggregationPlan Plan { get; }

    /// <summary>The reading convention of the bounds.</summary>
    public BoundPolicy Policy { get; }

    /// <summary>How many rows there are.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (AnswerRows set in _sets)
            {
                count += set.Count;
            }

            return count;
        }
    }

    /// <summary>How many observations lie in no group, since no area of the level counts them, or no single span of time holds their period; of
    /// several grouping sets, those of each, added up.</summary>
    public long LeftOutCount => _sets.Sum(set => set.LeftOutCount);

    /// <summary>The areas that lie in no area of the level asked for: the nation where provinces are asked for, the Greater Bay Area.</summary>
    public ValueList<Area> AreasLeftOut => LeftOut(0).Cast<Area>().OrderBy(area => area.Code).ToValueList();

    /// <summary>The periods that lie in no single year, where years are asked for; likewise for months, quarters and plans.</summary>
    public ValueList<ReportingPeriod> PeriodsLeftOut => LeftOut(1).Cast<ReportingPeriod>().Order().ToValueList();

    /// <summary>What gave the answer; absent where it was read back, or is the answer of one set.</summary>
    internal PreparedAggregation? Prepared { get; }

    /// <summary>The grouping sets, in the order of the plan.</summary>
    internal ImmutableArray<AnswerRows> Sets => _sets;

    /// <summary>Whether a row is a figure of an indicator.</summary>
    internal bool GivesMetrics => Plan.Measure is AggregationMeasure.Sum or AggregationMeasure.First or AggregationMeasure.Last;

    /// <summary>The row at a place, beginning at 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public AggregationRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            int place = index;
            foreach (AnswerRows set in _sets)
            {
                if (place < set.Count)
                {
                    return set[place];
                }

                place -= set.Count;
            }

            throw new ArgumentOutOfRangeException(nameof(index), index, $"The answer has {TextForm.Counted(Count, "row")}.");
        }
    }

    /// <summary>The answer of one grouping set; of a plan that has no other, the answer itself.</summary>
    /// <param name="dimensions">All that the set groups by, in any order; none for the total.</param>
    /// <returns>The answer to the plan that asks for this set alone, not worked out again.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dimensions"/> or one in it is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The plan has no such grouping set.</exception>
    public AggregationResult By(params IEnumerable<Dimension> dimensions)
    {
        ValueList<Dimension> wanted = AggregationScope.Listed(dimensions).ToValueList();
        return _sets.FirstOrDefault(set => AggregationScope.AreSame(set.Dimensions, wanted)) is { } found
            ? _sets.Length == 1 ? this : new(found.Plan, Policy, [found])
            : throw new ArgumentException($"'{Plan}' has no grouping set {AggregationScope.Told(wanted)}.", nameof(dimensions));
    }

    /// <summary>The row of a group, found by the keys that the plan groups by.</summary>
    /// <remarks>Of several grouping sets, the keys tell the set; where areas of two levels are asked for, or spans of two lengths, it is the first that has
    /// the group.</remarks>
    /// <param name="indicator">The indicator, where the plan groups by it.</param>
    /// <param name="area">The area of the level, where the plan groups by areas.</param>
    /// <param name="period">The period, where the plan groups by time; a year where it groups by years.</param>
    /// <param name="labels">The name of each further dimension that the plan groups by, with the label wanted.</param>
    /// <returns><see langword="null"/> where the answer has no such group.</returns>
    /// <exception cref="ArgumentException">A key is left out that the plan groups by, or given that it does not group by; or no grouping set has just
    /// these keys.</exception>
    public AggregationRow? Find(Indicator? indicator = null, Area? area = null, ReportingPeriod? period = null, params ReadOnlySpan<(string Name, string Label)> labels)
    {
        bool isAsked = false;
        foreach (AnswerRows set in _sets)
        {
            if (set.Mismatch(indicator, area, period, labels) is not var (key, isGrouped))
            {
                isAsked = true;
                if (set.Find(indicator, area, period, labels) is { } row)
                {
                    return row;
                }
            }
            else if (_sets.Length == 1)
            {
                throw new ArgumentException(isGrouped ? $"'{Plan}' groups by {key}; give the {key} to find." : $"'{Plan}' does not group by {key}; leave it out.", key);
            }
        }

        return isAsked ? null : throw new ArgumentException($"'{Plan}' has no grouping set with just these keys; give all that one of the sets groups by.");
    }

    /// <summary>The rows as observations, with a note of what was summed, and citing the sources of the figures.</summary>
    /// <returns>One metric for each row. It tells of just what was summed: of Shenzhen where Shenzhen alone is there for its
    /// province, of the first half-year where two quarters are there for their year. Where parts are missing, left out or not known to
    /// make up the whole, the bounds lose their upper end: the whole may be larger (and, where the unit allows negative numbers, the lower
    /// end too). Without a value, it is a missing metric.</returns>
    /// <exception cref="InvalidOperationException">The plan does not sum figures (<see cref="AggregationScope.Sum"/>,
    /// <see cref="AggregationScope.First"/>, <see cref="AggregationScope.Last"/>), so that a row is no figure of an indicator; or rows sum
    /// several indicators, or several areas, without a key to name the sum: take the grouping sets that have one with <see cref="By"/>.</exception>
    public ValueList<TalentMetric> ToMetrics()
    {
        if (!GivesMetrics)
        {
            throw new InvalidOperationException(Plan.Counts
                ? $"'{Plan}' counts observations, which is no figure of an indicator; read the rows."
                : $"'{Plan}' gives no sums, and its rows are no figures of an indicator; read the rows.");
        }

        return _sets.SelectMany(set => Enumerable.Range(0, set.Count).Select(place => set[place].ToMetric() ?? throw Nameless(set[place]))).ToValueList();
    }

    private InvalidOperationException Nameless(AggregationRow row)
    {
        bool isOfOne = row.Indicator is not null || Plan.Scope.Indicators is [_];
        (string parts, string keys) = (isOfOne, row.Area is not null) switch
        {
            (true, _) => ("areas", "Dimension.Area"),
            (_, true) => ("indicators", "Dimension.Indicator"),
            _ => ("indicators or areas", "Dimension.Indicator and Dimension.Area"),
        };
        return new($"The row '{row}' sums several {parts}, and nothing names the sum; group by {keys} to turn rows into metrics, or take the grouping sets that have the key with {nameof(By)}.");
    }

    /// <summary>Enumerates the rows in order, without taking memory.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<AggregationRow> IEnumerable<AggregationRow>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The question and how many rows answer it.</summary>
    public override string ToString() => $"{Plan}: {TextForm.Counted(Count, "row")}{(LeftOutCount == 0 ? "" : $", {TextForm.Counted(LeftOutCount, "observation")} left out")}";

    internal void Fill(RunContext context)
    {
        // Only what is worked out is ever filled.
        foreach (AnswerRows rows in _sets)
        {
            var set = (SetAnswer)rows;
            set.Fill(context, set.Prepared.MadeUpOf is { } finer ? (SetAnswer)_sets[finer] : null);
        }
    }

    private IEnumerable<object> LeftOut(int column) => _sets.SelectMany(set => set.LeftOut(column)).Distinct();

    /// <summary>Goes over the rows of an answer.</summary>
    public struct Enumerator : IEnumerator<AggregationRow>
    {
        private readonly AggregationResult _result;
        private int _set;
        private int _index = -1;

        internal Enumerator(AggregationResult result) => _result = result;

        /// <summary>The row.</summary>
        public readonly AggregationRow Current => _result._sets[_set][_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next row, if there is one.</summary>
        public bool MoveNext()
        {
            for (_index++; _index >= _result._sets[_set].Count; _index = 0)
            {
                if (_set == _result._sets.Length - 1)
                {
                    return false;
                }

                _set++;
            }

            return true;
        }

        /// <summary>Goes back to the place before the first row.</summary>
        public void Reset() => (_set, _index) = (0, -1);

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
