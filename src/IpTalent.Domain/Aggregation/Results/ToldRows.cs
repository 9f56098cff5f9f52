using System.Collections.Frozen;

namespace IpTalent.Domain.Aggregation;

/// <summary>The rows of one grouping set as a text tells them; no table stands behind them any more.</summary>
internal sealed class ToldRows : AnswerRows
{
    private readonly AggregationPlan? _plan;
    private readonly ValueList<ToldRow> _rows;
    private readonly FrozenDictionary<ValueList<object>, int> _places;

    /// <param name="plan">The plan; absent for a row by itself.</param>
    /// <param name="dimensions">What the set groups by.</param>
    /// <param name="rows">The rows in their order.</param>
    /// <exception cref="ArgumentException">Two rows have the same keys.</exception>
    public ToldRows(AggregationPlan? plan, ValueList<Dimension> dimensions, ValueList<ToldRow> rows)
    {
        (_plan, Dimensions, _rows) = (plan, dimensions, rows);
        var places = new Dictionary<ValueList<object>, int>(rows.Count);
        for (int i = 0; i < rows.Count; i++)
        {
            if (!places.TryAdd(rows[i].Keys, i))
            {
                throw new ArgumentException($"The rows {places[rows[i].Keys]} and {i} are of the same group.", nameof(rows));
            }
        }

        _places = places.ToFrozenDictionary();
    }

    public override AggregationPlan Plan => _plan ?? throw new InvalidOperationException("A row by itself belongs to no plan.");

    public override ValueList<Dimension> Dimensions { get; }

    public override int Count => _rows.Count;

    public override long LeftOutCount => Observations;

    /// <summary>How many observations lie in no group.</summary>
    public required long Observations { get; init; }

    public required ValueList<Area> Areas { get; init; }

    public required ValueList<ReportingPeriod> Periods { get; init; }

    public override GroupAnswer AnswerOf(int group) => _rows[group] is { Outcome: { Reason: { } reason } outcome }
        ? new(null, default, reason, outcome.Detail)
        : new(_rows[group].Number, _rows[group].Outcome.Value.Bounds);

    public override Quantity ValueOf(int group, in GroupAnswer answer) => _rows[group].Outcome.Value;

    public override int FiguresOf(int group) => _rows[group].Figures;

    public override int MissingOf(int group) => _rows[group].Missing;

    public override bool IsWhole(int group) => _rows[group].IsWhole;

    public override TalentMetric? MetricOf(int group) => _rows[group].Metric;

    public override object KeyOf(int group, int dimension) => _rows[group].Keys[dimension];

    public override IEnumerable<object> LeftOut(int column) => column == 0 ? Areas : Periods;

    public override AggregationRow? Find(Indicator? indicator, Area? area, ReportingPeriod? period, ReadOnlySpan<(string Name, string Label)> labels)
    {
        var keys = new object[Dimensions.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = Wanted(Dimensions[i], indicator, area, period, labels)!;
        }

        return _places.TryGetValue(new(keys), out int place) ? this[place] : null;
    }

    protected override int GroupAt(int place) => place;
}
