using System.Numerics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The rows of a query in their groups: each cell has a place in every accumulator, and groups are made up of cells afterwards.</summary>
internal sealed class GroupedRows
{
    private const int None = -1;

    /// <summary>With fewer rows a cell, clearing and adding up copies of the sums takes longer than they save.</summary>
    private const int CopyRowsPerCell = 32;

    private readonly CellSpace _space;
    private readonly CellScan _scan;
    private readonly AggregationOptions _options;
    private readonly bool _isProved;
    private readonly bool _areScalesOne;

    /// <summary>Whether sums are handed over slice by slice, since no two slices with different first cells have a group in common.</summary>
    private readonly bool _isApart;
    private readonly ScanRunner<Sums> _sums;

    /// <summary>For each cell the place of its group; absent where cells are groups as they are.</summary>
    private readonly int[]? _groupOfCell;

    /// <summary>Whether no group has more than one cell.</summary>
    private readonly bool _isOneByOne;

    /// <summary>As <see cref="_groupOfCell"/>, before one period of each group was picked.</summary>
    private readonly int[]? _unpicked;
    private readonly Int128[] _factors;
    private readonly int _scale;
    private readonly int _laneDimension;
    private ScanRunner<Products>? _products;
    private ScanRunner<Extremes<Least>>? _least;
    private ScanRunner<Extremes<Greatest>>? _greatest;

    private GroupedRows(TableQuery query, CellSpace space, AggregationMeasure measure, AggregationOptions options, CancellationToken cancellation)
    {
        Query = query;
        (_space, _options) = (space, options);
        _scan = new(query, space);
        UInt128 magnitudes = UInt128.Zero, distances = UInt128.Zero, farthest = UInt128.One;
        foreach (Lane lane in query.Lanes)
        {
            magnitudes += lane.SumOfAbsolutes;
            distances += lane.SumOfDistances;
            farthest = UInt128.Max(farthest, lane.LargestDistance);
        }

        int? rowsOfWord = distances <= int.MaxValue ? null : (int)(int.MaxValue / farthest);
        _isProved = magnitudes <= long.MaxValue;
        _laneDimension = Array.FindIndex(query.Groups, group => group.Column < 0);
        _scale = query.Lanes.Select(lane => lane.Scale).DefaultIfEmpty().Max();
        _factors = [.. space.ScaleOfRegion.Select(scale => _laneDimension >= 0 ? 1 : (Int128)BigInteger.Pow(10, _scale - scale))];
        _areScalesOne = Array.TrueForAll(_factors, factor => factor == 1);
        HasBounds = Array.Exists(query.Lanes, lane => lane.Below is not null);
        bool hasMarks = Array.Exists(query.Lanes, lane => lane.Marks is not null), hasEnds = Array.Exists(query.Lanes, lane => lane.Ends is not null);
        using ScanRunner<Tally>.Found tally = new ScanRunner<Tally>(_scan, options, _ => new((int)space.Cells, hasMarks, hasEnds)).Run(new(null, cancellation));
        (Directory, _groupOfCell, _unpicked) = CellGroups.Of(query, space, tally.Accumulator, measure);
        _isOneByOne = AreOneByOne(_groupOfCell, Directory.Count);
        _isApart = _isOneByOne && _isProved && _areScalesOne && _scan.IsDisjointFor(options.Threads);
        int cells = _isApart ? _scan.CellsOfSlice : (int)space.Cells;
        bool areCopiesDear = _scan.Rows < CopyRowsPerCell * space.Cells;
        _sums = new(_scan, options, isShared => new(
            cells, _isProved, isShared || areCopiesDear, HasBounds, HasBounds && _isProved ? SumsWithEnds.Of(cells, rowsOfWord, isShared) : null));
    }

    /// <summary>Groups that are made up of finer ones: their sums are added up from those, and no row is read.</summary>
    private GroupedRows(TableQuery query, GroupFold fold)
    {
        GroupedRows finer = fold.Finer;
        (Query, Directory, Folded, HasBounds) = (query, fold.Directory, fold, finer.HasBounds);
        (_space, _scan, _options, _sums, _isProved, _scale, _factors) = (finer._space, finer._scan, finer._options, finer._sums, finer._isProved, finer._scale, []);
        _laneDimension = Array.FindIndex(query.Groups, group => group.Column < 0);
    }

    public TableQuery Query { get; }

    public GroupDirectory Directory { get; }

    /// <summary>How the groups are made up of finer ones; absent where they were found in the rows.</summary>
    public GroupFold? Folded { get; }

    /// <summary>Whether any row's bounds lie apart from its printed number.</summary>
    public bool HasBounds { get; }

    /// <summary>Groups the rows of a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="measure">What is asked of the groups.</param>
    /// <param name="options">How many threads.</param>
    /// <param name="finer">The same rows in groups that may be finer, if there are any; only where no more than sums is asked of the groups.</param>
    /// <param name="cancellation">Looked at now and then.</param>
    /// <exception cref="ArgumentException">There could be more groups than 60 bits tell apart.</exception>
    public static GroupedRows Of(TableQuery query, AggregationMeasure measure, AggregationOptions options, GroupedRows? finer, CancellationToken cancellation)
    {
        if (finer is not null && GroupFold.Of(finer, query) is { } fold)
        {
            return new(query, fold);
        }

        bool byPeriod = measure is AggregationMeasure.First or AggregationMeasure.Last;
        CellSpace space = CellSpace.Of(query, byPeriod);
        return new(query, space.Cells <= options.MostCells ? space : CellSpace.Ranked(query, byPeriod, options.Threads, cancellation), measure, options, cancellation);
    }

    /// <summary>Which kernel runs, and why its sums are exact.</summary>
    public string Method => Folded is { } fold
        ? $"added up, exactly, from the {TextForm.Counted(fold.Finer.Directory.Count, "group")} by {AggregationScope.Told([.. fold.Finer.Query.Groups.Select(group => group.Asked)])}"
        : $"{(_space.Cells == 1 ? "one sum" : $"{_space.Cells} sums addressed by {(_space.IsRanked ? "the rank of the key" : "code")}")}{(_sums.Threads == 1 ? "" : _sums.IsShared ? $", {_sums.Threads} threads on parts of their own" : $", for each of {_sums.Threads} threads")}; "
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
    public void Sum(ExactColumn values, ExactColumn below, ExactColumn above, RunContext context)
    {
        if (_isApart)
        {
            SumApart(HasBounds ? [values, below, above] : [values], context);
            return;
        }

        using ScanRunner<Sums>.Found found = _sums.Run(context);
        if (found.Accumulator.Packed is { } packed && _isOneByOne && _areScalesOne)
        {
            HandOver(packed, 0, values, below, above);
            return;
        }

        Fold(found.Accumulator, 0, values);
        if (HasBounds)
        {
            Fold(found.Accumulator, 1, below);
            Fold(found.Accumulator, 2, above);
        }
    }

    /// <summary>Sums the weights, and weight x figure, for each group.</summary>
    /// <param name="weights">The weights, each in the row of its figure.</param>
    /// <param name="context">Whom to tell.</param>
    /// <returns>For each group the sum of products of the printed numbers, of the distances of the lower and upper ends, and of the weights.</returns>
    public (BigInteger Printed, BigInteger Below, BigInteger Above, Int128 Weight)[] SumOfProducts(Lane weights, RunContext context)
    {
        UInt128 largest = UInt128.One;
        foreach (Lane lane in Query.Lanes)
        {
            largest = UInt128.Max(largest, lane.Largest);
        }

        bool isProved = weights.SumOfAbsolutes <= long.MaxValue / largest;
        _products ??= new(_scan, _options, _ => new((int)_space.Cells, weights, HasBounds, isProved));
        using ScanRunner<Products>.Found found = _products.Run(context);
        Products products = found.Accumulator;
        var sums = new (BigInteger Printed, BigInteger Below, BigInteger Above, Int128 Weight)[Directory.Count];
        for (int cell = 0; cell < _space.Cells; cell++)
        {
            if (GroupOf(cell) is >= 0 and var group)
            {
                ref (BigInteger Printed, BigInteger Below, BigInteger Above, Int128 Weight) sum = ref sums[group];
                sum.Printed += products.At(0, cell);
                sum.Below += HasBounds ? products.At(1, cell) : 0;
                sum.Above += HasBounds ? products.At(2, cell) : 0;
                sum.Weight += products.WeightAt(cell);
            }
        }

        return sums;
    }

    /// <summary>Finds the least figure of each group, all bounds being points.</summary>
    public void Least(ExactColumn values, RunContext context) => Extreme(ref _least, values, context);

    /// <summary>Finds the greatest figure of each group, all bounds being points.</summary>
    public void Greatest(ExactColumn values, RunContext context) => Extreme(ref _greatest, values, context);

    /// <summary>For each row of a lane, from its first, the place of its group; -1 where it enters none.</summary>
    /// <param name="lane">The place of the lane in the query.</param>
    /// <param name="unpicked">Whether rows of all periods count, where one of them was picked.</param>
    public int[] GroupsOf(int lane, bool unpicked = false)
    {
        if (Folded is { } fold)
        {
            return Array.ConvertAll(fold.Finer.GroupsOf(lane), part => part < 0 ? None : fold.GroupOf[part]);
        }

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

    private void Extreme<TSide>(ref ScanRunner<Extremes<TSide>>? runner, ExactColumn values, RunContext context)
        where TSide : struct, ISide
    {
        runner ??= new(_scan, _options, _ => Extremes<TSide>.Of(
            (int)_space.Cells,
            Query.Lanes.Select(lane => (ulong)lane.Largest).DefaultIfEmpty().Max() + 1,
            Array.Exists(Query.Lanes, lane => lane.Marks is not null)));
        using ScanRunner<Extremes<TSide>>.Found run = runner.Run(context);
        Extremes<TSide> extremes = run.Accumulator;
        if (_areScalesOne)
        {
            Span<long> narrow = values.Narrow(Directory.Count, isCleared: false);
            narrow.Fill(TSide.Start<long>());
            for (int cell = 0; cell < _space.Cells; cell++)
            {
                if (GroupOf(cell) is >= 0 and var group && extremes.At(cell) is { } extreme && TSide.IsBeyond(extreme, narrow[group]))
                {
                    narrow[group] = extreme;
                }
            }

            return;
        }

        Span<Int128> wide = values.Wide(Directory.Count);
        wide.Fill(TSide.Start<long>() * (Int128)long.MaxValue);
        for (int cell = 0; cell < _space.Cells; cell++)
        {
            if (GroupOf(cell) is >= 0 and var group && extremes.At(cell) is { } extreme)
            {
                Int128 scaled = extreme * FactorOf(cell);
                wide[group] = TSide.IsBeyond(scaled, wide[group]) ? scaled : wide[group];
            }
        }
    }

    private void SumApart(ExactColumn[] columns, RunContext context)
    {
        foreach (ExactColumn column in columns)
        {
            column.Narrow(Directory.Count, isCleared: false);
        }

        int cells = _scan.CellsOfSlice;
        _sums.RunApart(context, (sums, first) =>
        {
            if (sums.Packed is { } packed)
            {
                HandOver(packed, first, columns[0], columns[1], columns[2]);
                return;
            }

            for (int part = 0; part < columns.Length; part++)
            {
                FoldOneByOne(sums, part, first, cells, columns[part]);
            }
        });
    }

    private int GroupOf(int cell) => _groupOfCell is null ? cell : _groupOfCell[cell];

    private Int128 FactorOf(int cell) => _factors[cell / (int)_space.LaneCells];

    private void Fold(Sums sums, int part, ExactColumn column)
    {
        int cells = (int)_space.Cells;
        if (!sums.IsProved || !_areScalesOne)
        {
            Span<Int128> wide = column.Wide(Directory.Count);
            for (int cell = 0; cell < cells; cell++)
            {
                if (GroupOf(cell) is >= 0 and var group)
                {
                    wide[group] += sums.At(part, cell) * FactorOf(cell);
                }
            }

            return;
        }

        if (_isOneByOne)
        {
            FoldOneByOne(sums, part, 0, cells, column);
            return;
        }

        Span<long> narrow = column.Narrow(Directory.Count);
        for (int cell = 0; cell < cells; cell++)
        {
            if (GroupOf(cell) is >= 0 and var group)
            {
                narrow[group] += sums.PlainAt(part, cell);
            }
        }
    }

    private void HandOver(SumsWithEnds sums, int first, ExactColumn values, ExactColumn below, ExactColumn above)
    {
        int groups = Directory.Count, start = _groupOfCell is null ? first : 0;
        sums.To(
            _groupOfCell is null ? default : _groupOfCell.AsSpan(first),
            values.Narrow(groups, isCleared: false)[start..],
            below.Narrow(groups, isCleared: false)[start..],
            above.Narrow(groups, isCleared: false)[start..]);
    }

    /// <summary>Hands over the sums of cells each of which is a group, or none.</summary>
    private void FoldOneByOne(Sums sums, int part, int first, int cells, ExactColumn column)
    {
        Span<long> narrow = column.Narrow(Directory.Count, isCleared: false);
        ReadOnlySpan<long> plain = part == 0 ? sums.Plain : default;
        if (!plain.IsEmpty && _groupOfCell is null)
        {
            plain.CopyTo(narrow[first..]);
        }
        else if (!plain.IsEmpty)
        {
            ScatterSums.To(plain, _groupOfCell.AsSpan(first, cells), narrow);
        }
        else
        {
            for (int cell = 0; cell < cells; cell++)
            {
                if (GroupOf(first + cell) is >= 0 and var group)
                {
                    narrow[group] = sums.PlainAt(part, cell);
                }
            }
        }
    }

    private static bool AreOneByOne(int[]? groupOfCell, int groups)
    {
        bool[] seen = new bool[groups];
        foreach (int group in groupOfCell ?? [])
        {
            if (group >= 0 && seen[group])
            {
                return false;
            }

            if (group >= 0)
            {
                seen[group] = true;
            }
        }

        return true;
    }
}
