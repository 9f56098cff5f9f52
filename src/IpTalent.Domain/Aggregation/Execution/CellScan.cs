namespace IpTalent.Domain.Aggregation;

/// <summary>Brings the rows of a query past an accumulator, chunk by chunk, each with the number of its cell.</summary>
internal sealed class CellScan
{
    /// <summary>Few enough that threads finish at about the same time; a block of values holds whole slices of so many.</summary>
    private const int MostRowsOfSlice = ValueColumn.BlockRows / 8;

    private readonly TableQuery _query;
    private readonly CellPart[] _varying;
    private readonly int[]?[] _maps;
    private readonly RowFilter[] _filters;

    public CellScan(TableQuery query, CellSpace space)
    {
        _query = query;
        int clustered = query.Table.Clusters?.Dimension ?? -1;
        _varying = [.. space.Parts.Where(part => part.Codes is { Width: > 0 })];
        _maps = [.. _varying.Select(part => part.IsRolledUp ? Enumerable.Range(0, query.Table.Dimensions[part.Column].Cardinality).Select(code => (int)part.Of(code)).ToArray() : null)];
        _filters =
        [
            .. Enumerable.Range(0, query.Allowed.Length)
                .Where(column => query.Allowed[column] is not null && column != clustered && Array.TrueForAll(space.Parts, part => part.Column != column))
                .Select(column => new RowFilter(query.Table.Dimensions[column].Codes!, code => query.Allows(column, code))),
        ];
        Slices = [.. SlicesOf(query, space)];
        SlicesByFirstCell = AreDisjoint(query, space) ? [.. Slices.GroupBy(slice => slice.FirstCell).Select(slices => slices.ToArray())] : [];
    }

    /// <summary>All rows that may be let through, in order.</summary>
    public Slice[] Slices { get; }

    /// <summary>The slices of each first cell, where slices with different ones never share a cell; else none.</summary>
    public Slice[][] SlicesByFirstCell { get; }

    public long Rows => Slices.Sum(slice => (long)slice.Count);

    /// <summary>How many bytes of codes a row takes.</summary>
    public int KeyBytes => _varying.Sum(part => part.Codes!.Width);

    public bool HasRowFilters => _filters.Length > 0;

    /// <summary>How many cells the rows of one slice can have.</summary>
    public int CellsOfSlice => checked((int)_varying.Aggregate(1L, (cells, part) => Math.Max(cells, part.Cardinality * part.Stride)));

    /// <summary>Whether so many threads find enough to do with cells of their own.</summary>
    public bool IsDisjointFor(int threads) => SlicesByFirstCell.Length >= 2 * threads;

    public void Read(Slice slice, Scratch scratch, Accumulator into)
    {
        Lane lane = _query.Lanes[slice.Lane];
        for (int start = slice.Start; start < slice.Start + slice.Count; start += Scratch.Rows)
        {
            int rows = Math.Min(Scratch.Rows, slice.Start + slice.Count - start);
            int? selected = null;
            foreach (RowFilter filter in _filters)
            {
                selected = filter.Select(start, rows, scratch.Selected, selected);
            }

            int count = selected ?? rows;
            if (count > 0)
            {
                ReadOnlySpan<ushort> among = count < rows ? scratch.Selected.AsSpan(0, count) : default;
                bool apart = into.TakesPairs && count == rows && IsPair;
                bool ofAllRows = into.TakesKeysOfAllRows && count < rows && IsOne && _varying[0].Codes!.Width <= 2;
                into.Add(
                    new()
                    {
                        Lane = lane,
                        Start = start,
                        Rows = rows,
                        Count = count,
                        Selected = among,
                        FirstCell = slice.FirstCell,
                        FirstKeys = apart ? _varying[0].Codes!.Slice(start, rows) : default,
                        FirstStride = apart ? (int)_varying[0].Stride : 0,
                        Keys = apart || ofAllRows ? _varying[^1].Codes!.Slice(start, rows) : KeysOf(start, rows, count, among, scratch),
                        AreKeysOfAllRows = ofAllRows,
                    },
                    scratch);
            }
        }
    }

    /// <summary>Whether the bare codes of one column tell the cell.</summary>
    private bool IsOne => _varying is [{ Stride: 1, IsRolledUp: false }];

    /// <summary>Whether two columns tell the cell, the second one by its bare codes.</summary>
    private bool IsPair => _varying is [{ IsRolledUp: false, Codes.Width: 1 or 2 }, { IsRolledUp: false, Stride: 1, Codes.Width: 1 or 2 }];

    private Cells KeysOf(int start, int rows, int count, ReadOnlySpan<ushort> selected, Scratch scratch)
    {
        if (_varying.Length == 0)
        {
            return default;
        }

        if (IsOne && count == rows)
        {
            return _varying[0].Codes!.Slice(start, rows);
        }

        Span<int> keys = scratch.Keys.AsSpan(0, count);
        for (int i = 0; i < _varying.Length; i++)
        {
            KeyParts.Compose(_varying[i].Codes!.Slice(start, rows), selected, _maps[i], (int)_varying[i].Stride, keys, isFirst: i == 0);
        }

        return Cells.Of<int>(keys);
    }

    private static IEnumerable<Slice> SlicesOf(TableQuery query, CellSpace space)
    {
        CellPart? clustered = query.Table.Clusters is { } clusters ? Array.Find(space.Parts, part => part.Column == clusters.Dimension) : null;
        for (int lane = 0; lane < query.Lanes.Length; lane++)
        {
            foreach ((int start, int end, int code) in RunsOf(query, query.Lanes[lane]))
            {
                long first = (space.RegionOfLane[lane] * space.LaneCells) + (clustered?.Of(code) ?? 0);
                for (int row = start; row < end;)
                {
                    int count = Math.Min(end, ((row / MostRowsOfSlice) + 1) * MostRowsOfSlice) - row;
                    yield return new(lane, row, count, first);
                    row += count;
                }
            }
        }
    }

    /// <summary>The rows of a lane, cluster by cluster, without clusters that filters keep out.</summary>
    private static IEnumerable<(int Start, int End, int Code)> RunsOf(TableQuery query, Lane lane)
    {
        if (query.Table.Clusters is not { } clusters)
        {
            yield return (lane.Start, lane.End, 0);
            yield break;
        }

        for (int cluster = lane.Rows == 0 ? clusters.Count : clusters.Of(lane.Start); cluster < clusters.Count && clusters.Starts[cluster] < lane.End; cluster++)
        {
            (int start, int end) = (clusters.Starts[cluster], clusters.Starts[cluster + 1]);
            if (start < end && query.Allows(clusters.Dimension, clusters.Codes[cluster]))
            {
                yield return (start, end, clusters.Codes[cluster]);
            }
        }
    }

    // A first cell stands for one region and one place of the clustered column; both must tell slices apart.
    private static bool AreDisjoint(TableQuery query, CellSpace space)
    {
        bool byLane = space.IsByLane || query.Lanes.Length == 1;
        bool byCluster = query.Table.Clusters is { } clusters && Array.Exists(space.Parts, part => part.Column == clusters.Dimension);
        return byLane && (byCluster || (space.IsByLane && query.Lanes.Length > 1));
    }
}
