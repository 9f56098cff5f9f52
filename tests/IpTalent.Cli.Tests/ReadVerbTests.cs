using System.Text.Json;

namespace IpTalent.Cli.Tests;

public sealed class ReadVerbTests
{
    [Fact]
    public void Read_Lines_GivesOneArrayPerLineWithDecimalsAsStrings()
    {
        using var file = new TemporaryFile("累计培训近2000人次\n没有数字\nover 150 sessions were held\n");
        (int code, string output, string error) = Run("read", file.Path, "--lines", "--format", "ndjson");
        code.Should().Be(0, error);
        string[] lines = output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(3);
        lines[1].Should().Be("[]");

        JsonElement chinese = JsonDocument.Parse(lines[0]).RootElement[0];
        chinese.GetProperty("start").GetInt32().Should().Be(4);
        chinese.GetProperty("end").GetInt32().Should().Be(11);
        chinese.GetProperty("text").GetString().Should().Be("近2000人次");
        chinese.GetProperty("value").GetString().Should().Be("2000");
        chinese.GetProperty("lower").GetString().Should().Be("1800");
        chinese.GetProperty("lowerOpen").GetBoolean().Should().BeTrue();
        chinese.GetProperty("qualifier").GetString().Should().Be("nearly");
        chinese.GetProperty("unit").GetString().Should().Be("person-time");

        JsonElement english = JsonDocument.Parse(lines[2]).RootElement[0];
        english.GetProperty("upper").ValueKind.Should().Be(JsonValueKind.Null);
        english.GetProperty("qualifier").GetString().Should().Be("more-than");
    }

    [Fact]
    public void Read_Text_MarksTheFigures()
    {
        using var file = new TemporaryFile("共有48名委员。");
        Run("read", file.Path).Output.Should().Contain("[共有48名]委员。").And.Contain("exact 48 person");
    }

    [Fact]
    public void CrossCheck_UnitsThatDiffer_IsTold()
    {
        using var english = new TemporaryFile("Nearly 2,000 participants were trained.");
        using var chinese = new TemporaryFile("培训近2000人次。");
        (int code, string output, _) = Run("crosscheck", english.Path, chinese.Path, "--format", "markdown");
        code.Should().Be(1);
        output.Should().Contain("units differ");
    }
}
