using IpTalent.Domain.Validation;

namespace IpTalent.Domain.Serialization;

/// <summary>How a finding is written.</summary>
internal sealed record MetricFindingForm
{
    public long Index { get; init; }

    public required TalentMetric Metric { get; init; }

    public required ValidationRule Rule { get; init; }

    public required string Path { get; init; }

    public required LocalizedText Message { get; init; }

    public static MetricFindingForm Of(MetricFinding finding) => new()
    {
        Index = finding.Index,
        Metric = finding.Metric,
        Rule = finding.Rule,
        Path = finding.Path,
        Message = finding.Message,
    };

    public MetricFinding To() => Index >= 0
        ? new(Index, Metric, Rule, Path, Message)
        : throw new ArgumentException($"The index of a metric counts from 0, and is not {Index}.");
}
