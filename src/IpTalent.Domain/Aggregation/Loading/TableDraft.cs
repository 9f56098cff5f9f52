namespace IpTalent.Domain.Aggregation;

/// <summary>The columns of a table that is being built, in the order in which the rows came.</summary>
internal sealed class TableDraft(int rows)
{
    /// <summary>Below this many rows a cluster, the table of offsets costs more than it saves.</summary>
    private const int FewestRowsOfCluster = 512;

    public int Rows { get; } = rows;

    /// <summary>Areas first, periods second, then the others.</summary>
    public List<TableDimension> Dimensions { get; } = [];

    /// <summary>The indicator of each row, where each row names one.</summary>
    public CodeColumn? IndicatorCodes { get; set; }

    public Indicator[] Indicators { get; set; } = [];

    /// <summary>The scale of each of <see cref="Indicators"/>, where each row names one.</summary>
    public int[] Scales { get; set; } = [];

    public List<DraftValues> Values { get; } = [];

    public TableDimension? Units { get; set; }

    public TableDimension? Definitions { get; set; }

    public TableDimension? Sources { get; set; }

    /// <summary>Puts rows where queries find them, and each column into as few bytes as it takes.</summary>
    /// <param name="clusterBy">The dimension whose keys shall lie together, if any.</param>
    /// <param name="loaded">How many rows were read.</param>
    /// <param name="policy">The reading convention of the bounds.</param>
    /// <param name="progress">Told how many columns' worth of rows are in place.</param>
    /// <param name="cancellation">Looked at between columns.</param>
    public MetricTable Build(int? clusterBy, long loaded, BoundPolicy policy, IProgress<long>? progress = null, CancellationToken cancellation = default)
    {
        int perIndicator = 1;
        if (clusterBy is { } wanted)
        {
            perIndicator = Dimensions[wanted].Cardinality;
            long clusters = (long)perIndicator * Math.Max(1, Indicators.Length);
            if (perIndicator < 2 || clusters * FewestRowsOfCluster > Rows)
            {
                (clusterBy, perIndicator) = (null, 1);
            }
        }

        RowOrder? order = OrderOf(clusterBy, perIndicator);
        int[] starts = order is null ? [0, Rows] : order.Starts.ToArray();
        Clusters? index = clusterBy is { } dimension
            ? new(dimension, starts, [.. Enumerable.Range(0, starts.Length - 1).Select(cluster => cluster % perIndicator)])
            : null;
        for (int i = 0; i < Dimensions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Dimensions[i] = Dimensions[i] with { Codes = i == clusterBy ? null : InOrder(Dimensions[i].Codes, order) };
            progress?.Report(Rows * (long)(i + 1) / (Dimensions.Count + Values.Count));
        }

        var lanes = new List<Lane>();
        foreach (DraftValues values in Values)
        {
            cancellation.ThrowIfCancellationRequested();
            lanes.AddRange(LanesOf(values, order, starts, perIndicator));
            progress?.Report(Rows * (long)(Dimensions.Count + Values.Count) / (Dimensions.Count + Values.Count));
        }

        lanes.Sort((one, other) => string.CompareOrdinal(one.Indicator.Code, other.Indicator.Code));
        return new(loaded, Rows, policy, [.. lanes], [.. Dimensions])
        {
            Clusters = index,
            Units = InOrder(Units, order),
            Definitions = InOrder(Definitions, order),
            Sources = InOrder(Sources, order),
        };
    }

    private RowOrder? OrderOf(int? clusterBy, int perIndicator)
    {
        if (IndicatorCodes is null && clusterBy is null)
        {
            return null;
        }

        int[] clusterOfRow = GC.AllocateUninitializedArray<int>(Rows);
        CodeColumn? within = clusterBy is { } dimension ? Dimensions[dimension].Codes : null;
        Span<int> keys = clusterOfRow;
        for (int row = 0; row < Rows; row += ValueColumn.BlockRows)
        {
            int count = Math.Min(ValueColumn.BlockRows, Rows - row);
            keys.Slice(row, count).Clear();
            KeyParts.Add(IndicatorCodes, perIndicator, row, keys.Slice(row, count));
            KeyParts.Add(within, 1, row, keys.Slice(row, count));
        }

        return new(clusterOfRow, Math.Max(1, Indicators.Length) * perIndicator);
    }

    private IEnumerable<Lane> LanesOf(DraftValues draft, RowOrder? order, int[] starts, int perIndicator)
    {
        long[] values = InOrder(draft.Values, order);
        long[]? below = InOrder(draft.Below, order), above = InOrder(draft.Above, order);
        CodeColumn? marks = Flags(InOrder(draft.Marks, order)), ends = Flags(InOrder(draft.Ends, order));
        ValueColumn valueColumn = ValueColumn.Of(values);
        ValueColumn? belowColumn = below is null ? null : ValueColumn.Of(below), aboveColumn = above is null ? null : ValueColumn.Of(above);
        if (draft.Indicator is { } only)
        {
            yield return LaneOf(only, draft.Scale, 0, Rows);
            yield break;
        }

        for (int i = 0; i < Indicators.Length; i++)
        {
            yield return LaneOf(Indicators[i], Scales.Length == 0 ? draft.Scale : Scales[i], starts[i * perIndicator], starts[(i + 1) * perIndicator]);
        }

        Lane LaneOf(Indicator indicator, int scale, int start, int end)
        {
            (long min, long max, UInt128 sum) = NarrowValues.Measure(values.AsSpan(start..end));
            UInt128 largest = Magnitude(min, max), distances = UInt128.Zero, farthest = UInt128.Zero;
            foreach (long[] column in new[] { below, above }.OfType<long[]>())
            {
                (long least, long most, UInt128 sumOfColumn) = NarrowValues.Measure(column.AsSpan(start..end));
                distances = UInt128.Max(distances, sumOfColumn);
                farthest = UInt128.Max(farthest, Magnitude(least, most));
            }

            return new()
            {
                Indicator = indicator,
                Scale = scale,
                Start = start,
                End = end,
                SumOfAbsolutes = UInt128.Max(sum, distances),
                SumOfDistances = distances,
                Lowest = min,
                Largest = UInt128.Max(largest, farthest),
                LargestDistance = farthest,
                Values = valueColumn,
                Below = belowColumn,
                Above = aboveColumn,
                Marks = marks,
                Ends = ends,
            };
        }
    }

    /// <summary>The larger magnitude of two ends; zero where there were no values, whose least lies above their greatest.</summary>
    private static UInt128 Magnitude(long min, long max) => min > max ? UInt128.Zero : (UInt128)Int128.Max(Int128.Abs(min), Int128.Abs(max));

    private static CodeColumn? Flags(byte[]? flags) => flags is null ? null : CodeColumn.OfFlags(flags);

    private static TableDimension? InOrder(TableDimension? dimension, RowOrder? order) =>
        dimension is null ? null : dimension with { Codes = InOrder(dimension.Codes, order) };

    private static CodeColumn? InOrder(CodeColumn? codes, RowOrder? order) => order is null ? codes : codes?.Clustered(order);

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(column))]
    private static T[]? InOrder<T>(T[]? column, RowOrder? order)
        where T : unmanaged
    {
        if (column is null || order is null)
        {
            return column;
        }

        T[] ordered = GC.AllocateUninitializedArray<T>(column.Length);
        order.Move<T>(column, ordered);
        return ordered;
    }
}
