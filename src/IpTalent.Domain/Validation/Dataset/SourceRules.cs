namespace IpTalent.Domain.Validation;

/// <summary>Sources against each other and against what is cited from them.</summary>
internal static class SourceRules
{
    public static void Judge(Findings findings)
    {
        JudgeOriginals(findings);
        TalentDataset dataset = findings.Dataset;
        for (int i = 0; i < dataset.Metrics.Count; i++)
        {
            TalentMetric metric = dataset.Metrics[i];
            for (int j = 0; j < metric.Citations.Count; j++)
            {
                if (dataset.FindSource(metric.Citations[j].SourceCode) is { } source)
                {
                    JudgeDate(findings, metric, source, i, j);
                    JudgePhrases(findings, metric, source, i, j);
                }
            }
        }
    }

    private static void JudgeOriginals(Findings findings)
    {
        ValueList<Source> sources = findings.Dataset.Contents.Sources;
        for (int i = 0; i < sources.Count; i++)
        {
            foreach (string? code in (string?[])[sources[i].OriginalCode, sources[i].TranslationOf])
            {
                if (code is not null && findings.Dataset.FindSource(code) is { } original && sources[i].Published?.End < original.Published?.Start)
                {
                    findings.Report(RuleCodes.RepostBeforeOriginal, $"Sources[{i}].Published", sources[i].Published,
                        sources[i].Published, original.Code, original.Published);
                }
            }
        }
    }

    // A vintage tells the day more closely; what it says is judged with the metric.
    private static void JudgeDate(Findings findings, TalentMetric metric, Source source, int i, int j)
    {
        bool isForeseen = metric.Has(ObservationStatus.Forecast) || metric.Has(ObservationStatus.Estimated);
        if (!metric.IsMissing && !isForeseen && metric.Attributes?.Vintage is null && source.Published?.End < metric.Period.SurelyRunsTo())
        {
            findings.Report(RuleCodes.PublishedBeforeFigure, $"Metrics[{i}].Citations[{j}].SourceCode", source.Code,
                metric.Period, source.Code, SpokenPeriod.When(source.Published!), metric.Indicator, metric.Area);
        }
    }

    private static void JudgePhrases(Findings findings, TalentMetric metric, Source source, int i, int j)
    {
        ValueList<FigurePhrase> phrases = metric.Citations[j].Phrases;
        for (int k = 0; k < phrases.Count; k++)
        {
            string Path() => $"Metrics[{i}].Citations[{j}].Phrases[{k}]";
            if (source.Language is { } language && Primary(language) != Primary(phrases[k].Language))
            {
                findings.Report(RuleCodes.PhraseLanguage, $"{Path()}.Language", phrases[k].Language, phrases[k].Language, source.Code, language);
            }

            if (metric.Quantity is { } figure && phrases[k].Quantity is { } claim && !FigureComparison.Of(claim, figure).IsAgreement
                && metric.Attributes?.Correction is null && !findings.IsDiscussed(metric))
            {
                findings.Report(RuleCodes.PhraseConflict, Path(), phrases[k], phrases[k].Text, claim, figure);
            }
        }
    }

    private static string Primary(string language) => language.Split('-')[0].ToLowerInvariant();
}
