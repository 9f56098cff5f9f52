using System.Text.Json;
using IpTalent.Domain;
using IpTalent.Domain.Serialization;

namespace IpTalent.Cli.Tests;

public sealed class GrowthVerbTests
{
    public static TheoryData<string, string> Measures => new()
    {
        // 690,000 in [685,000, 695,000) to 860,000 in [855,000, 865,000) over three years
        { "absolute-change", "170,000 persons in (160,000, 180,000)" },
        { "growth-rate", "24.64 % in (23.02 %, 26.28 %)" },                              // 160/695, 180/685
        { "growth-factor", "1.246 times in (1.23, 1.263)" },                             // 855/695 = 1.2302, 865/685 = 1.2628
        { "compound-annual-growth-rate", "7.62 % per year in (7.15 %, 8.09 %)" },
        { "average-annual-change", "56,666.667 persons per year in (53,333.333, 60,000)" },
        { "simple-average-growth-rate", "8.21 % per year in (7.67 %, 8.76 %)" },         // thirds of the growth rate
        { "symmetric-growth-rate", "21.94 % in (20.64 %, 23.23 %)" },                    // 170/775; 160/775, 180/775
    };

    [Theory, MemberData(nameof(Measures))]
    public void Growth_IpTalent_IsWorkedByHand(string measure, string told)
    {
        (int code, string output, string error) = Run("growth", "ip-talent-total", "--dataset", "bulletin", "--measure", measure, "--format", "markdown");
        code.Should().Be(0, error);
        output.Should().Contain($"| {told} |");
    }

    [Theory]
    [InlineData("执业专利代理师")]
    [InlineData("practising patent ATTORNEYS")]
    [InlineData("Practising-Attorneys")]
    public void Growth_ByNameInEitherLanguage_FindsTheIndicator(string name)
    {
        using JsonDocument page = JsonDocument.Parse(Run("growth", name, "--from", "2020", "--format", "json").Output);
        page.RootElement.GetProperty("indicator").GetString().Should().Be("practising-attorneys");
        page.RootElement.GetProperty("area").GetString().Should().Be("CN");
        page.RootElement.GetProperty("from").GetString().Should().Be("2020-12-31");
        page.RootElement.GetProperty("to").GetString().Should().Be("2023-12-31");
        page.RootElement.GetProperty("figures").EnumerateArray().Select(row => row.GetProperty("date").GetString()).Should().Equal("2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31");
    }

    [Fact]
    public void Growth_Json_WritesNumbersWithoutZerosBehindThem() =>
        Run("growth", "ip-talent-total", "--dataset", "bulletin", "--format", "json").Output.Should().Contain("\"lower\": 685000,").And.NotMatchRegex("[.][0-9]*0,?\n");

    [Fact]
    public void Growth_Help_KeepsItsDescriptionsInSight() =>
        Run("growth", "--help").Output.Split('\n').Should().ContainSingle(line => line.Contains("--measure <MEASURE>") && line.IndexOf("One measure alone", StringComparison.Ordinal) < 60);

    [Fact]
    public void Growth_BetweenPeriods_TakesTheFiguresInThem() =>
        Run("growth", "practising-attorneys", "--from", "2020", "--to", "2021-12-31", "--measure", "absolute-change").Output.Should().Contain("3,647 persons");   // 26,840 - 23,193

    [Fact]
    public void Growth_TwoFiguresOfOneDayThatAgree_TakesTheOneThatSaysMore() =>
        Run("growth", "practising-attorneys", "--from", "2022").Output.Should().Contain("34,396 persons").And.NotContain("34,000");

    [Fact]
    public void Growth_AcrossABreak_IsRefusedWithExitCode1()
    {
        (int code, string output, _) = Run("growth", "trademark-agencies", "--from", "2022", "--to", "2023-12-31", "--format", "json");
        code.Should().Be(1);
        using JsonDocument page = JsonDocument.Parse(output);
        page.RootElement.GetProperty("growth").EnumerateArray().Select(row => row.GetProperty("answer").GetProperty("undefined").GetString()).Distinct()
            .Should().BeEquivalentTo("BreakInSeries", "Missing");   // volatility goes by quarters here, of which two have no figure
    }

    [Fact]
    public void Growth_SomeMeasureUndefined_IsAnAnswer()
    {
        (int code, string output, _) = Run("growth", "patent-agencies", "--area", "广东");
        code.Should().Be(0);
        output.Should().Contain("294.91 %").And.Contain("undefined");   // 853/216 - 1; halving is never reached
    }

    [Fact]
    public void Growth_OneFigure_IsRefused() => Run("growth", "overseas-dispute-experts").Code.Should().Be(1);

    [Fact]
    public void Growth_Explained_TellsFormulaAndSource() =>
        Run("growth", "patent-agencies", "--area", "CN-GD", "--measure", "growth-rate", "--explain", "--format", "markdown").Output
            .Should().Contain("Formula: (b - a) / a").And.Contain("b = 853 institutions: Patent agencies, Guangdong, 2023-12-31");

    [Fact]
    public void Growth_InChinese_IsChinese() =>
        Run("growth", "ip-talent-total", "--dataset", "bulletin", "--lang", "zh").Output.Should().Contain("年均复合增长率").And.Contain("7.62%/年，介于(7.15%, 8.09%)").And.NotContain("Growth");

    [Fact]
    public void Growth_OwnFileWithFiguresThatDisagree_SaysWhich()
    {
        var agencies = Indicator.Stock("agencies", "Agencies of ours", Unit.Institution);
        using var file = new TemporaryFile(TalentJson.Write(TalentDataset.Of(
            TalentMetric.At(agencies, Area.China, YearEnd.Of(2021), 411) with { Code = "one" },
            TalentMetric.At(agencies, Area.China, YearEnd.Of(2021), 415) with { Code = "two" },
            TalentMetric.At(agencies, Area.China, YearEnd.Of(2023), 441))));
        (int code, _, string error) = Run("growth", "agencies", "--dataset", file.Path);
        code.Should().Be(2);
        error.Should().Contain("one and two disagree");
    }

    public static TheoryData<string[], string> Unusable => new()
    {
        { ["growth"], "growth lacks INDICATOR: The code or name of an indicator" },
        { ["growth", "practising-attorneys", "--area"], "--area lacks its value" },
        { ["growth", "attorneys"], "near it are practising-attorneys, attorney-certificate-holders" },
        { ["growth", "practising-attorneys", "--from", "2023", "--to", "2020"], "the figures go from 2023-12-31 to 2020-12-31" },
        { ["growth", "practising-attorneys", "--from", "2020", "--to", "2020"], "the earlier one first" },
        { [], "a command is missing: report, aggregate, validate, import, export, growth, target, ask" },
        { ["growth", "nope"], "there are ip-talent-total" },
        { ["growth", "practising-attorneys", "--area", "Atlantis"], "there is no area 'Atlantis'" },
        { ["growth", "practising-attorneys", "--area", "Yunnan"], "CN, CN-BJ, CN-GD" },
        { ["growth", "practising-attorneys", "--from", "1999"], "2010-12-31" },
        { ["growth", "practising-attorneys", "--from", "2019"], "several figures" },
        { ["growth", "practising-attorneys", "--to", "soon"], "not 'soon'" },
        { ["growth", "practising-attorneys", "--measure", "slope"], "absolute-change, growth-rate" },
        { ["growth", "practising-attorneys", "--dataset", "/no/such"], "bulletin, context" },
    };

    [Theory, MemberData(nameof(Unusable))]
    public void Growth_UnusableArguments_OneLineAndExitCode2(string[] args, string named)
    {
        (int code, string output, string error) = Run(args);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.TrimEnd('\r', '\n').Should().Contain(named).And.NotContain("\n");
    }
}
