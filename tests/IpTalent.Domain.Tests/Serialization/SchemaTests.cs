using System.Text.Json.Nodes;
using IpTalent.Domain.Serialization;
using IpTalent.Domain.Tests.Laws;

namespace IpTalent.Domain.Tests.Serialization;

/// <summary>The schema of documents is what the serialiser knows of the records; <c>.ci/run</c> validates the sample documents by it.</summary>
public class SchemaTests
{
    /// <summary>Documents of each version that was ever written, kept as they were, and one of every member of today.</summary>
    public static TheoryData<string> Samples => [.. Directory.GetFiles(SourceTree.At("tests/IpTalent.Domain.Tests/Serialization/Documents")).Select(path => Path.GetFileName(path)!).Where(name => !name.StartsWith("refused", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Folder => SourceTree.At("tests/IpTalent.Domain.Tests/Serialization/Documents");

    [Fact]
    public void Schema_IsTheAcceptedOne() => Accepted($"schema/iptalent-{TalentJson.Version}.schema.json", SchemaText.Of());

    /// <summary>The fixtures of the version in hand are what is written today; those of older versions are never written again.</summary>
    [Fact]
    public void Fixtures_OfThisVersion_AreTheAcceptedOnes()
    {
        Accepted($"tests/IpTalent.Domain.Tests/Serialization/Documents/version-{TalentJson.Version}.json", TalentJson.Write(TalentDataset.Of(FilledRecords.Contents)));
        using var lines = new MemoryStream();
        MetricLines.Write(lines, FilledRecords.Contents.Metrics);
        Accepted($"tests/IpTalent.Domain.Tests/Serialization/Documents/version-{TalentJson.Version}.ndjson", System.Text.Encoding.UTF8.GetString(lines.ToArray()));
    }

    /// <summary>What an older version holds is the dataset of today, to the last member.</summary>
    [Fact]
    public void Read_DocumentOfVersion0_IsTheSameDataset()
    {
        TalentDataset old = TalentJson.Read(File.ReadAllText(Path.Combine(Folder, "version-0.json")));

        JsonNode now = JsonNode.Parse(TalentJson.Write(old))!;
        JsonNode then = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "version-0.json")))!;
        now["iptalent"]!.GetValue<int>().Should().Be(TalentJson.Version);
        then["iptalent"] = TalentJson.Version;
        JsonNode.DeepEquals(now, then).Should().BeTrue("nothing of it is lost or changed");
        old.Metrics.Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Read_Fixture_ComesBackEqual(string name)
    {
        byte[] document = File.ReadAllBytes(Path.Combine(Folder, name));
        TalentDataset dataset = name.EndsWith(".ndjson", StringComparison.Ordinal)
            ? TalentDataset.Of([.. MetricLines.Read(new MemoryStream(document))])
            : TalentJson.Read(document);

        TalentJson.Read(TalentJson.Write(dataset)).Should().Be(dataset);
        if (name.StartsWith("version-1", StringComparison.Ordinal))
        {
            dataset.Metrics.Should().Equal(FilledRecords.Contents.Metrics);
        }
    }

    private static void Accepted(string path, string now)
    {
        if (SourceTree.Accepts)
        {
            File.WriteAllText(SourceTree.At(path), now);
        }

        File.ReadAllText(SourceTree.At(path)).ReplaceLineEndings("\n").Should().Be(now, SourceTree.HowToAccept(nameof(SchemaTests)));
    }
}
