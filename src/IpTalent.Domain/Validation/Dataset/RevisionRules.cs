namespace IpTalent.Domain.Validation;

/// <summary>Revisions against the figures that they replace.</summary>
internal static class RevisionRules
{
    public static void Judge(Findings findings)
    {
        for (int i = 0; i < findings.Dataset.Metrics.Count; i++)
        {
            TalentMetric metric = findings.Dataset.Metrics[i];
            if (metric.Attributes?.Vintage is { Replaces: { } code } vintage && findings.Dataset.FindMetric(code) is { } replaced)
            {
                JudgeReplacement(findings, metric, vintage, replaced, $"Metrics[{i}].Attributes.Vintage");
            }
        }
    }

    private static void JudgeReplacement(Findings findings, TalentMetric metric, Vintage vintage, TalentMetric replaced, string path)
    {
        if (ObservationKey.Of(metric) != ObservationKey.Of(replaced))
        {
            findings.Report(RuleCodes.ReplacesOtherObservation, $"{path}.Replaces", vintage.Replaces, vintage.Replaces, replaced);
        }

        if (replaced.Attributes?.Vintage is { } earlier && earlier.Published >= vintage.Published)
        {
            findings.Report(RuleCodes.ReplacesLater, $"{path}.Published", vintage.Published, vintage.Published, vintage.Replaces, earlier.Published);
        }

        if (metric.IsMissing && !replaced.IsMissing)
        {
            findings.Report(RuleCodes.RevisedToNothing, $"{path}.Replaces", vintage.Replaces, metric, replaced.Quantity);
        }
    }
}
