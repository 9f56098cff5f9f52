using IpTalent.Cli.Pages;

namespace IpTalent.Cli.Output;

/// <summary>A report as Markdown: a heading and a table for each section.</summary>
internal static class MarkdownOutput
{
    public static void Write(Page page, TextWriter output)
    {
        output.WriteLine($"# {Escaped(page.Title)}");
        foreach (Section section in page.Sections)
        {
            output.WriteLine();
            output.WriteLine($"## {Escaped(section.Title)}");
            output.WriteLine();
            if (section.Rows.Count > 0)
            {
                output.WriteLine($"| {string.Join(" | ", section.Columns.Select(column => Escaped(column.Title)))} |");
                output.WriteLine($"|{string.Concat(Enumerable.Repeat(" --- |", section.Columns.Count))}");
            }

            foreach (IReadOnlyList<Cell> row in section.Rows)
            {
                output.WriteLine($"| {string.Join(" | ", row.Select(cell => Escaped(cell.Text)))} |");
            }

            if (section.Note is { } note)
            {
                output.WriteLine($"{(section.Rows.Count > 0 ? "\n" : "")}{Escaped(note)}");
            }
        }
    }

    // A row is one line of text, whatever its cells hold. Brackets stay: a half-open interval such as [1, 2) is no link without a parenthesis right behind the bracket.
    private static string Escaped(string text) => PlainText.Of(text.ReplaceLineEndings("\n"))
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal)
        .ReplaceLineEndings("<br>");
}
