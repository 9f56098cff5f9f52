namespace IpTalent.Domain.Benchmarks;

/// <summary>A figure as a record of one's own would hold it; what it tells as places in the lists of <see cref="TalentRows"/>.</summary>
public sealed record TalentRow(int Area, int Indicator, int Year, long Value, long Weight);
