using System.Text;
using System.Text.Json;
using IpTalent.Domain;
using IpTalent.Domain.Serialization;
using IpTalent.Interchange;

namespace IpTalent.Cli.Tests;

/// <summary>Files as users have them: links, folders, other encodings and layouts, and nothing lost on the way there and back.</summary>
public sealed class FileTests : FolderTests
{
    private const string Good = "indicator,area,period,value,unit\npopulation,CN,2022-12-31,1411750000,\npopulation,CN,2023-12-31,1409670000,\n";
    private const string Mixed = Good + "population,Atlantis,2023-12-31,7,\n";

    public static TheoryData<string, string> SameFile => new()
    {
        // what is read, where to
        { "in.csv", "in.csv" },
        { "in.csv", "./sub/../in.csv" },
        { "in.csv", "link.csv" },            // a link to it
        { "link.csv", "in.csv" },
        { "in.csv", "folder-link/in.csv" },  // through a linked folder
        { "in.csv", "link-to-link.csv" },
    };

    [Theory, MemberData(nameof(SameFile))]
    public void Import_OntoItsInput_IsRefused(string from, string to)
    {
        File("in.csv", Good);
        Directory.CreateDirectory(At("sub"));
        System.IO.File.CreateSymbolicLink(At("link.csv"), "in.csv");
        System.IO.File.CreateSymbolicLink(At("link-to-link.csv"), "link.csv");
        Directory.CreateSymbolicLink(At("folder-link"), Folder);

        (int code, string output, string error) = Run("import", At(from), "--to", At(to));

        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Contain("is the file that is read");
        System.IO.File.ReadAllText(At("in.csv")).Should().Be(Good);
    }

    [Fact]
    public void Import_MarksOfMissingValues_AreTold()
    {
        string file = File("in.csv", "indicator,area,2022,2023\npractising-attorneys,CN-GD,—,N/A\n");
        Run("import", file, "--to", At("none.json")).Code.Should().Be(1);
        Run("import", file, "--to", At("out.csv"), "--missing", "—=not-published", "--missing", "n/a=not-applicable").Code.Should().Be(0);
        System.IO.File.ReadAllText(At("out.csv")).Should().Contain("not-published").And.Contain("not-applicable");
    }

    [Theory]
    [InlineData("—=unknown", "'unknown' is no reason why a value is missing; give one of not-published, not-collected, suppressed, not-applicable")]
    [InlineData("—", "MARK=REASON, each mark once")]
    [InlineData(" =suppressed", "A blank value is missing anyway")]
    public void Import_MarkOfNoUse_IsUnusable(string mark, string problem)
    {
        (int code, string output, string error) = Run("import", File("in.csv", Good), "--to", At("out.json"), "--missing", mark);
        (code, output).Should().Be((2, ""));
        error.Should().Contain(problem);
    }

    [Fact]
    public void Export_OntoItsDataset_IsRefused()
    {
        string file = File("in.json", TalentJson.Write(TalentDataset.Empty));
        (int code, _, string error) = Run("export", "--dataset", file, "--to", file);
        (code, error).Should().Match<(int Code, string Error)>(told => told.Code == 2 && told.Error.Contains("is the file that is read"));
    }

    [Fact]
    public void Export_OntoALink_WritesItsTargetAndKeepsTheLink()
    {
        Directory.CreateDirectory(At("data"));
        System.IO.File.WriteAllText(At("data/real.json"), "old");
        System.IO.File.CreateSymbolicLink(At("link.json"), "data/real.json");

        Run("export", "--to", At("link.json")).Code.Should().Be(0);

        new FileInfo(At("link.json")).LinkTarget.Should().Be("data/real.json");
        System.IO.File.ReadAllText(At("data/real.json")).Should().StartWith("{");
        Directory.GetFiles(At("data")).Should().ContainSingle();
    }

    [Fact]
    public void Export_OntoALinkToNothingYet_MakesItsTarget()
    {
        System.IO.File.CreateSymbolicLink(At("link.json"), "later.json");
        Run("export", "--to", At("link.json")).Code.Should().Be(0);
        System.IO.File.ReadAllText(At("later.json")).Should().StartWith("{");
    }

    [Fact]
    public void Export_OntoLinksInACircle_IsUnusable()
    {
        System.IO.File.CreateSymbolicLink(At("a.json"), "b.json");
        System.IO.File.CreateSymbolicLink(At("b.json"), "a.json");
        Run("export", "--to", At("a.json")).Error.Should().Contain("leads to no file");
    }

    [Fact]
    public void Export_OntoAFile_KeepsItsMode()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        const UnixFileMode shared = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        System.IO.File.SetUnixFileMode(File("out.json", "old"), shared);
        Run("export", "--to", At("out.json")).Code.Should().Be(0);
        System.IO.File.GetUnixFileMode(At("out.json")).Should().Be(shared);
    }

    public static TheoryData<string, string> Bundled
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (string name in BundledDatasets.Names)
            {
                foreach (string ending in new[] { ".json", ".ndjson", ".csv" })
                {
                    rows.Add(name, ending);
                }
            }

            return rows;
        }
    }

    /// <summary>What is exported is read by every verb as it stands, and comes back the same, byte for byte.</summary>
    [Theory, MemberData(nameof(Bundled))]
    public void Export_Bundled_IsReadAndComesBack(string name, string ending)
    {
        Run("export", "--dataset", name, "--to", At("a" + ending)).Code.Should().Be(0);
        (int code, string output, string error) = Run("validate", At("a" + ending));
        code.Should().Be(0, output + error);
        Run("aggregate", At("a" + ending), "--count").Should().Be((0, Run("aggregate", name, "--count").Output, ""));
        string[] there = ending == ".csv" ? ["import", At("a.csv")] : ["export", "--dataset", At("a" + ending)];
        Run([.. there, "--to", At("b" + ending)]).Code.Should().Be(0);
        System.IO.File.ReadAllBytes(At("b" + ending)).Should().Equal(System.IO.File.ReadAllBytes(At("a" + ending)));

        // By way of the fullest form.
        Run([.. there, "--to", At("c.json")]).Code.Should().Be(0);
        Run("export", "--dataset", At("c.json"), "--to", At("d" + ending)).Code.Should().Be(0);
        System.IO.File.ReadAllBytes(At("d" + ending)).Should().Equal(System.IO.File.ReadAllBytes(At("a" + ending)));
    }

    [Fact]
    public void Validate_UndeclaredAreas_AreTakenAsTheyAre()
    {
        string file = File("in.csv", "indicator,area,period,value,source\npopulation,X-OURS,2023-12-31,7,ours\n");
        Run("validate", file).Output.Should().Contain("csv-unknown-area");
        (int code, string output, _) = Run("validate", file, "--undeclared-areas");
        code.Should().Be(0, output);
        output.Should().NotContain("area-undeclared");
    }

    [Fact]
    public void Validate_OneFileMissing_TellsOfTheOthersAndThenFails()
    {
        (int code, string output, string error) = Run("validate", File("a.csv", Mixed), At("missing.csv"), File("b.csv", Mixed), Folder, "--format", "json");
        code.Should().Be(2);
        using JsonDocument told = JsonDocument.Parse(output);
        told.RootElement.GetProperty("findings").EnumerateArray().Where(row => row.GetProperty("code").GetString() == TidyCsvCodes.UnknownArea)
            .Select(row => Path.GetFileName(row.GetProperty("file").GetString())).Should().Equal("a.csv", "b.csv");
        string[] lines = error.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(2);
        lines[0].Should().Contain("missing.csv");
        lines[1].Should().Contain("is a folder");
    }

    /// <summary>What CSV has no place for is not asked of it; a slip in a scheme that is known is.</summary>
    [Theory]
    [InlineData("mine,CN,2023-12-31,7,person,stock,ours,,", null)]
    [InlineData("practising-attorneys,CN,2023-12-31,7,,,ours,red,", null)]
    [InlineData("practising-attorneys,CN,2023-12-31,7,,,ours,,femal", "unknown-category")]
    public void Validate_WhatCsvCannotDeclare_IsNoFinding(string row, string? code)
    {
        using JsonDocument told = JsonDocument.Parse(Run("validate", File("in.csv", $"indicator,area,period,value,unit,kind,source,colour,sex\n{row}\n"), "--format", "json").Output);
        told.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).Should().Equal(code is null ? [] : [code]);
    }

    [Theory]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    public void Import_Encodings_AreToldByTheirMarkOrRefused(string encoding, bool hasMark)
    {
        Encoding told = Encoding.GetEncoding(encoding);
        System.IO.File.WriteAllBytes(At("in.csv"), [.. hasMark ? told.GetPreamble() : [], .. told.GetBytes(Good)]);
        (int code, _, string error) = Run("import", At("in.csv"), "--to", At("out.csv"));
        code.Should().Be(hasMark ? 0 : 2, error);
        (error.Length == 0 || error.Contains("no text in UTF-8", StringComparison.Ordinal)).Should().BeTrue(error);
    }

    [Fact]
    public void Validate_FindingsOfCsv_NameLinesAndNotPlacesInADataset()
    {
        string file = File("in.csv", "indicator,area,period,value\n\npopulation,CN,2023-12-31,7\npopulation,CN,2023-12-31,9\n");
        Run("validate", file, "--format", "json").Output.Should().Contain("at line 3").And.Contain("neither with a source").And.NotContain("same source");
        Run("validate", file, "--format", "json", "--lang", "zh").Output.Should().Contain("第3行").And.Contain("均未注明来源");
    }

    public static TheoryData<string[]> Readers => new()
    {
        { ["validate", "{file}"] },
        { ["aggregate", "{file}", "--by", "area,period", "--last"] },
        { ["import", "{file}", "--to", "{out.json}"] },
        { ["growth", "population", "--dataset", "{file}"] },
        { ["report", "--dataset", "{file}"] },
    };

    /// <summary>A table of others: every verb that reads files takes the options for it.</summary>
    [Theory, MemberData(nameof(Readers))]
    public void Run_TableOfOthers_IsReadByTheSharedOptions(string[] args)
    {
        System.IO.File.WriteAllBytes(At("others.csv"), TidyCsv.Gb18030.GetBytes("省份;2022;2023;备注\n广东;12656.8万;nearly 127060000 person;a\n"));
        string[] layout = ["--map", "area=省份", "--set", "indicator=population", "--separator", "semicolon", "--encoding", "gb18030", "--year-end", "--ignore-other-columns"];
        string[] verb = [.. args.Select(arg => arg.Replace("{file}", At("others.csv"), StringComparison.Ordinal).Replace("{out.json}", At("out.json"), StringComparison.Ordinal)), "--format", "json"];
        string[] more = args[0] == "growth" ? ["--area", "CN-GD"] : [];

        (int code, string output, string error) = Run([.. verb, .. more, .. layout, "--phrases"]);
        code.Should().Be(0, output + error);
        error.Should().BeEmpty();

        // Without the option the phrase is an error, and no number.
        (code, output, error) = Run([.. verb, .. more, .. layout]);
        code.Should().BeInRange(1, 2);
        (output + error).Should().Contain("12656.8万").And.Contain("126568000");
    }

    [Theory]
    [InlineData("report", "--dataset")]
    [InlineData("growth", "population", "--dataset")]
    public void Run_CsvWithWrongRows_IsReadWhereTheyMayBeLeftOut(params string[] verb)
    {
        string file = File("in.csv", Mixed);
        (int code, _, string error) = Run([.. verb, file]);
        code.Should().Be(2);
        error.Should().Contain("line 4, column area: 'Atlantis'").And.Contain("--skip-bad-rows");
        (code, _, error) = Run([.. verb, file, "--skip-bad-rows", "--lang", "zh"]);
        code.Should().Be(0);
        error.Should().StartWith("iptalent: 略去：第4行，area列：“Atlantis”").And.HaveLength(error.IndexOf('\n') + 1);
    }

    [Fact]
    public void Report_Csv_HasNoFindingsThatItsFormCannotHelp() =>
        Run("report", "--dataset", File("in.csv", Good.Replace("unit\n", "source\n", StringComparison.Ordinal).Replace(",\n", ",ours\n", StringComparison.Ordinal))).Output.Should().NotContain("unknown-source");

    public static TheoryData<string, string, string> Hints => new()
    {
        { "", "the file or its first line is empty", "indicator, area, period, value" },
        { "indicator;area;period;value\n", "is one cell, which ';' would part", "(--separator semicolon)" },
        { "sep=;\nindicator;area;period;value\n", "another separator", "(--separator semicolon)" },
        { "indicator\tarea\tperiod\tvalue\n", "would part", "(--separator tab)" },
        { "indicator|area|period|value\n", "would part", "(--separator bar)" },
        { "Province,Year,Number\n", "no column indicator", "--map" },
        { "indicator,area,period,value,A note\n", "neither a column", "--ignore-other-columns" },
        { "indicator,area,value\n", "no column period", "--set" },
    };

    [Theory, MemberData(nameof(Hints))]
    public void Validate_UnfitHeader_NamesTheOptionThatHelps(string text, string problem, string hint)
    {
        (int code, _, string error) = Run("validate", File("in.csv", text));
        code.Should().Be(2);
        error.Should().Contain(problem).And.Contain(hint);
    }

    [Fact]
    public void Validate_HeaderInAnotherEncoding_NamesTheOptionThatHelps()
    {
        System.IO.File.WriteAllBytes(At("in.csv"), TidyCsv.Gb18030.GetBytes("指标,地区,时期,数值\n"));
        Run("validate", At("in.csv")).Error.Should().Contain("(--encoding gb18030)");
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("import", "--to", "{out.json}")]
    [InlineData("import", "--to", "{out.json}", "--format", "markdown")]
    public void Run_VeryLongCell_IsToldInPart(string verb, params string[] more)
    {
        string file = File("in.csv", Good + $"population,{new string('x', 1_000_000)},2023-12-31,7,\n");
        (int code, string output, string error) = Run([verb, file, .. more.Select(arg => arg == "{out.json}" ? At("out.json") : arg)]);
        code.Should().Be(1, error);
        output.Should().Contain("csv-cell-too-long").And.Contain("xxx…");
        output.Length.Should().BeLessThan(5_000);
    }

    public static TheoryData<string, byte[]> NoTexts => new()
    {
        { "a picture", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] },
        { "zeros among letters", "a\0b"u8.ToArray() },
        { "GB18030", TidyCsv.Gb18030.GetBytes("知识产权人才") },
        { "half of a character", [0xE7, 0x9F] },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("860,000 persons") },
    };

    [Theory, MemberData(nameof(NoTexts))]
    public void Read_NoText_IsUnusable(string remark, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(At("in.txt"), bytes);
        (int code, string output, string error) = Run("read", At("in.txt"));
        code.Should().Be(2, remark);
        output.Should().BeEmpty();
        error.Should().Contain("no text in UTF-8");
        Run("crosscheck", At("in.txt"), At("in.txt")).Code.Should().Be(2, remark);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    public void Read_TextWithAMark_IsRead(string encoding)
    {
        System.IO.File.WriteAllText(At("in.txt"), "知识产权人才86万人", Encoding.GetEncoding(encoding));
        Run("read", At("in.txt")).Output.Should().Contain("860000 person");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("validate")]
    [InlineData("aggregate")]
    [InlineData("report", "--dataset")]
    public void Run_Folder_IsNoFile(params string[] verb) => Run([.. verb, Folder]).Error.Should().Contain("is a folder; give a file");

    /// <summary>Revisions of one figure are no contradiction, in CSV as in a dataset.</summary>
    [Fact]
    public void Aggregate_RevisionsInCsv_CountTheLatest()
    {
        const string header = "indicator,area,period,value,unit,kind,published,replaces,code\n";
        string file = File("in.csv", header + "courses,CN,2022,50,course,flow,2023-01-01,,f1\ncourses,CN,2022,60,course,flow,2024-01-01,f1,f2\n");
        Run("aggregate", file, "--format", "csv").Output.Should().Contain("\n60,60,60,course,");
    }

    [Fact]
    public void Aggregate_ContradictionWithoutASource_SaysWhatCanBeDone()
    {
        string file = File("in.csv", "indicator,area,period,value,unit,kind\ncourses,CN,2022,50,course,flow\ncourses,CN,2022,60,course,flow\n");
        (int code, _, string error) = Run("aggregate", file);
        code.Should().Be(1);
        error.Should().Contain("--where source=...").And.Contain("of rows that tell neither keep one").And.NotContain("Conflict.").And.NotContain("AsKnownOn");
        Run("aggregate", file, "--lang", "zh").Error.Should().Contain("均未注明的行只保留其一").And.NotContain("Conflict.");
    }

    /// <summary>What a file holds is shown, and not obeyed.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void Validate_ControlCharacters_AreShownAsPictures(string format)
    {
        string file = File("in.csv", "indicator,area,period,value\npopulation,\u001B[2J,2023,7\npopulation,\u007F\u009B,2023,7\n");
        (int code, string output, _) = Run("validate", file, "--format", format);
        code.Should().Be(1);
        output.Should().Contain("␛[2J").And.Contain("␡\uFFFD");
        output.Any(c => char.IsControl(c) && c != '\n').Should().BeFalse();
        Run("aggregate", file).Error.Should().Contain("␛[2J");
        Run("aggregate", file, "--skip-bad-rows").Error.Should().Contain("␛[2J");
    }

    [Fact]
    public void Aggregate_OneOfEach_IsToldInTheSingular()
    {
        string file = File("in.csv", "indicator,area,period,value,unit,kind\ncourses,CN,2022,50,course,flow\n");
        Run("aggregate", file, "--explain").Output.Should().Contain("reads 1 row, 1 byte; 1 group.");
        Run("aggregate", file, "--count").Output.Should().Contain("1 observation ").And.NotContain("1 observations");
    }

    [Fact]
    public void Aggregate_OwnAreaOfCsv_IsFoundByItsCode()
    {
        Run("export", "--dataset", "bulletin", "--to", At("a.csv")).Code.Should().Be(0);
        Run("aggregate", At("a.csv"), "--where", "area=X-IP-HUBS", "--count", "--format", "csv").Output.Should().Contain("\n1,");
        Run("aggregate", At("a.csv"), "--where", "within=X-IP-HUBS", "--count", "--format", "csv").Output
            .Should().Be(Run("aggregate", "bulletin", "--where", "within=X-IP-HUBS", "--count", "--format", "csv").Output);
    }
}
