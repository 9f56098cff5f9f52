namespace IpTalent.Cli.Report;

/// <summary>A column: its name in data formats, and its heading.</summary>
internal sealed record Column(string Code, string Title);
