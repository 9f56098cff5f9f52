// Stands in for Ours/** until MetricTableBuilder is there; then to be deleted, with the Compile Remove of the project file.
#pragma warning disable
namespace IpTalent.Domain.Peers;

internal sealed class None : IQuery { public void Run() { } public Answer? Read() => null; public void Dispose() { } public static IQuery Of() => new None(); }
internal sealed class DbBenchmarkTable(DbBenchmarkData data)
{
    public IReadOnlyList<TableLoad> Loads => [];
    public IQuery SumV1ById1() => None.Of(); public IQuery SumV1ById1Id2() => None.Of(); public IQuery SumV1MeanV3ById3() => None.Of(); public IQuery MeansById4() => None.Of();
    public IQuery SumsById6() => None.Of(); public IQuery MaxV1LessMinV2ById3() => None.Of(); public IQuery SumV3CountByAll() => None.Of();
}
internal sealed class TalentTable
{
    public IQuery Total() => None.Of(); public IQuery SumByArea() => None.Of(); public IQuery SumByAreaPeriod() => None.Of(); public IQuery SumByAreaIndicatorPeriod() => None.Of();
    public IQuery SumByIndicatorPeriodCategory() => None.Of(); public IQuery SumByAreaOfThreeIndicators() => None.Of(); public IQuery SumByAreaOfThreePeriods() => None.Of();
    public IQuery MinByArea() => None.Of(); public IQuery MaxByAreaPeriod() => None.Of(); public IQuery RatioByArea() => None.Of(); public IQuery WeightedMeanByArea() => None.Of(); public IQuery SumWithBoundsByArea() => None.Of();
}
internal sealed class TalentTables(TalentData data)
{
    public IReadOnlyList<TableLoad> Loads => [];
    public TalentTable AsGiven => new(); public TalentTable Clustered => new(); public TalentTable Bounded => new(); public TalentTable Wide => new();
    public static TalentTable LoadAsGiven(TalentData d) => new(); public static TalentTable LoadClustered(TalentData d) => new();
}
