using System.Diagnostics;
using System.Text.Json.Serialization;

namespace IpTalent.Domain.Aggregation;

/// <summary>The first half of a plan: which indicators, which rows, and grouped by what. The measure that is asked completes it.</summary>
/// <remarks>Made by <see cref="AggregationPlan.Of"/> and <see cref="AggregationPlan.All"/>. Two are equal when they hold the same
/// indicators, the same filters, and the same grouping sets in the same order.</remarks>
[JsonConverter(typeof(NeedsTalentJsonConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record AggregationScope
{
    internal AggregationScope(ValueList<Indicator> indicators) => (Indicators, Sets) = (indicators, [[]]);

    /// <summary>The indicators, ordered by code; empty for all of the table.</summary>
    public ValueList<Indicator> Indicators { get; }

    /// <summary>Which rows; empty for all of the table.</summary>
    public ValueList<Filter> Filters { get; private init; }

    /// <summary>By what rows are grouped, and in which order they come; empty for one group of everything.</summary>
    /// <remarks>Of a plan with several grouping sets, everything that one of them groups by.</remarks>
    public ValueList<Dimension> Dimensions => Sets is [var only] ? only : Sets.SelectMany(set => set).Distinct().ToValueList();

    /// <summary>The grouping sets: one, unless <see cref="RollUp"/>, <see cref="Cube"/> or <see cref="GroupingSets"/> asks for more. The answer holds
    /// the rows of each, one set after the other.</summary>
    public ValueList<ValueList<Dimension>> Sets { get; private init; }

    /// <summary>The schemes whose categories are added, by their codes.</summary>
    public ValueList<string> Partitions { get; internal init; }

    /// <summary>Asks of some rows only, besides the filters that are there already; a row must pass all of them.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="filters"/> or one in it is <see langword="null"/>.</exception>
    public AggregationScope Where(params IEnumerable<Filter> filters) =>
        this with { Filters = [.. Filters.Concat(Listed(filters)).Distinct()] };

    /// <summary>Lets the categories of a scheme be summed, which otherwise is refused: they leave no gap and count nothing twice.</summary>
    /// <remarks>Rows that count the whole are still refused together with categories.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The scheme does not say that it is a partition.</exception>
    public AggregationScope Adding(CategoryScheme scheme) => TextRules.Present(scheme).IsPartition
        ? this with { Partitions = [.. Partitions.Append(scheme.Code).Distinct().Order(StringComparer.Ordinal)] }
        : throw new ArgumentException($"The categories of '{scheme.Code}' may overlap or leave gaps; only those of a partition add up.", nameof(scheme));

    /// <summary>The indicators, the filters and the dimensions: <c>patent-agencies where period within 2023 by area, year</c>; several grouping
    /// sets each in parentheses, <c>by (area, year), (area), ()</c>.</summary>
    public override string ToString()
    {
        string what = Indicators.IsEmpty ? "all indicators" : string.Join(", ", Indicators.Select(indicator => indicator.Code));
        string where = Filters.IsEmpty ? "" : $" where {string.Join(" and ", (IEnumerable<Filter>)Filters)}";
        string by = Sets is [var only] ? only.IsEmpty ? "" : $" by {string.Join(", ", (IEnumerable<Dimension>)only)}" : $" by {string.Join(", ", Sets.Select(Told))}";
        string adding = Partitions.IsEmpty ? "" : $" adding {string.Join(", ", (IEnumerable<string>)Partitions)}";
        return what + where + by + adding;
    }

    // Asked of scopes with one set.
    internal Dimension? OfArea => Dimensions.FirstOrDefault(dimension => dimension.Kind == DimensionKind.Area);

    internal Dimension? OfTime => Dimensions.FirstOrDefault(dimension => dimension.IsOfTime);

    internal bool IsByIndicator => Dimensions.Contains(Dimension.Indicator);

    internal static T[] Listed<T>(IEnumerable<T> items)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items);
        T[] list = [.. items];
        return Array.IndexOf(list, null) < 0 ? list : throw new ArgumentNullException(nameof(items), "An item is null.");
    }
}
