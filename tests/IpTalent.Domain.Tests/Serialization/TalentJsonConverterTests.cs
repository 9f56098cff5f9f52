using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using IpTalent.Domain.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>Records, values and results in a serialiser of one's own, with one line.</summary>
public partial class TalentJsonConverterTests
{
    private static readonly JsonSerializerOptions Plain = new() { Converters = { new TalentJsonConverter() } };

    private static readonly Quantity Then = Quantity.Rounded(690_000, 10_000, Unit.Person);
    private static readonly Quantity Now = Quantity.Rounded(860_000, 10_000, Unit.Person);

    private static Reply Sample { get; } = new()
    {
        Metric = FilledRecords.Contents.Metrics[0],
        Citations = [new() { SourceCode = "bulletin", Phrases = [FigurePhrase.Of("zh", "86万人", Now)] }],
        Numbers = [1, 2],
        Growth = Growth.GrowthRate(Then, Now),
        Undefined = Growth.GrowthRate(Quantity.Exact(0, Unit.Person), Now),
        Share = Outcome<decimal>.Of(1.50m),
        Program = FilledRecords.Contents.Programs[0],
        Dataset = TalentDataset.Of(FilledRecords.Contents),
        Period = YearEnd.Of(2023),
        Word = MeasureKind.PerUnit,
    };

    public static TheoryData<Type> Kinds =>
        [.. FilledRecords.RecordsOf(typeof(TalentDatasetContents)).Where(type => type != typeof(TalentDatasetContents)), typeof(Formula), typeof(Input), typeof(ClaimBounds), typeof(ChartPoint)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void CanConvert_EveryRecordAndListOfIt(Type type)
    {
        var converter = new TalentJsonConverter();

        converter.CanConvert(type).Should().BeTrue();
        converter.CanConvert(typeof(ValueList<>).MakeGenericType(type)).Should().BeTrue();
    }

    /// <summary>Each record by itself, with every member set.</summary>
    [Fact]
    public void ReadAndWrite_EveryFilledRecord_ComesBackEqual()
    {
        object[] records = [.. FilledRecords.Within(FilledRecords.Contents).Where(record => record is not TalentDatasetContents)];

        records.Should().HaveCountGreaterThan(200);
        Laws.Law.Holds(from record in records
                       let json = JsonSerializer.Serialize(record, record.GetType(), Plain)
                       where !record.Equals(JsonSerializer.Deserialize(json, record.GetType(), Plain))
                       select $"{record.GetType().Name} does not come back from {json}");
    }

    [Fact]
    public void Write_Metric_StandsForItself() =>
        JsonSerializer.Serialize(TalentMetric.At(Indicator.Flow("visits", "Visits", Unit.Visit), Area.Guangdong, YearEnd.Of(2023), Quantity.Over(150, Unit.Visit)), Plain)
            .Should().Be("""{"indicator":{"code":"visits","name":{"en":"Visits"},"unit":"visit","kind":"flow"},"area":"CN-GD","period":"2023-12-31","quantity":{"qualifier":"over","number":150,"unit":"visit"}}""");

    [Fact]
    public void Read_IndicatorByItsCode_IsTheCommonOne() =>
        JsonSerializer.Deserialize<TalentMetric>("""{"indicator":"ip-talent-total","area":"CN","period":"2023-12-31"}""", Plain)!
            .Indicator.Should().Be(Domain.Indicators.IpTalentTotal);

    [Theory]
    [InlineData("""{"indicator":"ip-talent-total","area":"CN"}""")] // the period is missing
    [InlineData("""{"indicator":"ip-talent-total","area":"CN","period":"2023","odd":1}""")] // no such member
    [InlineData("""{"indicator":"ip-talent-total","area":"CN","area":"CN","period":"2023"}""")] // twice
    [InlineData("""{"indicator":"Not A Code","area":"CN","period":"2023"}""")] // refused by the record
    [InlineData("""{"indicator":{"code":"A","name":{"en":"x"},"unit":"person"},"area":"CN","period":"2023"}""")]
    public void Read_NoMetric_IsRefused(string json) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<TalentMetric>(json, Plain)).Should().Throw<JsonException>();

    /// <summary>Written member by member its kind would be lost.</summary>
    [Fact]
    public void Program_WithoutTheLine_IsRefusedAndToldTheLine()
    {
        TalentProgram program = FilledRecords.Contents.Programs[0];
        Action[] plain =
        [
            () => JsonSerializer.Serialize(program),
            () => JsonSerializer.Serialize(new { Program = program }),
            () => JsonSerializer.Serialize(FilledRecords.Contents.Programs),
            () => JsonSerializer.Deserialize<TalentProgram>("{}"),
        ];

        plain.Should().AllSatisfy(act => act.Should().Throw<NotSupportedException>().WithMessage("*TalentProgram*options.Converters.Add(new TalentJsonConverter())*"));
        JsonSerializer.Deserialize<TalentProgram>(JsonSerializer.Serialize(program, Plain), Plain).Should().Be(program);
    }

    [Theory]
    [InlineData("", "none")]
    [InlineData("1", "one")]
    [InlineData("1,2", null)]
    public void Read_ConflictOfFewerThanTwoFigures_IsRefused(string figures, string? found)
    {
        string metrics = string.Join(',', figures.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(number =>
            JsonSerializer.Serialize(TalentMetric.At(Domain.Indicators.IpTalentTotal, Area.China, YearEnd.Of(2023), Quantity.Exact(int.Parse(number), Unit.Person)), Plain)));
        Func<Conflict?> read = () => JsonSerializer.Deserialize<Conflict>(
            $$"""{"observation":{"indicator":"ip-talent-total","area":"CN","period":"2023-12-31"},"metrics":[{{metrics}}],"agreement":"value-conflict"}""", Plain);

        if (found is null)
        {
            read().Should().NotBeNull();
        }
        else
        {
            read.Should().Throw<JsonException>().WithMessage($"A conflict is between two figures or more, not {found}.*");
        }
    }

    [Fact]
    public void OwnContext_OneLine_ReadsAndWritesAll()
    {
        string json = JsonSerializer.Serialize(Sample, Replies.Default.Reply);

        JsonSerializer.Deserialize(json, Replies.Default.Reply).Should().Be(Sample);
        json.Should().Contain("\"growth\":{\"value\":{\"qualifier\":\"derived\"").And.Contain("\"undefined\":{\"reason\":\"zero-base\"");
    }

    [Fact]
    public async Task OwnContext_InChunks_ReadsAll()
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(Sample, Replies.Default.Reply);
        using var stream = new OneByteAtATime(json);

        (await JsonSerializer.DeserializeAsync(stream, Replies.Default.Reply)).Should().Be(Sample);
    }

    [Fact]
    public async Task AspNetCore_OneLine_AnswersAndIsAsked()
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddLogging()
            .ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new TalentJsonConverter()))
            .BuildServiceProvider();
        using var body = new MemoryStream();
        var answer = new DefaultHttpContext { RequestServices = services };
        answer.Response.Body = body;

        await TypedResults.Json(Sample).ExecuteAsync(answer);
        var question = new DefaultHttpContext { RequestServices = services };
        question.Request.ContentType = "application/json";
        question.Request.Body = new MemoryStream(body.ToArray());

        (await question.Request.ReadFromJsonAsync<Reply>()).Should().Be(Sample);
        Encoding.UTF8.GetString(body.ToArray()).Should().Contain("\"metric\":{");
    }

    public sealed record Reply
    {
        public required TalentMetric Metric { get; init; }

        public ValueList<Citation> Citations { get; init; }

        public ValueList<int> Numbers { get; init; }

        public required Derived<Quantity> Growth { get; init; }

        public required Derived<Quantity> Undefined { get; init; }

        public Outcome<decimal> Share { get; init; }

        public required TalentProgram Program { get; init; }

        public required TalentDataset Dataset { get; init; }

        public required ReportingPeriod Period { get; init; }

        public MeasureKind Word { get; init; }
    }

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, Converters = [typeof(TalentJsonConverter)])]
    [JsonSerializable(typeof(Reply))]
    [JsonSerializable(typeof(int))]
    [JsonSerializable(typeof(decimal))]
    private sealed partial class Replies : JsonSerializerContext;

    private sealed class OneByteAtATime(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
