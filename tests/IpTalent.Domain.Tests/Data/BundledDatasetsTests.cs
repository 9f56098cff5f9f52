using System.Text;
using System.Text.Json;
using IpTalent.Domain.Serialization;
using IpTalent.Domain.Tests.Laws;

namespace IpTalent.Domain.Tests.Data;

public sealed class BundledDatasetsTests
{
    // Which records a member names, by the name of the member.
    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["sourceCode"] = "sources",
        ["originalCode"] = "sources",
        ["translationOf"] = "sources",
        ["organisationCode"] = "organisations",
        ["organisationCodes"] = "organisations",
        ["publisherCode"] = "organisations",
        ["parentCode"] = "organisations",
        ["issuerCodes"] = "organisations",
        ["setBy"] = "organisations",
        ["personCode"] = "people",
        ["hubCode"] = "hubs",
        ["proxyFor"] = "hubs",
        ["planCode"] = "plans",
        ["projectCode"] = "projects",
        ["metricCode"] = "metrics",
        ["metricCodes"] = "metrics",
        ["schemeCode"] = "schemes",
        ["subjectCodes"] = "any",
        ["concernedCodes"] = "any",
    };

    public static TheoryData<string> Names => [.. BundledDatasets.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_OfABundledDataset_IsCanonical(string name)
    {
        string document = Document(name);
        string canonical = TalentJson.Write(TalentJson.Read(document));
        if (SourceTree.Accepts)
        {
            // After a change of the form alone: the same facts, written anew for the next build.
            File.WriteAllText(SourceTree.At($"src/IpTalent.Domain/Data/{name}.json"), canonical);
            return;
        }

        document.Should().Be(canonical, SourceTree.HowToAccept(nameof(Document_OfABundledDataset_IsCanonical)));
        TalentJson.Write(BundledDatasets.Find(name)!).Should().Be(document);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Dataset_AskedForFromManyThreads_IsReadOnce(string name)
    {
        TalentDataset expected = BundledDatasets.Find(name)!;
        var found = new TalentDataset[64];
        Parallel.For(0, found.Length, i => found[i] = BundledDatasets.Find(name)!);
        found.Should().OnlyContain(dataset => ReferenceEquals(dataset, expected));
    }

    [Fact]
    public void Find_OfEachName_IsTheDatasetOfThatName()
    {
        BundledDatasets.Names.Should().Equal("bulletin", "context");
        BundledDatasets.Find("bulletin").Should().BeSameAs(BundledDatasets.Bulletin);
        BundledDatasets.Find("context").Should().BeSameAs(BundledDatasets.Context);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bulletin")]
    [InlineData("bulletin.json")]
    public void Find_OfAnotherName_IsNothing(string name) => BundledDatasets.Find(name).Should().BeNull();

    [Fact]
    public void Find_OfNull_IsRefused() => FluentActions.Invoking(() => BundledDatasets.Find(null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [MemberData(nameof(Names))]
    public void Codes_OfABundledDataset_NameOneRecordEach(string name) =>
        Declared(name).Where(pair => pair.Key != "projects").SelectMany(pair => pair.Value)
            .GroupBy(code => code).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty();

    [Fact]
    public void Codes_OfBothDatasetsMerged_NameOneRecordEach()
    {
        TalentDatasetContents merged = BundledDatasets.Bulletin.Merge(BundledDatasets.Context).Contents;
        IEnumerable<string?>[] codes =
        [
            merged.Metrics.Select(record => record.Code), merged.Indicators.Select(record => record.Code), merged.Areas.Select(record => record.Code.ToString()),
            merged.Organisations.Select(record => record.Code), merged.Sources.Select(record => record.Code), merged.Plans.Select(record => record.Code),
            merged.Schemes.Select(record => record.Code), merged.Targets.Select(record => record.Code), merged.Statements.Select(record => record.Code),
        ];
        codes.Should().OnlyContain(list => list.Distinct().Count() == list.Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void References_OfABundledDataset_Resolve(string name)
    {
        Dictionary<string, HashSet<string>> declared = Declared(name);
        declared["any"] = [.. declared.Values.SelectMany(codes => codes)];
        var lost = new List<string>();
        int seen = 0;
        Walk(JsonDocument.Parse(Document(name)).RootElement, "$", (path, member, value) =>
        {
            string? kind = path.Contains(".relations[", StringComparison.Ordinal) && member == "code" ? "indicators"
                : Named.TryGetValue(member, out string? section) ? section
                : member.EndsWith("Code", StringComparison.Ordinal) || member.EndsWith("Codes", StringComparison.Ordinal) ? "unknown" : null;
            if (kind is null)
            {
                return;
            }

            foreach (JsonElement item in value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : new[] { value })
            {
                seen++;
                if (!declared.TryGetValue(kind, out HashSet<string>? codes) || !codes.Contains(item.GetString()!))
                {
                    lost.Add($"{path}.{member}: {item}");
                }
            }
        });
        lost.Should().BeEmpty();
        seen.Should().BeGreaterThan(150);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_OfABundledDataset_AreInBothLanguages(string name)
    {
        var lacking = new List<string>();
        int seen = 0;
        Walk(JsonDocument.Parse(Document(name)).RootElement, "$", (path, member, value) =>
        {
            bool isText = value.ValueKind == JsonValueKind.Object && (value.TryGetProperty("en", out _) || value.TryGetProperty("zh", out _));
            bool isSideOfADiscrepancy = path.StartsWith("$.discrepancies", StringComparison.Ordinal) && member == "text";
            seen += isText ? 1 : 0;
            if (isText && !isSideOfADiscrepancy && !(value.TryGetProperty("en", out _) && value.TryGetProperty("zh", out _)))
            {
                lacking.Add($"{path}.{member}");
            }
        });
        lacking.Should().BeEmpty();
        seen.Should().BeGreaterThan(150);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Metrics_OfABundledDataset_HaveCodeCitationAndQuantityInTheUnitOfTheIndicator(string name) =>
        BundledDatasets.Find(name)!.Metrics.Should().OnlyContain(metric =>
            metric.Code != null && !metric.Citations.IsEmpty && metric.Quantity != null && metric.Quantity.Unit == metric.Indicator.Unit && metric.Indicator.IsDeclared);

    private static string Document(string name)
    {
        using Stream resource = typeof(BundledDatasets).Assembly.GetManifestResourceStream($"Data.{name}.json")!;
        using var reader = new StreamReader(resource, new UTF8Encoding(false, true));
        return reader.ReadToEnd();
    }

    private static Dictionary<string, HashSet<string>> Declared(string name)
    {
        var declared = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal) { ["projects"] = [] };
        foreach (JsonProperty section in JsonDocument.Parse(Document(name)).RootElement.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Array))
        {
            HashSet<string> codes = declared[section.Name] = [];
            foreach (JsonElement record in section.Value.EnumerateArray())
            {
                codes.Add(record.GetProperty("code").GetString()!).Should().BeTrue();
                foreach (JsonElement project in record.TryGetProperty("projects", out JsonElement projects) ? [.. projects.EnumerateArray()] : Array.Empty<JsonElement>())
                {
                    declared["projects"].Add(project.GetProperty("code").GetString()!);
                }
            }
        }

        return declared;
    }

    private static void Walk(JsonElement element, string path, Action<string, string, JsonElement> visit)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement item in element.EnumerateArray())
            {
                string place = $"{path}[{index++}]";
                visit(place, "", item);
                Walk(item, place, visit);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in element.EnumerateObject())
            {
                visit(path, member.Name, member.Value);
                Walk(member.Value, $"{path}.{member.Name}", visit);
            }
        }
    }
}
