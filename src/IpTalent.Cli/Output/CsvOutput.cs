using System.Globalization;
using CsvHelper;
using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Output;

/// <summary>The first table of a page as CSV: codes and plain numbers, for other tools.</summary>
/// <remarks>A column of figures becomes six: the number, both ends, the unit, the claim whole (which tells open ends), and the reason
/// where there is none.</remarks>
internal static class CsvOutput
{
    private static readonly string[] PartsOfFigure = ["", "_lower", "_upper", "_unit", "_claim", "_undefined"];

    public static void Write(Page page, TextWriter output)
    {
        Section section = page.Sections[0];
        using CsvWriter csv = CsvWriter.Create(output, new() { NewLine = "\n" }, leaveOpen: true);
        csv.WriteHeader([.. section.Columns.SelectMany(column => column.HoldsFigures ? PartsOfFigure.Select(part => column.Code + part) : [column.Code])]);
        foreach (IReadOnlyList<Cell> row in section.Rows)
        {
            csv.WriteRecord([.. row.SelectMany((cell, i) => section.Columns[i].HoldsFigures ? Figure(cell) : [cell.Data ?? cell.Text])]);
        }

        csv.Flush();
    }

    private static string[] Figure(Cell cell)
    {
        if (cell.Figure is not { } figure)
        {
            return ["", "", "", "", "", cell.Undefined?.ToString() ?? ""];
        }

        Interval bounds = figure.Quantity.Under(figure.Policy);
        return [Number(figure.Quantity.Nominal), Number(bounds.Lower), Number(bounds.Upper), figure.Quantity.Unit.Code, figure.Quantity.ToString(), ""];
    }

    private static string Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "";
}
