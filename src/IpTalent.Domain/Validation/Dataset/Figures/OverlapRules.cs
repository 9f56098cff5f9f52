using System.Runtime.InteropServices;

namespace IpTalent.Domain.Validation;

/// <summary>Parts that share nothing as far as anybody declares, and together exceed their whole all the same: indicators that are part of one,
/// areas of one level that are counted in one, categories of a partition.</summary>
/// <remarks>Of a partition with all its parts the total is judged instead.</remarks>
internal static class OverlapRules
{
    public static void Judge(Findings findings)
    {
        JudgeIndicators(findings);
        JudgeAreasAndCategories(findings);
    }

    private static void JudgeIndicators(Findings findings)
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
                TalentMetric[] parts = [.. partsOf[cell.Indicator].Where(part => part.Kind != MeasureKind.PerUnit)
                    .Select(part => findings.Figures.At(cell with { Indicator = part.Code })?.Metric).OfType<TalentMetric>()];
                if (!AnyRelated(parts))
                {
                    Judge(findings, whole, parts, part => part.Indicator.Name);
                }
            }
        }
    }

    private static void JudgeAreasAndCategories(Findings findings)
    {
        var partsOf = new Dictionary<(Cell Whole, AreaLevel? Level, string? Scheme), List<TalentMetric>>();
        foreach ((Cell cell, Indicator indicator) in findings.Figures.Cells)
        {
            if (findings.Figures.At(cell) is not { Metric: var part })
            {
                continue;
            }

            if (indicator.Additivity.OverAreas && cell.Area.CountedIn is { } larger)
            {
                Note((cell with { Area = larger }, cell.Area.Level, null), part);
            }

            foreach (CategoryReference category in indicator.Additivity.OverCategories ? cell.Categories : [])
            {
                if (findings.PartitionScheme(category.Scheme)?.Find(category.Category) is { ParentCode: null })
                {
                    Note((cell.Without(category), null, category.Scheme), part);
                }
            }
        }

        foreach (((Cell cell, _, string? scheme), List<TalentMetric> parts) in partsOf)
        {
            bool isComplete = scheme is null ? parts.Count == cell.Area.Members.Count : parts.Count == findings.PartitionScheme(scheme)!.Categories.Count(category => category.ParentCode is null);
            if (!isComplete)
            {
                Judge(findings, findings.Figures.At(cell)!.Value, parts, part => scheme is null ? part.Area.Name : NameOf(findings, part, scheme));
            }
        }

        void Note((Cell Whole, AreaLevel?, string?) side, TalentMetric part)
        {
            if (findings.Figures.At(side.Whole) is not null)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(partsOf, side, out _) ??= []).Add(part);
            }
        }
    }

    private static void Judge(Findings findings, (TalentMetric Metric, int Index) whole, IReadOnlyList<TalentMetric> parts, Func<TalentMetric, LocalizedText> name)
    {
        // One part that exceeds the whole alone is told of as such; what may be below zero may make up for others.
        Interval total = whole.Metric.Quantity!.Bounds;
        if (parts.Count < 2 || !whole.Metric.Quantity.Unit.IsNonNegative
            || parts.Any(part => part.Quantity!.Unit != whole.Metric.Quantity.Unit || total.Precedes(part.Quantity.Bounds)))
        {
            return;
        }

        if (RoundedSums.Find([.. parts.Select(part => part.Quantity!.Bounds)]) is { } sum && total.Precedes(sum))
        {
            findings.Report(RuleCodes.UndeclaredOverlap, $"Metrics[{whole.Index}].Quantity", whole.Metric.Quantity, whole.Metric,
                LocalizedText.Of(
                    string.Join(", ", parts.Select(part => name(part).In("en"))),
                    string.Join("、", parts.Select(part => name(part).In("zh")))));
        }
    }

    private static LocalizedText NameOf(Findings findings, TalentMetric part, string scheme) =>
        findings.PartitionScheme(scheme)!.Find(part.Categories.First(category => category.Scheme == scheme).Category)!.Name;

    private static bool AnyRelated(TalentMetric[] parts)
    {
        var codes = parts.Select(part => part.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        return parts.Any(part => part.Indicator.Relations.Any(relation => relation.Kind != IndicatorRelationKind.Unrelated && codes.Contains(relation.Code)));
    }
}
