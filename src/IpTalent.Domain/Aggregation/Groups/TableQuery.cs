namespace IpTalent.Domain.Aggregation;

/// <summary>A scope laid on a table: which lanes, which codes of each column, and how codes fall into groups.</summary>
internal sealed class TableQuery
{
    private TableQuery(MetricTable table, Lane[] lanes, GroupDimension[] groups, bool[]?[] allowed)
    {
        (Table, Lanes, Groups, Allowed) = (table, lanes, groups, allowed);
        long stride = 1;
        Strides = new long[groups.Length];
        for (int i = groups.Length - 1; i >= 0; i--)
        {
            Strides[i] = stride;
            stride = checked(stride * Math.Max(1, groups[i].Keys.Length));
        }

        Keys = stride;
    }

    public MetricTable Table { get; }

    public Lane[] Lanes { get; }

    /// <summary>In the order of the plan.</summary>
    public GroupDimension[] Groups { get; }

    /// <summary>For each column of the table which codes pass the filters; absent where all do.</summary>
    public bool[]?[] Allowed { get; }

    /// <summary>What a step of each dimension adds to the key of a group; keys are in the order of the plan.</summary>
    public long[] Strides { get; }

    /// <summary>How many keys there could be.</summary>
    public long Keys { get; }

    public int Rows => Lanes.Sum(lane => lane.Rows);

    /// <param name="table">The table.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="lanes">Some of the lanes of the table.</param>
    /// <param name="isApart">Which dimensions tell groups apart; all, where absent. What lies in no group of one of the others is left out all the same.</param>
    /// <exception cref="ArgumentException">The table lacks a dimension, or groups cannot be numbered with 63 bits.</exception>
    public static TableQuery Of(MetricTable table, AggregationScope scope, IEnumerable<Lane> lanes, Func<Dimension, bool>? isApart = null)
    {
        var allowed = new bool[]?[table.Dimensions.Length];
        foreach (Filter filter in scope.Filters)
        {
            int column = GroupDimension.ColumnOf(filter.About, table);
            object[] keys = table.Dimensions[column].Keys;
            bool[] passing = allowed[column] ??= [.. keys.Select(_ => true)];
            for (int code = 0; code < keys.Length; code++)
            {
                passing[code] = passing[code] && filter.Allows(keys[code]);
            }
        }

        try
        {
            GroupDimension[] groups =
            [
                .. from dimension in scope.Dimensions
                   let keys = GroupDimension.Of(dimension, table)
                   where isApart is null || isApart(dimension) || !keys.IsAsItIs
                   select isApart is null || isApart(dimension) ? keys : keys.AsOne(),
            ];
            return new(table, [.. lanes], groups, allowed);
        }
        catch (OverflowException)
        {
            throw new ArgumentException($"'{scope}' groups by so many things that their combinations cannot be numbered with 63 bits; group by fewer.", nameof(scope));
        }
    }

    /// <summary>The place of a lane among those of the table, which is its code where indicators are grouped by.</summary>
    public int PlaceOf(int lane) => Table.Lanes.IndexOf(Lanes[lane]);

    public bool Allows(int column, int code) => Allowed[column] is not { } passing || passing[code];

    /// <summary>What tells a group from the others, in the order of the plan.</summary>
    public object KeyOf(long key, int dimension) => Groups[dimension].Keys[PlaceIn(key, dimension)];

    /// <summary>The place of a group's key among those of a dimension.</summary>
    public int PlaceIn(long key, int dimension) => (int)(key / Strides[dimension] % Groups[dimension].Keys.Length);

    public string TextOf(long key)
    {
        int[] apart = [.. Enumerable.Range(0, Groups.Length).Where(i => !Groups[i].IsOne)];
        return TextOf([.. apart.Select(i => Groups[i].Asked)], [.. apart.Select(i => KeyOf(key, i))]);
    }

    /// <summary>The keys of a group in words.</summary>
    public static string TextOf(ValueList<Dimension> dimensions, ValueList<object> keys) => keys.IsEmpty
        ? "all"
        : string.Join(' ', Enumerable.Range(0, keys.Count).OrderBy(i => Order(dimensions[i])).Select(i => TextOf(keys[i])));

    private static string TextOf(object key) => key switch
    {
        Indicator indicator => indicator.Code,
        Area area => area.Code.ToString(),
        string { Length: 0 } => "(whole)",
        _ => key.ToString()!,
    };

    // Indicator, area, period, and then the others, whatever the order of the plan.
    private static int Order(Dimension dimension) => dimension switch
    {
        { Kind: DimensionKind.Indicator } => 0,
        { Kind: DimensionKind.Area } => 1,
        { IsOfTime: true } => 2,
        _ => 3,
    };
}
