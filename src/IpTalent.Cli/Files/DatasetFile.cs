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

    /// <param name="path">The file to write.</param>
    /// <param name="from">The file that is read.</param>
    /// <exception cref="UnusableInputException">The ending is none of a form, or the file is the one that is read.</exception>
    public static void Check(string path, string from)
    {
        if (!Forms.Any(form => path.EndsWith(form.Ending, StringComparison.OrdinalIgnoreCase)))
        {
            throw new UnusableInputException($"'{path}' has no ending that tells its form; give one of {Endings}", $"“{path}”的扩展名不表明格式，请用{Endings}之一");
        }

        if (File.Exists(from) && File.Exists(path) && WholeFile.Target(path) == WholeFile.Target(from))
        {
            throw new UnusableInputException($"'{path}' is the file that is read; write to another, which may take its place when you have looked at it", $"“{path}”就是读取的文件；请写到另一文件，核对后再替换");
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
            string message = exception.Message.Split(" (Parameter", 2)[0];
            throw new UnusableInputException($"'{path}' cannot be written: {message}", $"无法写入“{path}”：{message}", exception);
        }
    }

    private static void WriteCsv(TalentDataset dataset, Stream stream, Encoding encoding, CultureInfo headings)
    {
        using var writer = new StreamWriter(stream, encoding, leaveOpen: true);
        TidyCsv.Write(dataset.Metrics, writer, headings);
    }
}
