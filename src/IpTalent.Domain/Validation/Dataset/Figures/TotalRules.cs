namespace IpTalent.Domain.Validation;

/// <summary>The parts of declared partitions against their total, and what a total discloses of a part that is kept back.</summary>
internal static class TotalRules
{
    // How closely a figure that is kept back may be known from others: the p per cent rule of disclosure control, p being 10.
    private const decimal TooClose = 0.1m;

    public static void Judge(Findings findings)
    {
        foreach (Partition partition in Partition.Among(findings))
        {
            switch (partition)
            {
                case { Hidden: [], Whole: { } whole }:
                    JudgeTotal(findings, partition, whole);
                    break;
                case { Hidden: [], HiddenWhole: { } kept }:
                    JudgeHidden(findings, kept, partition.Published, []);
                    break;
                case { Hidden: [var kept], Whole: { } whole }:
                    JudgeHidden(findings, kept, [whole], partition.Published);
                    break;
                case { Hidden: [], Published: [{ Metric.Quantity.Unit.Kind: UnitKind.Proportion }, ..] }:
                    JudgeShares(findings, partition);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Whether a range tells a figure that is kept back too closely.</summary>
    // In quarters: the width of a range may be beyond any number.
    public static bool Discloses(Interval range) =>
        range is { Lower: { } lower, Upper: { } upper } && (upper / 4) - (lower / 4) <= TooClose / 4 * decimal.Abs(upper);

    private static void JudgeTotal(Findings findings, Partition partition, (TalentMetric Metric, int Index) whole)
    {
        if (Claims.AddUpWithinRounding(whole.Metric, partition.Published.Select(part => part.Metric), partition.Scheme) is { IsDefined: true, Value: Certainty.No })
        {
            findings.Report(RuleCodes.PartsOffTotal, $"Metrics[{whole.Index}].Quantity", whole.Metric.Quantity,
                whole.Metric, partition.Published.Count, whole.Metric.Quantity);
        }
    }

    private static void JudgeShares(Findings findings, Partition partition)
    {
        Quantity[] shares = [.. partition.Published.Select(part => part.Metric.Quantity!)];
        if (Claims.AddUpWithinRounding(Quantity.Exact(1, shares[0].Unit), shares) is { IsDefined: true, Value: Certainty.No })
        {
            (TalentMetric first, int index) = partition.Published.MinBy(part => part.Index);
            findings.Report(RuleCodes.SharesOffWhole, $"Metrics[{index}].Quantity", first.Quantity, first, shares.Length);
        }
    }

    // The value that follows is told nowhere, not even here.
    private static void JudgeHidden(
        Findings findings,
        (TalentMetric Metric, int Index) kept,
        IReadOnlyList<(TalentMetric Metric, int Index)> added,
        IReadOnlyList<(TalentMetric Metric, int Index)> subtracted)
    {
        bool sameUnit = added.Concat(subtracted).DistinctBy(figure => figure.Metric.Quantity!.Unit).Count() == 1;
        if (sameUnit && RoundedSums.Find(
            [.. added.Select(figure => figure.Metric.Quantity!.Bounds), .. subtracted.Select(figure => -figure.Metric.Quantity!.Bounds)]) is { } range && Discloses(range))
        {
            findings.Report(RuleCodes.ConfidentialDisclosed, $"Metrics[{kept.Index}]", null, Told(kept.Metric), added.Count + subtracted.Count);
        }
    }

    /// <summary>What is kept back, told without its figure.</summary>
    public static TalentMetric Told(TalentMetric kept) => kept with { Quantity = null, MissingReason = MissingReason.Suppressed };
}
