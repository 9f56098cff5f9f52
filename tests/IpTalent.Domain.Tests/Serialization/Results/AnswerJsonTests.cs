using System.Text.Json;
using IpTalent.Domain.Aggregation;
using IpTalent.Domain.Reading;
using IpTalent.Domain.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>Answers of plans in JSON: what they look like, that they answer the same when they are read back, and what is refused.</summary>
public class AnswerJsonTests
{
    private const string Written =
        """{"plan":{"scope":{"indicators":[{"code":"visits","name":{"en":"Visits"},"unit":"visit","kind":"flow"}],"sets":[["area:province","year"]]}}"""
        + ""","policy":"default/1","indicators":[{"code":"visits","name":{"en":"Visits"},"unit":"visit","kind":"flow"}]"""
        + ""","sets":[{"by":["area:province","year"],"leftOutCount":1,"areasLeftOut":["CN"]"""
        + ""","rows":[{"metric":{"indicator":"visits","area":"CN-GD","period":"2023","sources":["yearbook"]"""
        + ""","derivation":{"en":"sum of visits by area:province, year: 1 figure of CN-GD, 2023","zh":"按“sum of visits by area:province, year”由1个数推算：CN-GD，2023"}}"""
        + ""","area":"CN-GD","period":"2023","value":{"qualifier":"derived","number":7,"ends":"[7, 7]","unit":"visit","policy":"default/1"},"count":1,"isWhole":true}]}]}""";

    private static readonly JsonSerializerOptions Line = new() { Converters = { new TalentJsonConverter() }, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Indicator Visits = Indicator.Flow("visits", "Visits", Unit.Visit);

    private static MetricTable Table { get; } = MetricTable.From(
    [
        TalentMetric.At(Visits, Area.Guangdong, ReportingPeriod.Year(2023), 7).CitedFrom(Citation.Of("yearbook")),
        TalentMetric.At(Visits, Area.China, ReportingPeriod.Year(2023), 9),
    ]);

    private static AggregationResult Answer => Table.Run(AggregationPlan.Of(Visits).By(Dimension.Area(AreaLevel.Province), Dimension.Year).Sum());

    [Fact]
    public void Write_Answer_TellsPlanPolicyAndRows() => JsonSerializer.Serialize(Answer, Line).Should().Be(Written);

    [Fact]
    public void Write_RowByItself_NamesItsDimensions() => JsonSerializer.Serialize(Answer[0], Line).Should().Be(
        """{"by":["area:province","year"],"area":"CN-GD","period":"2023","value":{"qualifier":"derived","number":7,"ends":"[7, 7]","unit":"visit","policy":"default/1"},"count":1,"isWhole":true}""");

    [Fact]
    public void Read_Answer_AnswersTheSame()
    {
        AggregationResult answer = Table.Run(AggregationPlan.All.Where(Filter.AreaLevel(AreaLevel.Province)).By(Dimension.Year).RollUp(Dimension.Indicator, Dimension.Area()).Sum());

        AggregationResult back = JsonSerializer.Deserialize<AggregationResult>(JsonSerializer.Serialize(answer, Line), Line)!;

        back.Should().Equal(answer);
        back.By(Dimension.Year, Dimension.Indicator, Dimension.Area()).ToMetrics().Should().Equal(answer.By(Dimension.Year, Dimension.Indicator, Dimension.Area()).ToMetrics()).And.HaveCount(1);
        back.Find(Visits, Area.Guangdong, ReportingPeriod.Year(2023))!.Value.Number.Should().Be(7);
        back.Find(Visits, Area.Beijing, ReportingPeriod.Year(2023)).Should().BeNull();
        back.Invoking(it => it.Find(Visits)).Should().Throw<ArgumentException>().WithMessage("*no grouping set with just these keys*");
        back.Invoking(it => it[answer.Count]).Should().Throw<ArgumentOutOfRangeException>();
    }

    /// <summary>What sums several indicators is no observation, before and after.</summary>
    [Fact]
    public void Read_AnswerWithoutANameForItsSums_GivesNoMetrics()
    {
        AggregationResult back = JsonSerializer.Deserialize<AggregationResult>(JsonSerializer.Serialize(Table.Run(AggregationPlan.Of(Visits).Where(Filter.AreaLevel(AreaLevel.Province)).Count()), Line), Line)!;

        back.Invoking(it => it.ToMetrics()).Should().Throw<InvalidOperationException>().WithMessage("*counts observations*");
    }

    [Theory]
    [InlineData("\"area\":\"CN-GD\",\"period\":\"2023\",\"value\"", "\"area\":\"CN-GD\",\"value\"")] // a key is missing
    [InlineData("\"area\":\"CN-GD\",\"period\":\"2023\",\"value\"", "\"indicator\":\"visits\",\"area\":\"CN-GD\",\"period\":\"2023\",\"value\"")] // one too many
    [InlineData("\"count\":1", "\"count\":-1")]
    [InlineData("\"count\":1", "\"reason\":\"missing\"")] // value and reason
    [InlineData("\"leftOutCount\":1", "\"leftOutCount\":-1")]
    [InlineData("\"indicators\":[{\"code\":\"visits\",\"name\":{\"en\":\"Visits\"},\"unit\":\"visit\",\"kind\":\"flow\"}],\"sets\":[{", "\"indicators\":[\"visits\",\"visits\"],\"sets\":[{")] // listed twice
    [InlineData("\"by\":[\"area:province\",\"year\"]", "\"by\":[\"year\",\"area:province\"]")] // not as the plan has it
    [InlineData("[[\"area:province\",\"year\"]]", "[[\"area:province\",\"year\"],[]]")] // one set more than there are rows of
    [InlineData("[[\"area:province\",\"year\"]]", "[[\"area:province\",\"area\"]]")] // no plan
    [InlineData("\"metric\":{\"indicator\":\"visits\"", "\"metric\":{\"indicator\":\"calls\"")] // not declared
    [InlineData("\"policy\":\"default/1\",\"indicators\"", "\"indicators\"")] // required
    [InlineData("\"sets\":[[", "\"odd\":1,\"sets\":[[")] // unknown
    [InlineData("{\"plan\":{", "{\"plan\":{\"probability\":0.5,")] // no part of a sum
    [InlineData("{\"plan\":{", "{\"plan\":{\"measure\":\"quantile\",")] // of which probability?
    public void Read_NoAnswer_IsRefused(string part, string odd)
    {
        Written.Should().Contain(part);

        FluentActions.Invoking(() => JsonSerializer.Deserialize<AggregationResult>(Written.Replace(part, odd, StringComparison.Ordinal), Line)).Should().Throw<JsonException>();
    }

    /// <summary>The answer counts what is left out of all its sets, here more than a long holds.</summary>
    [Fact]
    public void Read_MoreLeftOutThanCanBeCounted_IsRefused()
    {
        string json = JsonSerializer.Serialize(Table.Run(AggregationPlan.Of(Visits).Where(Filter.AreaLevel(AreaLevel.Province)).RollUp(Dimension.Area()).Sum()), Line);
        string odd = json.Replace("{\"by\":[\"area\"]", "{\"leftOutCount\":9223372036854775807,\"by\":[\"area\"]", StringComparison.Ordinal).Replace("{\"rows\"", "{\"leftOutCount\":1,\"rows\"", StringComparison.Ordinal);

        odd.Split("leftOutCount").Should().HaveCount(3);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<AggregationResult>(odd, Line)).Should().Throw<JsonException>().WithMessage("*together 9223372036854775807 at most*");
    }

    [Theory]
    [InlineData("""{"by":["area","area"],"area":"CN","period":"2023","reason":"missing"}""", "*not by area and by area*")]
    [InlineData("""{"by":["year","period"],"period":"2023","reason":"missing"}""", "*not by year and by period*")]
    [InlineData("""{"by":["area"],"area":"CN","reason":"missing","number":4}""", "*a value and perhaps a number*")] // a number of no value
    [InlineData("""{"by":["sex"],"labels":{"sex":null},"reason":"missing"}""", "*")]
    public void Read_NoRow_IsRefused(string json, string reason) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize<AggregationRow>(json, Line)).Should().Throw<JsonException>().WithMessage(reason);

    [Theory]
    [InlineData("-1")]
    [InlineData("2147483646")] // its end would be behind what counts places
    public void Read_FigureThatEndsNowhere_IsRefused(string start)
    {
        string json = JsonSerializer.Serialize(FigureReader.English.Find("In all 1,200 visits.", new LocalDate(2024, 3, 1))[0], Line);
        json.Should().Contain("\"start\":7,");

        FluentActions.Invoking(() => JsonSerializer.Deserialize<FoundFigure>(json.Replace("\"start\":7,", $"\"start\":{start},", StringComparison.Ordinal), Line)).Should().Throw<JsonException>().WithMessage("*begins at 0 or behind*");
    }

    [Fact]
    public void Write_FilterThatIsCode_SaysWhatWouldBeRight()
    {
        AggregationPlan plan = AggregationPlan.Of(Visits).Where(Filter.Matching("sex", "begins with f", label => label.StartsWith('f'))).Sum();

        FluentActions.Invoking(() => JsonSerializer.Serialize(plan, Line)).Should().Throw<NotSupportedException>().WithMessage("*test of one's own*Filter.Of*");
    }

    /// <summary>Read back as its code alone, nothing would lie in it.</summary>
    [Fact]
    public void Write_FilterWithinAnAreaOfOnesOwn_SaysWhatWouldBeRight() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(Filter.AreaWithin(FilledRecords.Ring), Line)).Should().Throw<NotSupportedException>().WithMessage("*X-RING*Filter.Area*");

    // A context in the chain of other options: its converters are not those that count.
    [Fact]
    public void Write_ContextAmongOtherOptions_SaysWhoseConvertersCount() =>
        FluentActions.Invoking(() => new JsonSerializerOptions().GetConverter(typeof(TalentDataset))).Should().Throw<NotSupportedException>().WithMessage("*resolver chain*goes by their converters.");

    [Fact]
    public void Write_WithoutTheLine_SaysWhichLine() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(Answer)).Should().Throw<NotSupportedException>().WithMessage("*options.Converters.Add(new TalentJsonConverter())*");

    [Fact]
    public async Task AspNetCore_OneLine_AnswersWithAnAnswer()
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddLogging()
            .ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new TalentJsonConverter()))
            .BuildServiceProvider();
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { RequestServices = services };
        context.Response.Body = body;

        await TypedResults.Ok(Answer).ExecuteAsync(context);

        JsonSerializer.Deserialize<AggregationResult>(body.ToArray(), Line).Should().Equal(Answer);
    }
}
