using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain;

/// <summary>Two areas that share a place, so that a sum over both counts it twice.</summary>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AreaOverlap
{
    internal AreaOverlap(Area first, Area second)
        : this(first, second, first.RelationTo(second))
    {
    }

    internal AreaOverlap(Area first, Area second, AreaRelation relation) => (First, Second, Relation) = (first, second, relation);

    /// <summary>The area that was given first.</summary>
    public Area First { get; }

    /// <summary>The area that was given later.</summary>
    public Area Second { get; }

    /// <summary>How the first lies to the second; never <see cref="AreaRelation.Disjoint"/>.</summary>
    public AreaRelation Relation { get; }

    /// <summary>The one that contains the other; <see langword="null"/> where each has places of its own, or both are the same.</summary>
    public Area? Larger => Relation switch
    {
        AreaRelation.Containing => First,
        AreaRelation.ContainedIn => Second,
        _ => null,
    };

    /// <summary>A sentence without its full stop: "Guangdong (CN-GD) contains Shenzhen (440300)".</summary>
    public override string ToString() => Relation switch
    {
        AreaRelation.Containing => $"{Told(First)} contains {Told(Second)}",
        AreaRelation.ContainedIn => $"{Told(Second)} contains {Told(First)}",
        AreaRelation.Same => $"{Told(First)} and {Told(Second)} are the same places",
        _ => $"{Told(First)} and {Told(Second)} overlap",
    };

    private static string Told(Area area) => $"{area.Name} ({area.Code})";
}
