using System.Text.Json;
using System.Text.Json.Serialization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using IpTalent.Domain.Serialization;
using NodaTime;

namespace IpTalent.Domain.Benchmarks;

/// <summary>What does a checked document cost against plain source-generated JSON of a DTO with the same members (goal: twice the time)?</summary>
/// <remarks>The DTO has the same decimal, enum and date, and texts where we have areas, units and indicators. It checks nothing and knows nothing of
/// what it read. MB/s are of the bytes that each itself reads or writes.</remarks>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[Config(typeof(WithThroughput))]
public partial class JsonBenchmarks
{
    private const int Rows = 20_000;

    private TalentDataset _dataset = TalentDataset.Empty;
    private TalentDataset _rest = TalentDataset.Empty;
    private PlainDataset _plain = new();
    private byte[] _document = [];
    private byte[] _plainDocument = [];
    private byte[] _lines = [];

    [Params(Rows)]
    public int Metrics { get; set; }

    [GlobalSetup]
    public void FillWithRepeatableFigures()
    {
        var random = new Random(20_260_101);
        Area[] areas = [.. Area.China.Members];
        Indicator[] indicators = [.. Indicators.All.Take(20)];
        _dataset = TalentDataset.Of([.. Enumerable.Range(0, Metrics).Select(i => Metric(i, random, areas, indicators))]);
        _rest = TalentDataset.Of(new TalentDatasetContents { Indicators = [.. indicators] });
        _plain = new() { Metrics = [.. _dataset.Metrics.Select(PlainMetric.Of)] };
        _document = JsonSerializer.SerializeToUtf8Bytes(_dataset, PlainContext.Default.TalentDataset);
        _plainDocument = JsonSerializer.SerializeToUtf8Bytes(_plain, PlainContext.Default.PlainDataset);
        using var lines = new MemoryStream();
        MetricLines.Write(lines, _dataset.Metrics);
        _lines = lines.ToArray();
    }

    [BenchmarkCategory("Read"), Benchmark(Baseline = true)]
    public int ReadPlain() => JsonSerializer.Deserialize(_plainDocument, PlainContext.Default.PlainDataset)!.Metrics.Count;

    [BenchmarkCategory("Read"), Benchmark]
    public int ReadDocument() => TalentJson.Read(_document).Metrics.Count;

    [BenchmarkCategory("Read"), Benchmark]
    public async Task<int> ReadPieces()
    {
        int count = 0;
        await foreach (TalentMetric metric in TalentJson.ReadMetricsAsync(new MemoryStream(_document)).ConfigureAwait(false))
        {
            count += metric.IsMissing ? 0 : 1;
        }

        return count;
    }

    [BenchmarkCategory("Read"), Benchmark]
    public int ReadLines() => MetricLines.Read(new MemoryStream(_lines)).Count();

    [BenchmarkCategory("Write"), Benchmark(Baseline = true)]
    public void WritePlain() => JsonSerializer.Serialize(Stream.Null, _plain, PlainContext.Default.PlainDataset);

    [BenchmarkCategory("Write"), Benchmark]
    public void WriteDocument() => TalentJson.Write(Stream.Null, _dataset);

    [BenchmarkCategory("Write"), Benchmark]
    public Task WritePieces() => TalentJson.WriteAsync(Stream.Null, _rest, OneByOne(_dataset.Metrics));

    [BenchmarkCategory("Write"), Benchmark]
    public void WriteLines() => MetricLines.Write(Stream.Null, _dataset.Metrics);

    private static async IAsyncEnumerable<TalentMetric> OneByOne(ValueList<TalentMetric> metrics)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (TalentMetric metric in metrics)
        {
            yield return metric;
        }
    }

    private static Dictionary<string, long> Bytes()
    {
        // The host measures nothing, but knows what each benchmark reads and writes.
        var host = new JsonBenchmarks { Metrics = Rows };
        host.FillWithRepeatableFigures();
        return new()
        {
            [nameof(ReadPlain)] = host._plainDocument.Length,
            [nameof(WritePlain)] = host._plainDocument.Length,
            [nameof(ReadDocument)] = host._document.Length,
            [nameof(WriteDocument)] = host._document.Length,
            [nameof(ReadPieces)] = host._document.Length,
            [nameof(WritePieces)] = host._document.Length,
            [nameof(ReadLines)] = host._lines.Length,
            [nameof(WriteLines)] = host._lines.Length,
        };
    }

    private static TalentMetric Metric(int i, Random random, Area[] areas, Indicator[] indicators)
    {
        Indicator indicator = indicators[random.Next(indicators.Length)];
        return new()
        {
            Code = $"f{i}",
            Indicator = indicator,
            Area = areas[random.Next(areas.Length)],
            Period = YearEnd.Of(random.Next(2010, 2024)),
            Quantity = Quantity.About(random.Next(10, 100_000) * 0.5m, indicator.Unit),
            Citations = [Citation.Of("yearbook")],
            Attributes = new() { Confidentiality = Confidentiality.Confidential, Vintage = new() { Published = new LocalDate(2024, random.Next(1, 13), 1) } },
        };
    }

    private sealed class WithThroughput : ManualConfig
    {
        public WithThroughput()
        {
            Dictionary<string, long> bytes = Bytes();
            AddColumn(new Throughput(benchmark => bytes.TryGetValue(benchmark.Descriptor.WorkloadMethod.Name, out long length) ? length : null));
        }
    }

    internal sealed class PlainDataset
    {
        public int Iptalent { get; set; } = 1;

        public List<PlainMetric> Metrics { get; set; } = [];
    }

    internal sealed class PlainMetric
    {
        public string Code { get; set; } = "";

        public string Indicator { get; set; } = "";

        public string Area { get; set; } = "";

        public LocalDate Period { get; set; }

        public PlainQuantity Quantity { get; set; } = new();

        public List<PlainCitation> Citations { get; set; } = [];

        public PlainAttributes Attributes { get; set; } = new();

        public static PlainMetric Of(TalentMetric metric) => new()
        {
            Code = metric.Code!,
            Indicator = metric.Indicator.Code,
            Area = metric.Area.Code.ToString(),
            Period = metric.Period.End!.Value,
            Quantity = new() { Qualifier = metric.Quantity!.Qualifier, Number = metric.Quantity.Nominal!.Value, Unit = metric.Quantity.Unit.Code },
            Citations = [.. metric.Citations.Select(citation => new PlainCitation { SourceCode = citation.SourceCode })],
            Attributes = new() { Confidentiality = metric.Attributes!.Confidentiality, Vintage = new() { Published = metric.Attributes.Vintage!.Published } },
        };
    }

    internal sealed class PlainQuantity
    {
        // The framework's own converter; that of the library reads words without a copy.
        [JsonConverter(typeof(JsonStringEnumConverter<Qualifier>))]
        public Qualifier Qualifier { get; set; }

        public decimal Number { get; set; }

        public string Unit { get; set; } = "";
    }

    internal sealed class PlainCitation
    {
        public string SourceCode { get; set; } = "";
    }

    internal sealed class PlainAttributes
    {
        [JsonConverter(typeof(JsonStringEnumConverter<Confidentiality>))]
        public Confidentiality Confidentiality { get; set; }

        public PlainVintage Vintage { get; set; } = new();
    }

    internal sealed class PlainVintage
    {
        public LocalDate? Published { get; set; }
    }

    internal sealed class DateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            NodaTime.Text.LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) =>
            writer.WriteStringValue(NodaTime.Text.LocalDatePattern.Iso.Format(value));
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, Converters = [typeof(DateConverter), typeof(TalentJsonConverter)])]
    [JsonSerializable(typeof(PlainDataset))]
    [JsonSerializable(typeof(TalentDataset))]
    internal sealed partial class PlainContext : JsonSerializerContext;
}
