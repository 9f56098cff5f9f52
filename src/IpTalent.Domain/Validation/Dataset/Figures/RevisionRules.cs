using NodaTime;

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

        JudgeSuperseded(findings);
    }

    // What stands in the place of a figure is the latest published for the same observation, or else the one that names it.
    private static void JudgeSuperseded(Findings findings)
    {
        if (findings.Standing.Count == findings.Dataset.Metrics.Count)
        {
            return;
        }

        var standing = findings.Standing.Select(item => item.Index).ToHashSet();
        Dictionary<ObservationKey, LocalDate> newest = findings.Dataset.Metrics.Where(metric => metric.Attributes?.Vintage is not null)
            .GroupBy(ObservationKey.Of).ToDictionary(group => group.Key, group => group.Max(metric => metric.Attributes!.Vintage!.Published));
        Dictionary<string, LocalDate> replacedOn = findings.Dataset.Metrics.Select(metric => metric.Attributes?.Vintage)
            .Where(vintage => vintage?.Replaces is not null)
            .GroupBy(vintage => vintage!.Replaces!, vintage => vintage!.Published).ToDictionary(group => group.Key, group => group.Max(), StringComparer.Ordinal);
        for (int i = 0; i < findings.Dataset.Metrics.Count; i++)
        {
            TalentMetric metric = findings.Dataset.Metrics[i];
            if (!standing.Contains(i))
            {
                LocalDate when = metric.Code is { } code && replacedOn.TryGetValue(code, out LocalDate day) ? day : newest[ObservationKey.Of(metric)];
                findings.Report(RuleCodes.SupersededFigure, $"Metrics[{i}]", metric, metric, SpokenPeriod.When(ReportingPeriod.At(when)));
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
