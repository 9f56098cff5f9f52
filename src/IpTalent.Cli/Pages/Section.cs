namespace IpTalent.Cli.Pages;

/// <summary>One table of a report. Rows hold a cell for each column.</summary>
internal sealed record Section(string Code, string Title, IReadOnlyList<Column> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows, string? Note = null)
{
    /// <summary>Whether cells hold sentences, which are read as well over several lines.</summary>
    public bool Folds { get; init; }
}
