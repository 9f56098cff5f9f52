namespace IpTalent.Domain.Peers;

/// <summary>The questions about figures of talent.</summary>
internal sealed class TalentCases : IDisposable
{
    private const string Additions = "Nearly all of our time are grouped additions of about two cycles a row; DuckDB adds to an array as well where groups are few.";
    private const string SecondCache = "So many sums lie in the second cache, and each row waits for its own.";
    private const string AllLines = "Nearly every line of memory holds a row that is let through, so that all three columns are read; the table below tells how long that alone takes.";
    private const string Answer = "Half of the time is taken by the answer: a million sums are put in their places in the order of the plan.";
    private const string Handover =
        "Memory brings the few rows sooner than they are added, at two cycles or more each, and handing them to a second thread takes its time too.";
    private const string TwoIndicators = "Each of the two indicators is added up by itself, so that areas are read twice and added to twice.";

    private static readonly Goal Reading = new(Role.Memory, 1.6, 1.2, IsCost: true) { InTheWay = "A grouped addition takes about two cycles a row, and memory is faster here." };
    private static readonly Goal ReadingMore = new(Role.Memory, 2.2, 1.5, IsCost: true) { InTheWay = SecondCache };

    private readonly DuckDatabase _database = new();
    private readonly DuckTables _duckDb;
    private readonly DuckTables _narrow;
    private readonly TalentTables _ours;
    private readonly TalentData _data;
    private readonly MemoryProbe _probe;

    public TalentCases(int rows, MemoryProbe probe)
    {
        _probe = probe;
        _data = new(rows);
        (_duckDb, _narrow) = (new(_database), new(_database, "narrow_"));
        foreach (NumberType type in NumberTypes.For(rows))
        {
            _duckDb.Load(type, clustered: false, _data.Columns(type), rows);
        }

        TalentData clustered = _data.Clustered();
        foreach (NumberType type in NumberTypes.ForClustered(rows))
        {
            _duckDb.Load(type, clustered: true, clustered.Columns(type), rows);
        }

        _narrow.Load(NumberType.BigInt, clustered: false, _data.Columns(NumberType.BigInt, valueOnly: true), rows);
        _narrow.Drop();
        _ours = new(_data);
    }

    public IEnumerable<TableLoad> Loads => [.. _ours.Loads, .. _duckDb.Loads, .. _narrow.Loads];

    public IEnumerable<Case> All()
    {
        Question byArea = new("SELECT area, sum(value) FROM {table} GROUP BY area", Keys: 1);
        yield return Case("sum by area", [new(Role.DuckDb, 4, 8) { InTheWay = Additions }, Reading], 6, _ours.AsGiven.SumByArea, byArea);

        Question byAreaPeriod = new("SELECT area, period, sum(value) FROM {table} GROUP BY area, period", Keys: 2);
        yield return Case("sum by area, period", [new(Role.DuckDb, 10, 25) { InTheWay = SecondCache }, ReadingMore], 7, _ours.AsGiven.SumByAreaPeriod, byAreaPeriod);

        Question byThree = new("SELECT area, indicator, period, sum(value) FROM {table} GROUP BY area, indicator, period", Keys: 3);
        yield return Case("sum by area, indicator, period", [new(Role.DuckDb, 6, 12) { InTheWay = "A million sums lie beyond the caches, and each row waits for its own." }], 8, _ours.AsGiven.SumByAreaIndicatorPeriod, byThree);
        yield return Case("sum by area, indicator, period, clustered", [new(Role.DuckDb, 25, 50) { InTheWay = Answer }, Reading with { InTheWay = Answer }], 6, _ours.Clustered.SumByAreaIndicatorPeriod, byThree, clustered: true);

        Question byBytes = new("SELECT indicator, period, category, sum(value) FROM {table} GROUP BY indicator, period, category", Keys: 3);
        yield return Case("sum by indicator, period, category", [new(Role.DuckDb, 10, 25) { InTheWay = SecondCache }, new(Role.Memory, 6, 3.5, IsCost: true) { InTheWay = SecondCache }], 7,
            _ours.AsGiven.SumByIndicatorPeriodCategory, byBytes);

        Question ratio = new("SELECT area, sum(value) / sum(weight) FROM {table} GROUP BY area", Keys: 1);
        yield return Case("ratio of sums by area", [new(Role.DuckDb, 3, 6) { InTheWay = TwoIndicators }, Reading with { InTheWay = TwoIndicators }], 8, _ours.Wide.RatioByArea, ratio);

        Question mean = new("SELECT area, sum(value * weight) / sum(weight) FROM {table} GROUP BY area", Keys: 1);
        yield return Case("weighted mean by area", [new(Role.DuckDb, 3, 6) { InTheWay = "Each row takes a product and two grouped additions." }], 8, _ours.Wide.WeightedMeanByArea, mean);

        Question indicators = new("SELECT area, sum(value) FROM {table} WHERE indicator IN (7, 21, 35) GROUP BY area", Keys: 1);
        yield return Case("3 of 50 indicators, sum by area", [new(Role.DuckDb, 8, 15) { InTheWay = AllLines }], 7, _ours.AsGiven.SumByAreaOfThreeIndicators, indicators);
        yield return Case("3 of 50 indicators, sum by area, clustered", [new(Role.DuckDb, 25, 50) { InTheWay = Handover }], 6 * 0.06, _ours.Clustered.SumByAreaOfThreeIndicators, indicators, clustered: true);

        Question periods = new("SELECT area, sum(value) FROM {table} WHERE period BETWEEN 20 AND 22 GROUP BY area", Keys: 1);
        yield return Case("3 of 40 periods, sum by area", [new(Role.DuckDb, 8, 15) { InTheWay = AllLines }], 7, _ours.AsGiven.SumByAreaOfThreePeriods, periods);
        yield return Case("3 of 40 periods, sum by area, clustered", [new(Role.DuckDb, 25, 50) { InTheWay = Handover }], 6 * 0.075, _ours.Clustered.SumByAreaOfThreePeriods, periods, clustered: true);

        Question total = new("SELECT sum(value) FROM {table}", Keys: 0);
        yield return Case("grand total", [new(Role.DuckDb, 2.5, 4), Reading], 4, _ours.AsGiven.Total, total);

        Question least = new("SELECT area, min(value) FROM {table} GROUP BY area", Keys: 1);
        yield return Case("min by area", [ReadingMore with { InTheWay = "Each row is compared with the least of its group, in two cycles or more, and memory is faster here." }], 6, _ours.AsGiven.MinByArea, least);

        Question greatest = new("SELECT area, period, max(value) FROM {table} GROUP BY area, period", Keys: 2);
        yield return Case("max by area, period", [ReadingMore with { InTheWay = $"{SecondCache} Whenever a group has a new extreme, the processor has foreseen none." }], 7, _ours.AsGiven.MaxByAreaPeriod, greatest);

        Question bounds = new("SELECT area, sum(value), sum(lower), sum(upper) FROM {table} GROUP BY area", Keys: 1);
        Case bounded = Case("sum with bounds by area", [new(Role.OursUnbounded, 2.5, 1.8, IsCost: true) { InTheWay = "Each row puts two distances together and adds to two sums instead of one." }], 14, _ours.Bounded.SumWithBoundsByArea, bounds);
        yield return bounded with
        {
            Contenders = [.. bounded.Contenders, new(Role.OursUnbounded, "without bounds", _ours.AsGiven.SumByArea) { IsCompared = false }],
        };

        yield return Small(byArea);
        yield return Linq();
        yield return Load();
    }

    public void Dispose() => _database.Dispose();

    private Case Case(string name, IReadOnlyList<Goal> goals, double bytesPerRow, Func<IQuery> ours, Question question, bool clustered = false)
    {
        long bytes = (long)(bytesPerRow * _data.Rows);
        return new(name)
        {
            Contenders = [.. Contender.Ours(ours), .. _duckDb.Contenders(question, clustered), _probe.Contender(bytes)],
            Goals = goals,
            Bytes = bytes,
        };
    }

    private Case Small(Question byArea)
    {
        var data = new TalentData(1_000);
        var tables = new DuckTables(_database, "small_");
        tables.Load(NumberType.BigInt, clustered: false, data.Columns(NumberType.BigInt, valueOnly: true), data.Rows);
        tables.Load(NumberType.Decimal, clustered: false, data.Columns(NumberType.Decimal, valueOnly: true), data.Rows);
        return new("1,000 rows: sum by area")
        {
            Contenders = [.. Contender.Ours(new TalentTables(data).AsGiven.SumByArea), .. tables.Contenders(byArea)],
            Goals = [new(Role.DuckDb, 50, 150) { InTheWay = "Adding the rows takes half of our microsecond, and clearing and handing over 500 sums the other." }],
            Repeats = 1_000,
        };
    }

    private static Case Linq()
    {
        var data = new TalentData(1_000_000);
        return new("1,000,000 rows: sum by area, against LINQ")
        {
            Contenders = [.. Contender.Ours(new TalentTables(data).AsGiven.SumByArea), new(Role.Linq, "LINQ over records", () => new LinqQuery(data))],
            Goals = [new(Role.Linq, 50, 100)],
        };
    }

    private Case Load()
    {
        IReadOnlyList<Column> columns = _data.Columns(NumberType.BigInt, valueOnly: true);
        Contender DuckDb(int appenders) => new(Role.DuckDb, $"{appenders} appender{(appenders == 1 ? "" : "s")}",
            () => new LoadQuery(() => _database.Load("loaded", columns, _data.Rows, appenders)))
        {
            Before = () =>
            {
                _database.Threads = 2;
                _database.Execute("DROP TABLE IF EXISTS loaded");
            },
            IsCompared = false,
        };
        Contender Ours(Role role, string name, Action load) =>
            new(role, name, () => new LoadQuery(load)) { Before = GC.Collect, IsCompared = false };
        return new("load, clustered")
        {
            Contenders =
            [
                Ours(Role.Ours, "ours", () => TalentTables.LoadClustered(_data)),
                Ours(Role.Beside, "ours, as given", () => TalentTables.LoadAsGiven(_data)),
                DuckDb(appenders: 1),
                DuckDb(appenders: 2),
            ],
            Goals = [new(Role.DuckDb, 1.5, 0.7, IsCost: true)],
        };
    }
}
