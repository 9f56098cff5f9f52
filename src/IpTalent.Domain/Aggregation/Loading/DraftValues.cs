namespace IpTalent.Domain.Aggregation;

/// <summary>Figures in the order in which they came: of one indicator, or of that which each row names.</summary>
internal sealed record DraftValues(Indicator? Indicator, int Scale, long[] Values)
{
    public long[]? Below { get; init; }

    public long[]? Above { get; init; }

    public byte[]? Marks { get; init; }

    public byte[]? Ends { get; init; }
}
