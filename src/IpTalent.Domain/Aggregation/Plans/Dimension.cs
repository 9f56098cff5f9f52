using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>By what an aggregation groups its rows: indicator, area, period, or a larger unit of the latter two.</summary>
/// <remarks>Identified by its kind and level. Text: <c>indicator</c>, <c>area</c>, <c>area at level Province</c>, <c>period</c>, <c>year</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Dimension
{
    private Dimension(DimensionKind kind, AreaLevel? level = null) => (Kind, Level) = (kind, level);

    /// <summary>One group for each indicator.</summary>
    public static Dimension Indicator { get; } = new(DimensionKind.Indicator);

    /// <summary>One group for each period, exactly as it is: 2023, 2023-Q4 and the end of 2023 are three.</summary>
    public static Dimension Period { get; } = new(DimensionKind.Period);

    /// <summary>One group for each calendar year: quarters and months go to their year, a day to the year in which it lies.</summary>
    /// <remarks>A period that may reach beyond one year lies in none, and is left out: a Five-Year Plan, "since 2021".</remarks>
    public static Dimension Year { get; } = new(DimensionKind.Year);

    /// <summary>By what.</summary>
    public DimensionKind Kind { get; }

    /// <summary>The level that areas are rolled up to; <see langword="null"/> where they stay as they are, and for other kinds.</summary>
    public AreaLevel? Level { get; }

    /// <summary>One group for each area, just as it is.</summary>
    public static Dimension Area() => new(DimensionKind.Area);

    /// <summary>One group for each area of a level, to which smaller areas go by <see cref="Domain.Area.Enclosing"/>: cities to their province.</summary>
    /// <remarks>An area that no area of the level counts in its figures is left out: a larger one, a group such as the Greater Bay Area,
    /// and Hong Kong where countries are asked for, since China's figures do not count it.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not a level, or is <see cref="AreaLevel.Unknown"/>.</exception>
    public static Dimension Area(AreaLevel level) => level != AreaLevel.Unknown && Enum.IsDefined(level)
        ? new(DimensionKind.Area, level)
        : throw new ArgumentOutOfRangeException(nameof(level), level, "Areas are rolled up to a level from World to Town; Dimension.Area() keeps them as they are.");

    /// <summary>As in the text of a plan.</summary>
    public override string ToString() => Kind switch
    {
        DimensionKind.Indicator => "indicator",
        DimensionKind.Area => Level is { } level ? $"area at level {level}" : "area",
        DimensionKind.Period => "period",
        _ => "year",
    };

    internal bool IsOfTime => Kind is DimensionKind.Period or DimensionKind.Year;

    /// <summary>The group of an area; <see langword="null"/> where it lies in none.</summary>
    internal Area? KeyOf(Area area) => Level is { } level ? area.Enclosing(level) : area;

    /// <summary>The group of a period; <see langword="null"/> where it lies in none.</summary>
    internal ReportingPeriod? KeyOf(ReportingPeriod period) =>
        Kind != DimensionKind.Year ? period
        : period is { Start: { } start, End: { } end } && start.Year == end.Year ? ReportingPeriod.Year(start.Year)
        : null;
}
