using IpTalent.Cli.Pages;
using Spectre.Console;

namespace IpTalent.Cli.Output;

/// <summary>A report for reading: coloured tables on a terminal, plain ones where the output goes elsewhere.</summary>
internal static class TerminalOutput
{
    // Border and padding of a column, and the last border.
    private const int Frame = 3;

    // Tables of sentences are folded here.
    private const int MostWidth = 120;

    // Text beside tables is folded at the width of the widest, or here.
    private const int LeastWidth = 80;

    public static void Write(Page page, TextWriter output)
    {
        if (ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected)
        {
            Write(page, AnsiConsole.Create(new AnsiConsoleSettings { Interactive = InteractionSupport.No }), isTerminal: true);
            return;
        }

        // Laid out aside, so that no row is folded and no line ends in blanks.
        using var text = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Math.Max(page.Sections.Max(section => section.Folds ? Math.Min(WidthOf(section), MostWidth) : WidthOf(section)) + Frame, LeastWidth);
        Write(page, console, isTerminal: false);
        foreach (string line in text.ToString().Split('\n'))
        {
            output.Write(line.TrimEnd());
            output.Write('\n');
        }
    }

    private static void Write(Page page, IAnsiConsole console, bool isTerminal)
    {
        console.MarkupLineInterpolated($"[bold]{page.Title}[/]");
        foreach (Section section in page.Sections)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{section.Title}[/]");
            if (section.Rows.Count > 0 && (section.Folds || WidthOf(section) <= console.Profile.Width))
            {
                console.Write(TableOf(section, isTerminal, console.Profile.Width));
            }
            else
            {
                WriteBlocks(section, console);
            }

            if (section.Note is { } note)
            {
                console.WriteLine(note);
            }
        }
    }

    private static Table TableOf(Section section, bool isTerminal, int width)
    {
        int[] widths = Folding.Widths([.. Enumerable.Range(0, section.Columns.Count).Select(column => WidthOf(section, column))], width - 1 - (Frame * section.Columns.Count));
        var table = new Table { Border = isTerminal ? TableBorder.Rounded : TableBorder.Simple };
        foreach (Column column in section.Columns)
        {
            table.AddColumn(new TableColumn(new Text(column.Title, new Style(decoration: Decoration.Bold))) { NoWrap = true });
        }

        foreach (IReadOnlyList<Cell> row in section.Rows)
        {
            table.AddRow(row.Select((cell, column) => new Text(Folding.Fold(PlainText.Of(cell.Text), widths[column]), StyleOf(cell.Tone))));
        }

        return table;
    }

    /// <summary>Where a table would break words and numbers: a line for each cell, and a blank one between rows.</summary>
    private static void WriteBlocks(Section section, IAnsiConsole console)
    {
        foreach (IReadOnlyList<Cell> row in section.Rows)
        {
            for (int i = 0; i < row.Count; i++)
            {
                if (row[i].Text.Length > 0)
                {
                    console.Write(new Text($"{section.Columns[i].Title}: ", new Style(decoration: Decoration.Bold)));
                    console.Write(new Text($"{PlainText.Of(row[i].Text)}\n", StyleOf(row[i].Tone)));
                }
            }

            console.WriteLine();
        }
    }

    private static int WidthOf(Section section) => 1 + Enumerable.Range(0, section.Columns.Count).Sum(column => Frame + WidthOf(section, column));

    private static int WidthOf(Section section, int column) =>
        section.Rows.SelectMany(row => row[column].Text.Split('\n')).Append(section.Columns[column].Title).Max(text => text.GetCellWidth());

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Good => new Style(Color.Green),
        Tone.Caution => new Style(Color.Yellow),
        Tone.Bad => new Style(Color.Red),
        _ => Style.Plain,
    };
}
