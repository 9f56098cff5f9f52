namespace IpTalent.Domain.Serialization;

/// <summary>How it is written whether areas make up a whole.</summary>
internal sealed record AreaPartitionForm
{
    public required Area Whole { get; init; }

    public ValueList<Area> Missing { get; init; }

    public ValueList<Area> Outside { get; init; }

    public ValueList<AreaOverlap> Overlaps { get; init; }

    public static AreaPartitionForm Of(AreaPartition partition) => new()
    {
        Whole = partition.Whole,
        Missing = partition.Missing,
        Outside = partition.Outside,
        Overlaps = partition.Overlaps,
    };

    public AreaPartition To() => new(Whole, Missing, Outside, Overlaps);
}
