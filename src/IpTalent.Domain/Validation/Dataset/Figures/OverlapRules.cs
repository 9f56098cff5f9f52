namespace IpTalent.Domain.Validation;

/// <summary>Indicators that are declared to be parts of one whole, and together exceed it without any overlap being declared.</summary>
internal static class OverlapRules
{
    public static void Judge(Findings findings)
    {
        ILookup<string, Indicator> partsOf = findings.Dataset.Indicators
            .SelectMany(indicator => indicator.Relations.Select(relation => relation.Kind switch
            {
                IndicatorRelationKind.PartOf => (Whole: relation.Code, Part: indicator),
                IndicatorRelationKind.SupersetOf when findings.Dataset.FindIndicator(relation.Code) is { } part => (Whole: indicator.Code, Part: part),
                _ => (Whole: "", Part: indicator),
            }))
            .Where(pair => pair.Whole.Length > 0)
            .Distinct()
            .ToLookup(pair => pair.Whole, pair => pair.Part, StringComparer.Ordinal);

        foreach ((Cell cell, _) in findings.Figures.Cells)
        {
            if (partsOf.Contains(cell.Indicator) && findings.Figures.At(cell) is { } whole)
            {
                Judge(findings, whole, [.. partsOf[cell.Indicator].Where(part => part.Kind != MeasureKind.PerUnit)
                    .Select(part => findings.Figures.At(cell with { Indicator = part.Code })?.Metric).OfType<TalentMetric>()]);
            }
        }
    }

    private static void Judge(Findings findings, (TalentMetric Metric, int Index) whole, TalentMetric[] parts)
    {
        // One part that exceeds the whole alone is told of as such.
        Interval total = whole.Metric.Quantity!.Bounds;
        if (parts.Length < 2 || parts.Any(part => part.Quantity!.Unit != whole.Metric.Quantity.Unit || total.Precedes(part.Quantity.Bounds))
            || AnyRelated(parts))
        {
            return;
        }

        if (total.Precedes(RoundedSums.Of([.. parts.Select(part => part.Quantity!.Bounds)])))
        {
            findings.Report(RuleCodes.UndeclaredOverlap, $"Metrics[{whole.Index}].Quantity", whole.Metric.Quantity, whole.Metric,
                LocalizedText.Of(
                    string.Join(", ", parts.Select(part => part.Indicator.Name.In("en"))),
                    string.Join("、", parts.Select(part => part.Indicator.Name.In("zh")))));
        }
    }

    private static bool AnyRelated(TalentMetric[] parts)
    {
        var codes = parts.Select(part => part.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        return parts.Any(part => part.Indicator.Relations.Any(relation => relation.Kind != IndicatorRelationKind.Unrelated && codes.Contains(relation.Code)));
    }
}
