namespace IpTalent.Domain.Aggregation;

/// <summary>Writes down the group of each row; for one thread.</summary>
/// <param name="groups">For each row of a lane, from its first.</param>
/// <param name="start">The first row of the lane.</param>
/// <param name="groupOfCell">The group of each cell; absent where cells are groups as they are.</param>
internal sealed class GroupCollector(int[] groups, int start, int[]? groupOfCell) : Accumulator
{
    public override void Add(in Chunk chunk, Scratch scratch)
    {
        ReadOnlySpan<int> keys = IntKeys(chunk, scratch);
        for (int i = 0; i < keys.Length; i++)
        {
            int cell = (int)chunk.FirstCell + keys[i];
            groups[RowAt(chunk, i) - start] = groupOfCell is null ? cell : groupOfCell[cell];
        }
    }

    public override void Merge(Accumulator other) => throw new NotSupportedException("Rows are written down by one thread.");

    public override void Clear() => Array.Fill(groups, -1);
}
