using System.Collections.Immutable;

namespace IpTalent.Domain.Validation;

/// <summary>Figures against their neighbours in the series: breaks, and slips of scale.</summary>
internal static class SeriesRules
{
    // How far neighbours may differ from each other, and a slip from a whole power of ten, to be taken for what they are.
    private const decimal Alike = 1.5m;
    private const decimal Slack = 1.25m;
    private static readonly ImmutableArray<decimal> Scales = [10, 100, 1_000, 10_000];

    public static void Judge(Findings findings)
    {
        IEnumerable<IGrouping<(string, Area, ValueList<CategoryReference>), (TalentMetric Metric, int Index)>> series = findings.Standing
            .Where(item => !item.Metric.IsMissing)
            .GroupBy(item => (item.Metric.Indicator.Code, item.Metric.Area, ObservationKey.Ordered(item.Metric.Categories)));
        foreach (IGrouping<(string, Area, ValueList<CategoryReference>), (TalentMetric Metric, int Index)> one in series)
        {
            (TalentMetric Metric, int Index)[] ordered = [.. one.OrderBy(item => item.Metric.Period)];
            for (int i = 1; i < ordered.Length; i++)
            {
                JudgeBreak(findings, ordered[i - 1].Metric, ordered[i]);
                if (i + 1 < ordered.Length)
                {
                    JudgeScale(findings, ordered[i - 1].Metric, ordered[i], ordered[i + 1].Metric);
                }
            }
        }
    }

    private static void JudgeBreak(Findings findings, TalentMetric before, (TalentMetric Metric, int Index) figure)
    {
        if (BreakAt(before, figure.Metric) is { } when)
        {
            findings.Report(RuleCodes.BreakInSeries, $"Metrics[{figure.Index}].Period", figure.Metric.Period, figure.Metric.Indicator, figure.Metric.Area, when);
        }
    }

    // The day that the indicator declares, or else the period of the figure that is marked.
    private static ReportingPeriod? BreakAt(TalentMetric before, TalentMetric after) =>
        before.Period == after.Period ? null
        : before.Period.End is { } from && after.Period.End is { } to && after.Indicator.BreakBetween(from, to) is { } declared ? ReportingPeriod.At(declared.From)
        : after.Has(ObservationStatus.TimeSeriesBreak) ? after.Period
        : null;

    private static void JudgeScale(Findings findings, TalentMetric before, (TalentMetric Metric, int Index) figure, TalentMetric after)
    {
        if (before.Period == figure.Metric.Period || figure.Metric.Period == after.Period
            || BreakAt(before, figure.Metric) is not null || BreakAt(figure.Metric, after) is not null
            || before.Quantity is not { Nominal: > 0 and { } first } || after.Quantity is not { Nominal: > 0 and { } last }
            || figure.Metric.Quantity is not { Nominal: > 0 and { } value } quantity
            || before.Quantity.Unit != quantity.Unit || after.Quantity.Unit != quantity.Unit
            || (figure.Metric.Indicator.Kind == MeasureKind.Flow && !(figure.Metric.Period.SameLengthAs(before.Period) && figure.Metric.Period.SameLengthAs(after.Period)))
            || !IsAbout(first, 1, last, Alike))
        {
            return;
        }

        decimal usual = first / 2 + last / 2;
        foreach (decimal scale in Scales)
        {
            bool above = IsAbout(value, scale, usual, Slack);
            if (above || IsAbout(usual, scale, value, Slack))
            {
                findings.Report(RuleCodes.ScaleSlip, $"Metrics[{figure.Index}].Quantity", quantity, quantity,
                    above ? $"{scale}" : $"1/{scale}", before.Quantity, after.Quantity);
            }
        }
    }

    // Divided rather than multiplied, so that no figure overflows.
    private static bool IsAbout(decimal larger, decimal times, decimal smaller, decimal slack) =>
        larger / times / slack <= smaller && smaller / slack <= larger / times;
}
