using IpTalent.Cli.Files;
using IpTalent.Domain;
using IpTalent.Domain.Aggregation;
using IpTalent.Interchange;
using NodaTime;

namespace IpTalent.Cli.Aggregate;

/// <summary>The figures of a bundled dataset, of a JSON dataset, or of tidy CSV, which streams.</summary>
internal sealed class MetricFile
{
    private readonly TalentDatasetContents _contents;
    private readonly CsvRules? _csv;
    private readonly TextWriter _error;
    private readonly HashSet<Area> _areas = [];

    private MetricFile(string name, TalentDatasetContents contents, CsvRules? csv, TextWriter error) => (Name, _contents, _csv, _error) = (name, contents, csv, error);

    public string Name { get; }

    /// <summary>The areas that the file declares; of CSV those that were read.</summary>
    public IEnumerable<Area> Areas => _contents.Areas.Concat(_areas);

    /// <summary>The category schemes of the library, before them those that the file declares.</summary>
    public IEnumerable<CategoryScheme> Schemes => _contents.Schemes.Concat(CategorySchemes.All);

    /// <param name="nameOrFile">A bundled dataset, or a path.</param>
    /// <param name="isCsv">Whether the file is CSV.</param>
    /// <param name="csv">How CSV is read.</param>
    /// <param name="error">Where progress and left-out rows are told.</param>
    /// <exception cref="UnusableInputException">There is no such dataset or file, or the dataset cannot be read.</exception>
    public static MetricFile Open(string nameOrFile, bool isCsv, CsvRules csv, TextWriter error)
    {
        if (!isCsv)
        {
            // The figures as they stand now; what they replaced tells of the same observations.
            TalentDataset dataset = Datasets.Open(nameOrFile, csv, error).Subject;
            return new(nameOrFile, dataset.AsKnownOn(LocalDate.MaxIsoValue).Contents, null, error);
        }

        InputFile.Check(nameOrFile);
        return new(nameOrFile, new(), csv, error);
    }

    /// <summary>Hands over the figures that are admitted, in CSV again from the first where it turns out to hold revisions.</summary>
    /// <exception cref="UnusableInputException">The file cannot be read, or one of its figures cannot be used.</exception>
    public T Read<T>(Func<TalentMetric, bool> admits, Func<IEnumerable<TalentMetric>, T> use)
    {
        if (_csv is not { } rules)
        {
            return use(_contents.Metrics.Where(admits));
        }

        bool hasRevisions = false;
        T used;
        try
        {
            used = CsvFile.Stream(Name, rules, _error, metrics => use(metrics.Where(metric =>
            {
                hasRevisions |= metric.Attributes?.Vintage is not null;
                _areas.Add(metric.Area);
                return admits(metric);
            })));
        }
        catch (RowRefusedException exception)
        {
            LocalizedText place = PlaceOf(exception.Row, rules, admits);
            string message = exception.Message.Split(" (Parameter", 2)[0].Split(": ", 2)[^1];
            throw new UnusableInputException($"'{Name}', {place}: {message}", $"“{Name}”，{place.In("zh")}：{message}", exception);
        }

        return hasRevisions ? ReadStanding(rules, admits, use) : used;
    }

    /// <summary>Where a figure stands that is known by its number among those admitted: the file is gone through again, which no good one needs.</summary>
    private LocalizedText PlaceOf(long row, CsvRules rules, Func<TalentMetric, bool> admits)
    {
        using FileStream stream = File.OpenRead(Name);
        (long Line, TalentMetric Metric)[] found =
            [.. TidyCsv.ReadWithLines(stream, rules.Options with { OnError = _ => { } }).Where(figure => admits(figure.Metric)).Skip((int)row).Take(1)];
        return found is [var (line, metric)]
            ? LocalizedText.Of(
                $"line {line}, column value, {metric.Indicator.Code} of {metric.Area.Code} in {metric.Period}", $"第{line}行value列（{metric.Indicator.Code}，{metric.Area.Code}，{metric.Period}）")
            : LocalizedText.Of($"figure {row + 1}", $"第{row + 1}个数");
    }

    // What was replaced can be told from what stands only when all is known.
    private T ReadStanding<T>(CsvRules rules, Func<TalentMetric, bool> admits, Func<IEnumerable<TalentMetric>, T> use)
    {
        TalentDataset all = CsvFile.Import(Name, rules.Options with { OnError = null }, _error).Dataset;
        TalentMetric[] standing = [.. all.AsKnownOn(LocalDate.MaxIsoValue).Metrics.Where(admits)];
        return use(standing);
    }
}
