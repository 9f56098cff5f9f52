namespace IpTalent.Domain.Aggregation;

/// <summary>What a run found, by group.</summary>
internal sealed class MeasureColumns
{
    public SumColumns Sums { get; } = new();

    /// <summary>The sums of the denominator.</summary>
    public SumColumns OtherSums { get; } = new();

    /// <summary>The answers of measures that are formed at once; absent where they are formed from the sums when they are read.</summary>
    public GroupAnswer[]? Formed { get; set; }

    /// <summary>The groups that are wanted, in the order wanted; absent for all of them in theirs.</summary>
    public int[]? Order { get; set; }
}
