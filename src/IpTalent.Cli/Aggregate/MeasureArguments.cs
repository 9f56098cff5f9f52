using IpTalent.Domain.Aggregation;

namespace IpTalent.Cli.Aggregate;

/// <summary>What a measure is asked with.</summary>
internal sealed record MeasureArguments(MissingValues Missing);
