using FluentValidation;
using NodaTime;

namespace IpTalent.Domain.Validation;

/// <summary>A dataset under judgement, with what several of its rules ask for, each worked out once and only when asked.</summary>
internal sealed class Findings(TalentDataset dataset, ValidationContext<TalentDataset> context, LocalDate today, int staleAfterMonths)
{
    private readonly Lazy<ValueList<(TalentMetric Metric, int Index)>> _standing = new(() => StandingIn(dataset));
    private readonly Lazy<HashSet<string>> _discussed = new(() =>
        dataset.Contents.Discrepancies.SelectMany(discrepancy => discrepancy.ConcernedCodes).ToHashSet(StringComparer.Ordinal));

    private readonly Dictionary<string, CategoryScheme?> _partitions = new(StringComparer.Ordinal);
    private FigureIndex? _figures;

    public TalentDataset Dataset => dataset;

    public LocalDate Today => today;

    public int StaleAfterMonths => staleAfterMonths;

    /// <summary>The standing figures by what they observe.</summary>
    public FigureIndex Figures => _figures ??= new(Standing);

    /// <summary>The metrics that no later revision replaced, each with its place in the dataset.</summary>
    public ValueList<(TalentMetric Metric, int Index)> Standing => _standing.Value;

    /// <summary>Whether a discrepancy tells of the metric, so that what is odd about it is known already.</summary>
    public bool IsDiscussed(TalentMetric metric) => metric.Code is { } code && _discussed.Value.Contains(code);

    /// <summary>The scheme of that code whose categories make up the whole; <see langword="null"/> where it is none, or has several versions.</summary>
    public CategoryScheme? PartitionScheme(string code)
    {
        if (!_partitions.TryGetValue(code, out CategoryScheme? scheme))
        {
            CategoryScheme[] own = [.. dataset.Contents.Schemes.Where(known => known.Code == code)];
            CategoryScheme[] known = own.Length > 0 ? own : [.. CategorySchemes.All.Where(known => known.Code == code)];
            scheme = known is [{ IsPartition: true } only] ? only : null;
            _partitions.Add(code, scheme);
        }

        return scheme;
    }

    public void Report(string code, string path, object? value, params object?[] found) => context.Report(code, path, value, found);

    private static ValueList<(TalentMetric Metric, int Index)> StandingIn(TalentDataset dataset)
    {
        var standing = new HashSet<TalentMetric>(dataset.AsKnownOn(LocalDate.MaxIsoValue).Metrics, ReferenceEqualityComparer.Instance);
        return dataset.Metrics.Select((metric, index) => (metric, index)).Where(item => standing.Contains(item.metric)).ToValueList();
    }
}
