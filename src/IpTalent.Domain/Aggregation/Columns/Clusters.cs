namespace IpTalent.Domain.Aggregation;

/// <summary>Where the rows of each key of a dimension lie, one after the other within each lane.</summary>
/// <param name="Dimension">The place of the dimension among those of the table.</param>
/// <param name="Starts">The first row of each cluster, and last the end of the table.</param>
/// <param name="Codes">The key of each cluster.</param>
internal sealed record Clusters(int Dimension, int[] Starts, int[] Codes)
{
    public int Count => Codes.Length;

    /// <summary>The cluster in which a row lies.</summary>
    public int Of(int row)
    {
        int at = Array.BinarySearch(Starts, row);

        // Of equal starts the last one is meant: the others are empty.
        at = at < 0 ? ~at - 1 : at;
        while (at + 1 < Count && Starts[at + 1] == row)
        {
            at++;
        }

        return at;
    }
}
