namespace IpTalent.Cli.Pages;

/// <summary>A column: its name in data formats, its heading, and whether its cells hold figures or the reason why there is none.</summary>
internal sealed record Column(string Code, string Title, bool HoldsFigures = false);
