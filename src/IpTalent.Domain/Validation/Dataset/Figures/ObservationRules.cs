namespace IpTalent.Domain.Validation;

/// <summary>Several figures for one observation: the same twice, or such as cannot both be true.</summary>
/// <remarks>Figures of different definitions are different facts; revisions that were replaced do not count, nor what is kept back. Each figure is compared
/// with the tightest ones before it alone, which is enough to tell that it conflicts with one, and takes no longer the more there are.</remarks>
internal static class ObservationRules
{
    public static void Judge(Findings findings)
    {
        IEnumerable<IGrouping<(ObservationKey, string?, bool), (TalentMetric Metric, int Index)>> observations = findings.Standing
            .Where(item => item.Metric is { IsMissing: false, IsConfidential: false })
            .GroupBy(item => (ObservationKey.Of(item.Metric), item.Metric.Attributes?.DefinitionVersion, item.Metric.Has(ObservationStatus.DefinitionDiffers)));
        foreach (IGrouping<(ObservationKey, string?, bool), (TalentMetric Metric, int Index)> observation in observations)
        {
            new Observation(findings).Judge(observation);
        }
    }

    private sealed class Observation(Findings findings)
    {
        private readonly Dictionary<string, (TalentMetric Metric, int Index)> _bySource = new(StringComparer.Ordinal);
        private (TalentMetric Metric, int Index)? _highest;
        private (TalentMetric Metric, int Index)? _lowest;

        public void Judge(IEnumerable<(TalentMetric Metric, int Index)> figures)
        {
            foreach ((TalentMetric Metric, int Index) figure in figures)
            {
                if (!IsToldBySameSource(figure))
                {
                    JudgeAgainstOthers(figure);
                }

                Remember(figure);
            }
        }

        // What nobody cites counts as told by the user.
        private static IEnumerable<string> SourcesOf(TalentMetric metric) =>
            metric.Citations.IsEmpty ? [""] : metric.Citations.Select(citation => citation.SourceCode);

        private bool IsToldBySameSource((TalentMetric Metric, int Index) figure)
        {
            foreach (string source in SourcesOf(figure.Metric))
            {
                if (_bySource.TryGetValue(source, out (TalentMetric Metric, int Index) first))
                {
                    bool agree = FigureComparison.Of(first.Metric.Quantity, figure.Metric.Quantity).IsAgreement;
                    if (agree)
                    {
                        findings.Report(RuleCodes.DuplicateObservation, $"Metrics[{figure.Index}]", figure.Metric, figure.Metric, NameOf(first), By(source));
                    }
                    else if (!findings.IsDiscussed(figure.Metric) && !findings.IsDiscussed(first.Metric))
                    {
                        Tell(RuleCodes.SourceContradictsItself, figure, first, By(source));
                    }

                    return true;
                }
            }

            return false;
        }

        private void JudgeAgainstOthers((TalentMetric Metric, int Index) figure)
        {
            foreach ((TalentMetric Metric, int Index)? other in new[] { _highest, _lowest })
            {
                if (other is { } before && !FigureComparison.Of(before.Metric.Quantity, figure.Metric.Quantity).IsAgreement
                    && !(findings.IsDiscussed(figure.Metric) && findings.IsDiscussed(before.Metric)))
                {
                    Tell(RuleCodes.ConflictingValues, figure, before);
                    return;
                }
            }
        }

        private void Tell(string code, (TalentMetric Metric, int Index) figure, (TalentMetric Metric, int Index) other, LocalizedText? by = null) =>
            findings.Report(code, $"Metrics[{figure.Index}].Quantity", figure.Metric.Quantity,
                figure.Metric, other.Metric.Quantity, NameOf(other), figure.Metric.Quantity, by);

        private static LocalizedText By(string source) => source.Length == 0
            ? LocalizedText.Of("neither with a source", "均未注明来源")
            : LocalizedText.Of($"both from '{source}'", $"均出自“{source}”");

        private static string NameOf((TalentMetric Metric, int Index) figure) => figure.Metric.Code ?? $"Metrics[{figure.Index}]";

        private void Remember((TalentMetric Metric, int Index) figure)
        {
            foreach (string source in SourcesOf(figure.Metric))
            {
                _bySource.TryAdd(source, figure);
            }

            Interval bounds = figure.Metric.Quantity!.Bounds;
            if (_highest is not { } highest || bounds.Lower > (highest.Metric.Quantity!.Bounds.Lower ?? decimal.MinValue))
            {
                _highest = figure;
            }

            if (_lowest is not { } lowest || bounds.Upper < (lowest.Metric.Quantity!.Bounds.Upper ?? decimal.MaxValue))
            {
                _lowest = figure;
            }
        }
    }
}
