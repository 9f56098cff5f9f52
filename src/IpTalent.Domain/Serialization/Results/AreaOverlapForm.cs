namespace IpTalent.Domain.Serialization;

/// <summary>How an overlap of two areas is written; the relation is told, since an area of one's own comes back without its parts.</summary>
internal sealed record AreaOverlapForm
{
    public required Area First { get; init; }

    public required Area Second { get; init; }

    public AreaRelation Relation { get; init; }

    public static AreaOverlapForm Of(AreaOverlap overlap) => new()
    {
        First = overlap.First,
        Second = overlap.Second,
        Relation = overlap.Relation,
    };

    public AreaOverlap To() => new(First, Second, Relation);
}
