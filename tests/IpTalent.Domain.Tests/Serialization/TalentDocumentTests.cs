using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using IpTalent.Domain.Serialization;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>A document of a later version, read by this one and written back.</summary>
public class TalentDocumentTests
{
    private const string Newer = """
        {
          "iptalent": 2,
          "novelty": { "a": [1.50, null] },
          "references": { "indicators": [ { "code": "visits", "name": { "en": "Visits" }, "unit": "visit", "seasonal": true } ] },
          "sources": [ { "code": "s", "title": { "en": "S" }, "reliability": "rumour" } ],
          "metrics": [
            { "code": "f1", "indicator": "visits", "area": "CN-GD", "period": "2023", "missingReason": "suppressed", "vetted": "by-hand" },
            { "indicator": "visits", "area": "CN", "period": "2023", "missingReason": "not-published", "attributes": { "status": ["provisional", "hearsay"], "colour": "red" } }
          ],
          "programs": [
            { "type": "mentoring", "code": "m", "name": { "en": "M" } },
            { "type": "training-base", "code": "b", "name": { "en": "B" }, "isNational": true, "beds": 12 }
          ]
        }
        """;

    [Fact]
    public void Read_NewerDocument_KeepsWhatIsUnknown()
    {
        TalentDocument document = TalentDocument.Read(Encoding.UTF8.GetBytes(Newer));

        document.Version.Should().Be(2);
        document.Unknown.Select(member => member.ToString()).Should().Equal(
            "$.novelty: {\"a\":[1.50,null]}",
            "$.references.indicators[0].seasonal: true",
            "$.sources[0].reliability: \"rumour\"",
            "$.metrics[0].vetted: \"by-hand\"",
            "$.metrics[1].attributes.status[1]: \"hearsay\"",
            "$.metrics[1].attributes.colour: \"red\"",
            "$.programs[0]: {\"type\":\"mentoring\",\"code\":\"m\",\"name\":{\"en\":\"M\"}}",
            "$.programs[1].beds: 12");
        document.Dataset.Contents.Programs.Should().ContainSingle().Which.Code.Should().Be("b");
        document.Dataset.Metrics[1].Attributes!.Status.Should().Equal(ObservationStatus.Provisional);
        document.Dataset.Contents.Sources[0].Reliability.Should().Be(default);
    }

    [Fact]
    public void Write_NewerDocument_IsWhatWasRead() =>
        JsonNode.DeepEquals(JsonNode.Parse(Written(TalentDocument.Read(Encoding.UTF8.GetBytes(Newer)))), JsonNode.Parse(Newer)).Should().BeTrue();

    /// <summary>A list of which this version knows nothing is empty here, and comes back whole.</summary>
    [Theory]
    [InlineData("""{"iptalent":2,"metrics":[{"indicator":"a","area":"CN","period":"2023","missingReason":"suppressed","attributes":{"status":["hearsay"]}}]}""")]
    [InlineData("""{"iptalent":2,"metrics":[{"indicator":"a","area":"CN","period":"2023","missingReason":"suppressed","attributes":{"status":["hearsay","rumour"]}}]}""")]
    [InlineData("""{"iptalent":2,"programs":[{"type":"mentoring","code":"m","name":{"en":"M"}}]}""")]
    public void Write_ListOfTheUnknownAlone_IsWhatWasRead(string newer) =>
        JsonNode.DeepEquals(JsonNode.Parse(Written(TalentDocument.Read(Encoding.UTF8.GetBytes(newer)))), JsonNode.Parse(newer)).Should().BeTrue();

    /// <summary>What belongs to a record with a code goes where the record goes; the rest has lost its place.</summary>
    [Fact]
    public void With_ChangedDataset_FollowsCodes()
    {
        TalentDocument document = TalentDocument.Read(Encoding.UTF8.GetBytes(Newer));
        TalentDatasetContents contents = document.Dataset.Contents;

        TalentDocument changed = document.With(TalentDataset.Of(contents with { Metrics = [contents.Metrics[1], contents.Metrics[0]], Sources = [] }));
        JsonNode json = JsonNode.Parse(Written(changed))!;

        changed.Unknown.Select(member => member.Path).Should().NotContain(path => path.StartsWith("$.metrics[1]", StringComparison.Ordinal));
        json["metrics"]![1]!["vetted"]!.GetValue<string>().Should().Be("by-hand");
        json["metrics"]![0]!["attributes"]!.AsObject().Should().NotContainKey("colour");
        json["iptalent"]!.GetValue<int>().Should().Be(2);
        json.AsObject().Should().NotContainKey("sources");
    }

    [Fact]
    public void ReadAndWrite_DocumentOfThisVersion_AreThoseOfTalentJson()
    {
        string json = TalentJson.Write(TalentDataset.Of(FilledRecords.Contents));
        TalentDocument document = TalentDocument.Read(Encoding.UTF8.GetBytes(json));

        document.Unknown.Should().BeEmpty();
        document.Dataset.Should().Be(TalentDataset.Of(FilledRecords.Contents));
        Written(document).Should().Be(json);
    }

    [Theory]
    [InlineData("[]", "$")] // no document
    [InlineData("{\"iptalent\": 2, \"iptalent\": 2}", "$.iptalent")] // twice
    [InlineData("{\"iptalent\": 2, \"metrics\": [{\"indicator\": \"a\", \"area\": \"CN\"}]}", "$.metrics[0]")] // a period is missing
    [InlineData("{\"iptalent\": 2, \"metrics\": [{\"indicator\": \"a\", \"area\": \"CN\", \"period\": \"2023\", \"quantity\": {\"qualifier\": \"vast\", \"number\": 1, \"unit\": \"person\"}}]}", "$.metrics[0].quantity.qualifier")]
    public void Read_WhatCannotBeLeftOut_IsRefused(string json, string path) =>
        FluentActions.Invoking(() => TalentDocument.Read(Encoding.UTF8.GetBytes(json))).Should().Throw<JsonException>().Which.Path.Should().Be(path);

    private static string Written(TalentDocument document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        document.Write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
