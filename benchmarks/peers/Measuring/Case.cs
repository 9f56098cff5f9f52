namespace IpTalent.Domain.Peers;

/// <summary>A question, who answers it, and what is asked of our answer.</summary>
internal sealed record Case(string Name)
{
    public required IReadOnlyList<Contender> Contenders { get; init; }

    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>The bytes a scan has to touch: the columns of the question as narrow as they can be, in the rows of the filter.</summary>
    public long Bytes { get; init; }

    /// <summary>How often a contender runs under one reading of the clock; more than once for what takes microseconds.</summary>
    public int Repeats { get; init; } = 1;
}
