using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>Along which dimensions the figures of an indicator add up (the field calls it summarizability).</summary>
/// <remarks>By kind: flows along all, stocks along all but time, values per unit along none. An indicator may declare otherwise: distinct
/// persons trained are a flow that does not add over time, shares of one base over disjoint parts do add over categories. Even where
/// figures add, overlapping areas or categories never do.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Additivity
{
    private static readonly Additivity OfStock = new() { OverAreas = true, OverCategories = true };
    private static readonly Additivity OfFlow = OfStock with { OverTime = true };

    /// <summary>Figures that add up along nothing.</summary>
    public static Additivity None { get; } = new();

    /// <summary>Whether figures of successive periods add up.</summary>
    public bool OverTime { get; init; }

    /// <summary>Whether figures of areas that do not overlap add up.</summary>
    public bool OverAreas { get; init; }

    /// <summary>Whether figures of the categories of a partition add up.</summary>
    public bool OverCategories { get; init; }

    /// <summary>What the kind alone implies.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of measure.</exception>
    public static Additivity Of(MeasureKind kind) => kind switch
    {
        MeasureKind.Stock => OfStock,
        MeasureKind.Flow => OfFlow,
        MeasureKind.PerUnit => None,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A measure is a stock, a flow or a value per unit."),
    };

    /// <summary>Whether figures add up along one dimension.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="dimension"/> is not a dimension.</exception>
    public bool Over(AdditivityDimension dimension) => dimension switch
    {
        AdditivityDimension.Time => OverTime,
        AdditivityDimension.Areas => OverAreas,
        AdditivityDimension.Categories => OverCategories,
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "Figures add up over time, areas or categories."),
    };

    /// <summary>The dimensions along which figures add up.</summary>
    public override string ToString()
    {
        string[] along = [.. Enum.GetValues<AdditivityDimension>().Where(Over).Select(dimension => dimension.ToString())];
        return along.Length == 0 ? "adds over nothing" : $"adds over {string.Join(", ", along)}";
    }
}
