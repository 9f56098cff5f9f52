using System.Globalization;
using IpTalent.Cli.Files;
using IpTalent.Cli.Output;
using IpTalent.Domain;
using IpTalent.Domain.Aggregation;
using IpTalent.Interchange;
using NodaTime;

namespace IpTalent.Cli.Aggregate;

/// <summary>The figures of a bundled dataset, of a JSON dataset, or of tidy CSV, which streams.</summary>
internal sealed class MetricFile
{
    private const int MostErrorsTold = 20;

    private readonly TalentDatasetContents _contents;
    private readonly CsvRules? _csv;
    private readonly TextWriter _error;

    private MetricFile(string name, TalentDatasetContents contents, CsvRules? csv, TextWriter error) => (Name, _contents, _csv, _error) = (name, contents, csv, error);

    /// <summary>How CSV is read.</summary>
    /// <param name="AllowUndeclaredAreas">Whether codes of unknown areas are taken as they are.</param>
    /// <param name="SkipBadRows">Whether wrong rows are told and left out; else the first makes the file unusable.</param>
    public readonly record struct CsvRules(bool AllowUndeclaredAreas, bool SkipBadRows);

    public string Name { get; }

    /// <summary>The areas that the file declares.</summary>
    public ValueList<Area> Areas => _contents.Areas;

    /// <summary>The category schemes of the library, before them those that the file declares.</summary>
    public IEnumerable<CategoryScheme> Schemes => _contents.Schemes.Concat(CategorySchemes.All);

    /// <param name="nameOrFile">A bundled dataset, or a path.</param>
    /// <param name="csv">How CSV is read; <see langword="null"/> where the file is JSON.</param>
    /// <param name="error">Where progress and left-out rows are told.</param>
    /// <exception cref="UnusableInputException">There is no such dataset or file, or the dataset cannot be read.</exception>
    public static MetricFile Open(string nameOrFile, CsvRules? csv, TextWriter error)
    {
        if (csv is null)
        {
            // The figures as they stand now; what they replaced tells of the same observations.
            TalentDataset dataset = Datasets.Open(nameOrFile, error).Subject;
            return new(nameOrFile, dataset.AsKnownOn(LocalDate.MaxIsoValue).Contents, null, error);
        }

        return File.Exists(nameOrFile) ? new(nameOrFile, new(), csv, error) : throw new UnusableInputException($"'{nameOrFile}' is no file that exists");
    }

    /// <summary>Hands over the figures that are admitted, each once.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, or one of its figures cannot be used.</exception>
    public T Read<T>(Func<TalentMetric, bool> admits, Func<IEnumerable<TalentMetric>, T> use) => _csv is { } rules ? ReadCsv(rules, admits, use) : use(_contents.Metrics.Where(admits));

    private T ReadCsv<T>(CsvRules rules, Func<TalentMetric, bool> admits, Func<IEnumerable<TalentMetric>, T> use)
    {
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
            return LoadProgress.Show(_error, Name, stream => use(TidyCsv.Read(stream, options).Where(admits)));
        }
        catch (RowRefusedException exception)
        {
            throw new UnusableInputException($"'{Name}', {PlaceOf(exception.Row, rules, admits)}: {exception.Message.Split(" (Parameter", 2)[0].Split(": ", 2)[^1]}", exception);
        }
        catch (TidyCsvException exception)
        {
            throw new UnusableInputException($"'{Name}', {exception.Error}{(exception.Error.Line > 1 ? " (--skip-bad-rows reads the other rows)" : "")}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"'{Name}' cannot be read: {exception.Message}", exception);
        }
        finally
        {
            foreach (TidyCsvError wrong in told)
            {
                _error.WriteLine($"iptalent: left out: {wrong}");
            }

            if (bad > told.Count)
            {
                _error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"iptalent: left out: {bad - told.Count} errors more"));
            }
        }
    }

    /// <summary>Where a figure stands that is known by its number among those admitted: the file is gone through again, which no good one needs.</summary>
    private string PlaceOf(long row, CsvRules rules, Func<TalentMetric, bool> admits)
    {
        using FileStream stream = File.OpenRead(Name);
        var options = new TidyCsvOptions { AllowUndeclaredAreas = rules.AllowUndeclaredAreas, OnError = _ => { } };
        (long Line, TalentMetric Metric)[] found = [.. TidyCsv.ReadWithLines(stream, options).Where(figure => admits(figure.Metric)).Skip((int)row).Take(1)];
        return found is [var (line, metric)] ? $"line {line}, column value, {metric.Indicator.Code} of {metric.Area.Code} in {metric.Period}" : $"figure {row + 1}";
    }
}
