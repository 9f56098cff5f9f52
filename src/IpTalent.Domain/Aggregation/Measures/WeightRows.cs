namespace IpTalent.Domain.Aggregation;

/// <summary>Where the weight of each figure stands: in its own row, or in that of the same area, period and further keys.</summary>
internal sealed class WeightRows
{
    private readonly Lane _figures;
    private readonly int[]? _rows;
    private readonly HashSet<int> _repeated = [];

    public WeightRows(MetricTable table, Lane figures, Lane weights)
    {
        (_figures, Weights) = (figures, weights);
        if (figures.Start == weights.Start && figures.Rows == weights.Rows)
        {
            return;
        }

        Dictionary<UInt128, int> byKey = [];
        foreach ((UInt128 key, int row) in KeysOf(weights))
        {
            if (!byKey.TryAdd(key, row))
            {
                _repeated.Add(byKey[key]);
            }
        }

        _rows = [.. KeysOf(figures).Select(figure => byKey.TryGetValue(figure.Key, out int row) ? row : -1)];

        IEnumerable<(UInt128 Key, int Row)> KeysOf(Lane lane)
        {
            Func<int, int>[] codes = [.. Enumerable.Range(0, table.Dimensions.Length).Select(column => table.CodesOf(column, lane))];
            for (int row = lane.Start; row < lane.End; row++)
            {
                UInt128 key = UInt128.Zero;
                for (int column = 0; column < codes.Length; column++)
                {
                    key = checked((key * (uint)table.Dimensions[column].Cardinality) + (uint)codes[column](row));
                }

                yield return (key, row);
            }
        }
    }

    public Lane Weights { get; }

    /// <summary>Whether each weight stands in the row of its figure.</summary>
    public bool IsBesideEach => _rows is null;

    /// <summary>The row of the weight of a figure; -1 where it has none.</summary>
    public int Of(int row) => RowOf(row) is >= 0 and var weight && !Figures.IsMissing(Weights, weight) ? weight : -1;

    /// <summary>Whether any weight is told by several rows; else no figure need be looked at.</summary>
    public bool CanBeDoubtful => _repeated.Count > 0 || Weights.Marks is not null;

    /// <summary>Whether several rows tell the weight of a figure, as parts or in contradiction.</summary>
    public bool IsDoubtful(int row) => RowOf(row) is >= 0 and var weight
        && (_repeated.Contains(weight) || (Weights.Marks is { } marks && (marks[weight] & (int)RowMarks.Conflicting) != 0));

    private int RowOf(int row) => _rows is null ? row : _rows[row - _figures.Start];
}
