using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IpTalent.Domain.Peers;

/// <summary>A DuckDB database in memory, with one connection.</summary>
internal sealed unsafe class DuckDatabase : IDisposable
{
    private nint _database;
    private nint _connection;

    public DuckDatabase()
    {
        Check(DuckDb.Open(null, out _database), "The database does not open.");
        Check(DuckDb.Connect(_database, out _connection), "The database does not connect.");
        Execute("SET preserve_insertion_order = false");
        Execute("SET enable_progress_bar = false");
    }

    public static string Version => Marshal.PtrToStringUTF8((nint)DuckDb.LibraryVersion())!;

    /// <summary>How many threads work on a query, the caller's one included.</summary>
    public int Threads
    {
        get;
        set
        {
            if (field != value)
            {
                Execute($"SET threads = {value}");
                field = value;
            }
        }
    }

    /// <summary>Whether a group-by may use arrays of 2^24 cells; DuckDB's own limit is 2^12, and hash tables above.</summary>
    public bool IsDense
    {
        get;
        set
        {
            if (field != value)
            {
                Execute($"SET perfect_ht_threshold = {(value ? 24 : 12)}");
                field = value;
            }
        }
    }

    /// <summary>What the tables take.</summary>
    public long TableBytes
    {
        get
        {
            var question = new Question("SELECT CAST(sum(memory_usage_bytes) AS BIGINT) FROM duckdb_memory() WHERE tag = 'IN_MEMORY_TABLE'", Keys: 0);
            using DuckQuery query = Prepare(question, "", scaled: false);
            return (long)query.Read().First;
        }
    }

    public void Execute(string sql)
    {
        int state = DuckDb.Query(_connection, sql, out DuckDb.Result result);
        string? error = state == 0 ? null : Text(DuckDb.ResultError(ref result));
        DuckDb.DestroyResult(ref result);
        Check(state, $"{error} in: {sql}");
    }

    /// <summary>Creates a table and appends to it by whole data chunks, in one thread or more.</summary>
    public void Load(string table, IReadOnlyList<Column> columns, int rows, int appenders = 1)
    {
        Execute($"CREATE TABLE {table} ({string.Join(", ", columns.Select(column => $"{column.Name} {column.Type}"))})");
        if (appenders == 1)
        {
            Append(_connection, table, columns, 0, rows);
            return;
        }

        // A part begins at a multiple of DuckDB's row groups, so that the parts leave no short ones behind.
        const int RowGroup = 122_880;
        int part = (rows / appenders + RowGroup - 1) / RowGroup * RowGroup;
        Parallel.For(0, appenders, new ParallelOptions { MaxDegreeOfParallelism = appenders }, i =>
        {
            Check(DuckDb.Connect(_database, out nint connection), "The database does not connect.");
            Append(connection, table, columns, Math.Min(rows, i * part), Math.Min(rows, (i + 1) * part));
            DuckDb.Disconnect(ref connection);
        });
    }

    /// <summary>Makes a question ready to run.</summary>
    /// <param name="question">The question.</param>
    /// <param name="table">The table it is about.</param>
    /// <param name="scaled">Whether the numbers of the table are mantissas.</param>
    public DuckQuery Prepare(Question question, string table, bool scaled)
    {
        string sql = question.Sql.Replace("{table}", table, StringComparison.Ordinal);
        int state = DuckDb.Prepare(_connection, sql, out nint statement);
        Check(state, state == 0 ? "" : $"{Text(DuckDb.PrepareError(statement))} in: {sql}");
        return new(statement, question, scaled);
    }

    public void Dispose()
    {
        DuckDb.Disconnect(ref _connection);
        DuckDb.Close(ref _database);
    }

    internal static void Check(int state, string message)
    {
        if (state != 0)
        {
            throw new InvalidOperationException(message);
        }
    }

    internal static string Text(byte* utf8) => Marshal.PtrToStringUTF8((nint)utf8) ?? "";

    private static void Append(nint connection, string table, IReadOnlyList<Column> columns, int first, int end)
    {
        Check(DuckDb.AppenderCreate(connection, null, table, out nint appender), $"No appender for {table}.");
        Span<nint> types = stackalloc nint[columns.Count];
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = DuckDb.AppenderColumnType(appender, (ulong)i);
        }

        nint chunk = DuckDb.CreateDataChunk((nint*)Unsafe.AsPointer(ref types[0]), (ulong)types.Length);
        int chunkRows = (int)DuckDb.VectorSize();
        for (int row = first; row < end; row += chunkRows)
        {
            int count = Math.Min(chunkRows, end - row);
            DuckDb.DataChunkReset(chunk);
            for (int i = 0; i < types.Length; i++)
            {
                columns[i].Write(row, count, DuckDb.VectorData(DuckDb.DataChunkVector(chunk, (ulong)i)));
            }

            DuckDb.DataChunkSetSize(chunk, (ulong)count);
            if (DuckDb.AppendDataChunk(appender, chunk) != 0)
            {
                throw new InvalidOperationException($"{Text(DuckDb.AppenderError(appender))} in rows {row} and following of {table}.");
            }
        }

        Check(DuckDb.AppenderClose(appender), $"The appender of {table} does not close.");
        DuckDb.DestroyDataChunk(ref chunk);
        for (int i = 0; i < types.Length; i++)
        {
            DuckDb.DestroyLogicalType(ref types[i]);
        }

        Check(DuckDb.AppenderDestroy(ref appender), $"The appender of {table} does not end.");
    }
}
