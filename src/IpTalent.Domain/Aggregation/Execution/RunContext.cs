namespace IpTalent.Domain.Aggregation;

/// <summary>Whom a run tells how far it is, and who may stop it.</summary>
internal readonly record struct RunContext(IProgress<long>? Progress, CancellationToken Cancellation);
