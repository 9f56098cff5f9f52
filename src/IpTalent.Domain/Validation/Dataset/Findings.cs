using FluentValidation;

namespace IpTalent.Domain.Validation;

/// <summary>A dataset under judgement, with what several of its rules ask for, each worked out once and only when asked.</summary>
internal sealed class Findings(TalentDataset dataset, ValidationContext<TalentDataset> context)
{
    private readonly Lazy<ValueList<(TalentMetric Metric, int Index)>> _standing = new(() => StandingIn(dataset));
    private readonly Lazy<HashSet<string>> _discussed = new(() =>
        dataset.Contents.Discrepancies.SelectMany(discrepancy => discrepancy.ConcernedCodes).ToHashSet(StringComparer.Ordinal));

    public TalentDataset Dataset => dataset;

    /// <summary>The metrics that no later revision replaced, each with its place in the dataset.</summary>
    public ValueList<(TalentMetric Metric, int Index)> Standing => _standing.Value;

    /// <summary>Whether a discrepancy tells of the metric, so that what is odd about it is known already.</summary>
    public bool IsDiscussed(TalentMetric metric) => metric.Code is { } code && _discussed.Value.Contains(code);

    public void Report(string code, string path, object? value, params object?[] found) => context.Report(code, path, value, found);

    private static ValueList<(TalentMetric Metric, int Index)> StandingIn(TalentDataset dataset)
    {
        var standing = new HashSet<TalentMetric>(dataset.AsKnownOn(NodaTime.LocalDate.MaxIsoValue).Metrics, ReferenceEqualityComparer.Instance);
        return dataset.Metrics.Select((metric, index) => (metric, index)).Where(item => standing.Contains(item.metric)).ToValueList();
    }
}
