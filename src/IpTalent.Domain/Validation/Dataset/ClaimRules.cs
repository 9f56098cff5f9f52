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
                TalentMetric[] references = claim.ReferenceArea is { } other ? FiguresFor(findings.Dataset, claim.Indicator, other, period) : [];
                if (figures.Length > 0 && IsRefuted(claim.Kind, claimed, figures, references))
                {
                    findings.Report(RuleCodes.ClaimRefuted, $"Claims[{i}].Quantity", claimed, claim.Text, area, figures[0].Quantity,
                        claim.Kind == ClaimKind.RatioToArea ? references[0].Quantity : claimed);
                }
            }
        }
    }

    private static bool IsRefuted(ClaimKind kind, Quantity claimed, TalentMetric[] figures, TalentMetric[] references) => kind switch
    {
        ClaimKind.RatioToArea => claimed is { Qualifier: Qualifier.MoreThan, Nominal: > 0 and { } times } && references.Length > 0
            && figures.All(figure => references.All(reference => IsNo(Claims.IsMoreThan(times, reference, figure)))),
        ClaimKind.Level => figures.All(figure => figure.Quantity!.Unit == claimed.Unit && !figure.Quantity.Bounds.Overlaps(claimed.Bounds)),
        _ => false,
    };

    private static bool IsNo(Derived<Certainty> verdict) => verdict is { IsDefined: true, Value: Certainty.No };

    private static TalentMetric[] FiguresFor(TalentDataset dataset, Indicator indicator, Area area, ReportingPeriod period) =>
        [.. dataset.Find(indicator, area, period).Where(metric => !metric.IsMissing && metric.Categories.IsEmpty)];
}
