using System.CommandLine;
using System.Text.Json;
using IpTalent.Cli.Output;
using IpTalent.Domain;
using IpTalent.Domain.Serialization;
using IpTalent.Interchange;

namespace IpTalent.Cli.Files;

/// <summary>Finds the dataset that a user names: a bundled one, or a file.</summary>
internal static class Datasets
{
    private const long LongestFile = 256L * 1024 * 1024;

    /// <summary>The bundled datasets, the one reported on by default first.</summary>
    public static IReadOnlyList<string> Names => BundledDatasets.Names;

    /// <summary>The option that names a dataset.</summary>
    public static Option<string> Option(string standard) => new("--dataset")
    {
        Description = $"{string.Join(" or ", Names)}, or the path of a JSON dataset, of JSON lines (.ndjson) or of CSV (.csv); {standard} unless told.",
        DefaultValueFactory = _ => standard,
    };

    /// <param name="nameOrFile">A bundled dataset, or a path.</param>
    /// <param name="csv">How CSV is read.</param>
    /// <param name="error">Where progress and left-out rows are told.</param>
    /// <exception cref="UnusableInputException">There is no such dataset or file, or the file is not a dataset.</exception>
    public static DatasetChoice Open(string nameOrFile, CsvRules csv, TextWriter error)
    {
        switch (nameOrFile)
        {
            case "bulletin":
                // The bulletin gives no targets and no national averages; the context series do.
                return new(BundledDatasets.Bulletin, BundledDatasets.Context);
            case "context":
                return new(BundledDatasets.Context, BundledDatasets.Bulletin);
        }

        if (string.IsNullOrWhiteSpace(nameOrFile) || !(File.Exists(nameOrFile) || Directory.Exists(nameOrFile)))
        {
            string names = string.Join(", ", Names);
            throw new UnusableInputException($"'{nameOrFile}' is neither a bundled dataset ({names}) nor a file that exists", $"“{nameOrFile}”既不是内置数据集（{names}），也不是存在的文件");
        }

        InputFile.Check(nameOrFile);
        if (CsvFile.Is(nameOrFile))
        {
            TidyCsvImport import = CsvFile.ImportBy(nameOrFile, csv, error);
            return new(import.Dataset, BundledDatasets.Context) { HasLists = false, Csv = import, LineOf = import.LineOf, AllowsUndeclaredAreas = csv.Options.AllowUndeclaredAreas };
        }

        try
        {
            return IsLines(nameOrFile)
                ? OfLines(LoadProgress.Show(error, nameOrFile, stream => MetricLines.ReadWithLines(stream).ToArray()))
                : new(LoadProgress.Show(error, nameOrFile, stream => TalentJson.Read(Bytes(nameOrFile, stream))), BundledDatasets.Context);
        }
        catch (JsonException exception)
        {
            bool isNamed = IsLines(nameOrFile) || nameOrFile.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
            throw new UnusableInputException(
                $"'{nameOrFile}' is not a dataset: {exception.Message}{(isNamed ? "" : " It is read as JSON, since it ends neither in .csv nor in .ndjson.")}",
                $"“{nameOrFile}”不是数据集：{ChineseCause.Of(exception)}{(isNamed ? "" : "（扩展名不是.csv或.ndjson，按JSON读取）")}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw InputFile.Unreadable(nameOrFile, exception);
        }
    }

    /// <summary>Whether a file holds JSON lines, by its ending.</summary>
    private static bool IsLines(string path) => path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    private static DatasetChoice OfLines((long Line, TalentMetric Metric)[] figures) =>
        new(TalentDataset.Of(figures.Select(figure => figure.Metric)), BundledDatasets.Context)
        {
            HasLists = false,
            LineOf = path => MetricPath.Place(path) is { } place && place < figures.Length ? figures[place].Line : null,
        };

    /// <summary>The file, up to the longest that is read; a device may have no end.</summary>
    private static byte[] Bytes(string path, Stream file)
    {
        using var bytes = new MemoryStream();
        byte[] part = new byte[64 * 1024];
        for (int read; (read = file.Read(part)) > 0;)
        {
            bytes.Write(part, 0, read);
            if (bytes.Length > LongestFile)
            {
                throw new UnusableInputException(
                    $"'{path}' is longer than {LongestFile / (1024 * 1024)} MiB, the longest dataset that is read", $"“{path}”超过{LongestFile / (1024 * 1024)} MiB，为可读数据集的上限");
            }
        }

        return bytes.ToArray();
    }
}
