using System.Text;
using System.Text.Json;

namespace IpTalent.Cli.Tests;

/// <summary>CSV as strangers have it: what is kept, what is told, and where.</summary>
public sealed class MessyFileTests : FolderTests
{
    private const string Header = "indicator,area,period,value,unit\n";
    private const string Good = "practising-attorneys,CN-GD,2022-12-31,5120,\n";

    /// <summary>The text, its encoding, how many rows and figures it has, and each error as line, column and code.</summary>
    public static TheoryData<string, string, int, int, string> Readable => new()
    {
        { (Header + Good).Replace("\n", "\r\n", StringComparison.Ordinal), "utf-8", 1, 1, "" },
        { (Header + Good).Replace('\n', '\r'), "utf-8", 1, 1, "" },
        { Header + "practising-attorneys,CN,2022-12-31,5,\r\npractising-attorneys,CN,2023-12-31,5,\rpractising-attorneys,CN,2024-12-31,oops,\n", "utf-8", 3, 2, "4 value csv-not-a-number" },
        { Header + Good, "utf-16", 1, 1, "" },
        { Header + Good, "utf-16BE", 1, 1, "" },
        { "指标,地区,时期,数值,单位\n执业专利代理师,广东省,2022年末,５１２０,人\n", "utf-8", 1, 1, "" },
        { "\n\n" + Header + "\n" + Good + "\n\npractising-attorneys,CN-GD,20x3,1,\n", "utf-8", 2, 1, "8 period csv-not-a-period" },   // lines of the file, blank ones too
        { Header + " , , , , \npractising-attorneys, ,2022-12-31,5120, \n" + Good, "utf-8", 2, 1, "3 area csv-blank" },
        { Header + "practising-attorneys,\"CN-GD,2023-12-31,5811,\n" + Good, "utf-8", 2, 1, "2  csv-malformed-quotes" },              // spoils its own line only
        { Header + "practising-attorneys,\"CN-\nGD\",2022-12-31,5120,\n" + Good, "utf-8", 3, 1, "2  csv-malformed-quotes; 3  csv-malformed-quotes" },
        { Header + "practising-attorneys,CN-GD,2022-12-31\n" + Good + "practising-attorneys,CN-GD,2022-12-31,1,,,\n", "utf-8", 3, 1, "2  csv-cell-count; 4  csv-cell-count" },
        { Header + Good.Replace(",5120,", ",\"1,234\",", StringComparison.Ordinal), "utf-8", 1, 0, "2 value csv-not-a-number 1234" },
        { Header + Good.Replace("5120", "1 234", StringComparison.Ordinal), "utf-8", 1, 0, "2 value csv-not-a-number 1234" },
        { Header + Good.Replace("5120", "1’234", StringComparison.Ordinal), "utf-8", 1, 0, "2 value csv-not-a-number 1234" },
        { Header + Good.Replace(",5120,", ",\"1.234,5\",", StringComparison.Ordinal), "utf-8", 1, 0, "2 value csv-not-a-number 1234.5" },
        { Header + Good.Replace("5120", "35％", StringComparison.Ordinal), "utf-8", 1, 0, "2 value csv-not-a-number 0.35" },
        { Header + Good.Replace("5120", "#REF!", StringComparison.Ordinal), "utf-8", 1, 0, "2 value csv-not-a-number" },
        { Header + Good.Replace("2022-12-31", "2022/12/31", StringComparison.Ordinal), "utf-8", 1, 0, "2 period csv-not-a-period 2022-12-31" },
        { Header + "=cmd|' /C calc'!A0,CN,2022,5,\npractising-attorneys,+CN-GD,2022,5,\n", "utf-8", 2, 0, "2 indicator csv-unknown-indicator; 3 area csv-unknown-area CN-GD" },
        { "indicator,area,unit,2021,2022,2023年\npractising-attorneys,广东,,4000,5120,bad\n", "utf-8", 1, 2, "2 2023年 csv-not-a-number" },   // years across: the others stay
        { Header + Good + "Total,,,5120,\n", "utf-8", 2, 1, "3 indicator csv-unknown-indicator; 3 area csv-blank; 3 period csv-blank" },
        { Header + "practising-attorneys,C\0N,2022-12-31,5,\n" + Good, "utf-8", 2, 1, "2  csv-not-decodable" },
        { "\"indicator\",\"area\",\"period\",\"value\"\n\"practising-attorneys\", \"CN-GD\" ,\"2022-12-31\",\"5120\"\n", "utf-8", 1, 1, "" },
        { Header, "utf-8", 0, 0, "" },
    };

    [Theory, MemberData(nameof(Readable))]
    public void Import_MessyFile_KeepsTheGoodRowsAndTellsOfTheOthers(string text, string encoding, int rows, int kept, string errors)
    {
        Encoding told = Encoding.GetEncoding(encoding);
        string file = At("in.csv");
        System.IO.File.WriteAllBytes(file, [.. told.GetPreamble(), .. told.GetBytes(text)]);

        (int code, string output, string error) = Run("import", file, "--to", At("out.csv"), "--format", "json");

        error.Should().BeEmpty();
        code.Should().Be(errors.Length == 0 ? 0 : 1);
        using JsonDocument page = JsonDocument.Parse(output);
        Dictionary<string, int> counts = page.RootElement.GetProperty("summary").EnumerateArray().ToDictionary(row => row.GetProperty("what").GetString()!, row => row.GetProperty("count").GetInt32());
        (counts["rows"], counts["metrics"]).Should().Be((rows, kept));
        string[] found = errors.Length == 0 ? [] : [.. page.RootElement.GetProperty("errors").EnumerateArray().Select(row =>
            $"{row.GetProperty("line")} {Of(row, "column")} {Of(row, "code")} {Of(row, "suggestion")}".TrimEnd())];
        string.Join("; ", found).Should().Be(errors);

        // What was kept comes back as it is.
        (int again, string second, _) = Run("import", At("out.csv"), "--to", At("again.csv"));
        again.Should().Be(0, second);
        System.IO.File.ReadAllText(At("again.csv")).Should().Be(System.IO.File.ReadAllText(At("out.csv")));

        static string Of(JsonElement row, string name) => row.TryGetProperty(name, out JsonElement told) ? told.GetString()! : "";
    }

    public static TheoryData<string, string[], string> Unreadable => new()
    {
        // text, options, what is told
        { "", [], "the file or its first line is empty" },
        { "indicator,area,period,value,Value \n", [], "'Value' is the name of two columns" },
        { "indicator,area,period,value,Notes of mine!\n", [], "'Notes of mine!' is neither a column" },
        { "indicator,area,period,value,\n", [], "has no name for column 5" },
        { "indicator,area,perod,value\n", [], "did you mean 'period'?" },
        { "Talent statistics,,,\nindicator,area,period,value\n", [], "'Talent statistics' is neither a column" },
        { "# made by me\n" + Header, [], "'# made by me' is neither a column" },
        { "hello\nworld\n", [], "has no column indicator" },
        { "{\"iptalent\":1}\n", [], "has a quote out of place" },
        { "\u0089PNG\r\n\0\0", [], "is neither a column" },
        { "PK\u0003\u0004\0\0\n", [], "no text in UTF-8" },
        { "i\0n\0d\0\n", [], "no text in UTF-8" },
        { "province,period,value\n", ["--map", "area=省份", "--set", "indicator=population"], "has no column 省份" },
        { "indicator,province,period,value\n", ["--map", "aera=province"], "did you mean 'area'?" },
        { "indicator,area,period,value\n", ["--set", "area=CN"], "'area' is the name of two columns" },
    };

    [Theory, MemberData(nameof(Unreadable))]
    public void Import_UnreadableFile_IsToldInOneLineAndNothingIsWritten(string text, string[] options, string problem)
    {
        string file = At("in.csv");
        System.IO.File.WriteAllText(file, text);
        (int code, string output, string error) = Run(["import", file, "--to", At("out.csv"), .. options]);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.TrimEnd('\n').Should().Contain(problem).And.NotContain("\n").And.NotContain("\0");
        Directory.GetFiles(Folder).Should().ContainSingle();
    }
}
