namespace IpTalent.Domain.Tests.Laws.Layers;

/// <summary>Folders are layers: who may use whom, read from the compiled library.</summary>
public partial class LayerTests
{
    private const string Vocabulary = "Text Quantities Time Areas Sources Indicators";
    private const string Facts = $"{Vocabulary} Results Records";

    /// <summary>The table of allowed edges of the architecture: a layer, and what it may use.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new Dictionary<string, string>
    {
        ["Text"] = "",
        ["Quantities"] = "Text",
        ["Time"] = "Text Quantities",
        ["Areas"] = "Text Time",
        ["Sources"] = "Text Quantities Time Areas",
        ["Indicators"] = "Text Quantities Time Areas",
        ["Results"] = Vocabulary,
        ["Records"] = $"{Vocabulary} Results",
        ["Reading"] = Facts,
        ["Analysis"] = Facts,
        ["Aggregation"] = Facts,
        ["Validation"] = $"{Facts} Analysis",
        ["Serialization"] = $"{Facts} Reading Analysis Aggregation Validation",
        ["Data"] = "Text Records Serialization",
    }.ToDictionary(row => row.Key, row => row.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static readonly string[] LayersWithNamespace = ["Reading", "Aggregation", "Validation", "Serialization"];

    /// <summary>What would make a result depend on when or where it is computed; clocks come in as <c>IClock</c>.</summary>
    private static readonly string[] Ambient =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.TimeZoneInfo", "System.TimeProvider", "System.Random", "System.Guid.NewGuid",
        "System.Environment.GetEnvironmentVariable", "NodaTime.SystemClock",
    ];

    private static readonly LayerMap Map = new(Allowed, SourceTree.Files(SourceTree.Library));

    private static readonly Lazy<IReadOnlyCollection<(string From, string To)>> Edges = new(() => AssemblyEdges.Of(Law.Library));

    [Fact]
    public void Library_Edges_AreInTheTable() => Law.Holds(Map.ForbiddenEdges(Edges.Value));

    [Fact]
    public void Library_Types_StandInOneLayerAndItsNamespace() =>
        Law.Holds(Map.Misplaced(Law.Types.Where(type => !type.IsNested).Select(type => (type.Namespace ?? "", type.Name.Split('`')[0])), NamespaceOf));

    [Fact]
    public void Library_Files_KeepTheRules() => Law.Holds(Map.BrokenFileRules());

    [Fact]
    public void SourceTree_Folders_AreNotFull() =>
        Law.Holds(LayerMap.FullFolders(from top in (string[])["src", "tests", "benchmarks"]
                                       from file in SourceTree.Files(SourceTree.At(top))
                                       select $"{top}/{file.Path}"));

    [Fact]
    public void Library_FluentValidation_IsSeenByValidationAlone() =>
        Law.Holds(from edge in Edges.Value
                  where edge.To.StartsWith("[FluentValidation]", StringComparison.Ordinal)
                  where !edge.From.StartsWith("IpTalent.Domain.Validation.", StringComparison.Ordinal)
                  select $"{edge.From} -> {edge.To}");

    [Fact]
    public void Library_ClockZoneAndChance_AreNeverAsked() =>
        Law.Holds(from edge in Edges.Value
                  let member = edge.To[(edge.To.IndexOf(']', StringComparison.Ordinal) + 1)..]
                  where Ambient.Any(name => member == name || member.StartsWith(name + ".", StringComparison.Ordinal))
                  select $"{edge.From} -> {edge.To}");

    [Fact]
    public void Table_Layers_PointOneWay()
    {
        // Repeatedly dropping the layers that use nothing left empties the table, unless there is a cycle.
        Dictionary<string, string[]> left = new(Allowed);
        while (left.Keys.Where(layer => !left[layer].Any(left.ContainsKey)).ToList() is { Count: > 0 } bottom)
        {
            bottom.ForEach(layer => left.Remove(layer));
        }

        left.Keys.Should().BeEmpty();
    }

    private static string NamespaceOf(string layer) => LayersWithNamespace.Contains(layer) ? $"IpTalent.Domain.{layer}" : "IpTalent.Domain";
}
