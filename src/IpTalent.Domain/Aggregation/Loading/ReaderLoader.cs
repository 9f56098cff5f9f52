using System.Data.Common;
using System.Globalization;

namespace IpTalent.Domain.Aggregation;

/// <summary>Fills columns from a reader, row by row.</summary>
internal sealed class ReaderLoader
{
    private const int ReportEvery = 1 << 16;
    private readonly DbDataReader _reader;
    private readonly MetricColumns _columns;
    private readonly RowColumns _rows = new();
    private readonly Dictionary<string, int> _indicatorPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> _indicators;
    private readonly Dictionary<string, Area> _areas;
    private readonly Dictionary<string, ReportingPeriod> _periods = new(StringComparer.Ordinal);
    private readonly Interner<string>[] _labels;
    private readonly List<int>[] _labelsOfRow;

    public ReaderLoader(DbDataReader reader, MetricColumns columns)
    {
        (_reader, _columns) = (reader, columns);
        _indicators = columns.Indicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        _areas = columns.Areas.ToDictionary(area => area.Code.ToString(), StringComparer.Ordinal);
        _labels = [.. columns.Further.Select(_ => new Interner<string>())];
        _labelsOfRow = [.. columns.Further.Select(_ => new List<int>())];
    }

    public MetricTable Load(IProgress<long>? progress, CancellationToken cancellation)
    {
        int? indicator = Ordinal(_columns.Indicator), lower = Ordinal(_columns.Lower), upper = Ordinal(_columns.Upper);
        int area = Ordinal(_columns.Area)!.Value, period = Ordinal(_columns.Period)!.Value, value = Ordinal(_columns.Value)!.Value;
        int[] further = [.. _columns.Further.Select(name => Ordinal(Dimension.Of(name).Name)!.Value)];
        for (long row = 0; Read(row); row++)
        {
            if (row % ReportEvery == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(row);
            }

            try
            {
                Add(row);
            }
            catch (Exception exception) when (exception is not RowRefusedException)
            {
                throw new RowRefusedException(row, exception.Message, null, exception);
            }
        }

        TableDraft draft = _rows.ToDraft();
        for (int i = 0; i < further.Length; i++)
        {
            KeyOrder order = KeyOrder.Of(_labels[i].Keys);
            draft.Dimensions.Add(new(_columns.Further[i], order.Keys, RowColumns.Column([.. _labelsOfRow[i]], order), IsPartition: true));
        }

        return draft.Build(1, _rows.Rows, BoundPolicy.Default, progress, cancellation);

        void Add(long row)
        {
            Indicator counted = indicator is { } at ? Known(Text(at)) : _columns.Indicators[0];
            int place = _rows.Rows;
            (decimal? printed, decimal? low, decimal? high) = (Number(value), lower is { } l ? Number(l) : null, upper is { } u ? Number(u) : null);
            (int areaPlace, int periodPlace) = (_rows.Areas[AreaOf(Text(area))], _rows.Periods[PeriodOf(Text(period))]);
            int[] labels = [.. further.Select((ordinal, i) => _labels[i][_reader.IsDBNull(ordinal) ? "" : Text(ordinal)])];
            _rows.Add(row, _rows.PlaceOf(counted, _indicatorPlaces), areaPlace, periodPlace);
            for (int i = 0; i < labels.Length; i++)
            {
                _labelsOfRow[i].Add(labels[i]);
            }

            if (printed is not null || low is not null || high is not null)
            {
                _rows.Set(place, printed, BoundsOf(printed, low, high, lower is not null, upper is not null));
                _rows.Mark(place, RowMarks.None);
            }
        }
    }

    private static Interval BoundsOf(decimal? printed, decimal? low, decimal? high, bool tellsLower, bool tellsUpper)
    {
        (decimal? from, decimal? to) = (tellsLower ? low : printed, tellsUpper ? high : printed);
        return from > to
            ? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"the lower end {from} lies above the upper end {to}."))
            : new(from is { } lower ? End.At(lower, closed: true) : End.Absent, to is { } upper ? End.At(upper, closed: true) : End.Absent);
    }

    private bool Read(long row)
    {
        try
        {
            return _reader.Read();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new RowRefusedException(row, $"the reader failed: {exception.Message}", "reader", exception);
        }
    }

    private int? Ordinal(string? name)
    {
        if (name is null)
        {
            return null;
        }

        for (int ordinal = 0; ordinal < _reader.FieldCount; ordinal++)
        {
            if (string.Equals(_reader.GetName(ordinal), name, StringComparison.OrdinalIgnoreCase))
            {
                return ordinal;
            }
        }

        throw new ArgumentException($"The reader has no column '{name}'; it has {string.Join(", ", Enumerable.Range(0, _reader.FieldCount).Select(_reader.GetName))}.", nameof(name));
    }

    private string Text(int ordinal) => _reader.IsDBNull(ordinal)
        ? throw new FormatException($"the column '{_reader.GetName(ordinal)}' is null, and must name something.")
        : Convert.ToString(_reader.GetValue(ordinal), CultureInfo.InvariantCulture)!;

    private Indicator Known(string code) => _indicators.TryGetValue(code, out Indicator? indicator)
        ? indicator
        : throw new FormatException($"'{code}' is the code of no indicator given; add it to {nameof(MetricColumns)}.{nameof(MetricColumns.Indicators)}.");

    private Area AreaOf(string text)
    {
        if (!_areas.TryGetValue(text, out Area? area))
        {
            area = Area.Find(text) ?? throw new FormatException($"'{text}' is no area known here; add it to {nameof(MetricColumns)}.{nameof(MetricColumns.Areas)}.");
            _areas.Add(text, area);
        }

        return area;
    }

    private ReportingPeriod PeriodOf(string text)
    {
        if (!_periods.TryGetValue(text, out ReportingPeriod? period))
        {
            period = ReportingPeriod.Parse(text, CultureInfo.InvariantCulture);
            _periods.Add(text, period);
        }

        return period;
    }

    private decimal? Number(int ordinal) => _reader.IsDBNull(ordinal) ? null : _reader.GetValue(ordinal) switch
    {
        decimal number => number,
        long number => number,
        int number => number,
        short number => number,
        byte number => number,
        string text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
            ? number
            : throw new FormatException($"the column '{_reader.GetName(ordinal)}' holds '{TextForm.Shorten(text)}', which is no number; write it as 12.5, and a missing one as null."),
        double or float => throw new FormatException(
            $"the column '{_reader.GetName(ordinal)}' holds binary fractions, which are not the decimals they stand for; cast it to DECIMAL, or to text where the database has no decimals."),
        var other => throw new FormatException($"the column '{_reader.GetName(ordinal)}' holds {other.GetType().Name}, which is no number."),
    };
}
