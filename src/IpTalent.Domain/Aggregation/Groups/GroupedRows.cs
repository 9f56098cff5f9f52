namespace IpTalent.Domain.Aggregation;

/// <summary>The rows of a query in their groups: each cell has a place in every accumulator, and groups are made up of cells afterwards.</summary>
internal sealed class GroupedRows
{
    private const int None = -1;

    private readonly CellSpace _space;
    private readonly CellScan _scan;
    private readonly AggregationOptions _options;
    private readonly bool _isProved;
    private readonly ScanRunner<Sums> _sums;

    /// <summary>For each cell the place of its group; absent where cells are groups as they are.</summary>
    private readonly int[]? _groupOfCell;

    /// <summary>The same before one period of each group was picked.</summary>
    private readonly int[]? _unpicked;
    private readonly Int128[] _factors;
    private readonly int _scale;
    private readonly int _laneDimension;
    private ScanRunner<Extremes>? _least;
    private ScanRunner<Extremes>? _greatest;

    private GroupedRows(TableQuery query, CellSpace space, AggregationMeasure measure, AggregationOptions options)
    {
        Query = query;
        (_space, _options) = (space, options);
        _scan = new(query, space);
        UInt128 magnitudes = UInt128.Zero;
        foreach (Lane lane in query.Lanes)
        {
            magnitudes += lane.SumOfAbsolutes;
        }

        _isProved = magnitudes <= long.MaxValue;
        _laneDimension = Array.FindIndex(query.Groups, group => group.Column < 0);
        _scale = query.Lanes.Select(lane => lane.Scale).DefaultIfEmpty().Max();
        _factors = [.. space.ScaleOfRegion.Select(scale => _laneDimension >= 0 ? 1 : (Int128)System.Numerics.BigInteger.Pow(10, _scale - scale))];
        _sums = new(_scan, options, isShared => new((int)space.Cells, _isProved, isShared, HasBounds));

        GroupDirectory? directory = null;
        int[]? groupOfCell = null, unpicked = null;
        bool hasMarks = Array.Exists(query.Lanes, lane => lane.Marks is not null), hasEnds = Array.Exists(query.Lanes, lane => lane.Ends is not null);
        new ScanRunner<Tally>(_scan, options, _ => new((int)space.Cells, hasMarks, hasEnds)).Run(
            default, tally => (directory, groupOfCell, unpicked) = DirectoryOf(tally, measure));
        (Directory, _groupOfCell, _unpicked) = (directory!, groupOfCell, unpicked);
    }

    public TableQuery Query { get; }

    public GroupDirectory Directory { get; }

    /// <summary>Whether any row's bounds lie apart from its printed number.</summary>
    public bool HasBounds => Array.Exists(Query.Lanes, lane => lane.Below is not null);

    /// <summary>Groups the rows of a query.</summary>
    /// <exception cref="ArgumentException">There could be more groups than 60 bits tell apart.</exception>
    public static GroupedRows Of(TableQuery query, AggregationMeasure measure, AggregationOptions options)
    {
        bool byPeriod = measure is AggregationMeasure.First or AggregationMeasure.Last;
        CellSpace space = CellSpace.Of(query, byPeriod);
        return new(query, space.Cells <= options.MostCells ? space : CellSpace.Ranked(query, byPeriod, options.Threads), measure, options);
    }

    /// <summary>Which kernel runs, and why its sums are exact.</summary>
    public string Method =>
        $"{(_space.Cells == 1 ? "one sum" : $"{_space.Cells} sums addressed by {(_space.IsRanked ? "the rank of the key" : "code")}")}{(_sums.Threads == 1 ? "" : _sums.IsShared ? $", {_sums.Threads} threads on parts of their own" : $", for each of {_sums.Threads} threads")}; "
        + (_isProved ? "exact, since all magnitudes together stay below 2^63" : "exact, in halves of 32 bits that hold any values of fewer than 2^31 rows");

    /// <summary>How many rows one run reads, kept out or not.</summary>
    public long RowsTouched => _scan.Rows;

    /// <summary>How many bytes of codes and figures one run reads.</summary>
    public long BytesTouched => _scan.Slices.Sum(slice => (long)slice.Count * _scan.KeyBytes)
        + _scan.Slices.Sum(slice => new[] { Query.Lanes[slice.Lane].Values, Query.Lanes[slice.Lane].Below, Query.Lanes[slice.Lane].Above }.OfType<ValueColumn>()
            .Sum(column => (long)column.Slice(slice.Start, slice.Count).Width * slice.Count));

    /// <summary>The most decimal places that the sums of any group have.</summary>
    public int HighestScale => _scale;

    /// <summary>The decimal places of the sums of a group.</summary>
    public int ScaleOf(int group) => _laneDimension >= 0 ? Query.Table.Lanes[Query.PlaceIn(Directory.Keys[group], _laneDimension)].Scale : _scale;

    /// <summary>Sums the figures of each group, and how far the ends of the sum lie from it.</summary>
    public void Sum(ExactColumn values, ExactColumn below, ExactColumn above, RunContext context) => _sums.Run(context, sums =>
    {
        Fold(sums.Values, values);
        if (sums.Below is not null)
        {
            Fold(sums.Below, below);
            Fold(sums.Above!, above);
        }
    });

    /// <summary>Finds the smallest or largest figure of each group, all bounds being points.</summary>
    public void Extreme(bool isMin, ExactColumn values, RunContext context)
    {
        ref ScanRunner<Extremes>? runner = ref isMin ? ref _least : ref _greatest;
        runner ??= new(_scan, _options, _ => new((int)_space.Cells, isMin));
        runner.Run(context, extremes =>
        {
            Span<Int128> found = values.Wide(Directory.Count);
            found.Fill(isMin ? Int128.MaxValue : Int128.MinValue);
            for (int cell = 0; cell < extremes.Values.Length; cell++)
            {
                int group = GroupOf(cell);
                long value = extremes.Values[cell];
                if (group >= 0 && value != (isMin ? long.MaxValue : long.MinValue))
                {
                    Int128 scaled = value * FactorOf(cell);
                    found[group] = isMin ? Int128.Min(found[group], scaled) : Int128.Max(found[group], scaled);
                }
            }
        });
    }

    /// <summary>For each row of a lane, from its first, the place of its group; -1 where it enters none.</summary>
    /// <param name="lane">The place of the lane in the query.</param>
    /// <param name="unpicked">Whether rows of all periods count, where one of them was picked.</param>
    public int[] GroupsOf(int lane, bool unpicked = false)
    {
        int start = Query.Lanes[lane].Start;
        int[] groups = new int[Query.Lanes[lane].Rows];
        Array.Fill(groups, None);
        var collector = new GroupCollector(groups, start, unpicked ? _unpicked : _groupOfCell);
        var scratch = new Scratch();
        foreach (Slice slice in _scan.Slices.Where(slice => slice.Lane == lane))
        {
            _scan.Read(slice, scratch, collector);
        }

        return groups;
    }

    private int GroupOf(int cell) => _groupOfCell is null ? cell : _groupOfCell[cell];

    private Int128 FactorOf(int cell) => _factors[cell / (int)_space.LaneCells];

    private void Fold(SumCells sums, ExactColumn column)
    {
        bool isPlain = sums.IsProved && Array.TrueForAll(_factors, factor => factor == 1);
        if (isPlain)
        {
            Span<long> narrow = column.Narrow(Directory.Count);
            ReadOnlySpan<long> plain = sums.Plain;
            if (_groupOfCell is null && plain.Length == narrow.Length)
            {
                plain.CopyTo(narrow);
                return;
            }

            for (int cell = 0; cell < _space.Cells; cell++)
            {
                if (GroupOf(cell) is >= 0 and var group)
                {
                    narrow[group] += plain.IsEmpty ? sums.PlainAt(cell) : plain[cell];
                }
            }

            return;
        }

        Span<Int128> wide = column.Wide(Directory.Count);
        for (int cell = 0; cell < _space.Cells; cell++)
        {
            if (GroupOf(cell) is >= 0 and var group)
            {
                wide[group] += sums.At(cell) * FactorOf(cell);
            }
        }
    }

    private (GroupDirectory Directory, int[]? GroupOfCell, int[]? Unpicked) DirectoryOf(Tally tally, AggregationMeasure measure)
    {
        long[] keys = _space.KeysOfCells();
        long leftOut = 0;
        long[] keyOfCell = new long[_space.Cells];
        for (int cell = 0; cell < keyOfCell.Length; cell++)
        {
            long key = keys[cell % keys.Length];
            int region = cell / keys.Length;
            if (key >= 0 && _space.IsByLane)
            {
                key += Query.PlaceOf(region) * Query.Strides[_laneDimension];
            }

            keyOfCell[cell] = tally.Rows[cell] == 0 ? CellPart.FilteredOut : key;
            leftOut += key == CellPart.LeftOut ? tally.Rows[cell] : 0;
        }

        // Cells mostly come in the order of the plan already.
        long[] distinct = [.. keyOfCell.Where(key => key >= 0)];
        bool isOrdered = true;
        for (int i = 1; i < distinct.Length && isOrdered; i++)
        {
            isOrdered = distinct[i - 1] < distinct[i];
        }

        if (!isOrdered)
        {
            Array.Sort(distinct);
            distinct = [.. distinct.Distinct()];
        }

        int[] groupOfCell = new int[keyOfCell.Length];
        bool isIdentity = true;
        int next = 0;
        for (int cell = 0; cell < groupOfCell.Length; cell++)
        {
            groupOfCell[cell] = keyOfCell[cell] < 0 ? None : isOrdered ? next++ : Array.BinarySearch(distinct, keyOfCell[cell]);
            isIdentity &= groupOfCell[cell] == cell;
        }

        int[]? unpicked = null;
        if (measure is AggregationMeasure.First or AggregationMeasure.Last)
        {
            unpicked = groupOfCell;
            groupOfCell = Picked(groupOfCell, distinct.Length, measure == AggregationMeasure.Last);
            isIdentity = false;
        }

        int[] rows = new int[distinct.Length], missing = new int[distinct.Length];
        byte[]? marks = tally.Marks is null ? null : new byte[distinct.Length], ends = tally.Ends is null ? null : new byte[distinct.Length];
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

        return (new() { Keys = distinct, Rows = rows, Missing = missing, Marks = marks, Ends = ends, LeftOut = leftOut }, isIdentity ? null : groupOfCell, unpicked);
    }

    /// <summary>Keeps of each group the cells of its first or last period.</summary>
    private int[] Picked(int[] groupOfCell, int groups, bool isLast)
    {
        int[] picked = new int[groups];
        Array.Fill(picked, isLast ? -1 : int.MaxValue);
        for (int cell = 0; cell < groupOfCell.Length; cell++)
        {
            if (groupOfCell[cell] is >= 0 and var group)
            {
                picked[group] = isLast ? Math.Max(picked[group], _space.PeriodOf(cell)) : Math.Min(picked[group], _space.PeriodOf(cell));
            }
        }

        return [.. groupOfCell.Select((group, cell) => group >= 0 && picked[group] == _space.PeriodOf(cell) ? group : None)];
    }
}
