namespace IpTalent.Domain.Aggregation;

/// <summary>Makes one row of all that metrics tell of one observation, so that none is counted twice.</summary>
internal sealed class MetricLoader(BoundPolicy policy, IProgress<long>? progress, CancellationToken cancellation)
{
    /// <summary>Stands among the versions of a definition for "slightly otherwise than defined".</summary>
    public const string Differs = "(differs)";

    /// <summary>Between the versions that the metrics of one observation name; no version holds a line break.</summary>
    public const char VersionSeparator = '\n';
    private const int ReportEvery = 1 << 16;

    private readonly RowColumns _rows = new();
    private readonly Dictionary<string, int> _indicators = new(StringComparer.Ordinal);
    private readonly Interner<ValueList<CategoryReference>> _categories = new();
    private readonly Interner<Unit> _units = new();
    private readonly Interner<string> _definitions = new();
    private readonly Interner<string> _sources = new();
    private readonly List<int> _categoriesOfRow = [];
    private readonly List<int> _unitOfRow = [];
    private readonly List<int> _definitionsOfRow = [];
    private readonly List<int> _sourcesOfRow = [];
    private readonly List<Quantity?> _figures = [];
    private readonly Dictionary<(int Indicator, int Area, int Period, int Categories), int> _observations = [];
    private long _read;
    private bool _hasOtherUnits;

    /// <exception cref="RowRefusedException">The metric is absent, redefines an indicator, or has a number that does not fit.</exception>
    public void Add(TalentMetric? metric)
    {
        if (metric is null)
        {
            throw new RowRefusedException(_read, "it is null.", "metrics");
        }

        int indicator = _rows.PlaceOf(metric.Indicator, _indicators);
        if (_rows.Indicators[indicator] != metric.Indicator)
        {
            throw new RowRefusedException(_read,
                $"{metric} has an indicator that differs from that of an earlier row under the same code '{metric.Indicator.Code}'; the kind and the unit decide what adds, so that a code has one definition.",
                "metrics");
        }

        var key = (indicator, _rows.Areas[metric.Area], _rows.Periods[metric.Period], _categories[ObservationKey.Ordered(metric.Categories)]);
        if (!_observations.TryGetValue(key, out int row))
        {
            row = _rows.Rows;
            _observations.Add(key, row);
            _rows.Add(_read, key.indicator, key.Item2, key.Item3);
            _categoriesOfRow.Add(key.Item4);
            _unitOfRow.Add(_units[metric.Indicator.Unit]);
            _definitionsOfRow.Add(_definitions[""]);
            _sourcesOfRow.Add(_sources[""]);
            _figures.Add(null);
        }

        Merge(row, metric);
        if (++_read % ReportEvery == 0)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(_read);
        }
    }

    /// <exception cref="RowRefusedException">A number does not fit at the scale of its indicator.</exception>
    public MetricTable Build()
    {
        TableDraft draft = _rows.ToDraft();
        string[] schemes = [.. _categories.Keys.SelectMany(categories => categories).Select(category => category.Scheme).Distinct().Order(StringComparer.Ordinal)];
        foreach (string scheme in schemes)
        {
            KeyOrder labels = KeyOrder.Of([.. _categories.Keys.Select(categories => categories.FirstOrDefault(category => category.Scheme == scheme)?.Category ?? "")]);
            draft.Dimensions.Add(new(scheme, labels.Keys, RowColumns.Column([.. _categoriesOfRow], labels), IsPartition: false));
        }

        draft.Units = _hasOtherUnits ? new("", [.. _units.Keys], RowColumns.Column([.. _unitOfRow], AsTheyCame(_units.Keys)), IsPartition: false) : null;
        draft.Definitions = Texts(_definitions, _definitionsOfRow);
        draft.Sources = Texts(_sources, _sourcesOfRow);
        return draft.Build(1, _read, policy, progress, cancellation);
    }

    private void Merge(int row, TalentMetric metric)
    {
        RowMarks marks = _rows.MarksOf(row);
        Quantity? figure = metric.IsConfidential ? null : metric.Quantity;
        if (figure is not null && _figures[row] is null)
        {
            _rows.Set(row, figure.Nominal, figure.Under(policy));
            _figures[row] = figure;
            _unitOfRow[row] = _units[figure.Unit];
            _hasOtherUnits |= figure.Unit != metric.Indicator.Unit;
            marks &= ~(RowMarks.Missing | RowMarks.Suppressed);
        }
        else if (figure is not null && figure != _figures[row])
        {
            // Which of several disagreeing figures stands here never matters: whoever would use one refuses.
            marks |= RowMarks.Conflicting;
        }

        marks |= _figures[row] is null && metric.IsConfidential ? RowMarks.Suppressed : 0;
        marks |= metric.Has(ObservationStatus.TimeSeriesBreak) ? RowMarks.Break : 0;
        _rows.Mark(row, marks);
        if (metric.Attributes?.DefinitionVersion is { } version)
        {
            Add(_definitions, _definitionsOfRow, row, version, VersionSeparator);
        }

        if (metric.Has(ObservationStatus.DefinitionDiffers))
        {
            Add(_definitions, _definitionsOfRow, row, Differs, VersionSeparator);
        }

        foreach (Citation citation in metric.Citations)
        {
            Add(_sources, _sourcesOfRow, row, citation.SourceCode, ' ');
        }
    }

    private static void Add(Interner<string> texts, List<int> ofRow, int row, string text, char separator)
    {
        string before = texts.Keys[ofRow[row]];
        ofRow[row] = texts[before.Length == 0 ? text : string.Join(separator, before.Split(separator).Append(text).Distinct().Order(StringComparer.Ordinal))];
    }

    private static TableDimension? Texts(Interner<string> texts, List<int> ofRow) => texts.Keys.Count < 2
        ? null
        : new("", [.. texts.Keys], RowColumns.Column([.. ofRow], AsTheyCame(texts.Keys)), IsPartition: false);

    private static KeyOrder AsTheyCame<T>(List<T> keys)
        where T : class => new([.. keys], [.. Enumerable.Range(0, keys.Count)]);
}
