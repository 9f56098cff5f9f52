using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using IpTalent.Cli.Report;

namespace IpTalent.Cli.Output;

/// <summary>A report as one JSON object: a list of rows under the code of each section.</summary>
internal static class JsonOutput
{
    public static void Write(Page page, TextWriter output)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            writer.WriteStartObject();
            writer.WriteString("title", page.Title);
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
            string text = row[i].Data ?? row[i].Text;
            if (text.Length > 0)
            {
                writer.WriteString(section.Columns[i].Code, text);
            }
        }

        writer.WriteEndObject();
    }
}
