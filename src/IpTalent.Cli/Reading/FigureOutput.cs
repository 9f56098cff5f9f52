using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using IpTalent.Domain;

namespace IpTalent.Cli.Reading;

/// <summary>Figures of a text as a marked passage with a table, or as JSON.</summary>
internal static class FigureOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string text, IReadOnlyList<FoundIn> figures, string format, TextWriter output)
    {
        switch (format)
        {
            case "json":
                output.WriteLine(Json(writer => WriteArray(writer, figures)));
                break;
            case "ndjson":
                foreach (FoundIn figure in figures)
                {
                    output.WriteLine(Json(writer => WriteFigure(writer, figure)));
                }

                break;
            default:
                WritePassage(text, figures, output);
                break;
        }
    }

    public static void WriteLines(IEnumerable<(string Text, List<FoundIn> Figures)> lines, string format, TextWriter output)
    {
        if (format == "json")
        {
            output.WriteLine(Json(writer =>
            {
                writer.WriteStartArray();
                foreach ((_, List<FoundIn> figures) in lines)
                {
                    WriteArray(writer, figures);
                }

                writer.WriteEndArray();
            }));
            return;
        }

        foreach ((string text, List<FoundIn> figures) in lines)
        {
            Write(text, figures, format == "ndjson" ? "json" : format, output);
        }
    }

    private static void WritePassage(string text, IReadOnlyList<FoundIn> figures, TextWriter output)
    {
        int at = 0;
        foreach (FoundIn figure in figures)
        {
            output.Write($"{text.AsSpan(at, figure.Start - at)}[{figure.Figure.Text}]");
            at = figure.End;
        }

        output.WriteLine(text[at..].TrimEnd('\n'));
        foreach (FoundIn figure in figures)
        {
            Quantity quantity = figure.Figure.Quantity;
            string period = figure.Figure.Period is { } told ? $"  {told}" : "";
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {figure.Start,6}  {figure.Figure.Text}  =  {quantity}  {quantity.Bounds}{period}"));
        }
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteArray(Utf8JsonWriter writer, IReadOnlyList<FoundIn> figures)
    {
        writer.WriteStartArray();
        foreach (FoundIn figure in figures)
        {
            WriteFigure(writer, figure);
        }

        writer.WriteEndArray();
    }

    private static void WriteFigure(Utf8JsonWriter writer, FoundIn found)
    {
        Quantity quantity = found.Figure.Quantity;
        Interval bounds = quantity.Bounds;
        string canonical = quantity.ToString();
        writer.WriteStartObject();
        writer.WriteNumber("start", found.Start);
        writer.WriteNumber("end", found.End);
        writer.WriteString("text", found.Figure.Text);
        writer.WriteString("value", Number(quantity.Nominal));
        writer.WriteString("lower", Number(bounds.Lower));
        writer.WriteBoolean("lowerOpen", bounds.LowerKind != EndKind.Closed);
        writer.WriteString("upper", Number(bounds.Upper));
        writer.WriteBoolean("upperOpen", bounds.UpperKind != EndKind.Closed);
        writer.WriteString("qualifier", canonical[..canonical.IndexOf(' ', StringComparison.Ordinal)]);
        writer.WriteStartArray("flags");
        foreach (string flag in Flags(canonical))
        {
            writer.WriteStringValue(flag);
        }

        writer.WriteEndArray();
        writer.WriteString("unit", found.Figure.HasUnit ? quantity.Unit.Code : null);
        writer.WriteString("period", found.Figure.Period?.ToString());
        writer.WriteEndObject();
    }

    // The words that the canonical text has for them.
    private static string[] Flags(string canonical)
    {
        const string Key = "traits=";
        int at = canonical.IndexOf(Key, StringComparison.Ordinal);
        return at < 0 ? [] : canonical[(at + Key.Length)..].Split(';')[0].Split('+');
    }

    private static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
