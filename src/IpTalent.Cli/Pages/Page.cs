namespace IpTalent.Cli.Pages;

/// <summary>A report before it is laid out: sections of tables, in the language asked for.</summary>
internal sealed record Page(string Title, IReadOnlyList<Section> Sections)
{
    /// <summary>What the page is about, in codes, for data formats.</summary>
    public IReadOnlyList<(string Name, string Code)> Keys { get; init; } = [];
}
