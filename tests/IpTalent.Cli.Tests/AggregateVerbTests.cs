using System.Text.Json;
using IpTalent.Domain;
using IpTalent.Domain.Serialization;

namespace IpTalent.Cli.Tests;

public sealed class AggregateVerbTests
{
    private static readonly Indicator Courses = Indicator.Flow("courses", "Courses held", Unit.Course);

    // Two provinces over two years, and a city of one of them in 2023.
    private const string Csv = """
        indicator,area,period,value,unit,kind,source
        courses,CN-GD,2022,30,course,flow,ours
        courses,CN-GD,2023,41,course,flow,ours
        courses,CN-BJ,2022,12,course,flow,ours
        courses,CN-BJ,2023,more-than 20 course,course,flow,theirs
        attorneys,CN-GD,2022-12-31,5120,person,stock,ours
        attorneys,CN-GD,2023-12-31,5811,person,stock,ours
        attorneys,440300,2023-12-31,1713,person,stock,ours

        """;

    [Fact]
    public void Aggregate_SumByYear_IsExactAndKeepsBounds()
    {
        string[] rows = Rows("--where", "indicator=courses", "--by", "year", "--sum", "--format", "csv");
        rows.Should().Equal(
            "year,value,value_lower,value_upper,value_unit,value_claim,value_undefined,count,missing",
            "2022,42,42,42,course,\"derived 42 in [42, 42] course; policy=default/1\",,2,0",
            "2023,,61,,course,\"derived (61, ∞) course; policy=default/1\",,2,0");   // 41 and more than 20: no number is printed
    }

    [Fact]
    public void Aggregate_WithoutMeasure_Sums() =>
        Run(Csv, "--where", "indicator=courses", "--by", "year").Should().Be(Run(Csv, "--where", "indicator=courses", "--by", "year", "--sum"));

    public static TheoryData<string, string> Measures => new()
    {
        // asked of four courses: 3 and 9 in Guangdong, 5 and 7 in Beijing; and of the people who came
        { "--sum", ",24," },
        { "--count", ",4," },
        { "--min", ",3," },
        { "--max", ",9," },
        { "--mean", ",6," },
        { "--median", ",6," },
        { "--quantile 0", ",3," },
        { "--quantile 0.5", ",6," },
        { "--quantile 1", ",9," },
        { "--variance", ",6.6" },                              // (9 + 9 + 1 + 1) / 3
        { "--distinct area", ",2," },
        { "--distinct period", ",2," },
        { "--first --by area", "CN-GD,3," },
        { "--last --by area", "CN-GD,9," },
        { "--ratio-to people", ",0.24," },                     // 24 courses, 100 people
        { "--weighted-by people", ",7.2," },                   // (3 x 10 + 9 x 50 + 5 x 20 + 7 x 20) / 100
        { "--share-of --by area", "CN-GD,0.5," },              // 12 of 24
        { "--share-of year --by area,year", "CN-GD,2022,0.375," },   // 3 of 8
    };

    [Theory, MemberData(nameof(Measures))]
    public void Aggregate_Measure_IsThatByHand(string measure, string expected)
    {
        const string csv = """
            indicator,area,period,value,unit,kind,qualifier
            courses,CN-GD,2022,3,course,flow,exact
            courses,CN-GD,2023,9,course,flow,exact
            courses,CN-BJ,2022,5,course,flow,exact
            courses,CN-BJ,2023,7,course,flow,exact
            people,CN-GD,2022,10,person,flow,exact
            people,CN-GD,2023,50,person,flow,exact
            people,CN-BJ,2022,20,person,flow,exact
            people,CN-BJ,2023,20,person,flow,exact

            """;
        (int code, string output, string error) = Run(csv, ["--where", "indicator=courses", "--format", "csv", .. measure.Split(' ')]);
        code.Should().Be(0, error);
        output.Split('\n').Skip(1).Select(row => expected[0] == ',' ? "," + row : row).Should().Contain(row => row.StartsWith(expected, StringComparison.Ordinal), output);
    }

    [Fact]
    public void Aggregate_Top_IsTheLargestFirst() =>
        Rows("--where", "indicator=attorneys", "--by", "area,period", "--top", "2", "--format", "csv").Skip(1).Select(row => row[..6])
            .Should().Equal("CN-GD,", "CN-GD,");

    // 30 and 41 in Guangdong, 12 and more than 20 in Beijing.
    [Fact]
    public void Aggregate_Rollup_HasSubtotalsAndTotal()
    {
        string[] question = ["--where", "indicator=courses", "--rollup", "area:province,year"];
        string[] rows = Rows([.. question, "--format", "csv"]);
        rows[0].Should().StartWith("area,year,grouped_by,value,value_lower,");
        rows.Skip(1).Select(row => string.Join(',', row.Replace("\"area:province, year\"", "both", StringComparison.Ordinal).Split(',').Take(5))).Should().Equal(
            "CN-BJ,2022,both,12,12", "CN-BJ,2023,both,,20", "CN-GD,2022,both,30,30", "CN-GD,2023,both,41,41",
            "CN-BJ,,area:province,,32", "CN-GD,,area:province,71,71",
            ",,,,103");
        using JsonDocument page = JsonDocument.Parse(Run(Csv, [.. question, "--format", "json"]).Output);
        page.RootElement.GetProperty("title").GetString().Should().Be("sum of courses by (area:province, year), (area:province), ()");
        JsonElement[] told = [.. page.RootElement.GetProperty("rows").EnumerateArray()];
        told[5].GetProperty("area").GetString().Should().Be("CN-GD");
        told[5].TryGetProperty("year", out _).Should().BeFalse();   // as of what is left blank in CSV
        told[5].GetProperty("grouped_by").GetString().Should().Be("area:province");
        told[6].GetProperty("value").GetProperty("lower").GetDecimal().Should().Be(103);
        string markdown = Run(Csv, [.. question, "--format", "markdown"]).Output;
        markdown.Should().Contain("| Area | Period | Grouped by | Value |").And.Contain("| Guangdong | all | area:province |").And.Contain("| all | all |  |");
        Run(Csv, [.. question, "--format", "markdown", "--lang", "zh"]).Output.Should().Contain("| 合计 | 合计 |  |");
    }

    // Cities, provinces and the country in one column, and each within its year.
    [Fact]
    public void Aggregate_RollupOfLevels_HasOneColumnOfAreas()
    {
        string[] rows = Rows("--where", "indicator=courses", "--where", "year=2022", "--by", "period", "--rollup", "area:country,area:province", "--format", "csv");
        rows[0].Should().StartWith("period,area,grouped_by,value,");
        rows.Skip(1).Select(row => row.Split(',')[1]).Should().Equal("CN-BJ", "CN-GD", "CN", "");
        Rows("--where", "indicator=courses", "--rollup", "five-year-plan,year", "--format", "csv").Select(row => row.Split(',')[0])
            .Should().Equal("period", "2022", "2023", "2021-01-01/2025-12-31", "");
    }

    // Each year adds over provinces; a province does not add over years. The city in its province is another matter.
    [Fact]
    public void Aggregate_RollupOfAStock_IsRefusedWhereItIsWrong()
    {
        string[] question = ["--where", "indicator=attorneys", "--where", "area-level=province"];
        Run(Csv, [.. question, "--by", "year", "--rollup", "area"]).Code.Should().Be(0);
        (int code, string _, string error) = Run(Csv, [.. question, "--rollup", "area,year"]);
        code.Should().Be(1);
        error.Should().Contain("grouped by (area), and in the total: attorneys is a level at a date").And.Contain("--last");
        Run(Csv, [.. question, "--rollup", "area,year", "--last", "--explain", "--format", "json"]).Output.Should().Contain("\"text\": \"last of attorneys where ");
    }

    [Fact]
    public void Aggregate_RollupThatLeavesOut_SaysWhichSetDoes()
    {
        const string csv = """
            indicator,area,period,value,unit,kind
            courses,CN,2022,50,course,flow
            courses,CN-GD,2022,30,course,flow

            """;
        Run(csv, "--count", "--rollup", "area:province", "--format", "csv").Error.Should().Contain("1 observation lies in no group by area:province: China.");
        Run(csv, "--count", "--by", "area:province", "--format", "csv").Error.Should().Contain("1 observation lies in no group: China.");
    }

    [Theory]
    [InlineData("area:province,area:country")]
    [InlineData("year,sex")]
    public void Aggregate_RollupThatIsNone_IsUnusable(string dimensions) => Run(Csv, "--rollup", dimensions).Code.Should().Be(Run(Csv, "--by", "nothing").Code);

    [Theory]
    [InlineData("indicator", "courses")]
    [InlineData("area", "CN-GD")]
    [InlineData("area:province", "CN-GD")]
    [InlineData("period", "2022")]
    [InlineData("year", "2022")]
    [InlineData("five-year-plan", "2021-01-01/2025-12-31")]
    public void Aggregate_By_GroupsByIt(string dimension, string key)
    {
        string[] rows = Rows("--by", dimension, "--count", "--format", "csv");
        rows[0].Should().StartWith($"{(dimension == "area:province" ? "area" : dimension)},value,");
        rows.Should().Contain(row => row.StartsWith(key + ",", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("month", "2023-12")]
    [InlineData("quarter", "2023-Q4")]
    public void Aggregate_BySpanBelowAYear_TakesDays(string dimension, string key) =>
        Rows("--by", dimension, "--count", "--format", "csv", "--where", "indicator=attorneys").Should().Contain(row => row.StartsWith(key + ",2,", StringComparison.Ordinal));

    [Fact]
    public void Aggregate_Explain_SaysHow()
    {
        string[] question = ["--where", "indicator=courses", "--by", "year", "--explain"];
        Run(Csv, question).Output.Should().Contain("How it was worked out").And.Contain("2 groups");
        using JsonDocument page = JsonDocument.Parse(Run(Csv, [.. question, "--format", "json"]).Output);
        page.RootElement.GetProperty("explanation")[0].GetProperty("text").GetString().Should().StartWith("sum of courses by year");
        Run(Csv, [.. question, "--format", "csv"]).Error.Should().Contain("2 groups");   // a table has no room for it
    }

    public static TheoryData<string[], string[]> Conditions => new()
    {
        // conditions, areas and years of the rows that are counted
        { ["indicator=courses"], ["CN-BJ,2022", "CN-BJ,2023", "CN-GD,2022", "CN-GD,2023"] },
        { ["indicator=attorneys"], ["440300,2023", "CN-GD,2022", "CN-GD,2023"] },
        { ["indicator=courses", "area=CN-GD,Beijing"], ["CN-BJ,2022", "CN-BJ,2023", "CN-GD,2022", "CN-GD,2023"] },
        { ["area=广东", "period=2023-12-31"], ["CN-GD,2023"] },
        { ["within=CN-GD", "indicator=attorneys"], ["440300,2023", "CN-GD,2022", "CN-GD,2023"] },
        { ["within=440300"], ["440300,2023"] },
        { ["year=2022"], ["CN-BJ,2022", "CN-GD,2022"] },
        { ["year=2020..2022", "area=CN-GD"], ["CN-GD,2022"] },
        { ["year=2021..2022,2024", "indicator=courses"], ["CN-BJ,2022", "CN-GD,2022"] },
        { ["within=440300,CN-BJ"], ["440300,2023", "CN-BJ,2022", "CN-BJ,2023"] },
        { ["area-level=prefecture"], ["440300,2023"] },
        { ["source=theirs"], ["CN-BJ,2023"] },
        { ["source=theirs,ours", "year=2022", "area=CN-BJ"], ["CN-BJ,2022"] },
        { ["year=1999"], [] },
        { ["year=1999", "source=nobody"], [] },
    };

    [Theory, MemberData(nameof(Conditions))]
    public void Aggregate_Where_KeepsWhatFits(string[] conditions, string[] expected) =>
        Rows([.. conditions.SelectMany(condition => new[] { "--where", condition }), "--by", "area,year", "--count", "--format", "csv"])
            .Skip(1).Select(row => string.Join(',', row.Split(',').Take(2))).Should().Equal(expected);

    [Fact]
    public void Aggregate_WhereCategory_KeepsIt()
    {
        const string csv = "indicator,area,period,value,sex\npractising-attorneys,CN,2023-12-31,3,female\npractising-attorneys,CN,2023-12-31,4,male\npractising-attorneys,CN,2023-12-31,9,\n";
        string[] all = ["--by", "area,period", "--format", "csv"];
        Run(csv, [.. all, "--where", "sex=female"]).Output.Should().Contain("CN,2023-12-31,3,");
        Run(csv, [.. all, "--where", "sex="]).Output.Should().Contain("CN,2023-12-31,9,");   // the whole
        Run(csv, "--by", "sex,period", "--format", "csv").Output.Should().Contain("\nfemale,2023-12-31,3,").And.Contain("\n,2023-12-31,9,");
        Run(csv, "--by", "sex,period").Output.Should().Contain("the whole");

        (int code, _, string error) = Run(csv, [.. all, "--where", "sex=female,male"]);
        code.Should().Be(1);
        error.Should().Contain("group by sex (--by sex)").And.Contain("--adding");
        Run(csv, [.. all, "--where", "sex=female,male", "--adding", "sex"]).Output.Should().Contain("CN,2023-12-31,7,");
    }

    [Fact]
    public void Aggregate_Missing_IsUndefinedUnlessTold()
    {
        const string csv = "indicator,area,period,value,unit,kind\ncourses,CN-GD,2023,41,course,flow\ncourses,CN-BJ,2023,,course,flow\n";
        Run(csv, "--by", "year", "--format", "csv").Output.Should().Contain("2023,,,,,,Missing,1,1");
        Run(csv, "--by", "year", "--format", "csv", "--missing", "left-out").Output.Should().Contain("2023,41,");
        Run(csv, "--by", "year", "--missing", "refused").Code.Should().Be(1);
    }

    [Fact]
    public void Aggregate_Refused_SaysWhyAndWhatInstead()
    {
        (int code, string output, string error) = Run(Csv, "--where", "indicator=attorneys", "--where", "area=CN-GD", "--by", "area");
        code.Should().Be(1);
        output.Should().BeEmpty();
        error.Should().StartWith("iptalent: refused: the figures do not add up along this dimension\n")
            .And.Contain("attorneys is a level at a date")
            .And.Contain("instead: ask for --first or --last, or group by period (--by period)");
    }

    [Fact]
    public void Aggregate_CityAndItsProvince_IsRefused() =>
        Run(Csv, "--where", "indicator=attorneys", "--where", "year=2023", "--by", "period").Error.Should().Contain("overlap");

    [Fact]
    public void Aggregate_RefusedInChinese_SaysSo() =>
        Run(Csv, "--where", "indicator=attorneys", "--lang", "zh").Error.Should().Contain("拒绝计算").And.Contain("--last");

    [Fact]
    public void Aggregate_Advice_NamesNoMethod()
    {
        string[][] questions = [[], ["--by", "area"], ["--by", "year"], ["--by", "period"], ["--by", "indicator"], ["--last"]];
        foreach (string[] question in questions)
        {
            Run(Csv, question).Error.Should().NotContain("()").And.NotContain("Dimension.").And.NotContain("MissingValues.");
        }
    }

    [Fact]
    public void Aggregate_JsonDataset_IsRead()
    {
        using var file = new TemporaryFile(TalentJson.Write(TalentDataset.Of(
            TalentMetric.At(Courses, Area.Guangdong, ReportingPeriod.Year(2022), 30),
            TalentMetric.At(Courses, Area.Guangdong, ReportingPeriod.Year(2023), 41))));
        (int code, string output, string error) = RunOn(file.Path, "--by", "area", "--format", "json");
        code.Should().Be(0, error);
        using JsonDocument page = JsonDocument.Parse(output);
        JsonElement row = page.RootElement.GetProperty("rows").EnumerateArray().Single();
        row.GetProperty("area").GetString().Should().Be("CN-GD");
        row.GetProperty("value").GetProperty("number").GetDecimal().Should().Be(71);
        (row.GetProperty("count").GetInt32(), row.GetProperty("missing").GetInt32()).Should().Be((2, 0));
    }

    [Fact]
    public void Aggregate_BundledDataset_IsFoundByName() =>
        RunOn("context", "--where", "indicator=patent-agencies", "--where", "area=CN-GD", "--by", "year", "--last").Output.Should().Contain("853 institutions");

    [Theory]
    [InlineData(".CSV", null)]
    [InlineData("", "csv")]
    public void Aggregate_Csv_IsKnownByEndingOrOption(string ending, string? input)
    {
        using var file = new TemporaryFile(Csv, ending);
        RunOn(file.Path, [.. input is null ? Array.Empty<string>() : ["--input", input], "--by", "indicator", "--count"]).Code.Should().Be(0);
    }

    [Fact]
    public void Aggregate_Markdown_IsATable() =>
        Run(Csv, "--where", "indicator=courses", "--where", "area=CN-GD,CN-BJ", "--by", "year", "--format", "markdown").Output.Should()
            .StartWith("# sum of courses where area in CN-BJ, CN-GD by year\n").And.Contain("| 2022 | 42 courses | 2 | 0 |");

    [Fact]
    public void Aggregate_Text_SaysWhatWasLeftOut() =>
        Run(Csv, "--where", "indicator=courses", "--by", "area:prefecture", "--count").Output.Should().Contain("4 observations lie in no group: Beijing, Guangdong.");

    [Fact]
    public void Aggregate_DataFormat_SaysWhatWasLeftOutOnStandardError()
    {
        (int code, string output, string error) = Run(Csv, "--where", "indicator=courses", "--by", "area:prefecture", "--count", "--format", "csv");
        code.Should().Be(0);
        output.Should().NotContain("Beijing");
        error.Should().Be("iptalent: 4 observations lie in no group: Beijing, Guangdong.\n");
    }

    [Fact]
    public void Aggregate_NothingFits_SaysSo() =>
        Run(Csv, "--where", "indicator=courses", "--where", "year=1999").Output.Should().Contain("No observation fits the question.");

    [Fact]
    public void Aggregate_Wide_WidensBounds()
    {
        const string csv = "indicator,area,period,value,unit,kind,qualifier\ncourses,CN,2023,600,course,flow,nearly\n";
        string asIs = Run(csv, "--by", "year", "--format", "csv").Output;
        Run(csv, "--by", "year", "--format", "csv", "--policy", "wide").Output.Should().Contain("policy=wide/1").And.NotBe(asIs);
    }

    [Fact]
    public void Aggregate_BadRow_IsUnusableWithLineAndColumn()
    {
        (int code, string output, string error) = Run(Csv + "courses,Atlantis,2023,7,course,flow,ours\n", "--by", "year");
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.TrimEnd('\n').Should().Contain("line 9, column area: 'Atlantis' is not an area").And.Contain("--skip-bad-rows").And.NotContain("\n");
    }

    /// <summary>The second of the figures that are asked for, on the fifth line: wrong rows and other figures are not counted.</summary>
    [Fact]
    public void Aggregate_FigureThatNoTableHolds_IsUnusableWithLineAndColumn()
    {
        const string csv = """
            indicator,area,period,value,unit,kind
            attorneys,CN-GD,2023-12-31,5811,person,stock
            courses,CN-GD,2022,30,course,flow
            courses,Atlantis,2022,30,course,flow
            courses,CN-GD,2023,1234567890123456789.1,course,flow

            """;
        (int code, string output, string error) = Run(csv, "--where", "indicator=courses", "--by", "year", "--skip-bad-rows");
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Contain("line 5, column value, courses of CN-GD in 2023: 1234567890123456789.1 has more digits than 64 bits hold; round it").And.NotContain("Row ");
    }

    [Fact]
    public void Aggregate_SkipBadRows_TellsThemAndGoesOn()
    {
        (int code, string output, string error) = Run(
            Csv + string.Concat(Enumerable.Repeat("courses,Atlantis,2023,7,course,flow,ours\n", 23)), "--where", "indicator=courses", "--by", "year", "--format", "csv", "--skip-bad-rows");
        code.Should().Be(0);
        output.Should().Contain("2022,42,");
        error.Split('\n').Should().HaveCount(22).And.Contain("iptalent: left out: 3 more errors");   // twenty, the rest in a line, and the end
    }

    [Fact]
    public void Aggregate_UndeclaredArea_WhereAllowed()
    {
        const string csv = "indicator,area,period,value\npopulation,X-NANSHAN,2023,7\n";
        Run(csv, "--by", "area,period").Code.Should().Be(2);
        Run(csv, "--by", "area,period", "--undeclared-areas").Output.Should().Contain("X-NANSHAN");
    }

    public static TheoryData<string[], string> Unusable => new()
    {
        { ["--by", "colour"], "colour" },
        { ["--by", "area:street"], "area:province" },          // says what would be right
        { ["--by", "year,period"], "once" },
        { ["--by", "area,area"], "once" },
        { ["--where", "courses"], "KEY=VALUE" },
        { ["--where", "indicator=cuorses"], "courses" },       // says which there are
        { ["--where", "aera=CN"], "aera" },
        { ["--where", "area=Atlantis"], "Atlantis" },
        { ["--where", "within=?"], "CN-GD" },
        { ["--where", "period=long ago"], "2023-Q4" },
        { ["--where", "year=2023-01"], "2019..2023" },
        { ["--where", "year=2023..2019"], "2019..2023" },
        { ["--where", "area-level=street"], "province" },
        { ["--where", "area-level=province,county"], "give one" },
        { ["--where", "indicator=courses", "--where", "indicator=attorneys"], "commas" },
        { ["--sum", "--count"], "--sum and --count" },
        { ["--quantile", "90"], "0.9" },
        { ["--quantile", "-0.1"], "0.9" },
        { ["--quantile"], "--quantile" },
        { ["--where", "indicator=courses", "--ratio-to", "people"], "it has attorneys, courses" },
        { ["--ratio-to", "courses"], "--where indicator=" },
        { ["--where", "indicator=courses", "--ratio-to", "courses"], "'courses' not among them" },
        { ["--where", "indicator=courses,attorneys", "--weighted-by", "courses"], "one indicator" },
        { ["--weighted-by", "courses"], "--where indicator=" },
        { ["--share-of", "area", "--by", "year"], "area" },
        { ["--distinct", "colour"], "colour" },
        { ["--distinct", "area,year"], "one dimension" },
        { ["--count", "--missing", "left-out"], "--count" },
        { ["--adding", "title-level"], "partition" },
        { ["--adding", "colour"], "sex" },
        { ["--top", "0"], "1 or more" },
        { ["--top", "many"], "many" },
        { ["--missing", "zero"], "left-out" },
        { ["--format", "xml"], "xml" },
        { ["--input", "xlsx"], "xlsx" },
        { ["--no-such-option"], "--no-such-option" },
    };

    [Theory, MemberData(nameof(Unusable))]
    public void Aggregate_Unusable_OneLineAndExitCode2(string[] args, string named)
    {
        (int code, string output, string error) = Run(Csv, args);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.TrimEnd('\n').Should().Contain(named).And.NotContain("\n").And.NotContain("Parameter");
    }

    [Theory]
    [InlineData("/no/such/file.csv")]
    [InlineData("/no/such/file.json")]
    [InlineData("no-such-dataset")]
    public void Aggregate_NoSuchFile_OneLineAndExitCode2(string name)
    {
        (int code, string output, string error) = RunOn(name);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.TrimEnd('\n').Should().Contain(name).And.NotContain("\n");
    }

    [Fact]
    public void Aggregate_TwoDefinitionsOfACode_IsUnusable()
    {
        Indicator other = Courses with { Unit = Unit.Person };
        using var file = new TemporaryFile(TalentJson.Write(TalentDataset.Of(
            TalentMetric.At(Courses, Area.Guangdong, ReportingPeriod.Year(2022), 30),
            TalentMetric.At(other, Area.Guangdong, ReportingPeriod.Year(2023), 41))));
        RunOn(file.Path, "--by", "year").Code.Should().Be(2);
    }

    private static string[] Rows(params string[] args)
    {
        (int code, string output, string error) = Run(Csv, args);
        code.Should().Be(0, error);
        return output.TrimEnd('\n').Split('\n');
    }

    private static (int Code, string Output, string Error) Run(string csv, params string[] args)
    {
        using var file = new TemporaryFile(csv, ".csv");
        return RunOn(file.Path, args);
    }

    private static (int Code, string Output, string Error) RunOn(string file, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = CommandLine.Run(["aggregate", file, .. args], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
