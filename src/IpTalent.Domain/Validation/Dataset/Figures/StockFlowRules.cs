namespace IpTalent.Domain.Validation;

/// <summary>Stocks against what entered and left them: opening + in - out = closing.</summary>
/// <remarks>Judged only where every declared inflow and outflow has a figure from the one stock to the other, and none of them is declared to
/// overlap another. A flow that is part of another is counted in it.</remarks>
internal static class StockFlowRules
{
    public static void Judge(Findings findings)
    {
        Dictionary<string, (string[] Inflows, string[] Outflows)> flows = FlowsOf(findings.Dataset.Indicators);
        var stocks = findings.Figures.Cells.Select(item => item.Cell)
            .Where(cell => flows.ContainsKey(cell.Indicator) && cell.Period.Date is not null)
            .GroupBy(cell => (cell.Indicator, cell.Area, cell.Categories, cell.Definition));
        foreach (IEnumerable<Cell> stock in stocks)
        {
            Cell[] ordered = [.. stock.OrderBy(cell => cell.Period.Date)];
            for (int i = 1; i < ordered.Length; i++)
            {
                Judge(findings, ordered[i - 1], ordered[i], flows[ordered[i].Indicator]);
            }
        }
    }

    private static Dictionary<string, (string[] Inflows, string[] Outflows)> FlowsOf(ValueList<Indicator> indicators)
    {
        ILookup<(IndicatorRelationKind Kind, string Code), Indicator> related = indicators
            .SelectMany(indicator => indicator.Relations.Select(relation => (relation.Kind, relation.Code, Flow: indicator)))
            .ToLookup(relation => (relation.Kind, relation.Code), relation => relation.Flow);
        return indicators.Select(indicator => indicator.Code).Distinct(StringComparer.Ordinal)
            .Select(stock => (
                Stock: stock, Inflows: Whole([.. related[(IndicatorRelationKind.InflowOf, stock)]]), Outflows: Whole([.. related[(IndicatorRelationKind.OutflowOf, stock)]])))
            .Where(flows => flows is { Inflows.Length: > 0, Outflows.Length: > 0 })
            .ToDictionary(flows => flows.Stock, flows => (flows.Inflows, flows.Outflows), StringComparer.Ordinal);
    }

    /// <summary>The flows that are part of no other; none where two of them may count the same.</summary>
    private static string[] Whole(Indicator[] flows)
    {
        var parts = flows.SelectMany(flow => Named(flow, IndicatorRelationKind.SupersetOf)).ToHashSet(StringComparer.Ordinal);
        Indicator[] wholes = [.. flows.Where(flow => !parts.Contains(flow.Code) && !Named(flow, IndicatorRelationKind.PartOf).Any())];
        return wholes.Any(flow => Named(flow, IndicatorRelationKind.Overlaps).Concat(Named(flow, IndicatorRelationKind.OtherCountOf)).Any())
            ? []
            : [.. wholes.Select(flow => flow.Code).Distinct(StringComparer.Ordinal)];

        IEnumerable<string> Named(Indicator flow, IndicatorRelationKind kind) => flow.Relations
            .Where(relation => relation.Kind == kind && Array.Exists(flows, other => other.Code == relation.Code)).Select(relation => relation.Code);
    }

    private static void Judge(Findings findings, Cell opening, Cell closing, (string[] Inflows, string[] Outflows) flows)
    {
        var between = ReportingPeriod.Between(opening.Period.Date!.Value.PlusDays(1), closing.Period.Date!.Value);
        Cell[] cells =
        [
            opening,
            .. flows.Inflows.Select(flow => closing with { Indicator = flow, Period = between }),
            .. flows.Outflows.Select(flow => closing with { Indicator = flow, Period = between }),
            closing,
        ];
        (TalentMetric Metric, int Index)?[] published = Array.ConvertAll(cells, cell => findings.Figures.At(cell));
        int gap = Array.FindIndex(published, figure => figure is null);
        if (gap != Array.FindLastIndex(published, figure => figure is null)
            || published.OfType<(TalentMetric Metric, int Index)>().DistinctBy(figure => figure.Metric.Quantity!.Unit).Count() > 1)
        {
            return;
        }

        // What came in and was there at first, less what went out and is there at last.
        Interval? found = RoundedSums.Find([.. published.Select((figure, i) => (Bounds: figure?.Metric.Quantity!.Bounds, IsAdded: i <= flows.Inflows.Length))
            .Where(term => term.Bounds is not null).Select(term => term.IsAdded ? term.Bounds!.Value : -term.Bounds!.Value)]);
        if (found is not { } excess)
        {
            return;
        }

        if (gap < 0)
        {
            JudgeIdentity(findings, Array.ConvertAll(published, figure => figure!.Value), flows.Inflows.Length, -excess);
        }
        else if (findings.Figures.HiddenAt(cells[gap]) is { } kept
            && (gap <= flows.Inflows.Length ? -excess : excess).Intersect(Interval.AtLeast(0)) is { } solved && TotalRules.Discloses(solved))
        {
            findings.Report(RuleCodes.ConfidentialDisclosed, $"Metrics[{kept.Index}]", null, TotalRules.Told(kept.Metric), cells.Length - 1);
        }
    }

    private static void JudgeIdentity(Findings findings, (TalentMetric Metric, int Index)[] figures, int inflows, Interval unexplained)
    {
        ((TalentMetric opening, _), (TalentMetric closing, int index)) = (figures[0], figures[^1]);
        if (!unexplained.Contains(0) && Observed.Changed(opening, closing) is null
            && SumOf(figures[1..(inflows + 1)]) is { } entered && SumOf(figures[(inflows + 1)..^1]) is { } left)
        {
            findings.Report(RuleCodes.StockFlowMismatch, $"Metrics[{index}].Quantity", closing.Quantity,
                closing, opening.Quantity, entered, left, Quantity.Derived(unexplained, closing.Quantity!.Unit, BoundPolicy.Default));
        }
    }

    private static Quantity? SumOf((TalentMetric Metric, int Index)[] flows) => flows is [var (only, _)] ? only.Quantity
        : RoundedSums.Find([.. flows.Select(flow => flow.Metric.Quantity!.Bounds)]) is { } sum ? Quantity.Derived(sum, flows[0].Metric.Quantity!.Unit, BoundPolicy.Default)
        : null;
}
