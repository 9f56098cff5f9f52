namespace IpTalent.Domain.Validation;

/// <summary>Stocks against what entered and left them: opening + in - out = closing.</summary>
/// <remarks>Judged only where a stock has one declared inflow and one declared outflow; with more of them nobody says that they are all.</remarks>
internal static class StockFlowRules
{
    public static void Judge(Findings findings)
    {
        Dictionary<string, (string Inflow, string Outflow)> flows = FlowsOf(findings.Dataset.Indicators);
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

    private static Dictionary<string, (string Inflow, string Outflow)> FlowsOf(ValueList<Indicator> indicators)
    {
        ILookup<(IndicatorRelationKind Kind, string Code), string> related = indicators
            .SelectMany(indicator => indicator.Relations.Select(relation => (relation.Kind, relation.Code, Flow: indicator.Code)))
            .ToLookup(relation => (relation.Kind, relation.Code), relation => relation.Flow);
        return indicators.Select(indicator => indicator.Code)
            .Where(stock => related[(IndicatorRelationKind.InflowOf, stock)].Count() == 1 && related[(IndicatorRelationKind.OutflowOf, stock)].Count() == 1)
            .ToDictionary(stock => stock, stock => (
                related[(IndicatorRelationKind.InflowOf, stock)].First(), related[(IndicatorRelationKind.OutflowOf, stock)].First()), StringComparer.Ordinal);
    }

    private static void Judge(Findings findings, Cell opening, Cell closing, (string Inflow, string Outflow) flows)
    {
        var between = ReportingPeriod.Between(opening.Period.Date!.Value.PlusDays(1), closing.Period.Date!.Value);
        Cell[] cells = [opening, closing with { Indicator = flows.Inflow, Period = between }, closing with { Indicator = flows.Outflow, Period = between }, closing];
        (TalentMetric Metric, int Index)?[] published = Array.ConvertAll(cells, cell => findings.Figures.At(cell));
        int gap = Array.FindIndex(published, figure => figure is null);
        if (gap < 0)
        {
            JudgeIdentity(findings, Array.ConvertAll(published, figure => figure!.Value));
        }
        else if (Array.FindLastIndex(published, figure => figure is null) == gap && findings.Figures.HiddenAt(cells[gap]) is { } kept)
        {
            Quantity?[] figures = Array.ConvertAll(published, figure => figure?.Metric.Quantity);
            Unit unit = figures.OfType<Quantity>().First().Unit;
            Derived<Quantity> solved = Contributions.StockFlowReconciliation(figures[0], figures[1], figures[2], Quantity.Exact(0, unit), figures[3]);
            if (solved.IsDefined && TotalRules.Discloses(solved.Bounds))
            {
                findings.Report(RuleCodes.ConfidentialDisclosed, $"Metrics[{kept.Index}]", null, TotalRules.Told(kept.Metric), cells.Length - 1);
            }
        }
    }

    private static void JudgeIdentity(Findings findings, (TalentMetric Metric, int Index)[] figures)
    {
        ((TalentMetric opening, _), (TalentMetric inflow, _), (TalentMetric outflow, _), (TalentMetric closing, int index)) =
            (figures[0], figures[1], figures[2], figures[3]);
        Derived<Quantity> residual = Contributions.StockFlowReconciliation(opening, inflow, outflow, null, closing);
        if (residual.IsDefined && !residual.Bounds.Contains(0))
        {
            findings.Report(RuleCodes.StockFlowMismatch, $"Metrics[{index}].Quantity", closing.Quantity,
                closing, opening.Quantity, inflow.Quantity, outflow.Quantity, residual.Value);
        }
    }
}
