namespace IpTalent.Cli.Pages;

/// <summary>A report before it is laid out: sections of tables, in the language asked for.</summary>
internal sealed record Page(string Title, IReadOnlyList<Section> Sections);
