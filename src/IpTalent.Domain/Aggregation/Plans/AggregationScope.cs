using System.Diagnostics;

namespace IpTalent.Domain.Aggregation;

/// <summary>The first half of a plan: which indicators, which rows, and grouped by what. The measure that is asked completes it.</summary>
/// <remarks>Made by <see cref="AggregationPlan.Of"/> and <see cref="AggregationPlan.All"/>. Two are equal when they hold the same
/// indicators, the same filters, and the same dimensions in the same order.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record AggregationScope
{
    internal AggregationScope(ValueList<Indicator> indicators) => Indicators = indicators;

    /// <summary>The indicators, ordered by code; empty for all of the table.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>Which rows; empty for all of the table.</summary>
    public ValueList<Filter> Filters { get; private init; }

    /// <summary>By what rows are grouped, and in which order they come; empty for one group of everything.</summary>
    public ValueList<Dimension> Dimensions { get; private init; }

    /// <summary>The schemes whose categories are added, by their codes.</summary>
    public ValueList<string> Partitions { get; private init; }

    /// <summary>Asks of some rows only, besides the filters that are there already; a row must pass all of them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="filters"/> or one in it is <see langword="null"/>.</exception>
    public AggregationScope Where(params IEnumerable<Filter> filters) =>
        this with { Filters = [.. Filters.Concat(Listed(filters)).Distinct()] };

    /// <summary>Groups by dimensions, after those that are there already.</summary>
    /// <exception cref="ArgumentException">There would be two dimensions of indicators, of areas, of time, or of one name.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="dimensions"/> or one in it is <see langword="null"/>.</exception>
    public AggregationScope By(params IEnumerable<Dimension> dimensions)
    {
        Dimension[] all = [.. Dimensions, .. Listed(dimensions)];
        for (int i = 1; i < all.Length; i++)
        {
            if (Array.FindIndex(all, 0, i, all[i].IsAbout) is >= 0 and var other)
            {
                throw new ArgumentException(
                    $"A plan groups once by indicator, once by area, once by time and once by each further dimension, not by {all[other]} and by {all[i]}.", nameof(dimensions));
            }
        }

        return this with { Dimensions = [.. all] };
    }

    /// <summary>Lets the categories of a scheme be summed, which otherwise is refused: they leave no gap and count nothing twice.</summary>
    /// <remarks>Rows that count the whole are still refused together with categories.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The scheme does not say that it is a partition.</exception>
    public AggregationScope Adding(CategoryScheme scheme) => TextRules.Present(scheme).IsPartition
        ? this with { Partitions = [.. Partitions.Append(scheme.Code).Distinct().Order(StringComparer.Ordinal)] }
        : throw new ArgumentException($"The categories of '{scheme.Code}' may overlap or leave gaps; only those of a partition add up.", nameof(scheme));

    /// <summary>The indicators, the filters and the dimensions: <c>patent-agencies where period within 2023 by area, year</c>.</summary>
    public override string ToString()
    {
        string what = Indicators.IsEmpty ? "all indicators" : string.Join(", ", Indicators.Select(indicator => indicator.Code));
        string where = Filters.IsEmpty ? "" : $" where {string.Join(" and ", (IEnumerable<Filter>)Filters)}";
        string by = Dimensions.IsEmpty ? "" : $" by {string.Join(", ", (IEnumerable<Dimension>)Dimensions)}";
        string adding = Partitions.IsEmpty ? "" : $" adding {string.Join(", ", (IEnumerable<string>)Partitions)}";
        return what + where + by + adding;
    }

    internal Dimension? OfArea => Dimensions.FirstOrDefault(dimension => dimension.Kind == DimensionKind.Area);

    internal Dimension? OfTime => Dimensions.FirstOrDefault(dimension => dimension.IsOfTime);

    internal bool IsByIndicator => Dimensions.Contains(Dimension.Indicator);

    private static T[] Listed<T>(IEnumerable<T> items)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        T[] list = [.. items];
        return Array.IndexOf(list, null) < 0 ? list : throw new ArgumentNullException(nameof(items), "An item is null.");
    }
}
