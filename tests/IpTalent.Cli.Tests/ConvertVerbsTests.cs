using System.Text;
using System.Text.Json;
using IpTalent.Domain;
using IpTalent.Domain.Serialization;
using IpTalent.Interchange;

namespace IpTalent.Cli.Tests;

/// <summary><c>validate</c>, <c>import</c> and <c>export</c>.</summary>
public sealed class ConvertVerbsTests : FolderTests
{
    // Four good figures; an area that nobody knows, a month that is none.
    private const string Mixed = """
        indicator,area,period,value,unit,source
        practising-attorneys,广东,2022-12-31,5120,人,ours
        执业专利代理师,CN-GD,2023-12-31,5811,,ours
        practising-attorneys,Atlantis,2023-12-31,7,,ours
        practising-attorneys,北京市,2023-12-31,nearly 8000 person,,ours
        practising-attorneys,北京市,2023-13-31,7,,ours
        practising-attorneys,Shanghai,2023-12-31,2412,,ours

        """;

    private static readonly string Good = string.Concat(Mixed.Split('\n').Where(row => !row.Contains("Atlantis", StringComparison.Ordinal) && !row.Contains("2023-13", StringComparison.Ordinal)).Select(row => row + "\n"));

    [Fact]
    public void Import_GoodFile_IsWrittenWithExitCode0()
    {
        (int code, string output, string error) = Run("import", File("in.csv", Good), "--to", At("out.json"));
        code.Should().Be(0, error);
        output.Should().Contain("Rows").And.Contain("4").And.NotContain("What is wrong");
        error.Should().BeEmpty();
        TalentDataset written = TalentJson.Read(System.IO.File.ReadAllBytes(At("out.json")));
        written.Metrics.Select(metric => (metric.Area, metric.Quantity)).Should().Equal(
            (Area.Guangdong, Quantity.Of(5120, Unit.Person)), (Area.Guangdong, Quantity.Of(5811, Unit.Person)),
            (Area.Beijing, Quantity.Nearly(8000, Unit.Person)), (Area.Shanghai, Quantity.Of(2412, Unit.Person)));
        Directory.GetFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo("in.csv", "out.json");   // nothing is left beside
    }

    [Fact]
    public void Import_WrongRows_KeepsTheOthersAndTellsEachWithExitCode1()
    {
        (int code, string output, string error) = Run("import", File("in.csv", Mixed), "--to", At("out.ndjson"), "--format", "json");
        code.Should().Be(1, error);
        using FileStream lines = System.IO.File.OpenRead(At("out.ndjson"));
        MetricLines.Read(lines).Should().HaveCount(4);

        using JsonDocument told = JsonDocument.Parse(output);
        told.RootElement.GetProperty("summary").EnumerateArray().Select(row => (row.GetProperty("what").GetString(), row.GetProperty("count").GetInt64())).Should().Equal(
            ("rows", 6), ("metrics", 4), ("missing", 0), ("wrong-rows", 2), (TidyCsvCodes.NotAPeriod, 1), (TidyCsvCodes.UnknownArea, 1));
        told.RootElement.GetProperty("errors").EnumerateArray().Select(row =>
                (row.GetProperty("line").GetInt64(), row.GetProperty("column").GetString(), row.GetProperty("code").GetString(), row.GetProperty("text").GetString()))
            .Should().Equal((4, "area", TidyCsvCodes.UnknownArea, "Atlantis"), (6, "period", TidyCsvCodes.NotAPeriod, "2023-13-31"));
    }

    [Fact]
    public void Import_InChinese_SaysSo() =>
        Run("import", File("in.csv", Mixed), "--to", At("out.csv"), "--lang", "zh").Output.Should().Contain("有误的行").And.Contain("Atlantis").And.NotContain("Wrong rows");

    [Fact]
    public void Import_FileOfOthers_IsMapped()
    {
        byte[] table = TidyCsv.Gb18030.GetBytes("省份;2021;2022年;备注\n广东省;4000;5120;a\n北京;7000;7500;b\n");
        System.IO.File.WriteAllBytes(At("others.csv"), table);
        (int code, _, string error) = Run(
            "import", At("others.csv"), "--to", At("out.csv"), "--encoding", "gb18030", "--separator", "semicolon",
            "--map", "area=省份", "--set", "indicator=practising-attorneys", "--ignore-other-columns", "--year-end");
        code.Should().Be(0, error);
        System.IO.File.ReadAllLines(At("out.csv")).Skip(1).Select(row => string.Join(',', row.Split(',').Take(3))).Should().Equal(
            "practising-attorneys,CN-GD,2021-12-31", "practising-attorneys,CN-GD,2022-12-31", "practising-attorneys,CN-BJ,2021-12-31", "practising-attorneys,CN-BJ,2022-12-31");
    }

    [Theory]
    [InlineData(".json")]
    [InlineData(".ndjson")]
    [InlineData(".csv")]
    public void Export_Bundled_ComesBackInEachForm(string ending)
    {
        string to = At("context" + ending);
        (int code, string output, string error) = Run("export", "--dataset", "context", "--to", to, "--format", "json");
        code.Should().Be(0, error);
        using JsonDocument told = JsonDocument.Parse(output);
        told.RootElement.GetProperty("summary")[0].GetProperty("count").GetInt64().Should().Be(BundledDatasets.Context.Metrics.Count);

        IEnumerable<TalentMetric> back = ending switch
        {
            ".json" => TalentJson.Read(System.IO.File.ReadAllBytes(to)).Metrics,
            ".ndjson" => MetricLines.Read(new MemoryStream(System.IO.File.ReadAllBytes(to))),
            _ => TidyCsv.Import(new MemoryStream(System.IO.File.ReadAllBytes(to)), new() { Indicators = BundledDatasets.Context.Indicators, Areas = BundledDatasets.Context.Contents.Areas }).Dataset.Metrics,
        };
        back.Select(metric => (metric.Code, metric.Quantity, metric.MissingReason)).Should().Equal(
            BundledDatasets.Context.Metrics.Select(metric => (metric.Code, metric.Quantity, metric.MissingReason)));
    }

    [Fact]
    public void Export_WithoutDataset_IsTheBulletinWhole()
    {
        Run("export", "--to", At("out.JSON")).Code.Should().Be(0);
        System.IO.File.ReadAllText(At("out.JSON")).Should().Be(TalentJson.Write(BundledDatasets.Bulletin));
    }

    [Fact]
    public void Export_LinesToCsvInChinese_HasItsHeadingsAndMark()
    {
        Run("export", "--dataset", "context", "--to", At("a.ndjson")).Code.Should().Be(0);
        (int code, _, string error) = Run("export", "--dataset", At("a.ndjson"), "--to", At("b.csv"), "--lang", "zh", "--encoding", "utf-8-bom");
        code.Should().Be(0, error);
        byte[] bytes = System.IO.File.ReadAllBytes(At("b.csv"));
        bytes.Should().StartWith([0xEF, 0xBB, 0xBF]);
        Encoding.UTF8.GetString(bytes)[1..].Should().StartWith("指标,地区,时期,数值");
    }

    [Fact]
    public void Export_OverAFile_ReplacesIt()
    {
        string old = File("out.json", "old");
        Run("export", "--to", old).Code.Should().Be(0);
        System.IO.File.ReadAllText(old).Should().StartWith("{");
    }

    /// <summary>What cannot be written leaves what stood there, and nothing beside it.</summary>
    [Fact]
    public void Export_Refused_LeavesTheOldFile()
    {
        // The code of a category scheme that no column can have the name of.
        TalentMetric metric = TalentMetric.At(Indicator.Stock("a", "A", Unit.Person), Area.China, YearEnd.Of(2023), 7) with { Categories = [CategoryReference.Of("value", "x")] };
        string from = File("in.json", TalentJson.Write(TalentDataset.Of(metric)));
        string old = File("out.csv", "old");

        (int code, string output, string error) = Run("export", "--dataset", from, "--to", old);

        code.Should().Be(2);
        output.Should().BeEmpty();
        error.TrimEnd('\n').Should().Contain("out.csv' cannot be written").And.NotContain("\n").And.NotContain("Parameter");
        System.IO.File.ReadAllText(old).Should().Be("old");
        Directory.GetFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo("in.json", "out.csv");
    }

    [Fact]
    public void Validate_CleanFile_ExitCode0()
    {
        (int code, string output, string error) = Run("validate", File("in.csv", Good));
        code.Should().Be(0, output + error);
        error.Should().BeEmpty();
    }

    [Fact]
    public void Validate_WrongRowsAndOddFigures_TellsLinesWithExitCode1()
    {
        // Line 4 counts half a person.
        string csv = "indicator,area,period,value,qualifier,source\npractising-attorneys,CN,2023-12-31,9,exact,ours\npractising-attorneys,CN,soon,7,exact,ours\npractising-attorneys,CN-GD,2023-12-31,7.5,exact,ours\n";
        (int code, string output, string error) = Run("validate", File("in.csv", csv), "--format", "json");
        code.Should().Be(1, error);
        using JsonDocument told = JsonDocument.Parse(output);
        told.RootElement.GetProperty("findings").EnumerateArray().Where(row => row.GetProperty("severity").GetString() != "Info")
            .Select(row => (row.GetProperty("line").GetInt64(), row.GetProperty("code").GetString(), row.GetProperty("path").GetString())).Should().Equal(
                (3, TidyCsvCodes.NotAPeriod, "period"), (4, "fractional-count", "Metrics[1].Quantity.Nominal"));
    }

    [Fact]
    public void Validate_SeveralFiles_TellsWhichInEitherLanguage()
    {
        string one = File("one.csv", Mixed);
        string two = File("two.json", TalentJson.Write(TalentDataset.Of(TalentMetric.At(Indicator.Stock("a", "A", Unit.Person), Area.China, YearEnd.Of(2023), Quantity.Exact(-7, Unit.Person)))));
        (int code, string output, _) = Run("validate", one, two, "--format", "markdown", "--lang", "zh");
        code.Should().Be(1);
        output.Should().Contain("one.csv").And.Contain("two.json").And.Contain("负").And.Contain("错误").And.NotContain(" is ");
    }

    [Fact]
    public void Validate_Lines_AreReadByTheirEnding()
    {
        Run("export", "--to", At("a.ndjson")).Code.Should().Be(0);
        (int code, string output, string error) = Run("validate", At("a.ndjson"), "--format", "json");
        code.Should().BeLessThan(2, error);
        JsonDocument.Parse(output).Dispose();
    }

    /// <summary>A declaration and an empty line stand before the two figures, of which one contradicts the other.</summary>
    [Fact]
    public void Validate_Lines_NamesTheLinesOfFigures()
    {
        Run("import", File("in.csv", "indicator,area,period,value\npopulation,CN,2023-12-31,7\npopulation,CN,2023-12-31,9\n"), "--to", At("a.ndjson")).Code.Should().Be(0);
        string[] lines = System.IO.File.ReadAllLines(At("a.ndjson"));
        int first = Array.FindIndex(lines, line => !line.Contains("\"iptalent\"", StringComparison.Ordinal));
        string file = File("b.ndjson", string.Join('\n', [.. lines[..first], "", .. lines[first..]]));
        using JsonDocument told = JsonDocument.Parse(Run("validate", file, "--format", "json").Output);
        JsonElement finding = told.RootElement.GetProperty("findings").EnumerateArray().Single(row => row.GetProperty("code").GetString() == "source-contradicts-itself");
        finding.GetProperty("line").GetInt64().Should().Be(first + 3);
        finding.GetProperty("path").GetString().Should().Be("Metrics[1].Quantity");
        finding.GetProperty("message").GetString().Should().Contain($"at line {first + 2}").And.NotContain("Metrics[");
    }

    [Fact]
    public void Validate_NameThatIsNotTheOneOfItsArea_IsAWarning()
    {
        string file = File("in.csv", "indicator,area,period,value,area_name,source\npopulation,440300,2023-12-31,7,Guangzhou,ours\n");
        (int code, string output, _) = Run("validate", file, "--format", "json");
        code.Should().Be(1);
        using JsonDocument told = JsonDocument.Parse(output);
        JsonElement finding = told.RootElement.GetProperty("findings").EnumerateArray().First();
        (finding.GetProperty("severity").GetString(), finding.GetProperty("code").GetString(), finding.GetProperty("line").GetInt64(), finding.GetProperty("path").GetString())
            .Should().Be(("Warning", TidyCsvCodes.NameDiffers, 2, "area_name"));

        (code, output, string error) = Run("import", file, "--to", At("out.json"), "--lang", "zh");
        (code, error).Should().Be((0, ""));
        output.Should().Contain("存疑").And.Contain("Guangzhou");
        Run("aggregate", file, "--last").Error.Should().StartWith("iptalent: doubtful: line 2, column area_name: 'Guangzhou' is not a name of 440300");
        Run("report", "--dataset", file, "--lang", "zh").Error.Should().StartWith("iptalent: 存疑：第2行，area_name列：“Guangzhou”");
    }

    [Theory]
    [InlineData("bulletin")]
    [InlineData("context")]
    public void Validate_Bundled_IsCleanWithExitCode0(string name)
    {
        (int code, string output, string error) = Run("validate", name, "--format", "json");
        code.Should().Be(0, output + error);
        JsonDocument.Parse(output).RootElement.GetProperty("findings").EnumerateArray().Should().OnlyContain(row => row.GetProperty("severity").GetString() == "Info");
    }

    public static TheoryData<string[], string> Unusable => new()
    {
        { ["validate"], "FILE" },
        { ["validate", "no-such-file.json"], "neither a bundled dataset (bulletin, context) nor a file that exists" },
        { ["validate", "no-such-file.csv"], "nor a file that exists" },
        { ["validate", "{broken.json}"], "is not a dataset" },
        { ["validate", "{broken.ndjson}"], "is not a dataset: $" },
        { ["validate", "{empty.csv}"], "empty.csv'" },
        { ["validate", "bulletin", "--format", "csv"], "text, markdown or json" },
        { ["import", "{good.csv}"], "--to" },
        { ["import", "no-such-file.csv", "--to", "{out.json}"], "no file that exists" },
        { ["import", "{good.csv}", "--to", "{out.xlsx}"], ".json, .ndjson, .csv" },
        { ["import", "{good.csv}", "--to", "{no-such-folder/out.json}"], "there is no folder" },
        { ["import", "{heading.csv}", "--to", "{out.json}"], "colour" },
        { ["import", "{good.csv}", "--to", "{out.json}", "--map", "area"], "COLUMN=TEXT" },
        { ["import", "{good.csv}", "--to", "{out.json}", "--map", "a b=x"], "'a b' is neither a column" },
        { ["import", "{good.csv}", "--to", "{out.json}", "--set", "unit=a", "--set", "unit=b"], "each column once" },
        { ["import", "{good.csv}", "--to", "{out.json}", "--separator", "dot"], "comma, semicolon, tab or bar" },
        { ["import", "{good.csv}", "--to", "{out.json}", "--encoding", "latin"], "gb18030" },
        { ["export"], "--to" },
        { ["export", "--to", "{out}"], ".json, .ndjson, .csv" },
        { ["export", "--to", "{}"], ".json, .ndjson, .csv" },
        { ["export", "--dataset", "no-such", "--to", "{out.json}"], "no-such" },
    };

    [Theory, MemberData(nameof(Unusable))]
    public void Run_Unusable_OneLineAndExitCode2AndNoFile(string[] args, string named)
    {
        File("good.csv", Good);
        File("broken.json", "{");
        File("broken.ndjson", "{\"iptalent\":1}\n{");
        File("empty.csv", "");
        File("heading.csv", "indicator,area,period,value,Colour of it\n");
        string[] before = Directory.GetFileSystemEntries(Folder);

        (int code, string output, string error) = Run([.. args.Select(arg => arg is ['{', .. var name, '}'] ? At(name) : arg)]);

        code.Should().Be(2, error);
        output.Should().BeEmpty();
        error.TrimEnd('\n').Should().ContainEquivalentOf(named).And.NotContain("\n").And.NotContain("Parameter");
        Directory.GetFileSystemEntries(Folder).Should().BeEquivalentTo(before);
    }

    [Fact]
    public void Import_OntoAFolder_IsUnusable()
    {
        Directory.CreateDirectory(At("out.json"));
        (int code, _, string error) = Run("import", File("in.csv", Good), "--to", At("out.json"));
        code.Should().Be(2);
        error.Should().Contain("it is a folder");
    }

    /// <summary>A name has room for 255 bytes.</summary>
    [Fact]
    public void Import_LongName_IsWritten()
    {
        string name = new string('x', 250) + ".json";
        (int code, _, string error) = Run("import", File("in.csv", Good), "--to", At(name));
        code.Should().Be(0, error);
        Directory.GetFiles(Folder).Select(Path.GetFileName).Should().BeEquivalentTo("in.csv", name);
    }
}
