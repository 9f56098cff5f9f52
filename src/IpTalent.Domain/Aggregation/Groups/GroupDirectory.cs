namespace IpTalent.Domain.Aggregation;

/// <summary>The groups of a query in the order of the plan, and what can be told of each without its figures.</summary>
internal sealed class GroupDirectory
{
    public required long[] Keys { get; init; }

    /// <summary>How many observations enter each group, with a figure or without.</summary>
    public required int[] Rows { get; init; }

    /// <summary>How many of them have none.</summary>
    public required int[] Missing { get; init; }

    public byte[]? Marks { get; init; }

    public byte[]? Ends { get; init; }

    /// <summary>How many observations lie in no group.</summary>
    public required long LeftOut { get; init; }

    public int Count => Keys.Length;

    public RowMarks MarksOf(int group) => Marks is null ? RowMarks.None : (RowMarks)Marks[group];

    public EndMarks EndsOf(int group) => Ends is null ? EndMarks.None : (EndMarks)Ends[group];

    public int Figures(int group) => Rows[group] - Missing[group];

    /// <summary>The place of a key; -1 where there is no such group.</summary>
    public int Find(long key) => Array.BinarySearch(Keys, key) is >= 0 and var place ? place : -1;
}
