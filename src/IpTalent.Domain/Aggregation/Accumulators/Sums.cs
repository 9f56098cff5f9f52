namespace IpTalent.Domain.Aggregation;

/// <summary>The sum of the printed numbers of each cell, and how far the sums of the ends lie from it.</summary>
internal sealed class Sums : Accumulator
{
    public Sums(int cells, bool isProved, bool asOne, bool hasBounds)
    {
        Values = new(cells, isProved, asOne);
        Below = hasBounds ? new(cells, isProved, asOne) : null;
        Above = hasBounds ? new(cells, isProved, asOne) : null;
    }

    public SumCells Values { get; }

    public SumCells? Below { get; }

    public SumCells? Above { get; }

    public override void Add(in Chunk chunk, Scratch scratch)
    {
        Values.Add(chunk, chunk.Lane.Values, scratch);
        if (chunk.Lane.Below is { } below)
        {
            Below!.Add(chunk, below, scratch);
            Above!.Add(chunk, chunk.Lane.Above!, scratch);
        }
    }

    public override void Merge(Accumulator other)
    {
        var sums = (Sums)other;
        Values.Merge(sums.Values);
        Below?.Merge(sums.Below!);
        Above?.Merge(sums.Above!);
    }

    public override void Clear()
    {
        Values.Clear();
        Below?.Clear();
        Above?.Clear();
    }
}
