namespace IpTalent.Domain.Aggregation;

/// <summary>The order that brings each row into its cluster, rows of one cluster staying in theirs.</summary>
internal sealed class RowOrder
{
    private readonly int[] _clusterOfRow;
    private readonly int[] _starts;

    public RowOrder(int[] clusterOfRow, int clusters)
    {
        _clusterOfRow = clusterOfRow;
        _starts = new int[clusters + 1];
        foreach (int cluster in clusterOfRow)
        {
            _starts[cluster + 1]++;
        }

        for (int cluster = 0; cluster < clusters; cluster++)
        {
            _starts[cluster + 1] += _starts[cluster];
        }
    }

    public int Rows => _clusterOfRow.Length;

    /// <summary>The first row of each cluster, and last the number of rows.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    public void Move<T>(ReadOnlySpan<T> source, Span<T> destination)
        where T : unmanaged
    {
        int[] next = _starts.ToArray();
        ScatterByKey.Move(source, (ReadOnlySpan<int>)_clusterOfRow, next, destination);
    }
}
