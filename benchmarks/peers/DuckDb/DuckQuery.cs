namespace IpTalent.Domain.Peers;

/// <summary>A prepared statement of DuckDB.</summary>
/// <param name="statement">DuckDB's handle.</param>
/// <param name="question">What it was made of.</param>
/// <param name="scaled">Whether the integers of the answer are mantissas.</param>
internal sealed unsafe class DuckQuery(nint statement, Question question, bool scaled) : IQuery
{
    private nint _statement = statement;

    /// <summary>Runs the statement up to DuckDB's own answer in memory, and frees that answer.</summary>
    public void Run()
    {
        DuckDb.Result result = Execute();
        DuckDb.DestroyResult(ref result);
    }

    public Answer Read()
    {
        DuckDb.Result result = Execute();
        int keys = question.Keys;
        var columns = new ColumnReader[DuckDb.ColumnCount(ref result)];
        for (int i = 0; i < columns.Length; i++)
        {
            nint type = DuckDb.ColumnLogicalType(ref result, (ulong)i);
            columns[i] = new ColumnReader(type, scaled && i >= keys && i - keys < question.Scales.Length ? question.Scales[i - keys] : 0);
            DuckDb.DestroyLogicalType(ref type);
        }

        var answer = new Answer(exact: !columns.Any(column => column.IsDouble));
        var data = new byte*[columns.Length];
        Span<int> key = stackalloc int[keys];
        for (nint chunk = DuckDb.FetchChunk(result); chunk != 0; chunk = DuckDb.FetchChunk(result))
        {
            int rows = (int)DuckDb.DataChunkSize(chunk);
            for (int i = 0; i < columns.Length; i++)
            {
                data[i] = DuckDb.VectorData(DuckDb.DataChunkVector(chunk, (ulong)i));
            }

            for (int row = 0; row < rows; row++)
            {
                for (int i = 0; i < keys; i++)
                {
                    key[i] = (int)columns[i].Integer(data[i], row);
                }

                for (int i = keys; i < columns.Length; i++)
                {
                    answer.Add(key, i - keys, columns[i].Number(data[i], row));
                }
            }

            DuckDb.DestroyDataChunk(ref chunk);
        }

        DuckDb.DestroyResult(ref result);
        return answer;
    }

    public void Dispose() => DuckDb.DestroyPrepare(ref _statement);

    private DuckDb.Result Execute()
    {
        if (DuckDb.ExecutePrepared(_statement, out DuckDb.Result result) != 0)
        {
            string error = DuckDatabase.Text(DuckDb.ResultError(ref result));
            DuckDb.DestroyResult(ref result);
            throw new InvalidOperationException($"{error} in: {question.Sql}");
        }

        return result;
    }

    private readonly struct ColumnReader
    {
        private readonly DuckDb.LogicalType _storage;
        private readonly decimal _unit;

        public ColumnReader(nint type, int scale)
        {
            DuckDb.LogicalType id = DuckDb.TypeId(type);
            _storage = id == DuckDb.LogicalType.Decimal ? DuckDb.DecimalInternalType(type) : id;
            _unit = new decimal(1, 0, 0, false, id == DuckDb.LogicalType.Decimal ? DuckDb.DecimalScale(type) : (byte)scale);
        }

        public bool IsDouble => _storage == DuckDb.LogicalType.Double;

        public Int128 Integer(byte* data, int row) => _storage switch
        {
            DuckDb.LogicalType.Int8 => ((sbyte*)data)[row],
            DuckDb.LogicalType.Int16 => ((short*)data)[row],
            DuckDb.LogicalType.Int32 => ((int*)data)[row],
            DuckDb.LogicalType.Int64 => ((long*)data)[row],
            DuckDb.LogicalType.UInt8 => data[row],
            DuckDb.LogicalType.UInt16 => ((ushort*)data)[row],
            DuckDb.LogicalType.UInt32 => ((uint*)data)[row],
            DuckDb.LogicalType.UInt64 => ((ulong*)data)[row],
            DuckDb.LogicalType.Int128 => ((Int128*)data)[row],
            _ => throw new InvalidOperationException($"An answer has a column of the type {_storage}, which is not read here."),
        };

        public decimal Number(byte* data, int row) =>
            IsDouble ? (decimal)((double*)data)[row] * _unit : (decimal)Integer(data, row) * _unit;
    }
}
