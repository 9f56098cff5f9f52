using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>How an aggregation runs; it makes no difference to any answer.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AggregationOptions
{
    /// <summary>As many threads as the machine has processors.</summary>
    public static AggregationOptions Default { get; } = new();

    /// <summary>How many threads take part in one run, at most; small tables take one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int Threads
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = Environment.ProcessorCount;

    /// <summary>The options in words.</summary>
    public override string ToString() => Threads == 1 ? "1 thread" : $"{Threads} threads";

    /// <summary>From how many rows on several threads take part.</summary>
    internal int FewestRowsForThreads { get; init; } = 1 << 17;

    /// <summary>With fewer rows a group, a coarser grouping set is found in the rows, which then is cheaper than adding groups up.</summary>
    internal int FewestRowsToFold { get; init; } = 16;

    /// <summary>Above so many cells rows are sorted.</summary>
    internal long MostCells { get; init; } = 1 << 22;
}
