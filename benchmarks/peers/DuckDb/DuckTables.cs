using System.Diagnostics;

namespace IpTalent.Domain.Peers;

/// <summary>The same rows as tables of DuckDB, with each type of number and in each order that is to be tried.</summary>
internal sealed class DuckTables(DuckDatabase database, string prefix = "")
{
    private readonly List<(NumberType Type, bool Clustered)> _tables = [];

    /// <summary>How the loads went.</summary>
    public List<TableLoad> Loads { get; } = [];

    public void Load(NumberType type, bool clustered, IReadOnlyList<Column> columns, int rows)
    {
        database.Threads = 2;
        long before = database.TableBytes;
        long start = Stopwatch.GetTimestamp();
        database.Load(Table(type, clustered), columns, rows);
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Loads.Add(new($"DuckDB, {Name(type, clustered)}, {columns.Count} columns", milliseconds, (double)(database.TableBytes - before) / rows));
        _tables.Add((type, clustered));
    }

    /// <summary>Frees all tables; what their loads cost stays.</summary>
    public void Drop()
    {
        _tables.ForEach(table => database.Execute($"DROP TABLE {Table(table.Type, table.Clustered)}"));
        _tables.Clear();
    }

    /// <summary>Everyone who answers a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="clustered">Whether the tables loaded in order take part too, so that the summaries DuckDB keeps of its row groups help.</param>
    public IEnumerable<Contender> Contenders(Question question, bool clustered = false)
    {
        (NumberType Type, bool Clustered)[] tables = [.. _tables.Where(table => clustered || !table.Clustered)];
        foreach ((NumberType type, bool order) in tables)
        {
            yield return Contender(question, type, order, threads: 2, dense: false);
        }

        foreach ((NumberType type, bool order) in tables.Where(table => table.Type != NumberType.Double))
        {
            yield return Contender(question, type, order, threads: 2, dense: true);
        }

        foreach ((NumberType type, bool order) in tables.Where(table => table.Type is NumberType.BigInt or NumberType.Decimal))
        {
            yield return Contender(question, type, order, threads: 1, dense: false);
        }
    }

    private Contender Contender(Question question, NumberType type, bool clustered, int threads, bool dense)
    {
        Role role = type is NumberType.Integer or NumberType.Double ? Role.Beside : dense ? Role.DuckDbDense : Role.DuckDb;
        string name = $"{Name(type, clustered)}{(dense ? ", dense" : "")}, {threads} thread{(threads == 1 ? "" : "s")}";
        return new(role, name, () => database.Prepare(question, Table(type, clustered), type is NumberType.BigInt or NumberType.Integer))
        {
            Before = () => (database.Threads, database.IsDense) = (threads, dense),
            IsCompared = type != NumberType.Double,
        };
    }

    private static string Name(NumberType type, bool clustered) => $"{type.ToString().ToUpperInvariant()}{(clustered ? " clustered" : "")}";

    private string Table(NumberType type, bool clustered) => $"{prefix}numbers_as_{type.ToString().ToLowerInvariant()}{(clustered ? "_clustered" : "")}";
}
