namespace IpTalent.Domain.Aggregation;

/// <summary>How many rows each cell has, how many without a figure, and what they say besides: all that does not depend on the figures.</summary>
internal sealed class Tally : Accumulator
{
    public Tally(int cells, bool hasMarks, bool hasEnds)
    {
        Rows = new int[cells];
        Missing = hasMarks ? new int[cells] : null;
        Marks = hasMarks ? new byte[cells] : null;
        Ends = hasEnds ? new byte[cells] : null;
    }

    public int[] Rows { get; }

    /// <summary>Absent where no row lacks its figure.</summary>
    public int[]? Missing { get; }

    /// <summary>The <see cref="RowMarks"/> of all rows together.</summary>
    public byte[]? Marks { get; }

    /// <summary>The <see cref="EndMarks"/> of all figures together.</summary>
    public byte[]? Ends { get; }

    public override void Add(in Chunk chunk, Scratch scratch)
    {
        int first = (int)chunk.FirstCell;
        switch (chunk.Keys.Width)
        {
            case 0:
                Rows[first] += chunk.Count;
                break;
            case 1:
                CountByKey.Add(chunk.Keys.As<byte>(), Rows.AsSpan(first));
                break;
            case 2:
                CountByKey.Add(chunk.Keys.As<ushort>(), Rows.AsSpan(first));
                break;
            default:
                CountByKey.Add(chunk.Keys.As<int>(), Rows.AsSpan(first));
                break;
        }

        if (chunk.Lane.Marks is null && chunk.Lane.Ends is null)
        {
            return;
        }

        ReadOnlySpan<int> keys = IntKeys(chunk, scratch);
        for (int i = 0; i < keys.Length; i++)
        {
            int cell = first + keys[i], row = RowAt(chunk, i);
            if (chunk.Lane.Marks is { } marks)
            {
                Marks![cell] |= (byte)marks[row];
                Missing![cell] += marks[row] & (int)RowMarks.Missing;
            }

            if (chunk.Lane.Ends is { } ends)
            {
                Ends![cell] |= (byte)ends[row];
            }
        }
    }

    public override void Merge(Accumulator other)
    {
        var tally = (Tally)other;
        for (int cell = 0; cell < Rows.Length; cell++)
        {
            Rows[cell] += tally.Rows[cell];
        }

        for (int cell = 0; cell < Missing?.Length; cell++)
        {
            Missing[cell] += tally.Missing![cell];
            Marks![cell] |= tally.Marks![cell];
        }

        for (int cell = 0; cell < Ends?.Length; cell++)
        {
            Ends[cell] |= tally.Ends![cell];
        }
    }

    public override void Clear()
    {
        Array.Clear(Rows);
        Array.Clear(Missing ?? []);
        Array.Clear(Marks ?? []);
        Array.Clear(Ends ?? []);
    }
}
