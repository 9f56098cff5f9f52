using System.Globalization;
using System.Text;
using System.Text.Json;
using IpTalent.Domain.Serialization;

namespace IpTalent.Domain.Tests.Serialization;

public partial class TalentJsonTests
{
    /// <summary>A document, the path at which it is refused, and words that the message must hold.</summary>
    public static TheoryData<string, string, string> Refusals => new()
    {
        // The document itself.
        { "", "$", "Nothing stands here" },
        { " \t", "$", "Nothing stands here" },
        { "{", "$", "ends before all of its brackets are closed" },
        { "[]", "$", "\"iptalent\": 1, not a list" },
        { "null", "$", "not null" },
        { "{}", "$", "\"iptalent\" is missing" },
        { "{\"iptalent\": 2}", "$.iptalent", "version 2, and this library reads up to version 1" },
        { "{\"iptalent\": 2, \"novelty\": 1}", "$.iptalent", "version 2" },
        { "{\"novelty\": 1, \"iptalent\": 2}", "$.iptalent", "version 2" },
        { "{\"iptalent\": -1}", "$.iptalent", "whole number" },
        { "{\"iptalent\": \"0\"}", "$.iptalent", "whole number" },
        { "{\"iptalent\": null}", "$.iptalent", "whole number" },
        { "{\"iptalent\": 0, \"novelty\": 1}", "$.novelty", "it has iptalent, title" },
        { "{\"iptalent\": 0, \"iptalent\": 0}", "$.iptalent", "comes twice" },
        { "{\"iptalent\": 0, \"metrics\": [], \"metrics\": []}", "$.metrics", "comes twice" },
        { "{\"iptalent\": 0} {}", "$", "after a single JSON value" },
        { "{\"iptalent\": 0} x", "$", "after a single JSON value" },
        { "{\"iptalent\": 0, /* no */ \"metrics\": []}", "$.iptalent", "'/' is an invalid start" },
        { "{\"iptalent\": 0,}", "$.iptalent", "A comma stands behind the last value; leave it out." },
        { "{\"iptalent\": 0", "$.iptalent", "invalid end of a number" },
        { "{\"iptalent\": 0, \"metrics\": {}}", "$.metrics", "brackets, not as an object" },
        { "{\"iptalent\": 0, \"metrics\": null}", "$.metrics", "brackets, not as null" },
        { "{\"iptalent\": 0, \"metrics\": [null]}", "$.metrics[0]", "an object, not null" },
        { "{\"iptalent\": 0, \"metrics\": [1]}", "$.metrics[0]", "A TalentMetric is an object, not a number" },
        { "{\"iptalent\": 0, \"references\": []}", "$.references", "an object, not a list" },
        { "{\"iptalent\": 0, \"references\": {\"x\": 0}}", "$.references.x", "units, areas and indicators" },

        // Records.
        { With("sources", "{\"code\": \"a\"}"), "$.sources[0]", "A Source needs the member title." },
        { With("metrics", "{\"indicator\": \"a\"}"), "$.metrics[0]", "A TalentMetric needs the members area and period." },
        { With("sources", "{\"code\": \"a\", \"title\": null}"), "$.sources[0].title", "'title' is never null." },
        { With("sources", "{\"code\": \"a\", \"titel\": 1}"), "$.sources[0].titel", "A Source has no member 'titel'; it has code, title, publisher" },
        { With("sources", "{\"code\": \"a\", \"code\": \"b\", \"title\": {\"en\": \"x\"}}"), "$.sources[0].code", "comes twice" },
        { With("sources", "{\"code\": \"A\", \"title\": {\"en\": \"x\"}}"), "$.sources[0]", "'A' is not a code" },
        { With("sources", "{\"code\": 1, \"title\": {\"en\": \"x\"}}"), "$.sources[0].code", "in quotes, not as a number" },
        { With("sources", "{\"code\": \"a\", \"title\": \"x\"}"), "$.sources[0].title", "an object such as" },
        { With("sources", "{\"code\": \"a\", \"title\": {}}"), "$.sources[0].title", "at least one language" },
        { With("sources", "{\"code\": \"a\", \"title\": {\"en\": \"x\", \"en\": \"y\"}}"), "$.sources[0].title", "comes twice" },
        { With("sources", "{\"code\": \"a\", \"title\": {\"en\": \"x\"}, \"form\": \"Repost\"}"), "$.sources[0].form", "one of the words original, repost" },
        { With("sources", "{\"code\": \"a\", \"title\": {\"en\": \"x\"}, \"form\": 1}"), "$.sources[0].form", "not a number" },
        { With("sources", "{\"code\": \"a\", \"title\": {\"en\": \"x\"}, \"isRepost\": true}"), "$.sources[0].isRepost", "has no member 'isRepost'; it has code" },
        { With("sources", "{\"code\": \"a\", \"title\": {\"en\": \"\\ud800\"}}"), "$.sources[0].title.en", "low surrogate" },
        { With("enumerations", "{\"isOpen\": \"true\"}"), "$.enumerations[0].isOpen", "true or false, not a text" },
        { With("enumerations", "{\"statedCount\": {\"qualifier\": \"nearly\", \"unit\": \"person\"}}"), "$.enumerations[0].statedCount", "needs a qualifier" },
        { With("committees", "{\"code\": \"a\", \"name\": {\"en\": \"x\"}, \"terms\": [{\"number\": 1.5}]}"), "$.committees[0].terms[0].number", "a whole number" },
        { With("committees", "{\"code\": \"a\", \"name\": {\"en\": \"x\"}, \"terms\": [3]}"), "$.committees[0].terms[0]", "A CommitteeTerm is an object, not a number" },
        { With("metrics", Metric("\"missingReason\": \"suppressed\", \"quantity\": {\"qualifier\": \"exact\", \"number\": 1, \"unit\": \"person\"}")), "$.metrics[0]", "not both" },
        { With("metrics", Metric("\"uncertainty\": 3")), "$.metrics[0].uncertainty", "is an object, not a number" },
        { With("metrics", Metric("\"uncertainty\": {\"standardError\": -1}")), "$.metrics[0].uncertainty", "non-negative" },
        { With("metrics", Metric("\"uncertainty\": {\"standardError\": 1e999}")), "$.metrics[0].uncertainty.standardError", "in digits" },
        { With("metrics", Metric("\"uncertainty\": {\"standardError\": 0.12345678901234567890123456789}")), "$.metrics[0].uncertainty.standardError", "in digits" },   // would be rounded
        { With("metrics", Metric("\"uncertainty\": {\"standardError\": 1e-29}")), "$.metrics[0].uncertainty.standardError", "in digits" },   // would be zero
        { With("metrics", Metric("\"attributes\": {\"status\": [\"normal\", \"odd\"]}")), "$.metrics[0].attributes.status[1]", "one of the words normal" },
        { With("metrics", Metric("\"attributes\": {\"vintage\": {\"published\": \"2024-02-30\"}}")), "$.metrics[0].attributes.vintage.published", "not a day such as" },
        { With("metrics", "{\"indicator\": {\"code\": \"a\"}, \"area\": \"CN\", \"period\": \"2023\"}"), "$.metrics[0].indicator", "declared in full under \"indicators\"" },
        { With("metrics", "{\"indicator\": \"Not A Code\", \"area\": \"CN\", \"period\": \"2023\"}"), "$.metrics[0].indicator", "is not a code" },
        { With("metrics", "{\"indicator\": \"a\", \"area\": \"Nowhere\", \"period\": \"2023\"}"), "$.metrics[0].area", "nor an area code such as" },
        { With("metrics", "{\"indicator\": \"a\", \"area\": \"CN\", \"period\": \"2023-13\"}"), "$.metrics[0].period", "'2023-13' is not" },

        // Programmes.
        { With("programs", "{\"code\": \"a\", \"name\": {\"en\": \"x\"}}"), "$.programs[0]", "needs the member type, one of the words degree, training" },
        { With("programs", "{\"type\": \"degre\", \"code\": \"a\", \"name\": {\"en\": \"x\"}}"), "$.programs[0]", "one of the words degree" },
        { With("programs", "{\"code\": \"a\", \"sessions\": 3, \"type\": \"degree\"}"), "$.programs[0].sessions", "A DegreeProgram has no member 'sessions'; it has code, name, degree" },

        // Tables.
        { With("indicators", "{\"code\": \"a\", \"name\": {\"en\": \"x\"}}"), "$.indicators[0]", "An Indicator needs the member unit." },
        { With("areas", "{\"code\": \"CN\", \"name\": {\"en\": \"x\"}, \"parent\": \"001\"}"), "$.areas[0]", "CN is China" },
        { With("areas", "{\"code\": \"X-1\", \"name\": {\"en\": \"x\"}}"), "$.areas[0]", "a parent and a level, or it is a group" },
        { With("areas", "\"CN\", {\"code\": \"X-1\", \"name\": {\"en\": \"x\"}, \"parent\": \"X-1\"}"), "$.areas[1]", "or in itself" },
        { With("areas", "{\"code\": \"X-1\", \"name\": {\"en\": \"x\"}, \"members\": [\"CN\", \"CN-GD\"]}"), "$.areas[0]", "share no place" },
        { With("units", "{\"code\": \"person\", \"name\": {\"en\": \"x\"}, \"pluralName\": {\"en\": \"x\"}}"), "$.units[0]", "a unit 'person' already" },
        { With("units", "{\"code\": \"docket/person\", \"name\": {\"en\": \"x\"}, \"pluralName\": {\"en\": \"x\"}}"), "$.units[0]", "is not a code for a unit" },
        { "{\"iptalent\": 0, \"references\": {\"areas\": [{\"code\": \"X-1\", \"name\": {\"en\": \"x\"}, \"parent\": \"?\"}]}}", "$.references.areas[0]", "nor an area code" },
        {
            "{\"iptalent\": 0, \"indicators\": [{\"code\": \"a\", \"name\": {\"en\": \"x\"}, \"unit\": \"person\"}], "
            + "\"metrics\": [{\"indicator\": \"a#2\", \"area\": \"CN\", \"period\": \"2023\"}]}", "$.metrics[0].indicator", "a is declared once"
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Read_NotADocument_ToldWhatAndWhere(string json, string path, string words)
    {
        JsonException refusal = FluentActions.Invoking(() => TalentJson.Read(json)).Should().ThrowExactly<JsonException>().Which;

        refusal.Path.Should().Be(path);
        refusal.Message.Should().StartWith($"{path}, line 1: ").And.Contain(words);
        refusal.Message.Should().NotContain("IpTalent.Domain").And.NotContain("Parameter '");
    }

    [Fact]
    public void Read_FailureFurtherDown_TellsTheLine()
    {
        string json = "{\n  \"iptalent\": 0,\n  \"sources\": [\n    {\n      \"code\": \"a\",\n      \"title\": 7\n    }\n  ]\n}";

        JsonException refusal = FluentActions.Invoking(() => TalentJson.Read(json)).Should().ThrowExactly<JsonException>().Which;

        refusal.Message.Should().StartWith("$.sources[0].title, line 6: ");
        (refusal.LineNumber, refusal.BytePositionInLine).Should().Be((5, 15));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1_000_000)]
    public void Read_NestedTooDeep_IsRefused(int depth) =>
        FluentActions.Invoking(() => TalentJson.Read($"{{\"iptalent\": 0, \"metrics\": {new string('[', depth)}")).Should().ThrowExactly<JsonException>()
            .Which.Path.Should().StartWith("$.metrics");

    /// <summary>Groups of groups, each declared after the one that needs it, must not exhaust the stack.</summary>
    [Fact]
    public void Read_AreasNestedTooDeep_AreRefused()
    {
        string areas = string.Join(',', Enumerable.Range(0, 100_000)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"code\": \"X-{i}\", \"name\": {{\"en\": \"x\"}}, \"members\": [\"X-{i + 1}\"]}}")));

        FluentActions.Invoking(() => TalentJson.Read(With("areas", areas))).Should().ThrowExactly<JsonException>().WithMessage("*more than 32 areas deep*");
    }

    [Theory]
    [InlineData("{{\"iptalent\": 0, \"{0}\": 1}}")]
    [InlineData("{{\"iptalent\": 0, \"metrics\": \"{0}\"}}")]
    [InlineData("{{\"iptalent\": 0, \"metrics\": [{{\"indicator\": \"{0}\"}}]}}")]
    [InlineData("{{\"iptalent\": 0, \"metrics\": [{{\"area\": \"{0}\"}}]}}")]
    [InlineData("{{\"iptalent\": 0, \"metrics\": [{{\"period\": \"{0}\"}}]}}")]
    [InlineData("{{\"iptalent\": 0, \"units\": [\"{0}\"]}}")]
    [InlineData("{{\"iptalent\": 0, \"sources\": [{{\"code\": \"{0}\", \"title\": {{\"en\": \"x\"}}}}]}}")]
    [InlineData("{{\"iptalent\": 0, \"sources\": [{{\"{0}\": 1}}]}}")]
    [InlineData("{{\"iptalent\": {0}}}")]
    public void Read_HugeText_IsRefusedInShort(string format)
    {
        string json = string.Format(CultureInfo.InvariantCulture, format, new string('9', 20_000_000));

        JsonException refusal = FluentActions.Invoking(() => TalentJson.Read(json)).Should().ThrowExactly<JsonException>().Which;

        refusal.Message.Length.Should().BeLessThan(1000);
        refusal.Path!.Length.Should().BeLessThan(200);
    }

    [Fact]
    public void Read_HugeTextWhereItFits_IsRead()
    {
        string text = new('知', 5_000_000);

        TalentJson.Read(With("statements", $"{{\"text\": {{\"zh\": \"{text}\"}}}}")).Contents.Statements[0].Text.In("zh").Should().Be(text);
    }

    [Fact]
    public void Read_HalfACharacter_IsRefused() =>
        FluentActions.Invoking(() => TalentJson.Read("{\"iptalent\": 0, \"title\": {\"en\": \"\ud800\"}}")).Should().ThrowExactly<JsonException>().WithMessage("*position 33*");

    [Fact]
    public void Read_NotUtf8_IsRefused() =>
        FluentActions.Invoking(() => TalentJson.Read([.. "{\"iptalent\": 0, \"title\": {\"en\": \""u8, 0xFF, .. "\"}}"u8])).Should().ThrowExactly<JsonException>();

    [Fact]
    public void Write_WhatNoDocumentHolds_IsRefused()
    {
        using var stream = new MemoryStream();
        Action halfACharacter = () => TalentJson.Write(stream, TalentDataset.Of(new TalentDatasetContents { Title = "a\ud800" }));
        Action halfInAText = () => TalentJson.Write(stream, TalentDataset.Of(new TalentDatasetContents { Plans = [new() { Code = "p", Title = "x", Number = "\udc00" }] }));
        Action noSuchWord = () => TalentJson.Write(stream, TalentDataset.Of(new TalentDatasetContents { Statements = [new() { Text = "x", Kind = (StatementKind)99 }] }));

        halfACharacter.Should().Throw<ArgumentException>().WithMessage("*half of a character*");
        halfInAText.Should().Throw<ArgumentException>().WithMessage("*half of a character*");
        noSuchWord.Should().Throw<ArgumentException>().WithMessage("*StatementKind*");
        stream.Length.Should().Be(0);
    }

    [Fact]
    public async Task AllWays_NullAndCancelled_AreRefused()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("{\"iptalent\": 0}"));
        var cancelled = new CancellationToken(canceled: true);

        FluentActions.Invoking(() => TalentJson.Write(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TalentJson.Write((Stream)null!, TalentDataset.Empty)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TalentJson.Write((System.Buffers.IBufferWriter<byte>)null!, TalentDataset.Empty)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TalentJson.Read((string)null!)).Should().Throw<ArgumentNullException>();
        await FluentActions.Awaiting(() => TalentJson.WriteAsync(null!, TalentDataset.Empty)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => TalentJson.ReadAsync(null!)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => TalentJson.WriteAsync(stream, TalentDataset.Empty, cancelled)).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => TalentJson.ReadAsync(stream, cancelled)).Should().ThrowAsync<OperationCanceledException>();
    }

    private static string With(string list, string items) => $"{{\"iptalent\": 0, \"{list}\": [{items}]}}";

    private static string Metric(string member) => $"{{\"indicator\": \"a\", \"area\": \"CN\", \"period\": \"2023\", {member}}}";
}
