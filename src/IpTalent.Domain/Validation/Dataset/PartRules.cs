using System.Collections.Immutable;

namespace IpTalent.Domain.Validation;

/// <summary>Parts against the wholes that they are declared to be part of: by indicator, by area, by category.</summary>
/// <remarks>A part exceeds its whole only where its lower bound lies above the upper bound of every figure for the whole, in the same
/// unit, period and version of the definition.</remarks>
internal static class PartRules
{
    private static readonly ImmutableArray<ObservationStatus> Incomparable =
        [ObservationStatus.DefinitionDiffers, ObservationStatus.IncludesOther, ObservationStatus.IncludedElsewhere, ObservationStatus.TimeSeriesBreak];

    public static void Judge(Findings findings)
    {
        (TalentMetric Metric, int Index)[] figures = [.. findings.Standing.Where(item => Compares(item.Metric))];
        Dictionary<Cell, TalentMetric> largest = LargestOf(figures);
        ILookup<string, string> supersets = findings.Dataset.Indicators
            .SelectMany(indicator => indicator.Relations.Where(relation => relation.Kind == IndicatorRelationKind.SupersetOf)
                .Select(relation => (Part: relation.Code, Whole: indicator.Code)))
            .ToLookup(pair => pair.Part, pair => pair.Whole, StringComparer.Ordinal);

        foreach ((TalentMetric metric, int index) in figures)
        {
            Cell own = Cell.Of(metric);
            foreach (Cell whole in WholesOf(metric, own, supersets))
            {
                if (largest.TryGetValue(whole, out TalentMetric? total) && total.Quantity!.Bounds.Precedes(metric.Quantity!.Bounds))
                {
                    findings.Report(RuleCodes.PartExceedsTotal, $"Metrics[{index}].Quantity", metric.Quantity, metric.Quantity, total.Quantity, total);
                    break;
                }
            }
        }
    }

    private static bool Compares(TalentMetric metric) =>
        metric.Quantity is { Unit.IsNonNegative: true } && metric.Indicator.Kind != MeasureKind.PerUnit && !Incomparable.Any(status => metric.Has(status));

    private static Dictionary<Cell, TalentMetric> LargestOf((TalentMetric Metric, int Index)[] figures)
    {
        var largest = new Dictionary<Cell, TalentMetric>();
        foreach ((TalentMetric metric, _) in figures)
        {
            Cell cell = Cell.Of(metric);
            if (!largest.TryGetValue(cell, out TalentMetric? other)
                || (other.Quantity!.Bounds.Upper is { } upper && !(metric.Quantity!.Bounds.Upper <= upper)))
            {
                largest[cell] = metric;
            }
        }

        return largest;
    }

    private static IEnumerable<Cell> WholesOf(TalentMetric metric, Cell own, ILookup<string, string> supersets)
    {
        foreach (IndicatorRelation relation in metric.Indicator.Relations)
        {
            if (relation.Kind == IndicatorRelationKind.PartOf)
            {
                yield return own with { Indicator = relation.Code };
            }
        }

        foreach (string whole in supersets[metric.Indicator.Code])
        {
            yield return own with { Indicator = whole };
        }

        if (metric.Indicator.Additivity.OverAreas)
        {
            for (Area? area = metric.Area.CountedIn; area is not null; area = area.CountedIn)
            {
                yield return own with { Area = area };
            }
        }

        if (metric.Indicator.Additivity.OverCategories)
        {
            for (int i = 0; i < own.Categories.Count; i++)
            {
                yield return own with { Categories = own.Categories.Where((_, j) => j != i).ToValueList() };
            }
        }
    }

    private readonly record struct Cell(
        string Indicator, Area Area, ReportingPeriod Period, ValueList<CategoryReference> Categories, Unit Unit, string? Definition)
    {
        public static Cell Of(TalentMetric metric) => new(
            metric.Indicator.Code, metric.Area, metric.Period, ObservationKey.Ordered(metric.Categories), metric.Quantity!.Unit,
            metric.Attributes?.DefinitionVersion);
    }
}
