using System.Text.Json;
using IpTalent.Domain;
using IpTalent.Domain.Serialization;

namespace IpTalent.Cli.Tests;

public sealed class TargetVerbTests
{
    public static TheoryData<string, string> Lines => new()
    {
        // f002: 40,000 practising attorneys by the end of 2025, from 23,193 at the end of 2020; 34,396 at the end of 2023
        { "Attained", "no" },
        { "Still missing", "5,604 persons" },
        { "Figure over target", "85.99 %" },                          // 34,396/40,000
        { "Part of the way covered", "about 66.66 %" },               // 11,203/16,807 = 0.66657
        { "Against the linear path", "on track" },                    // 33,277.2
        { "Growth still required per year", "about 7.84 % per year" },   // sqrt(40,000/34,396) = 1.07839
        { "Still to be added per year", "2,802 persons per year" },   // 5,604/2
        { "At the pace so far it takes", "about 1.149 years" },       // 3 ln(40,000/34,396) / ln(34,396/23,193) = 3 x 0.150939 / 0.394090
        { "At the pace so far it is reached", "2025-02-2" },          // 2023-12-31 and 1.149 years
    };

    [Theory, MemberData(nameof(Lines))]
    public void Target_PractisingAttorneys_IsWorkedByHand(string line, string told) =>
        Run("target", "f002", "--format", "markdown").Output.Split('\n').Single(row => row.StartsWith($"| {line} |", StringComparison.Ordinal)).Should().Contain(told);

    [Fact]
    public void Target_ByIndicator_TakesAllOfIt()
    {
        using JsonDocument page = JsonDocument.Parse(Run("target", "practising-attorneys", "--format", "json").Output);
        page.RootElement.EnumerateObject().Select(section => section.Name).Should().Equal("title", "policy", "f002", "f046", "f047");
    }

    [Fact]
    public void Target_ByName_TakesAllOfIt() => Run("target", "执业专利代理师", "--lang", "zh").Output.Should().Be(Run("target", "practising-attorneys", "--lang", "zh").Output);

    [Fact]
    public void Target_None_TakesAll() => Run("target", "--format", "json", "--explain").Output.Should().Contain("\"f001\"").And.Contain("\"f193-explanations\"");

    [Fact]
    public void Target_DatasetWithoutTargets_IsHeldAgainstThoseOfThePlans() =>
        Run("target", "ip-talent-total", "--dataset", "bulletin").Output.Should().Contain("54.84 % in (52.45 %, 57.15 %)").And.Contain("from 2025-11-12 to 2026-04-08");

    [Fact]
    public void Target_WithoutFigures_IsRefusedWithExitCode1()
    {
        var licences = Indicator.Stock("our-licences", "Licences of ours", Unit.Licence);
        using var file = new TemporaryFile(TalentJson.Write(TalentDataset.Of(new TalentDatasetContents
        {
            Indicators = [licences],
            Targets = [Target.Of(licences, Area.China, Quantity.Exact(10, Unit.Licence), 2025)],
        })));
        (int code, string output, string error) = Run("target", "--dataset", file.Path);
        code.Should().Be(1, error);
        output.Should().Contain("undefined: a figure is missing");
    }

    [Fact]
    public void Target_InChinese_IsChinese() =>
        Run("target", "f001", "--lang", "zh").Output.Should().Contain("与直线进度相比").And.Contain("落后于预期").And.Contain("2025年11月12日至2026年4月8日").And.NotContain("pace");

    [Theory]
    [InlineData("nope", "f001 (ip-talent-total)")]
    public void Target_Unknown_SaysWhatThereIs(string wanted, string named)
    {
        (int code, string output, string error) = Run("target", wanted);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Contain(named);
    }
}
