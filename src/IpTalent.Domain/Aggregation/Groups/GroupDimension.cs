namespace IpTalent.Domain.Aggregation;

/// <summary>A dimension of a plan laid on a table: the keys of its groups in order, and for each code of the column the place of its group.</summary>
/// <param name="Asked">The dimension as the plan has it.</param>
/// <param name="Column">The place of the column among the dimensions of the table; -1 for the indicator, whose codes are those of lanes.</param>
/// <param name="Keys">What tells one group from the others.</param>
/// <param name="GroupOf">The place of each code's key; -1 where it lies in no group.</param>
internal sealed record GroupDimension(Dimension Asked, int Column, object[] Keys, int[] GroupOf)
{
    /// <summary>Whether every code is a group of its own, in the same order.</summary>
    public bool IsAsItIs => Keys.Length == GroupOf.Length;

    /// <summary>Whether all that lies in any group is one.</summary>
    public bool IsOne => Keys is [var only] && ReferenceEquals(only, Everything);

    private static object Everything { get; } = new();

    public static GroupDimension Of(Dimension asked, MetricTable table)
    {
        if (asked.Kind == DimensionKind.Indicator)
        {
            return new(asked, -1, [.. table.Lanes.Select(lane => lane.Indicator)], [.. Enumerable.Range(0, table.Lanes.Length)]);
        }

        int column = ColumnOf(asked, table);
        object[] codes = table.Dimensions[column].Keys;
        if (asked is { Kind: DimensionKind.Area, Level: null } or { Kind: DimensionKind.Period or DimensionKind.Named })
        {
            return new(asked, column, codes, [.. Enumerable.Range(0, codes.Length)]);
        }

        object?[] keys = Array.ConvertAll(codes, asked.KeyOf);
        object[] distinct = [.. keys.OfType<object>().Distinct()];
        Array.Sort(distinct, Compare);
        Dictionary<object, int> places = distinct.Index().ToDictionary(key => key.Item, key => key.Index);
        return new(asked, column, distinct, Array.ConvertAll(keys, key => key is null ? -1 : places[key]));
    }

    /// <summary>All that lies in any group as one.</summary>
    public GroupDimension AsOne() => this with { Keys = [Everything], GroupOf = Array.ConvertAll(GroupOf, group => Math.Min(group, 0)) };

    /// <exception cref="ArgumentException">The table has no such dimension.</exception>
    public static int ColumnOf(Dimension asked, MetricTable table) => asked switch
    {
        { Kind: DimensionKind.Area } => 0,
        { IsOfTime: true } => 1,
        _ => Enumerable.Range(2, table.Dimensions.Length - 2).Where(column => table.Dimensions[column].Name == asked.Name).FirstOrDefault(-1) is >= 0 and var found
            ? found
            : throw new ArgumentException($"The table has no dimension '{asked.Name}'{(table.Dimensions.Length == 2 ? "" : $"; it has {string.Join(", ", table.Dimensions.Skip(2).Select(dimension => dimension.Name))}")}."),
    };

    private static int Compare(object one, object other) =>
        one is Area area ? area.Code.CompareTo(((Area)other).Code) : ((ReportingPeriod)one).CompareTo((ReportingPeriod)other);
}
