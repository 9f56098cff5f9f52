using System.Globalization;
using System.Text;
using IpTalent.Domain;
using IpTalent.Domain.Serialization;
using IpTalent.Interchange;

namespace IpTalent.Cli.Files;

/// <summary>Writes a dataset in the form that the ending of the file tells.</summary>
internal static class DatasetFile
{
    private static readonly (string Ending, Action<TalentDataset, Stream, Encoding, CultureInfo> Write)[] Forms =
    [
        (".json", (dataset, stream, _, _) => TalentJson.Write(stream, dataset)),
        (".ndjson", (dataset, stream, _, _) => MetricLines.Write(stream, dataset.Metrics)),
        (".csv", WriteCsv),
    ];

    /// <summary>The endings, for messages.</summary>
    public static string Endings => string.Join(", ", Forms.Select(form => form.Ending));

    /// <exception cref="UnusableInputException">The ending is none of a form.</exception>
    public static void Check(string path)
    {
        if (!Forms.Any(form => path.EndsWith(form.Ending, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnusableInputException($"'{path}' has no ending that tells its form; give one of {Endings}");
        }
    }

    /// <exception cref="UnusableInputException">A text of the dataset cannot be written in that form, or the file has no place.</exception>
    public static void Write(TalentDataset dataset, string path, Encoding encoding, CultureInfo headings)
    {
        try
        {
            Action<TalentDataset, Stream, Encoding, CultureInfo> write = Array.Find(Forms, form => path.EndsWith(form.Ending, StringComparison.OrdinalIgnoreCase)).Write;
            WholeFile.Write(path, stream => write(dataset, stream, encoding, headings));
        }
        catch (ArgumentException exception)
        {
            throw new UnusableInputException($"'{path}' cannot be written: {exception.Message.Split(" (Parameter", 2)[0]}", exception);
        }
    }

    private static void WriteCsv(TalentDataset dataset, Stream stream, Encoding encoding, CultureInfo headings)
    {
        using var writer = new StreamWriter(stream, encoding, leaveOpen: true);
        TidyCsv.Write(dataset.Metrics, writer, headings);
    }
}
