namespace IpTalent.Domain.Aggregation;

/// <summary>How rows fall into cells: the finest groups that one pass tells apart, each with a number. Groups are made of whole cells.</summary>
internal sealed class CellSpace
{
    /// <summary>Above so many cells, rolling up row by row is dearer than rolling up cells afterwards.</summary>
    private const long FewCells = 1 << 16;

    /// <summary>Room for the sum of the parts of a key none of which lies in a group.</summary>
    private static readonly UInt128 MostKeys = UInt128.One << 60;

    private readonly TableQuery _query;
    private readonly int _periods = 1;
    private readonly long[]? _rankedKeys;

    private CellSpace(TableQuery query, CellPart[] parts, bool isByLane, bool isByScale)
    {
        _query = query;
        (Parts, IsByLane) = (parts, isByLane);
        LaneCells = 1;
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            parts[i].Stride = LaneCells;
            LaneCells = Saturated(LaneCells, parts[i].Cardinality);
        }

        int[] scales = isByScale ? [.. query.Lanes.Select(lane => lane.Scale).Distinct().Order()] : [0];
        Regions = isByLane ? query.Lanes.Length : scales.Length;
        RegionOfLane = [.. query.Lanes.Select((lane, place) => isByLane ? place : isByScale ? Array.IndexOf(scales, lane.Scale) : 0)];
        ScaleOfRegion = [.. Enumerable.Range(0, Regions).Select(region => query.Lanes.Length == 0 ? 0 : query.Lanes[Array.IndexOf(RegionOfLane, region)].Scale)];
        Cells = Saturated(LaneCells, Regions);
    }

    private CellSpace(TableQuery query, CellPart ranked, bool isByLane, bool isByScale, int periods, long[] rankedKeys)
        : this(query, [ranked], isByLane, isByScale) => (_periods, _rankedKeys) = (periods, rankedKeys);

    /// <summary>Whether cells are numbered by the keys that occur rather than by those that could.</summary>
    public bool IsRanked => _rankedKeys is not null;

    /// <summary>The columns that tell cells apart, the last one changing fastest.</summary>
    public CellPart[] Parts { get; }

    /// <summary>Whether each lane has cells of its own, being a group of its own.</summary>
    public bool IsByLane { get; }

    /// <summary>How many cells a region has.</summary>
    public long LaneCells { get; }

    /// <summary>How many times the cells are there: for each lane that is a group, or for each scale.</summary>
    public int Regions { get; }

    public int[] RegionOfLane { get; }

    public int[] ScaleOfRegion { get; }

    public long Cells { get; }

    /// <summary>The cheapest space that tells the groups of a query apart, and the periods within them where one of those is to be picked.</summary>
    public static CellSpace Of(TableQuery query, bool byPeriod)
    {
        bool isByLane = query.Groups.Any(group => group.Column < 0);
        bool isByScale = !isByLane && query.Lanes.Select(lane => lane.Scale).Distinct().Skip(1).Any();
        GroupDimension[] groups = [.. query.Groups.Where(group => group.Column >= 0 && !(byPeriod && group.Column == 1))];
        int? clustered = query.Table.Clusters?.Dimension;

        CellSpace Made(bool rollsUpRows)
        {
            IEnumerable<CellPart> parts = groups.Select(group => new CellPart(query, group.Column, rollsUpRows && !group.IsAsItIs ? group : null));
            parts = byPeriod ? parts.Prepend(new(query, 1, null)) : parts;

            // What is the same for all rows of a cluster comes first, so that a cluster needs cells that lie together.
            return new(query, [.. parts.OrderBy(part => part.Column == clustered ? 0 : 1)], isByLane, isByScale);
        }

        CellSpace cells = Made(rollsUpRows: false);
        return cells.Cells <= FewCells || Array.TrueForAll(groups, group => group.IsAsItIs) ? cells : Made(rollsUpRows: true);
    }

    /// <summary>A space with a cell for each group that there is, for a query with too many that could be.</summary>
    /// <exception cref="ArgumentException">There could be more groups than 63 bits tell apart.</exception>
    public static CellSpace Ranked(TableQuery query, bool byPeriod, int threads, CancellationToken cancellation)
    {
        bool isByLane = query.Groups.Any(group => group.Column < 0);
        bool shareRows = query.Lanes.Length > 1 && query.Lanes[0].Start == query.Lanes[1].Start && query.Lanes[0].Rows == query.Table.Rows;
        bool isByScale = !isByLane && query.Lanes.Select(lane => lane.Scale).Distinct().Skip(1).Any();
        int periods = byPeriod ? query.Table.Dimensions[1].Cardinality : 1;
        UInt128 keys = (UInt128)query.Keys * (uint)periods;
        if (keys >= MostKeys)
        {
            throw new ArgumentException("The plan groups by so many things that their combinations cannot be numbered with 60 bits; group by fewer.", nameof(query));
        }

        // Where lanes have rows of their own, their place is part of the key; else each has cells of its own.
        ulong none = (ulong)keys;
        ulong[] keyOfRow = RowKeys.Of(query, periods, isByLane && !shareRows, none, threads, cancellation);
        (CodeColumn places, long[] distinct) = KeyRanking.Of(keyOfRow, none, threads, cancellation);
        return new(query, new(places), isByLane && shareRows, isByScale, periods, [.. distinct.Select(key => key == (long)none ? CellPart.LeftOut : key)]);
    }

    /// <summary>Which period the rows of a cell have, by its code; 0 where cells do not tell.</summary>
    public int PeriodOf(long cell)
    {
        if (_rankedKeys is not null)
        {
            return (int)Math.Max(0, _rankedKeys[cell % LaneCells] % _periods);
        }

        CellPart periods = Array.Find(Parts, part => part.Column == 1)!;
        return (int)(cell % LaneCells / periods.Stride % periods.Cardinality);
    }

    /// <summary>For each cell of a region the key of its group, without what the region adds; or why there is none.</summary>
    public long[] KeysOfCells()
    {
        if (_rankedKeys is not null)
        {
            return [.. _rankedKeys.Select(key => key < 0 ? key : key / _periods)];
        }

        long[] keys = [0];
        foreach (CellPart part in Parts)
        {
            long[] own = part.KeysOf(_query);
            long[] wider = new long[keys.Length * own.Length];
            for (int i = 0; i < keys.Length; i++)
            {
                for (int j = 0; j < own.Length; j++)
                {
                    wider[(i * own.Length) + j] = keys[i] < 0 || own[j] < 0 ? Math.Min(keys[i], own[j]) : keys[i] + own[j];
                }
            }

            keys = wider;
        }

        return keys;
    }

    private static long Saturated(long left, long right) => left > long.MaxValue / Math.Max(1, right) ? long.MaxValue : left * right;
}
