using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IpTalent.Cli.Pages;
using IpTalent.Domain;

namespace IpTalent.Cli.Output;

/// <summary>A report as one JSON object: its keys, and a list of rows under the code of each section.</summary>
internal static class JsonOutput
{
    // Divided by it a number keeps its value and loses the zeros behind its last digit.
    private const decimal One = 1.0000000000000000000000000000m;

    public static void Write(Page page, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            writer.WriteStartObject();
            writer.WriteString("title", page.Title);
            foreach ((string name, string code) in page.Keys)
            {
                writer.WriteString(name, code);
            }

            foreach (Section section in page.Sections)
            {
                writer.WriteStartArray(section.Code);
                foreach (IReadOnlyList<Cell> row in section.Rows)
                {
                    WriteRow(writer, section, row);
                }

                writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static void WriteRow(Utf8JsonWriter writer, Section section, IReadOnlyList<Cell> row)
    {
        writer.WriteStartObject();
        for (int i = 0; i < row.Count; i++)
        {
            WriteCell(writer, section.Columns[i].Code, row[i]);
        }

        writer.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter writer, string name, Cell cell)
    {
        if (cell.Figure is { } figure)
        {
            WriteFigure(writer, name, figure.Quantity, figure.Quantity.Under(figure.Policy));
        }
        else if (cell.Undefined is { } reason)
        {
            writer.WriteStartObject(name);
            writer.WriteString("undefined", reason.ToString());
            writer.WriteString("text", cell.Text);
            writer.WriteEndObject();
        }
        else if (cell.Count is { } count)
        {
            writer.WriteNumber(name, count);
        }
        else if ((cell.Data ?? cell.Text) is { Length: > 0 } text)
        {
            writer.WriteString(name, text);
        }
    }

    // Proportions are fractions here, as everywhere in the library but on display.
    private static void WriteFigure(Utf8JsonWriter writer, string name, Quantity quantity, Interval bounds)
    {
        writer.WriteStartObject(name);
        writer.WriteString("claim", quantity.ToString());
        writer.WriteString("unit", quantity.Unit.Code);
        WriteNumber(writer, "number", quantity.Nominal);
        WriteNumber(writer, "lower", bounds.Lower);
        writer.WriteBoolean("lowerOpen", bounds.LowerKind != EndKind.Closed);
        WriteNumber(writer, "upper", bounds.Upper);
        writer.WriteBoolean("upperOpen", bounds.UpperKind != EndKind.Closed);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value / One);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
