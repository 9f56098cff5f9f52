using System.Text.Json;
using IpTalent.Domain;
using IpTalent.Domain.Serialization;

namespace IpTalent.Cli.Tests;

public sealed class ReportVerbTests
{
    [Theory]
    [InlineData("nearly 1,200 person-times")]              // a claim with its hedge
    [InlineData("(1,100, 1,200)")]                         // and its bounds
    [InlineData("24.64 % in (23.02 %, 26.28 %)")]          // growth 690,000 -> 860,000
    [InlineData("7.62 % per year in (7.15 %, 8.09 %)")]    // compound over three years
    [InlineData("18.75 %")]                                // nine of 48
    [InlineData("(1.375, 1.715)")]                         // person-times per task, shown outward
    [InlineData("spans more than one term")]               // person-times per member are refused
    [InlineData("units differ")]                           // participants against person-times
    [InlineData("missing in English")]                     // 4个方面
    [InlineData("more than 1,000,000 persons")]            // the target for 2025
    public void Report_Bulletin_Says(string said)
    {
        (int code, string output, string error) = Run("report");
        code.Should().Be(0, error);
        output.Should().Contain(said);
        error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("24.64%，介于(23.02%, 26.28%)")]
    [InlineData("近1200人次")]
    [InlineData("86万人")]
    [InlineData("英文缺失")]
    public void Report_InChinese_Says(string said) => Run("report", "--lang", "zh").Output.Should().Contain(said);

    [Fact]
    public void Report_Wide_WidensGrowth() =>
        Run("report", "--policy", "wide").Output.Should().Contain("24.64 % in (22.14 %, 27.01 %)");

    [Fact]
    public void Report_Json_HoldsCanonicalTexts()
    {
        using JsonDocument report = JsonDocument.Parse(Run("report", "--format", "json").Output);
        foreach (JsonElement row in report.RootElement.GetProperty("figures").EnumerateArray())
        {
            JsonElement claim = row.GetProperty("claim");
            Quantity quantity = Quantity.Parse(claim.GetProperty("claim").GetString()!);
            ReportingPeriod.TryParse(row.GetProperty("date").GetString(), out _).Should().BeTrue();
            Interval bounds = Interval.Parse(row.GetProperty("bounds").GetString()!);
            bounds.Should().Be(quantity.Bounds);
            (claim.GetProperty("lower") is { ValueKind: JsonValueKind.Number } lower ? lower.GetDecimal() : (decimal?)null).Should().Be(bounds.Lower);
            (claim.GetProperty("upper") is { ValueKind: JsonValueKind.Number } upper ? upper.GetDecimal() : (decimal?)null).Should().Be(bounds.Upper);
            claim.GetProperty("upperOpen").GetBoolean().Should().Be(bounds.UpperKind != EndKind.Closed);
        }

        JsonElement perMember = report.RootElement.GetProperty("committees").EnumerateArray()
            .Single(row => row.GetProperty("measure").GetString() == "intensity").GetProperty("result");
        perMember.GetProperty("undefined").GetString().Should().Be(nameof(UndefinedReason.SpansTerms));
    }

    [Fact]
    public void Report_CopyOfTheBulletin_IsTheSame()
    {
        using var copy = new TemporaryFile(TalentJson.Write(BundledDatasets.Bulletin));
        Run("report", "--dataset", copy.Path).Output.Should().Be(Run("report").Output);
    }

    [Fact]
    public void Report_Targets_AreThoseOfThePlan()
    {
        using JsonDocument report = JsonDocument.Parse(Run("report", "--format", "json").Output);
        report.RootElement.GetProperty("targets").EnumerateArray().Select(row => row.GetProperty("indicator").GetString())
            .Should().Equal("ip-talent-total", "practising-attorneys", "ip-specialists-intermediate");
    }

    [Fact]
    public void Report_OneLanguage_IsNotMissingTheOther() =>
        Run("report", "--dataset", "context").Output.Should().NotContain("missing in English").And.NotContain("missing in Chinese");

    [Theory]
    [InlineData("Major")]
    [InlineData("Stylistic")]
    [InlineData("Info")]
    [InlineData("NotPublished")]
    public void Report_InChinese_HasNoEnumNames(string name) => Run("report", "--lang", "zh").Output.Should().NotContain(name);

    [Fact]
    public void Report_Piped_NeitherFoldsRowsNorPadsLines()
    {
        string[] lines = Run("report").Output.Split('\n');
        lines.Should().NotContain(line => line.EndsWith(' '));
        lines.Count(line => line.StartsWith("  f", StringComparison.Ordinal)).Should().Be(BundledDatasets.Bulletin.Metrics.Count);
    }

    [Fact]
    public void Report_Markdown_HasRectangularTables()
    {
        string[] lines = Run("report", "--format", "markdown").Output.Split('\n');
        lines.Should().Contain(line => line.StartsWith("# ", StringComparison.Ordinal));
        int columns = 0;
        foreach (string line in lines)
        {
            if (!line.StartsWith('|'))
            {
                columns = 0;
                continue;
            }

            int here = line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');
            (columns == 0 || columns == here).Should().BeTrue($"every row has the cells of its heading: {line}");
            columns = here;
        }
    }

    [Fact]
    public void Report_Context_HasGrowthOfProvinces() =>
        Run("report", "--dataset", "context").Output.Should().Contain("Guangdong");

    [Fact]
    public void Report_OwnFile_ReportsOnIt()
    {
        var agencies = Indicator.Stock("agencies", "Agencies of ours", Unit.Institution);
        using var file = new TemporaryFile(TalentJson.Write(TalentDataset.Of(
            TalentMetric.At(agencies, Area.Guangdong, YearEnd.Of(2021), 400),
            TalentMetric.At(agencies, Area.Guangdong, YearEnd.Of(2023), 441))));

        (int code, string output, string error) = Run("report", "--dataset", file.Path);

        code.Should().Be(0, error);
        output.Should().Contain("Agencies of ours").And.Contain("Guangdong");
    }

    [Fact]
    public void Report_Piped_IsPlain() => Run("report").Output.Should().NotContain("\u001b");

    public static TheoryData<string[], string> Unusable => new()
    {
        { ["report", "--lang", "fr"], "fr" },
        { ["report", "--format", "xml"], "xml" },
        { ["report", "--policy", "loose"], "loose" },
        { ["report", "--no-such-option"], "--no-such-option" },
        { ["report", "--dataset", "/no/such/file.json"], "/no/such/file.json" },
        { ["report", "--dataset", ""], "neither" },
        { ["report", "--dataset", "."], "." },              // a folder
        { ["report", "--lang"], "--lang" },                 // a missing value
        { ["no-such-verb"], "no-such-verb" },
        { [], "ommand" },                                   // no verb at all
    };

    [Theory, MemberData(nameof(Unusable))]
    public void Run_UnusableArguments_OneLineAndExitCode2(string[] args, string named)
    {
        (int code, string output, string error) = Run(args);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.TrimEnd('\r', '\n').Should().Contain(named).And.NotContain("\n");
        error.Should().NotContain("   at ");
    }

    public static TheoryData<string> Broken => ["", "{", "[]", "null", "\u0000\u0001", "{\"iptalent\": 999}", "not json", new string('[', 5000)];

    [Theory, MemberData(nameof(Broken))]
    public void Report_BrokenFile_OneLineAndExitCode2(string content)
    {
        using var file = new TemporaryFile(content);
        (int code, string output, string error) = Run("report", "--dataset", file.Path);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.TrimEnd('\r', '\n').Should().Contain(file.Path).And.NotContain("\n");
        error.Should().NotContain("   at ");
    }

    [Fact]
    public void Help_IsAnAnswer()
    {
        (int code, string output, _) = Run("report", "--help");
        code.Should().Be(0);
        output.Should().Contain("--dataset").And.Contain("--policy");
    }

    [Fact]
    public void Run_Null_Throws()
    {
        FluentActions.Invoking(() => CommandLine.Run(null!, TextWriter.Null, TextWriter.Null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CommandLine.Run([], null!, TextWriter.Null)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CommandLine.Run([], TextWriter.Null, null!)).Should().Throw<ArgumentNullException>();
    }
}
