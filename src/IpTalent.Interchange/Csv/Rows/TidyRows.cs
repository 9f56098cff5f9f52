using IpTalent.Domain;
using NodaTime;
using NodaTime.Text;

namespace IpTalent.Interchange;

/// <summary>Makes metrics of the rows of one file, one at a time; nothing is kept but what codes stand for.</summary>
internal sealed class TidyRows
{
    // By Chinese name; 项 counts several things.
    private static readonly Unit[] UnitsByName =
    [
        Domain.Unit.Person, Domain.Unit.PersonTime, Domain.Unit.FtePersonYear, Domain.Unit.Licence, Domain.Unit.Institution, Domain.Unit.Session,
        Domain.Unit.Course, Domain.Unit.Patent, Domain.Unit.Yuan,
    ];

    private static readonly string[] UnitCodes = [.. UnitsByName.Append(Domain.Unit.Percent).Append(Domain.Unit.Ratio).Select(unit => unit.Code)];

    private readonly TidyCells _cells;
    private readonly TidyColumns _columns;
    private readonly TidyCsvOptions _options;
    private readonly TidyAreas _areas;
    private readonly bool _namesIndicators;
    private readonly Dictionary<string, Indicator> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator?> _indicatorsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ReportingPeriod> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly List<TalentMetric> _metrics = [];

    public TidyRows(TidyCells cells, TidyColumns columns, TidyCsvOptions options)
    {
        (_cells, _columns, _options, _areas) = (cells, columns, options, new(cells, columns, options));
        _namesIndicators = new[] { TidyColumns.IndicatorName, TidyColumns.IndicatorNameZh }.Any(column => columns.PlaceOf(column) >= 0 || columns.ConstantOf(column).Length > 0);
        foreach (Indicator indicator in options.Indicators)
        {
            _indicators.TryAdd(indicator.Code, indicator);
        }

        foreach (Indicator indicator in options.Indicators.Concat(Indicators.All.Where(known => !_indicators.ContainsKey(known.Code))))
        {
            foreach (string name in indicator.Name.Texts.Select(text => TidyText.Folded(text.Value)).Distinct())
            {
                // A name that two bear stands for neither.
                _indicatorsByName[name] = _indicatorsByName.ContainsKey(name) ? null : indicator;
            }
        }
    }

    /// <summary>The metrics of the row that was read last.</summary>
    public IReadOnlyList<TalentMetric> Metrics => _metrics;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<TidyCsvError> Errors => _cells.Errors;

    /// <summary>What is doubtful in it, though it is read.</summary>
    public IReadOnlyList<TidyCsvError> Warnings => _cells.Warnings;

    /// <summary>Reads the row at which the file stands; <see langword="false"/> where it is blank.</summary>
    public bool Read()
    {
        _metrics.Clear();
        bool? isReadable = _cells.Begin();
        if (isReadable is true)
        {
            if (DeclaresArea())
            {
                _areas.Read();
            }
            else
            {
                ReadFigures();
            }
        }

        return isReadable is not null;
    }

    // A row without indicator, period and value tells of an area alone, that others lie in or are made of.
    private bool DeclaresArea() =>
        _cells.IsBlank(TidyColumns.Indicator) && _cells.IsBlank(TidyColumns.Period) && _cells.IsBlank(TidyColumns.Value)
        && (_cells[TidyColumns.AreaName].Length > 0 || _cells[TidyColumns.AreaNameZh].Length > 0);

    private void ReadFigures()
    {
        Unit? unit = ReadUnit();
        Indicator? indicator = ReadIndicator(unit);
        Area? area = _areas.Read();
        ValueList<ObservationStatus> status = ReadStatus(out MissingReason? missing);
        missing ??= _cells.Word<MissingReason>(TidyColumns.MissingReason, SdmxCodes.TryGetMissingReason);
        ValueList<Citation> citations = [.. _cells.Parts(TidyColumns.Source).Select(source => _cells.Coded(TidyColumns.Source, source, Citation.Of)).OfType<Citation>()];
        ValueList<CategoryReference> categories = ReadCategories();
        string? code = _cells.Code(TidyColumns.Code);
        var attributes = new MetricAttributes
        {
            Status = status,
            Confidentiality = _cells.Word<Confidentiality>(TidyColumns.Confidentiality, SdmxCodes.TryGetConfidentiality) ?? Confidentiality.Free,
            Vintage = ReadVintage(),
            DefinitionVersion = _cells.AsItStands(TidyColumns.DefinitionVersion) is { Length: > 0 } version ? version : null,
            ProxyFor = _cells.Code(TidyColumns.ProxyFor),
        };
        int wrong = Errors.Count;
        if (_columns.Years.Count == 0)
        {
            Add(TidyColumns.Value, _columns.PlaceOf(TidyColumns.Value), _cells.Kept(_periods, TidyColumns.Period, FindPeriod, TidyCsvCodes.NotAPeriod, TidyText.PeriodMeant));
        }

        foreach ((string heading, ReportingPeriod period, int place) in _columns.Years)
        {
            Add(heading, place, period);
        }

        // Of several figures in a row the good ones stay where the rest of the row is good.
        void Add(string column, int place, ReportingPeriod? period)
        {
            int before = Errors.Count;
            string value = place < 0 ? _cells[TidyColumns.Value] : _cells[place];
            bool isMark = _options.MissingMarks.TryGetValue(value, out MissingReason marked);
            MissingReason? why = missing ?? (isMark ? marked : null);
            Quantity? quantity = ReadClaim(isMark ? "" : value, column, unit ?? indicator?.Unit);
            if (why is { } reason && quantity is not null)
            {
                _cells.Wrong(new(TidyCsvCodes.ValueAndReason, column, _cells[column], TidyWords<MissingReason>.Of(reason)));
            }

            if (wrong == 0 && Errors.Count == before && period is not null)
            {
                _metrics.Add(new()
                {
                    Indicator = indicator!,
                    Area = area!,
                    Period = _options.StocksAtYearEnd && indicator!.Kind == MeasureKind.Stock && period is { Unit: CalendarUnit.Year, IsUncertain: false }
                        ? YearEnd.Of(period.Start!.Value.Year) : period,
                    Quantity = quantity,
                    MissingReason = why,
                    Categories = categories,
                    Code = code,
                    Citations = citations,
                    Attributes = attributes == NothingTold ? null : attributes,
                });
            }
        }
    }

    private static MetricAttributes NothingTold { get; } = new();

    private Unit? ReadUnit() => _cells[TidyColumns.Unit].Length == 0 ? null : _cells.Kept(_units, TidyColumns.Unit, FindUnit, TidyCsvCodes.NotAUnit, text => TidyNearest.Of(text, UnitCodes));

    private static Unit? FindUnit(string text) =>
        Domain.Unit.TryParse(text, out Unit? unit) ? unit : Array.Find(UnitsByName, known => known.Name.In("zh") == text);

    private Indicator? ReadIndicator(Unit? unit)
    {
        string code = _cells[TidyColumns.Indicator];
        MeasureKind? kind = _cells.Word<MeasureKind>(TidyColumns.Kind, null);
        IReadOnlyList<KeyValuePair<string, string>> names = _namesIndicators ? _cells.Names(TidyColumns.IndicatorName, TidyColumns.IndicatorNameZh) : [];
        if (!_indicators.TryGetValue(code, out Indicator? indicator))
        {
            if (!Indicators.TryFind(code, out indicator) && !(_indicatorsByName.TryGetValue(code, out indicator) && indicator is not null))
            {
                if (_cells[TidyColumns.Unit].Length == 0 || _cells[TidyColumns.Kind].Length == 0)
                {
                    _cells.Wrong(new(TidyCsvCodes.UnknownIndicator, TidyColumns.Indicator, code, TidyWords<MeasureKind>.All)
                    {
                        Suggestion = _cells.Suggested(TidyColumns.Indicator, code, text => TidyNearest.Of(text,
                            _indicators.Keys.Concat(Indicators.All.Select(known => known.Code)).Concat(_indicatorsByName.Keys))),
                    });
                }

                indicator = unit is null || kind is null ? null
                    : _cells.Coded(TidyColumns.Indicator, code, text => names.Count == 0 ? Indicator.Undeclared(text, unit, kind.Value)
                        : new Indicator { Code = text, Name = LocalizedText.Of(names), Unit = unit, Kind = kind.Value });
            }

            if (indicator is null)
            {
                return null;
            }

            _indicators.Add(code, indicator);
        }

        if (names.Count > 0)
        {
            _cells.Compare(TidyColumns.IndicatorName, TidyColumns.IndicatorNameZh, indicator.Code, indicator.Name, name =>
                indicator.Name.Texts.Any(own => string.Equals(TidyText.Folded(own.Value), name, StringComparison.OrdinalIgnoreCase)));
        }

        if (kind is { } told && told != indicator.Kind)
        {
            _cells.Wrong(new(TidyCsvCodes.KindDiffers, TidyColumns.Kind, _cells[TidyColumns.Kind], code, TidyWords<MeasureKind>.Of(indicator.Kind)));
        }

        return indicator;
    }

    private static ReportingPeriod? FindPeriod(string text) => ReportingPeriod.TryParse(TidyText.Period(text), out ReportingPeriod? read) ? read : null;

    private Quantity? ReadClaim(string value, string column, Unit? unit)
    {
        var claim = new TidyClaim(value, _cells[TidyColumns.Qualifier], _cells[TidyColumns.Lower], _cells[TidyColumns.Upper]);
        bool isBlank = _columns.Years.Count > 0 ? value.Length == 0 : claim.IsBlank;   // years across share the qualifier
        if (isBlank || unit is null)
        {
            return null;
        }

        Quantity? quantity = claim.Read(unit, out TidyCsvError? error, _options.ReadFigurePhrases);
        if (error is not null)
        {
            _cells.Wrong(error.Column == TidyColumns.Value && column != TidyColumns.Value ? error.In(column) : error);
        }

        return quantity;
    }

    private ValueList<ObservationStatus> ReadStatus(out MissingReason? missing)
    {
        missing = null;
        var status = new List<ObservationStatus>();
        foreach (string word in _cells.Parts(TidyColumns.Status))
        {
            if (TidyWords<ObservationStatus>.TryRead(word, out ObservationStatus one) || (word.Length == 1 && SdmxCodes.TryGetStatus(word[0], out one)))
            {
                status.Add(one);
            }
            else if (word.Length == 1 && SdmxCodes.TryGetMissingReason(word[0], out MissingReason reason))
            {
                missing = reason;
            }
            else
            {
                _cells.WrongWord<ObservationStatus>(TidyColumns.Status, word);
            }
        }

        return [.. status];
    }

    private Vintage? ReadVintage()
    {
        string day = _cells[TidyColumns.Published];
        string? replaces = _cells.Code(TidyColumns.Replaces);
        if (day.Length == 0)
        {
            if (replaces is not null)
            {
                _cells.Wrong(new(TidyCsvCodes.Blank, TidyColumns.Published, "", $"give the day on which the figure was published that replaces '{replaces}'", $"请给出取代“{replaces}”的数值的公布日期"));
            }

            return null;
        }

        if (LocalDatePattern.Iso.Parse(TidyText.Period(day)).TryGetValue(default, out LocalDate published))
        {
            return new() { Published = published, Replaces = replaces };
        }

        _cells.Wrong(new(TidyCsvCodes.NotADay, TidyColumns.Published, day) { Suggestion = TidyText.PeriodMeant(day) });
        return null;
    }

    private ValueList<CategoryReference> ReadCategories()
    {
        if (_columns.Schemes.Count == 0)
        {
            return [];
        }

        var categories = new List<CategoryReference>();
        foreach (string scheme in _columns.Schemes)
        {
            if (_cells[scheme] is { Length: > 0 } category && _cells.Coded(scheme, category, code => CategoryReference.Of(scheme, code)) is { } reference)
            {
                categories.Add(reference);
            }
        }

        return [.. categories];
    }
}
