namespace IpTalent.Domain.Aggregation;

/// <summary>What the rows of each group tell besides their figures, found where somebody asks.</summary>
internal sealed class GroupContents(GroupedRows rows)
{
    private readonly Dictionary<(int Column, bool Unpicked), GroupCodes> _columns = [];
    private readonly Dictionary<int, int[]> _groups = [];
    private readonly Dictionary<int, int[]> _unpicked = [];
    private readonly Lock _lock = new();
    private GroupCodes? _lanes;

    private MetricTable Table => rows.Query.Table;

    /// <summary>The codes of a column of the table in each group.</summary>
    /// <param name="column">The place of the column.</param>
    /// <param name="unpicked">Whether rows of all periods count, where one of them was picked.</param>
    public GroupCodes Of(int column, bool unpicked = false)
    {
        lock (_lock)
        {
            if (!_columns.TryGetValue((column, unpicked), out GroupCodes? found))
            {
                found = GroupCodes.Of(Enumerable.Range(0, rows.Query.Lanes.Length).SelectMany(lane => Pairs(lane, Table.CodesOf(column, rows.Query.Lanes[lane]), unpicked)));
                _columns.Add((column, unpicked), found);
            }

            return found;
        }
    }

    /// <summary>The lanes that have rows in each group, by their places in the query.</summary>
    public GroupCodes Lanes
    {
        get
        {
            lock (_lock)
            {
                return _lanes ??= GroupCodes.Of(Enumerable.Range(0, rows.Query.Lanes.Length).SelectMany(lane => Pairs(lane, _ => lane, false)));
            }
        }
    }

    /// <summary>The codes of a column that only some tables have; of figures only where missing ones do not count.</summary>
    public GroupCodes? Of(TableDimension? dimension, int? onlyLane = null, bool figuresOnly = false)
    {
        return dimension?.Codes is not { } codes ? null : Codes(lane => row => onlyLane is null || lane == onlyLane ? codes[row] : -1, figuresOnly);
    }

    /// <summary>What a function tells of the rows of each group; -1 where it tells nothing.</summary>
    public GroupCodes Codes(Func<int, Func<int, int>> ofLane, bool figuresOnly = false)
    {
        lock (_lock)
        {
            return GroupCodes.Of(
                from lane in Enumerable.Range(0, rows.Query.Lanes.Length)
                let marks = figuresOnly ? rows.Query.Lanes[lane].Marks : null
                let code = ofLane(lane)
                from pair in Pairs(lane, row => marks is not null && (marks[row] & (int)RowMarks.Missing) != 0 ? -1 : code(row), false)
                where pair.Code >= 0
                select pair);
        }
    }

    /// <summary>The periods of a lane in each group: twice the code, and one more where the series breaks there.</summary>
    public GroupCodes PeriodsOf(int lane)
    {
        lock (_lock)
        {
            Func<int, int> period = Table.CodesOf(1, rows.Query.Lanes[lane]);
            CodeColumn? marks = rows.Query.Lanes[lane].Marks;
            return GroupCodes.Of(Pairs(lane, row => (2 * period(row)) + (marks is not null && (marks[row] & (int)RowMarks.Break) != 0 ? 1 : 0), false));
        }
    }

    /// <summary>The series of each group: an area of a lane.</summary>
    public GroupCodes Series(bool unpicked)
    {
        lock (_lock)
        {
            int areas = Table.Dimensions[0].Cardinality;
            return GroupCodes.Of(Enumerable.Range(0, rows.Query.Lanes.Length).SelectMany(lane =>
            {
                Func<int, int> area = Table.CodesOf(0, rows.Query.Lanes[lane]);
                return Pairs(lane, row => (lane * areas) + area(row), unpicked);
            }));
        }
    }

    /// <summary>The group of each row of a lane, from its first; -1 where it enters none.</summary>
    public int[] GroupsOf(int lane, bool unpicked = false)
    {
        lock (_lock)
        {
            Dictionary<int, int[]> known = unpicked ? _unpicked : _groups;
            if (!known.TryGetValue(lane, out int[]? groups))
            {
                known.Add(lane, groups = rows.GroupsOf(lane, unpicked));
            }

            return groups;
        }
    }

    private IEnumerable<(int Group, int Code)> Pairs(int lane, Func<int, int> codeOf, bool unpicked)
    {
        int[] groups = GroupsOf(lane, unpicked);
        int start = rows.Query.Lanes[lane].Start;
        for (int i = 0; i < groups.Length; i++)
        {
            if (groups[i] >= 0)
            {
                yield return (groups[i], codeOf(start + i));
            }
        }
    }
}
