namespace IpTalent.Domain.Aggregation;

/// <summary>The rows of one grouping set: worked out, or read back from a text.</summary>
internal abstract class AnswerRows
{
    /// <summary>The plan that asks for this set alone.</summary>
    public abstract AggregationPlan Plan { get; }

    /// <summary>What the set groups by.</summary>
    public abstract ValueList<Dimension> Dimensions { get; }

    public abstract int Count { get; }

    /// <summary>How many observations lie in no group.</summary>
    public abstract long LeftOutCount { get; }

    /// <summary>The row at a place, which is below <see cref="Count"/>.</summary>
    public AggregationRow this[int place] => new(this, GroupAt(place));

    public abstract GroupAnswer AnswerOf(int group);

    /// <summary>The value of a group whose answer has no reason for having none.</summary>
    public abstract Quantity ValueOf(int group, in GroupAnswer answer);

    public abstract int FiguresOf(int group);

    public abstract int MissingOf(int group);

    public abstract bool IsWhole(int group);

    /// <summary>The row as an observation, of a plan that sums figures; <see langword="null"/> where nothing names what it sums.</summary>
    public abstract TalentMetric? MetricOf(int group);

    /// <summary>What tells a group from the others, by the place of the dimension.</summary>
    public abstract object KeyOf(int group, int dimension);

    /// <summary>What occurs in a column of the table (0 for areas, 1 for periods) and lies in no group of the set.</summary>
    public abstract IEnumerable<object> LeftOut(int column);

    /// <summary>The row with the keys that the set groups by.</summary>
    public abstract AggregationRow? Find(Indicator? indicator, Area? area, ReportingPeriod? period, ReadOnlySpan<(string Name, string Label)> labels);

    /// <summary>The first key that is given where the set does not group by it, or the other way round; nothing where the set groups by just these.</summary>
    public (string Key, bool IsGrouped)? Mismatch(Indicator? indicator, Area? area, ReportingPeriod? period, ReadOnlySpan<(string Name, string Label)> labels)
    {
        bool isByIndicator = false, isByArea = false, isByTime = false;
        foreach (Dimension dimension in Dimensions.AsSpan())
        {
            isByIndicator |= dimension.Kind == DimensionKind.Indicator;
            isByArea |= dimension.Kind == DimensionKind.Area;
            isByTime |= dimension.IsOfTime;
        }

        if ((indicator is not null) != isByIndicator)
        {
            return (nameof(indicator), isByIndicator);
        }

        if ((area is not null) != isByArea)
        {
            return (nameof(area), isByArea);
        }

        if ((period is not null) != isByTime)
        {
            return (nameof(period), isByTime);
        }

        foreach ((string name, _) in labels)
        {
            if (!Dimensions.Any(dimension => dimension.Name == name))
            {
                return (name, false);
            }
        }

        foreach (Dimension dimension in Dimensions)
        {
            if (dimension.Name is { } name && LabelOf(name, labels) is null)
            {
                return (name, true);
            }
        }

        return null;
    }

    protected abstract int GroupAt(int place);

    /// <summary>The key that is asked for of a dimension.</summary>
    protected static object? Wanted(Dimension dimension, Indicator? indicator, Area? area, ReportingPeriod? period, ReadOnlySpan<(string Name, string Label)> labels) => dimension.Kind switch
    {
        DimensionKind.Indicator => indicator,
        DimensionKind.Area => area,
        DimensionKind.Named => LabelOf(dimension.Name!, labels),
        _ => period,
    };

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
