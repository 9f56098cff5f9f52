using System.Text;
using System.Text.Json;
using IpTalent.Domain.Serialization;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>Not beside other tests, since memory is looked at.</summary>
[Collection(nameof(MetricLinesTests))]
[CollectionDefinition(nameof(MetricLinesTests), DisableParallelization = true)]
public class MetricLinesTests
{
    private const string Variable = "IPTALENT_LINES";

    private static readonly Indicator Visits = Indicator.Flow("visits", LocalizedText.Of("Visits", "访问"), Unit.Visit);
    private static readonly ValueList<TalentMetric> Filled = FilledRecords.Contents.Metrics;

    /// <summary>Lines, the path and the line at which they are refused, and words that the message must hold.</summary>
    public static TheoryData<string, string, long, string> Refusals => new()
    {
        { "", "$", -1, "The first line is" },
        { "\n\n", "$", -1, "The first line is" },
        { "{\"indicator\":\"a\",\"area\":\"CN\",\"period\":\"2023\"}", "$", 0, "The first line is" },
        { "{\"iptalent\":2}\n", "$.iptalent", 0, "version 2" },
        { "{\"iptalent\":1}\n{", "$", 1, "" },
        { "{\"iptalent\":1}\n\n[]", "$", 2, "an object, not a list" },
        { "{\"iptalent\":1}\n{\"indicator\":\"a\",\"area\":\"CN\"}", "$", 1, "A TalentMetric needs the member period." },
        { "{\"iptalent\":1}\n{\"indicator\":\"a\",\"area\":\"CN\",\"period\":\"2023\"} {}", "$", 1, "single JSON value" },
        { "{\"iptalent\":1}\n{\"indicator\":\"a\",\"area\":\"CN\",\"period\":\"2023\",\"odd\":1}", "$.odd", 1, "has no member 'odd'" },
        { "{\"iptalent\":1}\n{\"indicator\":\"a\",\"area\":\"CN\",\"period\":\"2023\",\"attributes\":{\"odd\":1}}", "$.attributes.odd", 1, "A MetricAttributes has no member 'odd'" },
        { "{\"iptalent\":1}\n{\"indicator\":\"a\",\"area\":\"CN\",\"period\":\"soon\"}", "$.period", 1, "'soon' is not a reporting period" },
        { "{\"iptalent\":1}\n{\"iptalent\":1,\"indicators\":[{\"code\":\"a\"}]}", "$.indicators[0]", 1, "An Indicator needs the members name and unit." },
    };

    [Fact]
    public async Task ReadAndWrite_FilledMetrics_ComeBackEqual()
    {
        using var written = new MemoryStream();
        using var later = new MemoryStream();

        MetricLines.Write(written, Filled);
        await MetricLines.WriteAsync(later, Later(Filled));

        later.ToArray().Should().Equal(written.ToArray());
        written.Position = later.Position = 0;
        MetricLines.Read(written).ToValueList().Should().Equal(Filled);
        var back = new List<TalentMetric>();
        await foreach (TalentMetric metric in MetricLines.ReadAsync(later))
        {
            back.Add(metric);
        }

        back.Should().Equal(Filled);
        back.Select(metric => metric.Area.Name).Should().Equal(Filled.Select(metric => metric.Area.Name));
        written.CanRead.Should().BeTrue();
    }

    [Fact]
    public void Write_Metrics_LookLikeThis()
    {
        TalentMetric metric = TalentMetric.At(Visits, Area.Guangdong, YearEnd.Of(2023), Quantity.Over(150, Unit.Visit));

        Written(metric, metric with { Area = FilledRecords.County }, metric with { Indicator = Indicator.Undeclared("mystery", Unit.Visit) }).Should().Be("""
            {"iptalent":1}
            {"iptalent":1,"indicators":[{"code":"visits","name":{"en":"Visits","zh":"访问"},"unit":"visit","kind":"flow"}]}
            {"indicator":"visits","area":"CN-GD","period":"2023-12-31","quantity":{"qualifier":"over","number":150,"unit":"visit"}}
            {"iptalent":1,"areas":[{"code":"440305","name":{"en":"Nanshan","zh":"南山"},"level":"county","parent":"440300"}]}
            {"indicator":"visits","area":"440305","period":"2023-12-31","quantity":{"qualifier":"over","number":150,"unit":"visit"}}
            {"indicator":"mystery","area":"CN-GD","period":"2023-12-31","quantity":{"qualifier":"over","number":150,"unit":"visit"}}

            """.ReplaceLineEndings("\n"));
    }

    /// <summary>One code, several indicators: each is declared when it first comes, and later ones are numbered.</summary>
    [Fact]
    public void ReadAndWrite_IndicatorsThatShareACode_ComeBackApart()
    {
        TalentMetric placeholder = TalentMetric.At(Indicator.Undeclared("visits", Unit.Visit), Area.China, YearEnd.Of(2021), 5);
        TalentMetric[] metrics =
        [
            placeholder,
            TalentMetric.At(Visits, Area.China, YearEnd.Of(2022), 5),
            placeholder,
            TalentMetric.At(Indicator.Undeclared("visits", Unit.Task), Area.China, YearEnd.Of(2023), 5),
            TalentMetric.Missing(Indicator.Undeclared("unseen", Unit.Task), Area.China, YearEnd.Of(2023)),
        ];

        string lines = Written(metrics);

        lines.Should().Contain("\"indicator\":\"visits#3\"");
        Read(lines).Should().Equal(metrics);
    }

    [Fact]
    public void Read_MarkReturnsAndNoLastEnd_AreTaken() =>
        Read("\uFEFF" + Written(Filled[0]).ReplaceLineEndings("\r\n").TrimEnd()).Should().Equal(Filled[0]);

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Read_WrongLines_AreRefusedWhereTheyAre(string lines, string path, long line, string message)
    {
        JsonException refusal = FluentActions.Invoking(() => Read(lines)).Should().Throw<JsonException>().WithMessage($"*{message}*").Which;

        refusal.Path.Should().Be(path);
        (refusal.LineNumber ?? -1).Should().Be(line);
    }

    /// <summary>Empty lines and declarations count, wherever they stand.</summary>
    [Fact]
    public void ReadWithLines_EachMetric_HasItsLine()
    {
        const string Metric = """{"indicator":"a","area":"CN","period":"2023"}""";
        using var lines = new MemoryStream(Encoding.UTF8.GetBytes($"{{\"iptalent\":1}}\n\n{Metric}\n{Metric}\r\n{{\"iptalent\":1}}\n{Metric}"));
        MetricLines.ReadWithLines(lines).Select(figure => figure.Line).Should().Equal(3, 4, 6);
    }

    [Fact]
    public void Read_GoodLinesBeforeAWrongOne_AreHandedOver()
    {
        string lines = Written(Filled[0], Filled[0]) + "broken";
        var read = new List<TalentMetric>();

        FluentActions.Invoking(() => read.AddRange(MetricLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines))).Select(metric => metric))).Should().Throw<JsonException>();
        using IEnumerator<TalentMetric> one = MetricLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines))).GetEnumerator();

        one.MoveNext().Should().BeTrue();
        one.Current.Should().Be(Filled[0]);
    }

    [Fact]
    public void Read_LineWithoutEnd_IsRefusedInBoundedMemory()
    {
        using var endless = new Repeated("{\"iptalent\":1}\n"u8.ToArray(), "[[[["u8.ToArray(), 1 << 23);

        FluentActions.Invoking(() => MetricLines.Read(endless).Count()).Should().Throw<JsonException>().WithMessage("*at most*bytes*");
        endless.Position.Should().BeLessThan(2L * MetricLines.LongestLine);
    }

    /// <summary>IPTALENT_LINES sets how many metrics stream.</summary>
    [Fact]
    public void ReadAndWrite_ManyLines_HoldConstantMemory()
    {
        int count = int.TryParse(Environment.GetEnvironmentVariable(Variable), out int asked) ? asked : 1_000_000;
        TalentMetric[] metrics = [.. Enumerable.Range(0, 64).Select(i => TalentMetric.At(Visits, Area.Guangdong, YearEnd.Of(1960 + i), Quantity.Rounded(1000 + (i * 10), 10, Unit.Visit)))];
        byte[] block = Encoding.UTF8.GetBytes(string.Concat(Written(metrics).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).Select(line => line + "\n")));
        byte[] head = Encoding.UTF8.GetBytes(string.Concat(Written(metrics).Split('\n').Take(2).Select(line => line + "\n")));
        using var lines = new Repeated(head, block, count / metrics.Length);
        using var sink = new Sink();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int seen = 0;

        MetricLines.Write(sink, MetricLines.Read(lines).Select(metric =>
        {
            most = ++seen % 20_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
            return metric;
        }));

        seen.Should().Be(count / metrics.Length * metrics.Length);
        sink.Count.Should().Be(lines.Position, "what is read is written as it was");
        (most - before).Should().BeLessThan(4 << 20, "a line, a chunk and what was declared is all that is held");
    }

    private static string Written(params IEnumerable<TalentMetric> metrics)
    {
        using var stream = new MemoryStream();
        MetricLines.Write(stream, metrics);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<TalentMetric> Read(string lines) => [.. MetricLines.Read(new MemoryStream(Encoding.UTF8.GetBytes(lines)))];

    private static async IAsyncEnumerable<TalentMetric> Later(IEnumerable<TalentMetric> metrics)
    {
        foreach (TalentMetric metric in metrics)
        {
            await Task.Yield();
            yield return metric;
        }
    }
}
