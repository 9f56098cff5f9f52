namespace IpTalent.Domain.Peers;

/// <summary>The questions 1 to 5, 7 and 10 of db-benchmark.</summary>
internal sealed class DbBenchmarkCases : IDisposable
{
    private static readonly Goal[] FewGroups = [new(Role.DuckDb, 4, 8), new(Role.Memory, 6, 3.5, IsCost: true)];
    private static readonly Goal[] ManyGroups = [new(Role.DuckDb, 10, 25), new(Role.Memory, 6, 3.5, IsCost: true)];
    private static readonly Goal[] MostGroups = [new(Role.DuckDb, 4, 10)];

    private readonly DuckDatabase _database = new();
    private readonly DuckTables _duckDb;
    private readonly DbBenchmarkTable _ours;
    private readonly MemoryProbe _probe;
    private readonly int _rows;

    public DbBenchmarkCases(int rows, MemoryProbe probe)
    {
        (_rows, _probe) = (rows, probe);
        var data = new DbBenchmarkData(rows);
        _duckDb = new(_database);
        foreach (NumberType type in NumberTypes.For(rows))
        {
            _duckDb.Load(type, clustered: false, data.Columns(type), rows);
        }

        _ours = new(data);
    }

    public IEnumerable<TableLoad> Loads => [.. _ours.Loads, .. _duckDb.Loads];

    public IEnumerable<Case> All()
    {
        const int V3 = DbBenchmarkData.V3Scale;
        yield return Case("q1: sum v1 by id1", FewGroups, 2, _ours.SumV1ById1,
            new("SELECT id1, sum(v1) FROM {table} GROUP BY id1", Keys: 1));
        yield return Case("q2: sum v1 by id1, id2", ManyGroups, 3, _ours.SumV1ById1Id2,
            new("SELECT id1, id2, sum(v1) FROM {table} GROUP BY id1, id2", Keys: 2));
        yield return Case("q3: sum v1, mean v3 by id3", ManyGroups, 9, _ours.SumV1MeanV3ById3,
            new("SELECT id3, sum(v1), avg(v3) FROM {table} GROUP BY id3", Keys: 1, 0, V3));
        yield return Case("q4: mean v1, v2, v3 by id4", FewGroups, 7, _ours.MeansById4,
            new("SELECT id4, avg(v1), avg(v2), avg(v3) FROM {table} GROUP BY id4", Keys: 1, 0, 0, V3));
        yield return Case("q5: sum v1, v2, v3 by id6", ManyGroups, 10, _ours.SumsById6,
            new("SELECT id6, sum(v1), sum(v2), sum(v3) FROM {table} GROUP BY id6", Keys: 1, 0, 0, V3));
        yield return Case("q7: max v1 - min v2 by id3", ManyGroups, 6, _ours.MaxV1LessMinV2ById3,
            new("SELECT id3, max(v1) - min(v2) FROM {table} GROUP BY id3", Keys: 1));
        yield return Case("q10: sum v3, count by id1 to id6", MostGroups, 16, _ours.SumV3CountByAll,
            new("SELECT id1, id2, id3, id4, id5, id6, sum(v3), count(*) FROM {table} GROUP BY id1, id2, id3, id4, id5, id6", Keys: 6, V3, 0));
    }

    public void Dispose() => _database.Dispose();

    private Case Case(string name, IReadOnlyList<Goal> goals, int bytesPerRow, Func<IQuery> ours, Question question)
    {
        long bytes = (long)bytesPerRow * _rows;
        return new(name)
        {
            Contenders = [.. Contender.Ours(ours), .. _duckDb.Contenders(question), _probe.Contender(bytes)],
            Goals = goals,
            Bytes = bytes,
        };
    }
}
