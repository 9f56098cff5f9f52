namespace IpTalent.Domain.Aggregation;

/// <summary>Where the weight of each figure stands: in its own row, or in that of the same area, period and further keys.</summary>
internal sealed class WeightRows
{
    private readonly Lane _figures;
    private readonly int[]? _rows;

    public WeightRows(MetricTable table, Lane figures, Lane weights)
    {
        (_figures, Weights) = (figures, weights);
        if (figures.Start == weights.Start && figures.Rows == weights.Rows)
        {
            return;
        }

        var contents = Enumerable.Range(0, table.Dimensions.Length).ToArray();
        Dictionary<UInt128, int> byKey = [];
        foreach ((UInt128 key, int row) in KeysOf(weights))
        {
            byKey.TryAdd(key, row);
        }

        _rows = [.. KeysOf(figures).Select(figure => byKey.TryGetValue(figure.Key, out int row) ? row : -1)];

        IEnumerable<(UInt128 Key, int Row)> KeysOf(Lane lane)
        {
            Func<int, int>[] codes = [.. contents.Select(column => table.CodesOf(column, lane))];
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
    public int Of(int row)
    {
        int weight = _rows is null ? row : _rows[row - _figures.Start];
        return weight < 0 || Figures.IsMissing(Weights, weight) ? -1 : weight;
    }
}
