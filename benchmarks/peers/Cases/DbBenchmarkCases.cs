namespace IpTalent.Domain.Peers;

/// <summary>The questions 1 to 5, 7 and 10 of db-benchmark.</summary>
internal sealed class DbBenchmarkCases : IDisposable
{
    private static readonly Goal Reading = new(Role.Memory, 6, 3.5, IsCost: true)
    {
        InTheWay = "A grouped addition takes about two cycles a row however narrow its columns are, and memory brings narrow ones sooner.",
    };

    private static readonly Goal[] FewGroups =
    [
        new(Role.DuckDb, 4, 8) { InTheWay = "Nearly all of our time are grouped additions of about two cycles a row; DuckDB adds to an array as well where groups are few." },
        Reading,
    ];

    private static readonly Goal[] ManyGroups =
    [
        new(Role.DuckDb, 10, 25) { InTheWay = "So many sums lie in the second cache, and each row waits for its own; DuckDB's hash table still fits into caches too." },
        Reading,
    ];

    private static readonly Goal[] TwoPlans = [ManyGroups[0], Reading with { InTheWay = "It takes two plans, for the greatest and for the least, and each reads the keys." }];
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

    /// <summary>The case that is not asked of so many rows, and why.</summary>
    public string? Omitted => HasTooManyKeys ? "q10 is left out: the possible combinations of its six keys take more than the 60 bits that a plan can number." : null;

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
        yield return Case("q7: max v1 - min v2 by id3", TwoPlans, 6, _ours.MaxV1LessMinV2ById3,
            new("SELECT id3, max(v1) - min(v2) FROM {table} GROUP BY id3", Keys: 1));
        if (HasTooManyKeys)
        {
            yield break;
        }

        yield return Case("q10: sum v3, count by id1 to id6", MostGroups, 16, _ours.SumV3CountByAll,
            new("SELECT id1, id2, id3, id4, id5, id6, sum(v3), count(*) FROM {table} GROUP BY id1, id2, id3, id4, id5, id6", Keys: 6, V3, 0));
    }

    public void Dispose() => _database.Dispose();

    // Four keys of 100 values, and two of a hundredth of the rows.
    private bool HasTooManyKeys => Math.Pow(100, 4) * Math.Pow(_rows / 100d, 2) >= Math.Pow(2, 60);

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
