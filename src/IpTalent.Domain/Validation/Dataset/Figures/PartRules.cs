namespace IpTalent.Domain.Validation;

/// <summary>Parts against the wholes that they are declared to be part of: by indicator, by area, by category.</summary>
/// <remarks>A part exceeds its whole only where its lower bound lies above the upper bound of every figure for the whole, in the same
/// unit, period and version of the definition.</remarks>
internal static class PartRules
{
    public static void Judge(Findings findings)
    {
        (TalentMetric Metric, int Index)[] figures = [.. findings.Standing.Where(item => Compares(item.Metric))];
        Dictionary<(Cell, Unit), TalentMetric> largest = LargestOf(figures);
        ILookup<string, string> supersets = findings.Dataset.Indicators
            .SelectMany(indicator => indicator.Relations.Where(relation => relation.Kind == IndicatorRelationKind.SupersetOf)
                .Select(relation => (Part: relation.Code, Whole: indicator.Code)))
            .ToLookup(pair => pair.Part, pair => pair.Whole, StringComparer.Ordinal);

        foreach ((TalentMetric metric, int index) in figures)
        {
            Cell own = Cell.Of(metric);
            foreach (Cell whole in WholesOf(metric, own, supersets))
            {
                if (largest.TryGetValue((whole, metric.Quantity!.Unit), out TalentMetric? total) && total.Quantity!.Bounds.Precedes(metric.Quantity.Bounds))
                {
                    findings.Report(RuleCodes.PartExceedsTotal, $"Metrics[{index}].Quantity", metric.Quantity, metric.Quantity, total.Quantity, total);
                    break;
                }
            }
        }
    }

    private static bool Compares(TalentMetric metric) =>
        metric.Quantity is { Unit.IsNonNegative: true } && metric.Indicator.Kind != MeasureKind.PerUnit && FigureIndex.Compares(metric);

    private static Dictionary<(Cell, Unit), TalentMetric> LargestOf((TalentMetric Metric, int Index)[] figures)
    {
        var largest = new Dictionary<(Cell, Unit), TalentMetric>();
        foreach ((TalentMetric metric, _) in figures)
        {
            (Cell, Unit) cell = (Cell.Of(metric), metric.Quantity!.Unit);
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
            foreach (CategoryReference category in own.Categories)
            {
                yield return own.Without(category);
            }
        }
    }
}
