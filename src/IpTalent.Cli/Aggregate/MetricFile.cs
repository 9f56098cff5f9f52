using System.Globalization;
using IpTalent.Domain;
using IpTalent.Interchange;
using NodaTime;

namespace IpTalent.Cli.Aggregate;

/// <summary>The figures of a bundled dataset, of a JSON dataset, or of tidy CSV, with the areas that the file declares.</summary>
internal sealed record MetricFile(string Name, ValueList<TalentMetric> Metrics, ValueList<Area> Areas)
{
    private const int MostErrorsTold = 20;
    private const int RowsBetweenReports = 1024;

    /// <summary>How CSV is read.</summary>
    /// <param name="AllowUndeclaredAreas">Whether codes of unknown areas are taken as they are.</param>
    /// <param name="SkipBadRows">Whether wrong rows are told and left out; else the first makes the file unusable.</param>
    public readonly record struct CsvRules(bool AllowUndeclaredAreas, bool SkipBadRows);

    /// <exception cref="UnusableInputException">There is no such dataset or file, or it cannot be read.</exception>
    public static MetricFile Open(string nameOrFile, bool isCsv, CsvRules rules, TextWriter error)
    {
        if (isCsv)
        {
            return new(nameOrFile, ReadCsv(nameOrFile, rules, error), []);
        }

        TalentDataset dataset = LoadProgress.Show(error, nameOrFile, _ => Datasets.Open(nameOrFile)).Subject;

        // The figures as they stand now; what they replaced tells of the same observations.
        return new(nameOrFile, dataset.AsKnownOn(LocalDate.MaxIsoValue).Metrics, dataset.Contents.Areas);
    }

    private static ValueList<TalentMetric> ReadCsv(string path, CsvRules rules, TextWriter error)
    {
        if (!File.Exists(path))
        {
            throw new UnusableInputException($"'{path}' is no file that exists");
        }

        // Told after the bar is gone from the terminal.
        var told = new List<TidyCsvError>();
        int bad = 0;
        var options = new TidyCsvOptions
        {
            AllowUndeclaredAreas = rules.AllowUndeclaredAreas,
            OnError = !rules.SkipBadRows ? null : wrong =>
            {
                bad++;
                if (told.Count < MostErrorsTold)
                {
                    told.Add(wrong);
                }
            },
        };
        try
        {
            ValueList<TalentMetric> metrics = LoadProgress.Show(error, path, progress =>
            {
                using FileStream stream = File.OpenRead(path);
                return TidyCsv.Read(stream, options).Select((metric, row) =>
                {
                    if (row % RowsBetweenReports == 0)
                    {
                        progress?.Report(stream.Position);
                    }

                    return metric;
                }).ToValueList();
            });
            foreach (TidyCsvError wrong in told)
            {
                error.WriteLine($"iptalent: left out: {wrong}");
            }

            if (bad > told.Count)
            {
                error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"iptalent: left out: {bad - told.Count} errors more"));
            }

            return metrics;
        }
        catch (TidyCsvException exception)
        {
            throw new UnusableInputException($"'{path}', {exception.Error}{(exception.Error.Line > 1 ? " (--skip-bad-rows reads the other rows)" : "")}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{path}' cannot be read: {exception.Message}", exception);
        }
    }
}
