using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>What the columns of a reader tell, by their names.</summary>
/// <remarks>Without a word, the columns are <c>indicator</c>, <c>area</c>, <c>period</c> and <c>value</c>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MetricColumns
{
    /// <summary>The columns of rows of these indicators.</summary>
    /// <exception cref="ArgumentException">There is none, or a code comes twice.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> or one in it is <see langword="null"/>.</exception>
    public MetricColumns(params IEnumerable<Indicator> indicators) => Indicators = AggregationPlan.Of(indicators).Indicators;

    /// <summary>The indicators that rows may name by their codes, ordered by code.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>The column of the indicator's code; <see langword="null"/> where all rows are of the one indicator.</summary>
    public string? Indicator { get; init; } = "indicator";

    /// <summary>The column of the area's code or name.</summary>
    public string Area { get; init; } = "area";

    /// <summary>Areas of one's own that rows may name by their codes, before those that the library knows.</summary>
    public ValueList<Area> Areas { get; init; }

    /// <summary>The column of the period's text: <c>2023</c>, <c>2023-Q4</c>, <c>2023-12-31</c>.</summary>
    public string Period { get; init; } = "period";

    /// <summary>The column of the figure, a whole number or a decimal; null where it is missing.</summary>
    public string Value { get; init; } = "value";

    /// <summary>The column of the lower end, where there is one; null where a row has none.</summary>
    public string? Lower { get; init; }

    /// <summary>The column of the upper end, where there is one; null where a row has none.</summary>
    public string? Upper { get; init; }

    /// <summary>Further columns that tell the rows apart, by their names, as <see cref="Dimension.Of(string)"/> takes them.</summary>
    public ValueList<string> Further { get; init; }

    /// <summary>The names of the columns.</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Indicator, Area, Period, Value, Lower, Upper }.Concat(Further).OfType<string>());
}
