namespace IpTalent.Domain.Aggregation;

/// <summary>A few thousand rows with the numbers of their cells, small enough to stay in the fastest memory.</summary>
internal readonly ref struct Chunk
{
    public required Lane Lane { get; init; }

    public required int Start { get; init; }

    /// <summary>How many rows there are before any are kept out.</summary>
    public required int Rows { get; init; }

    /// <summary>The cells of the rows that are let through, less <see cref="FirstCell"/>; of width 0 where all lie in the one cell.</summary>
    public required Cells Keys { get; init; }

    /// <summary>Where two columns tell the cell, the codes of the first one with <see cref="FirstStride"/>; <see cref="Keys"/> then are those of the
    /// second one. Of width 0 where keys are whole.</summary>
    public Cells FirstKeys { get; init; }

    public int FirstStride { get; init; }

    /// <summary>Whether <see cref="Keys"/> are those of all rows, kept out or not, so that those let through are looked up at <see cref="Selected"/>.</summary>
    public bool AreKeysOfAllRows { get; init; }

    /// <summary>How many rows are let through.</summary>
    public required int Count { get; init; }

    public required long FirstCell { get; init; }

    /// <summary>Which rows are let through, counted from <see cref="Start"/>.</summary>
    public ReadOnlySpan<ushort> Selected { get; init; }

    public bool IsSelection => Count < Rows;
}
