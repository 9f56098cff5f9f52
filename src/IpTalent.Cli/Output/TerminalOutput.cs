using IpTalent.Cli.Report;
using Spectre.Console;

namespace IpTalent.Cli.Output;

/// <summary>A report for reading: coloured tables on a terminal, plain ones where the output goes elsewhere.</summary>
internal static class TerminalOutput
{
    // Wide enough that no row of a piped report is folded.
    private const int PipedWidth = 400;

    public static void Write(Page page, TextWriter output)
    {
        bool isTerminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        if (!isTerminal)
        {
            console.Profile.Width = PipedWidth;
        }

        console.MarkupLineInterpolated($"[bold]{page.Title}[/]");
        foreach (Section section in page.Sections)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{section.Title}[/]");
            if (section.Rows.Count > 0)
            {
                console.Write(TableOf(section, isTerminal));
            }

            if (section.Note is { } note)
            {
                console.WriteLine(note);
            }
        }
    }

    private static Table TableOf(Section section, bool isTerminal)
    {
        var table = new Table { Border = isTerminal ? TableBorder.Rounded : TableBorder.Simple, ShowRowSeparators = false };
        foreach (Column column in section.Columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Title, new Style(decoration: Decoration.Bold))));
        }

        foreach (IReadOnlyList<Cell> row in section.Rows)
        {
            table.AddRow(row.Select(cell => new Text(cell.Text, StyleOf(cell.Tone))));
        }

        return table;
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Good => new Style(Color.Green),
        Tone.Caution => new Style(Color.Yellow),
        Tone.Bad => new Style(Color.Red),
        _ => Style.Plain,
    };
}
