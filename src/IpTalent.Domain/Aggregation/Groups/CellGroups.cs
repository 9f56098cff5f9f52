namespace IpTalent.Domain.Aggregation;

/// <summary>Which group each cell belongs to, found from the cells that have rows.</summary>
/// <param name="Directory">The groups.</param>
/// <param name="GroupOfCell">For each cell the place of its group, or -1; absent where cells are groups as they are.</param>
/// <param name="Unpicked">The same before one period of each group was picked; absent where none was.</param>
internal sealed record CellGroups(GroupDirectory Directory, int[]? GroupOfCell, int[]? Unpicked)
{
    private const int None = -1;

    /// <summary>Up to so many keys that could be, one look at each is cheaper than sorting those that are.</summary>
    private const long FewKeys = 1 << 24;

    public static CellGroups Of(TableQuery query, CellSpace space, Tally tally, AggregationMeasure measure)
    {
        long[] keys = KeysOf(query, space);
        long leftOut = 0;
        for (int cell = 0; cell < keys.Length; cell++)
        {
            leftOut += keys[cell] == CellPart.LeftOut ? tally.Rows[cell] : 0;
            keys[cell] = tally.Rows[cell] == 0 ? CellPart.FilteredOut : keys[cell];
        }

        (long[] distinct, int[] groupOfCell) = Numbered(keys, query.Keys);
        int[]? unpicked = null;
        if (measure is AggregationMeasure.First or AggregationMeasure.Last)
        {
            unpicked = groupOfCell;
            groupOfCell = Picked(space, groupOfCell, distinct.Length, measure == AggregationMeasure.Last);
        }

        return new(DirectoryOf(tally, distinct, groupOfCell, leftOut), IsIdentity(groupOfCell, distinct.Length) ? null : groupOfCell, unpicked);
    }

    /// <summary>The keys that there are, ascending, and the place of each; -1 for what is below zero and so no key.</summary>
    /// <param name="keys">A key for each of some parts, several of which may have the same.</param>
    /// <param name="possible">How many keys there could be.</param>
    public static (long[] Distinct, int[] PlaceOf) Numbered(long[] keys, long possible) => possible <= FewKeys ? Counted(keys, (int)possible) : Sorted(keys);

    /// <summary>For each cell the key of its group, or why there is none.</summary>
    private static long[] KeysOf(TableQuery query, CellSpace space)
    {
        long[] ofRegion = space.KeysOfCells();
        if (space.Regions == 1)
        {
            long common = space.IsByLane ? KeyOfLane(0) : 0;
            return common == 0 ? ofRegion : Array.ConvertAll(ofRegion, key => key < 0 ? key : key + common);
        }

        long[] keys = new long[space.Cells];
        for (int region = 0; region < space.Regions; region++)
        {
            Span<long> own = keys.AsSpan(region * ofRegion.Length, ofRegion.Length);
            long common = space.IsByLane ? KeyOfLane(region) : 0;
            for (int cell = 0; cell < own.Length; cell++)
            {
                own[cell] = ofRegion[cell] < 0 ? ofRegion[cell] : ofRegion[cell] + common;
            }
        }

        return keys;

        long KeyOfLane(int lane) => query.PlaceOf(lane) * query.Strides[Array.FindIndex(query.Groups, group => group.Column < 0)];
    }

    private static (long[] Distinct, int[] GroupOfCell) Counted(long[] keys, int possible)
    {
        int[] places = new int[possible];
        foreach (long key in keys)
        {
            if (key >= 0)
            {
                places[key] = 1;
            }
        }

        int count = 0;
        foreach (ref int place in places.AsSpan())
        {
            (place, count) = place == 0 ? (None, count) : (count, count + 1);
        }

        long[] distinct = new long[count];
        int[] groupOfCell = new int[keys.Length];
        for (int cell = 0; cell < keys.Length; cell++)
        {
            groupOfCell[cell] = keys[cell] < 0 ? None : places[keys[cell]];
            if (groupOfCell[cell] is >= 0 and var group)
            {
                distinct[group] = keys[cell];
            }
        }

        return (distinct, groupOfCell);
    }

    private static (long[] Distinct, int[] GroupOfCell) Sorted(long[] keys)
    {
        long[] distinct = Array.FindAll(keys, key => key >= 0);
        if (!IsAscending(distinct))
        {
            Array.Sort(distinct);
            distinct = [.. distinct.Distinct()];
        }

        int next = 0;
        int[] groupOfCell = new int[keys.Length];
        for (int cell = 0; cell < keys.Length; cell++)
        {
            // Cells mostly come in the order of the groups.
            next = keys[cell] < 0 || (next < distinct.Length && distinct[next] == keys[cell]) ? next : Array.BinarySearch(distinct, keys[cell]);
            groupOfCell[cell] = keys[cell] < 0 ? None : next++;
        }

        return (distinct, groupOfCell);
    }

    private static bool IsAscending(ReadOnlySpan<long> keys)
    {
        for (int i = 1; i < keys.Length; i++)
        {
            if (keys[i - 1] >= keys[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsIdentity(int[] groupOfCell, int groups)
    {
        for (int cell = 0; cell < groupOfCell.Length; cell++)
        {
            if (groupOfCell[cell] != cell)
            {
                return false;
            }
        }

        return groupOfCell.Length == groups;
    }

    /// <summary>Keeps of each group the cells of its first or last period.</summary>
    private static int[] Picked(CellSpace space, int[] groupOfCell, int groups, bool isLast)
    {
        int[] picked = new int[groups];
        Array.Fill(picked, isLast ? -1 : int.MaxValue);
        for (int cell = 0; cell < groupOfCell.Length; cell++)
        {
            if (groupOfCell[cell] is >= 0 and var group)
            {
                picked[group] = isLast ? Math.Max(picked[group], space.PeriodOf(cell)) : Math.Min(picked[group], space.PeriodOf(cell));
            }
        }

        return [.. groupOfCell.Select((group, cell) => group >= 0 && picked[group] == space.PeriodOf(cell) ? group : None)];
    }

    private static GroupDirectory DirectoryOf(Tally tally, long[] keys, int[] groupOfCell, long leftOut)
    {
        int[] rows = new int[keys.Length], missing = new int[keys.Length];
        byte[]? marks = tally.Marks is null ? null : new byte[keys.Length], ends = tally.Ends is null ? null : new byte[keys.Length];
        for (int cell = 0; cell < groupOfCell.Length; cell++)
        {
            if (groupOfCell[cell] is >= 0 and var group)
            {
                rows[group] += tally.Rows[cell];
                missing[group] += tally.Missing?[cell] ?? 0;
                marks?[group] |= tally.Marks![cell];
                ends?[group] |= tally.Ends![cell];
            }
        }

        return new() { Keys = keys, Rows = rows, Missing = missing, Marks = marks, Ends = ends, LeftOut = leftOut };
    }
}
