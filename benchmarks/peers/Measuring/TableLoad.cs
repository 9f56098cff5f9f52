namespace IpTalent.Domain.Peers;

/// <summary>What a table cost.</summary>
/// <param name="Table">Which table.</param>
/// <param name="Milliseconds">How long its load took, the first and only one.</param>
/// <param name="BytesPerRow">What it takes in memory.</param>
internal sealed record TableLoad(string Table, double Milliseconds, double BytesPerRow);
