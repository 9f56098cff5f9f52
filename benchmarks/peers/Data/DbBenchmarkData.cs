namespace IpTalent.Domain.Peers;

/// <summary>The data of the group-by questions of db-benchmark (h2oai, later duckdblabs): K = 100, nothing missing, unsorted.</summary>
/// <remarks>Codes start at zero here and at one in the labels: <c>id001</c> to <c>id100</c> for <c>id1</c> and <c>id2</c>, <c>id0000000001</c>
/// and following for <c>id3</c>, plain numbers for the others.</remarks>
internal sealed class DbBenchmarkData
{
    private const int K = 100;

    /// <summary>The scale of <see cref="V3"/>.</summary>
    public const int V3Scale = 6;

    public DbBenchmarkData(int rows)
    {
        Rows = rows;
        var random = new SplitMix(108);
        int[] Draw(int end)
        {
            var codes = new int[rows];
            for (int i = 0; i < rows; i++)
            {
                codes[i] = random.Below(end);
            }

            return codes;
        }

        Ids = [Draw(K), Draw(K), Draw(rows / K), Draw(K), Draw(K), Draw(rows / K)];
        V1 = [.. Draw(5).Select(code => code + 1L)];
        V2 = [.. Draw(15).Select(code => code + 1L)];
        V3 = new long[rows];
        for (int i = 0; i < rows; i++)
        {
            V3[i] = (long)Math.Round(random.Fraction() * 100_000_000);
        }
    }

    public int Rows { get; }

    /// <summary>The codes of <c>id1</c> to <c>id6</c>.</summary>
    public IReadOnlyList<int[]> Ids { get; }

    /// <summary>1 to 5.</summary>
    public long[] V1 { get; }

    /// <summary>1 to 15.</summary>
    public long[] V2 { get; }

    /// <summary>0 to 100 with six digits behind the point, as mantissas.</summary>
    public long[] V3 { get; }

    /// <summary>The label of a code.</summary>
    /// <param name="id">Which dimension: 1 to 6.</param>
    /// <param name="code">The code, from zero.</param>
    public static string Label(int id, int code) => id switch
    {
        1 or 2 => $"id{code + 1:D3}",
        3 => $"id{code + 1:D10}",
        _ => $"{code + 1}",
    };

    /// <summary>How many codes a dimension has: 1 to 6.</summary>
    public int Codes(int id) => id is 3 or 6 ? Rows / K : K;

    /// <summary>The table for DuckDB, with codes in the smallest type that holds them.</summary>
    public IReadOnlyList<Column> Columns(NumberType type) =>
    [
        .. Enumerable.Range(1, 6).Select(id => Codes(id) <= 256
            ? Column.Of($"id{id}", "UTINYINT", Array.ConvertAll(Ids[id - 1], code => (byte)code))
            : Column.Of($"id{id}", "INTEGER", Ids[id - 1])),
        Column.Of("v1", type, V1, 0),
        Column.Of("v2", type, V2, 0),
        Column.Of("v3", type, V3, V3Scale),
    ];
}
