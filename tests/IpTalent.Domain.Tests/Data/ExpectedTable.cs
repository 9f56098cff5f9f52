namespace IpTalent.Domain.Tests.Data;

/// <summary>Tables of expected facts as the tests hold them: a line per fact, its fields parted by bars.</summary>
internal static class ExpectedTable
{
    public static IReadOnlyList<string[]> Rows(string table) =>
        [.. table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('|', StringSplitOptions.TrimEntries))];

    public static TheoryData<string> Codes(string table)
    {
        var codes = new TheoryData<string>();
        foreach (string[] row in Rows(table))
        {
            codes.Add(row[0]);
        }

        return codes;
    }

    public static string[] Row(string table, string code) => Rows(table).Single(row => row[0] == code);
}
