namespace IpTalent.Domain.Aggregation;

/// <summary>What came out for one grouping set.</summary>
internal sealed class SetAnswer(PreparedAggregation prepared)
{
    private readonly MeasureColumns _columns = new();

    public PreparedAggregation Prepared => prepared;

    public AggregationPlan Plan => prepared.Plan;

    public MeasureRun Measure { get; } = prepared.Measure;

    public int Count => _columns.Order?.Length ?? Measure.Rows.Directory.Count;

    public long LeftOutCount => Measure.Rows.Directory.LeftOut;

    /// <summary>The row at a place, which is below <see cref="Count"/>.</summary>
    public AggregationRow this[int index] => new(this, _columns.Order is { } order ? order[index] : index);

    /// <param name="context">Whom to tell.</param>
    /// <param name="finer">The answer whose groups make up these, where they do.</param>
    public void Fill(RunContext context, SetAnswer? finer) => Measure.Read(_columns, context, finer?._columns);

    public GroupAnswer AnswerOf(int group) => Measure.AnswerOf(_columns, group);

    /// <summary>The first key that is given where the set does not group by it, or the other way round; nothing where the set groups by just these.</summary>
    public (string Key, bool IsGrouped)? Mismatch(Indicator? indicator, Area? area, ReportingPeriod? period, ReadOnlySpan<(string Name, string Label)> labels)
    {
        AggregationScope scope = Plan.Scope;
        if ((indicator is not null) != scope.IsByIndicator)
        {
            return (nameof(indicator), scope.IsByIndicator);
        }

        if ((area is null) != (scope.OfArea is null))
        {
            return (nameof(area), area is null);
        }

        if ((period is null) != (scope.OfTime is null))
        {
            return (nameof(period), period is null);
        }

        foreach ((string name, _) in labels)
        {
            if (!scope.Dimensions.Any(dimension => dimension.Name == name))
            {
                return (name, false);
            }
        }

        foreach (Dimension dimension in scope.Dimensions)
        {
            if (dimension.Name is { } name && LabelOf(name, labels) is null)
            {
                return (name, true);
            }
        }

        return null;
    }

    /// <summary>The row with the keys that the set groups by.</summary>
    public AggregationRow? Find(Indicator? indicator, Area? area, ReportingPeriod? period, ReadOnlySpan<(string Name, string Label)> labels)
    {
        TableQuery query = Measure.Rows.Query;
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
            int place = Array.IndexOf(query.Groups[i].Keys, wanted);
            if (place < 0)
            {
                return null;
            }

            key += place * query.Strides[i];
        }

        int group = Measure.Rows.Directory.Find(key);
        return group < 0 || (_columns.Order is { } order && Array.IndexOf(order, group) < 0) ? null : new AggregationRow(this, group);
    }

    /// <summary>What occurs in a column of the table and lies in no group of the set.</summary>
    public IEnumerable<object> LeftOut(int column)
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
}
