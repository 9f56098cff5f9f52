using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The first half of a plan: which indicators, and grouped by what. The measure that is asked completes it.</summary>
/// <remarks>Made by <see cref="AggregationPlan.Of"/> and <see cref="AggregationPlan.All"/>. Two are equal when they hold the same
/// indicators and the same dimensions in the same order.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record AggregationScope
{
    internal AggregationScope(ValueList<Indicator> indicators, ValueList<Dimension> dimensions) => (Indicators, Dimensions) = (indicators, dimensions);

    /// <summary>The indicators, ordered by code; empty for all of the table.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>By what rows are grouped, and in which order they come; empty for one group of everything.</summary>
    public ValueList<Dimension> Dimensions { get; }

    /// <summary>Groups by dimensions, after those that are there already.</summary>
    /// <exception cref="ArgumentException">There would be two dimensions of indicators, of areas or of time.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dimensions"/> or one in it is <see langword="null"/>.</exception>
    public AggregationScope By(params IEnumerable<Dimension> dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        Dimension[] all = [.. Dimensions, .. dimensions];
        if (Array.IndexOf(all, null) >= 0)
        {
            throw new ArgumentNullException(nameof(dimensions), "A dimension is null.");
        }

        foreach (IGrouping<DimensionKind, Dimension> same in all.GroupBy(one => one.IsOfTime ? DimensionKind.Period : one.Kind))
        {
            if (same.Count() > 1)
            {
                throw new ArgumentException($"A plan groups once by indicator, once by area and once by time, not by {string.Join(" and by ", same)}.", nameof(dimensions));
            }
        }

        return new(Indicators, new(all));
    }

    /// <summary>Asks for the sum of each group.</summary>
    /// <param name="missing">What becomes of a group in which a figure is missing; it has no value unless told otherwise.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="missing"/> is not one of the values.</exception>
    public AggregationPlan Sum(MissingValues missing = MissingValues.Undefined) => Asking(AggregationMeasure.Sum, missing);

    /// <summary>Asks how many observations of each group have a figure.</summary>
    /// <remarks>An observation that several rows tell of counts once, whether or not they agree.</remarks>
    public AggregationPlan Count() => Asking(AggregationMeasure.Count, MissingValues.Undefined);

    /// <summary>Asks for the figure of the first period of each group, summed over its areas where it has several.</summary>
    /// <inheritdoc cref="Last(MissingValues)"/>
    public AggregationPlan First(MissingValues missing = MissingValues.Undefined) => Asking(AggregationMeasure.First, missing);

    /// <summary>Asks for the figure of the last period of each group, summed over its areas where it has several: the stock at the end of
    /// a year.</summary>
    /// <param name="missing">What becomes of a group in which a figure is missing; it has no value unless told otherwise.</param>
    /// <remarks>One period for the whole group: an area that has other periods in it, but not this one, counts as missing. No other
    /// figure takes the place of a missing one.</remarks>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="missing"/> is not one of the values.</exception>
    public AggregationPlan Last(MissingValues missing = MissingValues.Undefined) => Asking(AggregationMeasure.Last, missing);

    /// <summary>The indicators and the dimensions: <c>patent-agencies by area, year</c>.</summary>
    public override string ToString()
    {
        string what = Indicators.IsEmpty ? "all indicators" : string.Join(", ", Indicators.Select(indicator => indicator.Code));
        return Dimensions.IsEmpty ? what : $"{what} by {string.Join(", ", (IEnumerable<Dimension>)Dimensions)}";
    }

    internal Dimension? OfArea => Dimensions.FirstOrDefault(dimension => dimension.Kind == DimensionKind.Area);

    internal Dimension? OfTime => Dimensions.FirstOrDefault(dimension => dimension.IsOfTime);

    internal bool IsByIndicator => Dimensions.Contains(Dimension.Indicator);

    private AggregationPlan Asking(AggregationMeasure measure, MissingValues missing) => Enum.IsDefined(missing)
        ? new(this, measure, missing)
        : throw new ArgumentOutOfRangeException(nameof(missing), missing, "Missing values leave a group undefined, are left out, or are refused.");
}
