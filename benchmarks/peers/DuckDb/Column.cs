namespace IpTalent.Domain.Peers;

/// <summary>A column of a table in DuckDB, and how its rows are written.</summary>
internal sealed unsafe class Column
{
    private readonly WriteRows _write;

    private Column(string name, string type, WriteRows write) => (Name, Type, _write) = (name, type, write);

    private delegate void WriteRows(int first, int count, byte* target);

    public string Name { get; }

    /// <summary>The type, as in <c>CREATE TABLE</c>.</summary>
    public string Type { get; }

    /// <summary>A column that DuckDB stores as the array does.</summary>
    public static Column Of<T>(string name, string type, T[] values) where T : unmanaged =>
        new(name, type, (first, count, target) => values.AsSpan(first, count).CopyTo(new Span<T>(target, count)));

    /// <summary>Numbers of a scale as one of the types a user may choose.</summary>
    public static Column Of(string name, NumberType type, long[] mantissas, int scale) => type switch
    {
        NumberType.BigInt => Of(name, "BIGINT", mantissas),
        NumberType.Decimal => Of(name, $"DECIMAL(18, {scale})", mantissas),
        NumberType.Integer => new(name, "INTEGER", (first, count, target) =>
        {
            var integers = (int*)target;
            for (int i = 0; i < count; i++)
            {
                integers[i] = (int)mantissas[first + i];
            }
        }),
        _ => new(name, "DOUBLE", (first, count, target) =>
        {
            double unit = Math.Pow(10, scale);
            var doubles = (double*)target;
            for (int i = 0; i < count; i++)
            {
                doubles[i] = mantissas[first + i] / unit;
            }
        }),
    };

    public void Write(int first, int count, byte* target) => _write(first, count, target);
}
