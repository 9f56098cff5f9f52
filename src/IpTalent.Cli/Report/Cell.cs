namespace IpTalent.Cli.Report;

/// <summary>What stands in a table, and its canonical text for data formats where that differs.</summary>
internal sealed record Cell(string Text, string? Data = null, Tone Tone = Tone.Plain)
{
    public static Cell Empty { get; } = new("");

    public static implicit operator Cell(string text) => new(text);
}
