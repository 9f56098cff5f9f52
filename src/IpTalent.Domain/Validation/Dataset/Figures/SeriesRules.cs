using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>Figures against their neighbours in the series: breaks, slips of scale, gaps told as zero, unequal periods, age.</summary>
internal static class SeriesRules
{
    // How far neighbours may differ from each other to say what lies between them.
    private const decimal Alike = 1.5m;

    // The same at an end of the series, where a jump may be one that stays: growth so steady, and over so many figures, does not become tenfold.
    private const decimal Steady = 1.25m;
    private const int SteadyFigures = 3;

    // A count that falls from here to nothing within a period, and rises again, is hardly a count.
    private const decimal FarFromZero = 10;

    public static void Judge(Findings findings)
    {
        IEnumerable<IGrouping<(string, Area, ValueList<CategoryReference>), (TalentMetric Metric, int Index)>> series = findings.Standing
            .Where(item => item.Metric is { IsMissing: false, IsConfidential: false })
            .GroupBy(item => (item.Metric.Indicator.Code, item.Metric.Area, ObservationKey.Ordered(item.Metric.Categories)));
        foreach (IGrouping<(string, Area, ValueList<CategoryReference>), (TalentMetric Metric, int Index)> one in series)
        {
            (TalentMetric Metric, int Index)[] ordered = [.. one.OrderBy(item => item.Metric.Period)];
            JudgeLengths(findings, ordered);
            JudgeAge(findings, ordered);
            JudgeScaleAtEnd(findings, ordered, ordered.Length - 1, -1);
            JudgeScaleAtEnd(findings, ordered, 0, 1);
            for (int i = 0; i < ordered.Length; i++)
            {
                JudgeZero(findings, ordered, i);
                if (i == 0)
                {
                    continue;
                }

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
        if (!AreNeighbours(before, figure.Metric, after)
            || before.Quantity is not { Nominal: > 0 and { } first } || after.Quantity is not { Nominal: > 0 and { } last }
            || figure.Metric.Quantity is not { Nominal: > 0 and { } value } quantity || !PowerOfTen.IsAbout(first, 1, last, Alike))
        {
            return;
        }

        if (PowerOfTen.Between(value, PowerOfTen.Middle(first, last)) is { } scale)
        {
            findings.Report(RuleCodes.ScaleSlip, $"Metrics[{figure.Index}].Quantity", quantity, quantity, scale, before.Quantity, after.Quantity);
        }
    }

    // Held against the figures next to it, where they go on steadily.
    private static void JudgeScaleAtEnd(Findings findings, (TalentMetric Metric, int Index)[] ordered, int end, int step)
    {
        if (ordered.Length <= SteadyFigures || ordered[end].Metric.Quantity is not { Nominal: > 0 and { } value } quantity)
        {
            return;
        }

        for (int i = 1; i <= SteadyFigures; i++)
        {
            (TalentMetric nearer, TalentMetric figure) = (ordered[end + ((i - 1) * step)].Metric, ordered[end + (i * step)].Metric);
            bool inOrder = step > 0 ? AreNeighbours(nearer, figure) : AreNeighbours(figure, nearer);
            if (!inOrder || figure.Quantity is not { Nominal: > 0 and { } number } || (i > 1 && !PowerOfTen.IsAbout(nearer.Quantity!.Nominal!.Value, 1, number, Steady)))
            {
                return;
            }
        }

        (Quantity next, Quantity second) = (ordered[end + step].Metric.Quantity!, ordered[end + (2 * step)].Metric.Quantity!);
        if (PowerOfTen.Between(value, next.Nominal!.Value) is { } scale)
        {
            findings.Report(RuleCodes.ScaleSlip, $"Metrics[{ordered[end].Index}].Quantity", quantity, quantity, scale, next, second);
        }
    }

    // A zero at an end of the series is held against the two figures next to it.
    private static void JudgeZero(Findings findings, (TalentMetric Metric, int Index)[] ordered, int i)
    {
        (TalentMetric figure, int index) = ordered[i];
        if (ordered.Length < 3 || figure is not { Quantity: { Nominal: 0, Unit.IsNonNegative: true, Bounds.IsPoint: true }, Indicator.Kind: not MeasureKind.PerUnit }
            || figure.Has(ObservationStatus.NotSignificant))
        {
            return;
        }

        (int first, int second) = i == 0 ? (1, 2) : i == ordered.Length - 1 ? (i - 2, i - 1) : (i - 1, i + 1);
        (TalentMetric one, TalentMetric other) = (ordered[first].Metric, ordered[second].Metric);
        bool inOrder = i == 0 ? AreNeighbours(figure, one, other) : i == second + 1 ? AreNeighbours(one, other, figure) : AreNeighbours(one, figure, other);
        if (inOrder && one.Quantity!.Bounds.Lower >= FarFromZero && other.Quantity!.Bounds.Lower >= FarFromZero)
        {
            findings.Report(RuleCodes.MissingAsZero, $"Metrics[{index}].Quantity", figure.Quantity, figure, one.Quantity, other.Quantity);
        }
    }

    // Each length but the first is told once, where it first comes.
    private static void JudgeLengths(Findings findings, (TalentMetric Metric, int Index)[] ordered)
    {
        if (ordered[0].Metric.Indicator.Kind != MeasureKind.Flow)
        {
            return;
        }

        var lengths = new HashSet<Period>();
        TalentMetric? usual = null;
        foreach ((TalentMetric metric, int index) in ordered)
        {
            if (metric.Period is { Kind: PeriodKind.Closed, IsUncertain: false, Length: { } length } && lengths.Add(length))
            {
                usual ??= metric;
                if (!usual.Period.SameLengthAs(metric.Period))
                {
                    findings.Report(RuleCodes.UnequalPeriods, $"Metrics[{index}].Period", metric.Period, metric, metric.Period, usual.Period);
                }
            }
        }
    }

    private static void JudgeAge(Findings findings, (TalentMetric Metric, int Index)[] ordered)
    {
        (TalentMetric newest, int index) = ordered[^1];
        if (ordered[0].Metric.Period != newest.Period && newest.Period.End is { } end && end < findings.Today.PlusMonths(-findings.StaleAfterMonths))
        {
            findings.Report(RuleCodes.StaleFigure, $"Metrics[{index}].Period", newest.Period, newest, findings.Today, findings.StaleAfterMonths);
        }
    }

    /// <summary>Whether three figures of a series, in the order of time, are such that the one may be judged by the others.</summary>
    private static bool AreNeighbours(TalentMetric before, TalentMetric figure, TalentMetric after) => AreNeighbours(before, figure) && AreNeighbours(figure, after);

    private static bool AreNeighbours(TalentMetric before, TalentMetric after) =>
        before.Period != after.Period && BreakAt(before, after) is null && before.Quantity!.Unit == after.Quantity!.Unit
        && (after.Indicator.Kind != MeasureKind.Flow || after.Period.SameLengthAs(before.Period));
}
