namespace IpTalent.Domain.Validation;

/// <summary>Claims against the figures of the dataset: told only where the bounds of every figure refute them.</summary>
internal static class ClaimRules
{
    public static void Judge(Findings findings)
    {
        ValueList<Claim> claims = findings.Dataset.Contents.Claims;
        for (int i = 0; i < claims.Count; i++)
        {
            if (claims[i] is not { Period: { } period, Quantity: { } claimed } claim)
            {
                continue;
            }

            foreach (Area area in claim.Areas)
            {
                TalentMetric[] figures = FiguresFor(findings.Dataset, claim.Indicator, area, period);
                TalentMetric[] references = ReferencesFor(findings.Dataset, claim, area, period);
                if (figures.Length > 0 && IsRefuted(claim.Kind, claimed, figures, references))
                {
                    findings.Report(RuleCodes.ClaimRefuted, $"Claims[{i}].Quantity", claimed, claim.Text, area, figures[0].Quantity,
                        claim.Kind == ClaimKind.Level ? claimed : references[0].Quantity);
                }
            }
        }
    }

    private static bool IsRefuted(ClaimKind kind, Quantity claimed, TalentMetric[] figures, TalentMetric[] references) => kind switch
    {
        ClaimKind.RatioToArea => claimed is { Qualifier: Qualifier.MoreThan, Nominal: > 0 and { } times }
            && AllRefute(figures, references, (figure, reference) => Claims.IsMoreThan(times, reference, figure)),
        ClaimKind.ShareOf => AllRefute(figures, references, (figure, reference) => Claims.IsConsistentWithPublishedShare(claimed, figure, reference)),
        ClaimKind.RatioOverTime => AllRefute(figures, references, (figure, reference) => claimed.Unit == Unit.Percent
            ? Claims.HasGrownBy(claimed, reference, figure)
            : HasBecome(claimed, reference, figure)),
        ClaimKind.Level => figures.All(figure => figure.Quantity!.Unit == claimed.Unit && !figure.Quantity.Bounds.Overlaps(claimed.Bounds)),
        _ => false,
    };

    private static bool AllRefute(TalentMetric[] figures, TalentMetric[] references, Func<TalentMetric, TalentMetric, Derived<Certainty>?> verdict) =>
        references.Length > 0 && figures.All(figure => references.All(reference => verdict(figure, reference) is { } told && IsNo(told)));

    // "2.6 times" is a level; figures of one series are told apart from those that do not compare by their growth.
    private static Derived<Certainty>? HasBecome(Quantity multiple, TalentMetric initial, TalentMetric final) =>
        Growth.GrowthFactor(initial, final).IsDefined ? Claims.IsTimes(multiple, initial.Quantity!, final.Quantity!) : null;

    private static bool IsNo(Derived<Certainty> verdict) => verdict is { IsDefined: true, Value: Certainty.No };

    private static TalentMetric[] ReferencesFor(TalentDataset dataset, Claim claim, Area area, ReportingPeriod period)
    {
        Indicator? indicator = claim.ReferenceIndicatorCode is { } code ? dataset.FindIndicator(code) : claim.Indicator;
        return indicator is null || (claim.ReferenceArea, claim.ReferencePeriod, claim.ReferenceIndicatorCode) == default ? []
            : FiguresFor(dataset, indicator, claim.ReferenceArea ?? area, claim.ReferencePeriod ?? period);
    }

    private static TalentMetric[] FiguresFor(TalentDataset dataset, Indicator indicator, Area area, ReportingPeriod period) =>
        [.. dataset.Find(indicator, area, period).Where(metric => !metric.IsMissing && !metric.IsConfidential && metric.Categories.IsEmpty)];
}
