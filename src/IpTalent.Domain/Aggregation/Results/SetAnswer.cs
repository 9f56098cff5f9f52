namespace IpTalent.Domain.Aggregation;

/// <summary>What came out for one grouping set, by column.</summary>
internal sealed class SetAnswer(PreparedAggregation prepared) : AnswerRows
{
    private readonly MeasureColumns _columns = new();

    public PreparedAggregation Prepared => prepared;

    public override AggregationPlan Plan => prepared.Plan;

    public override ValueList<Dimension> Dimensions => prepared.Plan.Scope.Dimensions;

    public MeasureRun Measure { get; } = prepared.Measure;

    public override int Count => _columns.Order?.Length ?? Measure.Rows.Directory.Count;

    public override long LeftOutCount => Measure.Rows.Directory.LeftOut;

    /// <param name="context">Whom to tell.</param>
    /// <param name="finer">The answer whose groups make up these, where they do.</param>
    public void Fill(RunContext context, SetAnswer? finer) => Measure.Read(_columns, context, finer?._columns);

    public override GroupAnswer AnswerOf(int group) => Measure.AnswerOf(_columns, group);

    public override Quantity ValueOf(int group, in GroupAnswer answer) =>
        Quantity.Derived(answer.Bounds, Measure.UnitOf(group), prepared.Table.Policy, answer.Number);

    public override int FiguresOf(int group) => Measure.FiguresOf(group);

    public override int MissingOf(int group) => Measure.MissingOf(group);

    public override bool IsWhole(int group) => RowMetric.IsWhole(new(this, group), new(prepared, group));

    public override TalentMetric? MetricOf(int group) => RowMetric.Of(new(this, group), new(prepared, group), Plan, prepared.Table.Policy);

    public override object KeyOf(int group, int dimension) => Measure.Rows.Query.KeyOf(Measure.Rows.Directory.Keys[group], dimension);

    public override AggregationRow? Find(Indicator? indicator, Area? area, ReportingPeriod? period, ReadOnlySpan<(string Name, string Label)> labels)
    {
        TableQuery query = Measure.Rows.Query;
        long key = 0;
        for (int i = 0; i < query.Groups.Length; i++)
        {
            Dimension asked = query.Groups[i].Asked;
            int place = Array.IndexOf(query.Groups[i].Keys, Wanted(asked, indicator, area, period, labels));
            if (place < 0)
            {
                return null;
            }

            key += place * query.Strides[i];
        }

        int group = Measure.Rows.Directory.Find(key);
        return group < 0 || (_columns.Order is { } order && Array.IndexOf(order, group) < 0) ? null : new AggregationRow(this, group);
    }

    public override IEnumerable<object> LeftOut(int column)
    {
        TableQuery query = Measure.Rows.Query;
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
        TableQuery query = Measure.Rows.Query;
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

    protected override int GroupAt(int place) => _columns.Order is { } order ? order[place] : place;
}
