using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using IpTalent.Domain.Serialization;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>A document whose metrics come one by one is the document as a whole. Not beside other tests, since memory is looked at.</summary>
[Collection(nameof(MetricLinesTests))]
public class MetricPiecesTests
{
    private static readonly TalentDataset Filled = TalentDataset.Of(FilledRecords.Contents);
    private static readonly Indicator Visits = Indicator.Flow("visits", LocalizedText.Of("Visits", "访问"), Unit.Visit);

    public static TheoryData<int> Pieces => new() { 1, 2, 3, 7, 64, 1_000, 65_536, int.MaxValue };

    [Theory]
    [MemberData(nameof(Pieces))]
    public async Task ReadMetrics_DocumentInPieces_IsTheWhole(int longest)
    {
        foreach (TalentDataset dataset in (TalentDataset[])[Filled, BundledDatasets.Bulletin, BundledDatasets.Context, TalentDataset.Of(new TalentDatasetContents())])
        {
            (List<TalentMetric> metrics, TalentDataset? rest) = await Read(TalentJson.Write(dataset), longest);

            metrics.Should().Equal(dataset.Metrics);
            rest.Should().Be(TalentDataset.Of(dataset.Contents with { Metrics = [] }));
        }
    }

    [Fact]
    public async Task ReadMetrics_MarkSpacesAndEscapedName_AreTaken()
    {
        string json = "\uFEFF" + TalentJson.Write(Filled).Replace("\"metrics\"", "\"m\\u0065trics\"", StringComparison.Ordinal).ReplaceLineEndings(" \r\n\t");

        (await Read(json, 5)).Metrics.Should().Equal(Filled.Metrics);
    }

    [Fact]
    public async Task ReadMetrics_UndeclaredIndicator_IsMadeUpOnceForAll()
    {
        const string json = "{\"iptalent\":1,\"metrics\":[{\"indicator\":\"a\",\"area\":\"CN\",\"period\":\"2023\",\"quantity\":{\"qualifier\":\"exact\",\"number\":1,\"unit\":\"task\"}},"
            + "{\"indicator\":\"a\",\"area\":\"CN\",\"period\":\"2024\"}],"
            + "\"targets\":[{\"indicator\":\"a\",\"area\":\"CN\",\"threshold\":{\"qualifier\":\"exact\",\"number\":5,\"unit\":\"person\"},\"due\":\"2025-12-31\"}]}";
        TalentDataset whole = TalentJson.Read(json);

        (List<TalentMetric> metrics, TalentDataset? rest) = await Read(json, 9);

        metrics.Should().Equal(whole.Metrics);
        rest!.Contents.Targets.Should().Equal(whole.Contents.Targets);
        metrics[0].Indicator.Unit.Should().Be(Unit.Task);   // of the first metric
    }

    /// <summary>What is refused as a whole is refused in pieces, at the same place; what is told first may differ.</summary>
    [Theory]
    [MemberData(nameof(TalentJsonTests.Refusals), MemberType = typeof(TalentJsonTests))]
    public async Task ReadMetrics_NotADocument_IsRefusedWhereTheWholeIs(string json, string path, string words)
    {
        _ = words;
        foreach (int longest in (int[])[1, int.MaxValue])
        {
            JsonException refusal = (await FluentActions.Awaiting(() => Read(json, longest)).Should().ThrowExactlyAsync<JsonException>()).Which;

            refusal.Path.Should().Be(path);
            refusal.Message.Should().StartWith($"{path}, line 1: ").And.NotContain("Parameter '");
        }
    }

    /// <summary>A document over several lines, with a fault before, among and behind its metrics; and the line, counted by hand.</summary>
    public static TheoryData<string, string, long> Faults => new()
    {
        { "{\n\"iptalent\": 1,\n\"title\": 7,\n\"metrics\": [\n]}", "$.title", 2 },
        { "{\n\"iptalent\": 1,\n\"metrics\": [\n\n{\"indicator\":\"a\",\n\"area\":\"CN\",\"period\":\"2023\"},\n{\"indicator\":\"a\",\"area\":\"CN\",\n\"period\":\"soon\"}]}", "$.metrics[1].period", 7 },
        { "{\n\"iptalent\": 1,\n\"metrics\": [\n\n{\"indicator\":\"a\",\n\"area\":\"CN\",\"period\":\"2023\"}\n],\n\"sources\": 7}", "$.sources", 7 },
        { "{\n\"iptalent\": 1,\n\"metrics\": [\n\n{\"indicator\":\"a\",\n\"area\":\"CN\",\"period\":\"2023\"}\n],\n\"sources\": [],\n\"sources\": []}", "$.sources", 8 },
        { "{\n\"iptalent\": 1,\n\"metrics\": [\n\n{\"indicator\":\"a\",\n\"area\":\"CN\" \"period\":\"2023\"}\n]}", "$.metrics[0].area", 5 },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task ReadMetrics_Fault_IsToldAtItsLine(string json, string path, long line)
    {
        JsonException whole = FluentActions.Invoking(() => TalentJson.Read(json)).Should().ThrowExactly<JsonException>().Which;
        JsonException refusal = (await FluentActions.Awaiting(() => Read(json, 4)).Should().ThrowExactlyAsync<JsonException>()).Which;

        (refusal.Path, refusal.LineNumber).Should().Be((path, line));
        refusal.Message.Should().Be(whole.Message);
    }

    [Theory]
    [InlineData("{\"metrics\":[],\"iptalent\":1}", "is missing")]
    [InlineData("{\"iptalent\":1,\"metrics\":[],\"indicators\":[]}", "'indicators' stands behind the metrics")]
    [InlineData("{\"iptalent\":1,\"metrics\":[],\"references\":{}}", "'references' stands behind the metrics")]
    public async Task ReadMetrics_TablesBehindThem_IsRefused(string json, string words)
    {
        TalentJson.Read(json).Metrics.Should().BeEmpty();   // as a whole it may have any order
        await FluentActions.Awaiting(() => Read(json, 4)).Should().ThrowExactlyAsync<JsonException>().WithMessage($"*{words}*");
    }

    [Fact]
    public async Task ReadMetrics_GoodOnesBeforeAWrongOne_AreHandedOver()
    {
        byte[] json = Encoding.UTF8.GetBytes("{\"iptalent\":1,\"metrics\":[{\"indicator\":\"a\",\"area\":\"CN\",\"period\":\"2023\"}, broken");
        await using IAsyncEnumerator<TalentMetric> metrics = TalentJson.ReadMetricsAsync(new InPieces(json, 3), _ => Assert.Fail("there is no end")).GetAsyncEnumerator();

        (await metrics.MoveNextAsync()).Should().BeTrue();
        metrics.Current.Period.Should().Be(ReportingPeriod.Parse("2023"));
        await FluentActions.Awaiting(async () => await metrics.MoveNextAsync()).Should().ThrowExactlyAsync<JsonException>();
    }

    [Theory]
    [InlineData("{\"iptalent\":1,\"metrics\":[{\"indicator\":\"")]    // a text without end
    [InlineData("{\"iptalent\":1,\"metrics\":[{\"citations\":[0,")]   // a metric without end
    [InlineData("{\"iptalent\":1,\"title\":\"")]
    public async Task ReadMetrics_PieceWithoutEnd_IsRefusedInBoundedMemory(string head)
    {
        using var endless = new Repeated(Encoding.UTF8.GetBytes(head), "0,0,0,0,"u8.ToArray(), 1 << 24);

        await FluentActions.Awaiting(() => Read(endless)).Should().ThrowExactlyAsync<JsonException>().WithMessage("*has at most 16777216 bytes*");
        endless.Position.Should().BeLessThan(3L * MetricLines.LongestLine);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public async Task ReadMetrics_NestedTooDeep_IsRefused(int depth) =>
        (await FluentActions.Awaiting(() => Read($"{{\"iptalent\": 0, \"metrics\": {new string('[', depth)}", 7)).Should().ThrowExactlyAsync<JsonException>())
            .Which.Path.Should().StartWith("$.metrics");

    [Fact]
    public async Task Write_MetricsOneByOne_AreTheBytesOfTheWhole()
    {
        foreach (TalentDataset dataset in (TalentDataset[])[Filled, BundledDatasets.Bulletin, BundledDatasets.Context])
        {
            // What only the metrics name must be declared by the rest.
            TalentDatasetContents all = dataset.Contents;
            all = all with
            {
                Indicators = all.Indicators.Concat(all.Metrics.Select(metric => metric.Indicator)).Distinct().ToValueList(),
                Areas = all.Areas.Concat([FilledRecords.County, FilledRecords.Town, FilledRecords.Ring]).Distinct().ToValueList(),
                Units = all.Units.Concat([FilledRecords.Docket]).Distinct().ToValueList(),
            };
            foreach (int own in (int[])[0, 1, all.Metrics.Count])
            {
                using var written = new MemoryStream();
                TalentDataset rest = TalentDataset.Of(all with { Metrics = all.Metrics.Take(own).ToValueList() });

                await TalentJson.WriteAsync(written, rest, Later(all.Metrics.Skip(own)));

                Encoding.UTF8.GetString(written.ToArray()).Should().Be(TalentJson.Write(TalentDataset.Of(all)));
            }
        }
    }

    [Fact]
    public async Task Write_NoMetrics_AreTheBytesOfTheWhole()
    {
        using var written = new MemoryStream();

        await TalentJson.WriteAsync(written, TalentDataset.Of(new TalentDatasetContents()), Later([]));

        Encoding.UTF8.GetString(written.ToArray()).Should().Be(TalentJson.Write(TalentDataset.Of(new TalentDatasetContents())));
    }

    public static TheoryData<string> Undeclared => ["indicator 'visits'", "indicator 'mystery'", "area '440305'", "unit 'docket'"];

    [Theory]
    [MemberData(nameof(Undeclared))]
    public async Task Write_MetricThatNamesTheUndeclared_IsRefused(string named)
    {
        TalentMetric metric = TalentMetric.At(Visits, Area.Guangdong, YearEnd.Of(2023), 5);
        TalentDatasetContents declared = new() { Indicators = [Visits] };
        (TalentDatasetContents contents, metric) = named switch
        {
            "indicator 'visits'" => (new(), metric),
            "indicator 'mystery'" => (declared, metric with { Indicator = Indicator.Undeclared("mystery", Unit.Task) }),   // told in visits, so it would be read so
            "area '440305'" => (declared, metric with { Area = FilledRecords.County }),
            _ => (declared, metric with { Quantity = Quantity.Exact(5, FilledRecords.Docket) }),
        };
        using var written = new MemoryStream();

        (await FluentActions.Awaiting(() => TalentJson.WriteAsync(written, TalentDataset.Of(contents), Later([metric]))).Should().ThrowAsync<ArgumentException>())
            .WithMessage($"*names the {named}, which the dataset does not declare before it*");
    }

    [Fact]
    public async Task ReadAndWrite_ThroughAPipe_GoesOnWhileItIsWritten()
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 4_096, resumeWriterThreshold: 2_048));   // less than the document has
        TalentDataset rest = TalentDataset.Of(new TalentDatasetContents { Indicators = [Visits] });
        TalentMetric[] metrics = [.. Enumerable.Range(1900, 500).Select(year => TalentMetric.At(Visits, Area.Guangdong, ReportingPeriod.Year(year), year))];
        Task writing = Task.Run(async () =>
        {
            await TalentJson.WriteAsync(pipe.Writer.AsStream(), rest, Later(metrics));
            await pipe.Writer.CompleteAsync();
        });
        var read = new List<TalentMetric>();
        await foreach (TalentMetric metric in TalentJson.ReadMetricsAsync(pipe.Reader.AsStream()))
        {
            read.Add(metric);
        }

        await writing;
        read.Should().Equal(metrics);
    }

    [Fact]
    public async Task ReadAndWrite_ManyMetrics_HoldConstantMemory()
    {
        int count = int.TryParse(Environment.GetEnvironmentVariable("IPTALENT_LINES"), out int asked) ? asked : 100_000;
        TalentDataset rest = TalentDataset.Of(new TalentDatasetContents { Indicators = [Visits] });
        TalentMetric[] metrics = [.. Enumerable.Range(0, 64).Select(i => TalentMetric.At(Visits, Area.Guangdong, YearEnd.Of(1960 + i), Quantity.Rounded(1000 + (i * 10), 10, Unit.Visit)))];
        string written = TalentJson.Write(TalentDataset.Of(rest.Contents with { Metrics = metrics.ToValueList() }));
        int begin = written.IndexOf("[\n", written.IndexOf("\"metrics\"", StringComparison.Ordinal), StringComparison.Ordinal) + 1;
        int end = written.LastIndexOf("\n  ]", StringComparison.Ordinal);
        byte[] head = Encoding.UTF8.GetBytes(written[..end]);
        byte[] block = Encoding.UTF8.GetBytes("," + written[begin..end]);
        using var document = new Repeated(head, block, (count / metrics.Length) - 1, Encoding.UTF8.GetBytes(written[end..]));
        using var sink = new Sink();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        int seen = 0;

        await TalentJson.WriteAsync(sink, rest, Counted());

        seen.Should().Be(count / metrics.Length * metrics.Length);
        sink.Count.Should().Be(document.Position, "what is read is written as it was");
        (most - before).Should().BeLessThan(4 << 20, "a metric, a chunk and what was declared is all that is held");

        async IAsyncEnumerable<TalentMetric> Counted()
        {
            await foreach (TalentMetric metric in TalentJson.ReadMetricsAsync(document))
            {
                most = ++seen % 20_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
                yield return metric;
            }
        }
    }

    private static async Task<(List<TalentMetric> Metrics, TalentDataset? Beside)> Read(string json, int longest)
    {
        using var stream = new InPieces(Encoding.UTF8.GetBytes(json), longest);
        return await Read(stream);
    }

    private static async Task<(List<TalentMetric> Metrics, TalentDataset? Beside)> Read(Stream stream)
    {
        var metrics = new List<TalentMetric>();
        TalentDataset? rest = null;
        await foreach (TalentMetric metric in TalentJson.ReadMetricsAsync(stream, told => rest = told))
        {
            metrics.Add(metric);
        }

        return (metrics, rest);
    }

    private static async IAsyncEnumerable<TalentMetric> Later(IEnumerable<TalentMetric> metrics)
    {
        foreach (TalentMetric metric in metrics)
        {
            await Task.Yield();
            yield return metric;
        }
    }
}
