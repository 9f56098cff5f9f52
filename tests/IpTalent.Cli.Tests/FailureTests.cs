using System.Text.Json;

namespace IpTalent.Cli.Tests;

/// <summary>What is told with exit code 2: in the language and format that were asked for, whatever failed.</summary>
public sealed class FailureTests
{
    public static TheoryData<string[], string, string> Failures => new()
    {
        // arguments, part of the message in English, and in Chinese
        { ["validate", "missing.csv"], "nor a file that exists", "也不是存在的文件" },
        { ["validate", "/"], "is a folder", "是文件夹" },
        { ["validate"], "validate lacks FILE", "validate缺少FILE" },
        { ["validate", "bulletin", "--map", "x"], "COLUMN=TEXT, each column once", "每列一次" },
        { ["validate", "bulletin", "--separator", "dot"], "--separator takes comma", "--separator的取值为comma" },
        { ["import", "missing.csv", "--to", "out.json"], "no file that exists", "不存在" },
        { ["import", "missing.csv", "--to", "out.txt"], "no ending that tells its form", "扩展名不表明格式" },
        { ["export", "--to", "/no-such-folder/out.json"], "there is no folder", "文件夹“/no-such-folder”不存在" },
        { ["growth", "no-such-indicator"], "there is no indicator", "没有指标" },
        { ["growth", "practising-attorneys", "--area", "Atlantis"], "there is no area", "没有地区" },
        { ["growth", "practising-attorneys", "--from", "soon"], "--from takes a period", "--from须为" },
        { ["growth", "practising-attorneys", "--from", "1990"], "names no figure", "没有数据" },
        { ["growth", "practising-attorneys", "--from", "2023", "--to", "2020"], "the earlier one first", "较早者在前" },
        { ["target", "no-such-target"], "there is no target", "没有目标" },
        { ["ask", "26"], "there is no question '26'", "没有问题“26”" },
        { ["ask", "10"], "asks about a date", "需要日期" },
        { ["aggregate", "context", "--where", "indicator"], "is no condition", "不是条件" },
        { ["aggregate", "context", "--where", "indicator=x"], "has no indicator 'x'", "没有指标“x”" },
        { ["aggregate", "context", "--where", "area=Atlantis"], "is not an area", "不是地区" },
        { ["aggregate", "context", "--where", "area-level=x"], "is not a level", "不是地区级别" },
        { ["aggregate", "context", "--where", "period=x"], "is not a period", "不是时期" },
        { ["aggregate", "context", "--where", "year=x"], "is not a year", "不是年份" },
        { ["aggregate", "context", "--where", "colour=red"], "no category scheme 'colour'", "没有分类“colour”" },
        { ["aggregate", "context", "--by", "colour"], "not grouped by 'colour'", "不能按“colour”分组" },
        { ["aggregate", "context", "--adding", "colour"], "no category scheme 'colour'", "没有分类“colour”" },
        { ["aggregate", "context", "--quantile", "2"], "is no quantile", "不是分位数" },
        { ["aggregate", "context", "--top", "0"], "--top takes a number", "--top须为组数" },
        { ["aggregate", "context", "--sum", "--count"], "one measure is asked for", "一次只能求一项" },
        { ["report", "--dataset", "nowhere"], "neither a bundled dataset", "既不是内置数据集" },
        { ["crosscheck", "missing.txt", "missing.txt"], "no file that exists", "不存在" },
        { ["crosscheck", "/dev/null", "/dev/null", "--published", "soon"], "--published takes a day", "--published须为" },
        { ["report", "--colour"], "no command or option '--colour'", "没有命令或选项“--colour”" },
    };

    [Theory, MemberData(nameof(Failures))]
    public void Run_Unusable_IsToldInTheLanguageAndFormatAskedFor(string[] args, string english, string chinese)
    {
        Run(args).Should().StartWith("iptalent: ").And.Contain(english);
        Run([.. args, "--lang", "zh"]).Should().StartWith("iptalent: ").And.Contain(chinese).And.NotContain(english);
        Told([.. args, "--format", "json"]).Should().Contain(english).And.NotStartWith("iptalent");
        Told([.. args, "--lang", "zh", "--format", "json"]).Should().Contain(chinese);
    }

    [Fact]
    public void Run_UnfitHeaderOfCsv_IsToldInChinese()
    {
        using var file = new TemporaryFile("指标;地区\n", ".csv");
        Run("validate", file.Path, "--lang", "zh").Should().Contain("第1行：“指标;地区”是一个单元格，其中有“;”；").And.Contain("（--separator semicolon）");
    }

    public static TheoryData<string, string> NoJson => new()
    {
        // a file, what is told of it in Chinese
        { "hello", "$，第1行：不是有效的JSON" },
        { "{", "$，第1行：JSON不完整，有括号没有闭合" },
        { "", "$，第1行：内容为空，不是JSON" },
        { "{\"iptalent\":1,}", "最后一项之后多了逗号" },
        { "{\"iptalent\":1} x", "JSON之后还有其他内容" },
        { "{\"iptalent\":1,\"metrics\":" + new string('[', 100), "第1行：嵌套过深" },
    };

    [Theory, MemberData(nameof(NoJson))]
    public void Run_FileThatIsNoJson_IsToldInChinese(string text, string chinese)
    {
        using var file = new TemporaryFile(text, ".json");
        Run("validate", file.Path, "--lang", "zh").Should().Contain("不是数据集：").And.Contain(chinese).And.NotContain("JSON ").And.NotContain(" line ");
        Run("validate", file.Path).Should().Contain("is not a dataset: $").And.NotContain("行");
    }

    public static TheoryData<Exception, string> Causes => new()
    {
        { new FileNotFoundException("no such file"), "文件不存在" },
        { new DirectoryNotFoundException("no such folder"), "文件夹不存在" },
        { new UnauthorizedAccessException("denied"), "没有权限" },
        { new PathTooLongException("long"), "路径过长" },
        { new IOException("No space left on device", 28), "磁盘空间不足" },                                   // errno
        { new IOException("There is not enough space on the disk.", unchecked((int)0x80070070)), "磁盘空间不足" },   // HRESULT
        { new IOException("Something else"), "Something else" },                                              // better in English than not
    };

    [Theory, MemberData(nameof(Causes))]
    public void Run_OutputThatCannotBeWritten_SaysWhyInChinese(Exception cause, string chinese)
    {
        using var error = new StringWriter();
        using var output = new Failing(cause);
        CommandLine.Run(["report", "--lang", "zh"], output, error).Should().Be(2);
        error.ToString().Should().Be($"iptalent: 无法写出结果：{chinese}{Environment.NewLine}");
    }

    [Fact]
    public void Run_LinksInACircle_SaysSoInChinese()
    {
        if (OperatingSystem.IsWindows())
        {
            return;   // where links are not for everybody
        }

        string loop = Path.Combine(Path.GetTempPath(), $"iptalent-{Guid.NewGuid():n}");
        File.CreateSymbolicLink(loop, loop);
        try
        {
            Run("read", loop, "--lang", "zh").TrimEnd().Should().Be($"iptalent: 无法读取“{loop}”：符号链接形成循环");
        }
        finally
        {
            File.Delete(loop);
        }
    }

    [Fact]
    public void Read_JsonLines_FailAsJson() => Told(["read", "missing.txt", "--format", "ndjson"]).Should().Contain("no file that exists");

    [Theory]
    [InlineData("validate", "bulletin", "--lang", "fr")]        // no language of ours: the plain form
    [InlineData("validate", "bulletin", "--format", "yaml")]
    public void Run_WrongLanguageOrFormat_IsPlainEnglish(params string[] args) => Run(args).Should().StartWith("iptalent: --").And.Contain(" takes ");

    private static string Told(string[] args)
    {
        string line = Run(args);
        line.TrimEnd('\n').Should().NotContain("\n");
        using JsonDocument told = JsonDocument.Parse(line);
        told.RootElement.GetProperty("exitCode").GetInt32().Should().Be(2);
        return told.RootElement.GetProperty("error").GetString()!;
    }

    private static string Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Run(args, output, error).Should().Be(2);
        output.ToString().Should().BeEmpty();
        return error.ToString();
    }

    private sealed class Failing(Exception cause) : StringWriter
    {
        public override void Write(char value) => throw cause;

        public override void Write(char[] buffer, int index, int count) => throw cause;

        public override void Write(string? value) => throw cause;

        public override void Write(ReadOnlySpan<char> buffer) => throw cause;
    }
}
