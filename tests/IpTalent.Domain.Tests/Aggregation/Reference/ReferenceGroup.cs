using System.Globalization;
using IpTalent.Domain.Aggregation;

namespace IpTalent.Domain.Tests.Aggregation;

/// <summary>The rows with one key.</summary>
/// <param name="Text">What tells the group from the others.</param>
/// <param name="Parent">What tells the larger group of a share.</param>
/// <param name="Rows">All of its rows.</param>
/// <param name="Entering">Those of the first or last period, where that is asked; otherwise all.</param>
/// <param name="Others">The rows of the denominator.</param>
/// <param name="Weights">By what they stand beside, the rows of the weight.</param>
internal sealed record ReferenceGroup(
    string Text, string Parent, ReferenceRow[] Rows, ReferenceRow[] Entering, ReferenceRow[] Others, IReadOnlyDictionary<string, ReferenceRow> Weights)
{
    private const char Separator = '\0';

    /// <summary>The groups in the order of the dimensions: of codes, and of time.</summary>
    public static IEnumerable<ReferenceGroup> Of(AggregationPlan plan, ReferenceRow[] rows, ReferenceRow[] others, ReferenceRow[] all)
    {
        Dimension[] dimensions = [.. plan.Scope.Dimensions];
        var weights = plan.Measure == AggregationMeasure.WeightedMean
            ? all.Where(row => row.Code == plan.Other!.Code).GroupBy(row => row.Beside).ToDictionary(same => same.Key, same => same.First() with { IsConflicting = same.Any(row => row.IsConflicting) || same.Count() > 1 })
            : [];
        var groups =
               from row in rows
               let keys = dimensions.Select(dimension => KeyOf(dimension, row)).ToArray()
               where keys.All(key => key is not null)
               group row by string.Join(Separator, keys.Select(key => key!.Value.Order)) into same
               let first = same.First()
               let members = same.ToArray()
               select (same.Key, Group: new ReferenceGroup(
                   string.Join('|', dimensions.Select(dimension => KeyOf(dimension, first)!.Value.Text)),
                   string.Join('|', plan.Parents.Select(dimension => KeyOf(dimension, first)!.Value.Text)),
                   members,
                   EnteringOf(plan, members),
                   [.. others.Where(other => dimensions.All(dimension => dimension.Kind == DimensionKind.Indicator || KeyOf(dimension, other) == KeyOf(dimension, first)))],
                   weights));

        // The separator comes before all letters, so that texts of several keys come in the order of the first, then of the second.
        return groups.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Group);
    }

    /// <summary>What a row tells of a dimension, and a text in whose order keys come; <see langword="null"/> where it lies in no group.</summary>
    public static (string Text, string Order)? KeyOf(Dimension dimension, ReferenceRow row)
    {
        string? text = (dimension.Kind, dimension.Level) switch
        {
            (DimensionKind.Indicator, _) => row.Code,
            (DimensionKind.Named, _) => row.Labels[dimension.Name!],
            (DimensionKind.Area, null) => row.Place.Code,
            (DimensionKind.Area, AreaLevel.Prefecture) => row.Place.Prefecture,
            (DimensionKind.Area, AreaLevel.Province) => row.Place.Province,
            (DimensionKind.Area, AreaLevel.Country) => row.Place.Country,
            (DimensionKind.Area, _) => null,
            (DimensionKind.Period, _) => row.Span.Text,
            (DimensionKind.Month, _) => row.Span.Month is { } month ? Told($"{row.Span.Year}-{month:00}") : null,
            (DimensionKind.Quarter, _) => row.Span.Quarter is { } quarter ? Told($"{row.Span.Year}-Q{quarter}") : null,
            (DimensionKind.Year, _) => row.Span.Year is { } year ? Told($"{year}") : null,
            _ => row.Span.Plan is { } first ? Told($"{first}-01-01/{first + 4}-12-31") : null,
        };
        return text is null ? null : (text, dimension.Kind == DimensionKind.Period ? Told($"{row.Span.First - (long)int.MinValue:0000000000} {row.Span.Last - (long)int.MinValue:0000000000}") : text);
    }

    private static ReferenceRow[] EnteringOf(AggregationPlan plan, ReferenceRow[] rows)
    {
        if (plan.Measure is not (AggregationMeasure.First or AggregationMeasure.Last))
        {
            return rows;
        }

        ReferencePool.Span[] inOrder = [.. rows.Select(row => row.Span).OrderBy(span => span.First).ThenBy(span => span.Last)];
        ReferencePool.Span picked = plan.Measure == AggregationMeasure.First ? inOrder[0] : inOrder[^1];
        return [.. rows.Where(row => row.Span == picked)];
    }

    private static string Told(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
