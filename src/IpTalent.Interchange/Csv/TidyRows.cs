using System.Text;
using System.Text.Unicode;
using CsvHelper;
using IpTalent.Domain;
using NodaTime;
using NodaTime.Text;

namespace IpTalent.Interchange;

/// <summary>Makes metrics of the rows of one file, one at a time; nothing is kept but what codes stand for.</summary>
internal sealed class TidyRows
{
    /// <summary>The longest cell that is read, in bytes of UTF-8.</summary>
    public const int LongestCell = 32 * 1024;

    // Texts repeat from row to row; a file whose texts do not must not fill the memory.
    private const int MostKept = 10_000;

    // Looking for what was meant takes longer than reading a row.
    private const int MostSuggested = 1_000;

    // By Chinese name; 项 counts several things.
    private static readonly Unit[] UnitsByName =
    [
        Domain.Unit.Person, Domain.Unit.PersonTime, Domain.Unit.FtePersonYear, Domain.Unit.Licence, Domain.Unit.Institution, Domain.Unit.Session,
        Domain.Unit.Course, Domain.Unit.Patent, Domain.Unit.Yuan,
    ];

    private static readonly string[] UnitCodes = [.. UnitsByName.Append(Domain.Unit.Percent).Append(Domain.Unit.Ratio).Select(unit => unit.Code)];

    private readonly CsvReader _row;
    private readonly TidyColumns _columns;
    private readonly TidyCsvOptions _options;
    private readonly bool _isTranscoded;
    private readonly Dictionary<string, Indicator> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator?> _indicatorsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Area> _areasOfCaller = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Area> _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportingPeriod> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), string?> _suggestions = [];
    private readonly List<TalentMetric> _metrics = [];
    private readonly List<TidyCsvError> _errors = [];
    private readonly Lazy<string[]> _knownAreas;

    public TidyRows(CsvReader row, TidyColumns columns, TidyCsvOptions options, bool isTranscoded)
    {
        (_row, _columns, _options, _isTranscoded) = (row, columns, options, isTranscoded);
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

        foreach (Area area in options.Areas)
        {
            foreach (string name in NamesOf(area))
            {
                _areasOfCaller.TryAdd(TidyText.Folded(name), area);
            }
        }

        _knownAreas = new(() => [.. _areasOfCaller.Keys, .. Area.Known.SelectMany(NamesOf)]);
    }

    /// <summary>The metrics of the row that was read last.</summary>
    public IReadOnlyList<TalentMetric> Metrics => _metrics;

    /// <summary>What is wrong with it.</summary>
    public IReadOnlyList<TidyCsvError> Errors => _errors;

    /// <summary>Reads the row at which the file stands; <see langword="false"/> where it is blank.</summary>
    public bool Read()
    {
        _metrics.Clear();
        _errors.Clear();
        if (!IsDecoded(_row.RawRecord))
        {
            Wrong(new(TidyCsvCodes.NotDecodable, null, Encoding.UTF8.GetString(_row.RawRecord), TidyColumns.EncodingOf(_options)));
        }
        else if (IsBlank())
        {
            return false;
        }
        else if (!HasLongCell())
        {
            ReadFigures();
        }

        return true;
    }

    private bool IsDecoded(ReadOnlySpan<byte> record) =>
        Utf8.IsValid(record) && !(_isTranscoded && record.IndexOf("\uFFFD"u8) >= 0);   // which decoding puts for bytes that mean nothing

    private bool IsBlank()
    {
        for (int i = 0; i < _row.FieldCount; i++)
        {
            if (!_row.IsEmpty(i))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasLongCell()
    {
        for (int i = 0; i < _row.FieldCount && _row.RawRecord.Length > LongestCell; i++)
        {
            if (_row.GetSpan(i).Length > LongestCell)
            {
                Wrong(new(TidyCsvCodes.CellTooLong, _row.Headers[i].Trim(), _row.GetString(i), LongestCell));
                return true;
            }
        }

        return false;
    }

    private void ReadFigures()
    {
        Unit? unit = ReadUnit();
        Indicator? indicator = ReadIndicator(unit);
        Area? area = Kept(_areas, TidyColumns.Area, FindArea, TidyCsvCodes.UnknownArea, text => TidyNearest.Of(text, _knownAreas.Value));
        ValueList<ObservationStatus> status = ReadStatus(out MissingReason? missing);
        missing ??= Word<MissingReason>(TidyColumns.MissingReason, SdmxCodes.TryGetMissingReason);
        ValueList<Citation> citations = [.. Parts(TidyColumns.Source).Select(source => Coded(TidyColumns.Source, source, Citation.Of)).OfType<Citation>()];
        ValueList<CategoryReference> categories = ReadCategories();
        string? code = Code(TidyColumns.Code);
        var attributes = new MetricAttributes
        {
            Status = status,
            Confidentiality = Word<Confidentiality>(TidyColumns.Confidentiality, SdmxCodes.TryGetConfidentiality) ?? Confidentiality.Free,
            Vintage = ReadVintage(),
            DefinitionVersion = AsItStands(TidyColumns.DefinitionVersion) is { Length: > 0 } version ? version : null,
            ProxyFor = Code(TidyColumns.ProxyFor),
        };
        int wrong = _errors.Count;
        if (_columns.Years.Count == 0)
        {
            Add(TidyColumns.Value, _columns.PlaceOf(TidyColumns.Value), Kept(_periods, TidyColumns.Period, FindPeriod, TidyCsvCodes.NotAPeriod, TidyText.PeriodMeant));
        }

        foreach ((string heading, ReportingPeriod period, int place) in _columns.Years)
        {
            Add(heading, place, period);
        }

        // Of several figures in a row the good ones stay where the rest of the row is good.
        void Add(string column, int place, ReportingPeriod? period)
        {
            int before = _errors.Count;
            Quantity? quantity = ReadClaim(place < 0 ? Cell(TidyColumns.Value) : Cell(place), column, unit ?? indicator?.Unit);
            if (missing is { } reason && quantity is not null)
            {
                Wrong(new(TidyCsvCodes.ValueAndReason, column, Cell(column), TidyWords<MissingReason>.Of(reason)));
            }

            if (wrong == 0 && _errors.Count == before && period is not null)
            {
                _metrics.Add(new()
                {
                    Indicator = indicator!,
                    Area = area!,
                    Period = _options.StocksAtYearEnd && indicator!.Kind == MeasureKind.Stock && period is { Unit: CalendarUnit.Year, IsUncertain: false }
                        ? YearEnd.Of(period.Start!.Value.Year) : period,
                    Quantity = quantity,
                    MissingReason = missing,
                    Categories = categories,
                    Code = code,
                    Citations = citations,
                    Attributes = attributes == NothingTold ? null : attributes,
                });
            }
        }
    }

    private static MetricAttributes NothingTold { get; } = new();

    private Unit? ReadUnit() => Cell(TidyColumns.Unit).Length == 0 ? null : Kept(_units, TidyColumns.Unit, FindUnit, TidyCsvCodes.NotAUnit, text => TidyNearest.Of(text, UnitCodes));

    private static Unit? FindUnit(string text) =>
        Domain.Unit.TryParse(text, out Unit? unit) ? unit : Array.Find(UnitsByName, known => known.Name.In("zh") == text);

    private Indicator? ReadIndicator(Unit? unit)
    {
        string code = Cell(TidyColumns.Indicator);
        MeasureKind? kind = Word<MeasureKind>(TidyColumns.Kind, null);
        if (!_indicators.TryGetValue(code, out Indicator? indicator))
        {
            if (!Indicators.TryFind(code, out indicator) && !(_indicatorsByName.TryGetValue(code, out indicator) && indicator is not null))
            {
                if (Cell(TidyColumns.Unit).Length == 0 || Cell(TidyColumns.Kind).Length == 0)
                {
                    Wrong(new(TidyCsvCodes.UnknownIndicator, TidyColumns.Indicator, code, TidyWords<MeasureKind>.All)
                    {
                        Suggestion = Suggested(TidyColumns.Indicator, code, text => TidyNearest.Of(text,
                            _indicators.Keys.Concat(Indicators.All.Select(known => known.Code)).Concat(_indicatorsByName.Keys))),
                    });
                }

                indicator = unit is null || kind is null ? null
                    : Coded(TidyColumns.Indicator, code, text => Indicator.Undeclared(text, unit, kind.Value));
            }

            if (indicator is null)
            {
                return null;
            }

            _indicators.Add(code, indicator);
        }

        if (kind is { } told && told != indicator.Kind)
        {
            Wrong(new(TidyCsvCodes.KindDiffers, TidyColumns.Kind, Cell(TidyColumns.Kind), code, TidyWords<MeasureKind>.Of(indicator.Kind)));
        }

        return indicator;
    }

    private Area? FindArea(string text) =>
        _areasOfCaller.TryGetValue(text, out Area? area) ? area
        : Area.Find(text) is { } known ? known
        : _options.AllowUndeclaredAreas && AreaCode.TryParse(text, out _) ? Area.Undeclared(text)
        : null;

    private static IEnumerable<string> NamesOf(Area area) =>
        area.Name.Texts.Concat(area.OfficialName.Texts).Select(text => text.Value).Append(area.Code.ToString());

    private static ReportingPeriod? FindPeriod(string text) => ReportingPeriod.TryParse(TidyText.Period(text), out ReportingPeriod? read) ? read : null;

    private Quantity? ReadClaim(string value, string column, Unit? unit)
    {
        var claim = new TidyClaim(value, Cell(TidyColumns.Qualifier), Cell(TidyColumns.Lower), Cell(TidyColumns.Upper));
        bool isBlank = _columns.Years.Count > 0 ? value.Length == 0 : claim.IsBlank;   // years across share the qualifier
        if (isBlank || unit is null)
        {
            return null;
        }

        Quantity? quantity = claim.Read(unit, out TidyCsvError? error, _options.ReadFigurePhrases);
        if (error is not null)
        {
            Wrong(error.Column == TidyColumns.Value && column != TidyColumns.Value ? error.In(column) : error);
        }

        return quantity;
    }

    private ValueList<ObservationStatus> ReadStatus(out MissingReason? missing)
    {
        missing = null;
        var status = new List<ObservationStatus>();
        foreach (string word in Parts(TidyColumns.Status))
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
                WrongWord<ObservationStatus>(TidyColumns.Status, word);
            }
        }

        return [.. status];
    }

    private Vintage? ReadVintage()
    {
        string day = Cell(TidyColumns.Published);
        string? replaces = Code(TidyColumns.Replaces);
        if (day.Length == 0)
        {
            if (replaces is not null)
            {
                Wrong(new(TidyCsvCodes.Blank, TidyColumns.Published, "", $"give the day on which the figure was published that replaces '{replaces}'", $"请给出取代“{replaces}”的数值的公布日期"));
            }

            return null;
        }

        if (LocalDatePattern.Iso.Parse(TidyText.Period(day)).TryGetValue(default, out LocalDate published))
        {
            return new() { Published = published, Replaces = replaces };
        }

        Wrong(new(TidyCsvCodes.NotADay, TidyColumns.Published, day) { Suggestion = TidyText.PeriodMeant(day) });
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
            if (Cell(scheme) is { Length: > 0 } category && Coded(scheme, category, code => CategoryReference.Of(scheme, code)) is { } reference)
            {
                categories.Add(reference);
            }
        }

        return [.. categories];
    }

    private delegate bool TryGetByLetter<T>(char letter, out T value);

    private T? Word<T>(string column, TryGetByLetter<T>? byLetter)
        where T : struct, Enum
    {
        string word = Cell(column);
        if (word.Length == 0)
        {
            return null;
        }

        if (TidyWords<T>.TryRead(word, out T value) || (word.Length == 1 && byLetter is not null && byLetter(word[0], out value)))
        {
            return value;
        }

        WrongWord<T>(column, word);
        return null;
    }

    private void WrongWord<T>(string column, string word)
        where T : struct, Enum =>
        Wrong(new(TidyCsvCodes.NotAWord, column, word, TidyWords<T>.All) { Suggestion = Suggested(column, word, text => TidyNearest.Of(text, TidyWords<T>.List)) });

    /// <summary>What the text of a cell stands for, looked up once for each text.</summary>
    private T? Kept<T>(Dictionary<string, T> kept, string column, Func<string, T?> find, string wrong, Func<string, string?> suggest)
        where T : class
    {
        string text = Cell(column);
        if (kept.TryGetValue(text, out T? value))
        {
            return value;
        }

        value = text.Length == 0 ? null : find(text);
        if (value is null)
        {
            // What would be right is the same for a blank cell.
            LocalizedText instead = TidyCsvCodes.TextsOf(wrong, []).Instead;
            Wrong(text.Length == 0
                ? new(TidyCsvCodes.Blank, column, "", instead.In("en"), instead.In("zh"))
                : new(wrong, column, text) { Suggestion = Suggested(column, text, suggest) });
            return null;
        }

        if (kept.Count == MostKept)
        {
            kept.Clear();
        }

        kept.Add(text, value);
        return value;
    }

    private string? Suggested(string column, string text, Func<string, string?> suggest)
    {
        if (!_suggestions.TryGetValue((column, text), out string? suggestion) && _suggestions.Count < MostSuggested)
        {
            suggestion = suggest(text);
            _suggestions.Add((column, text), suggestion);
        }

        return suggestion;
    }

    private string? Code(string column) => Cell(column) is { Length: > 0 } code ? Coded(column, code, text => Citation.Of(text).SourceCode) : null;

    private T? Coded<T>(string column, string code, Func<string, T> make)
        where T : class
    {
        try
        {
            return make(code);
        }
        catch (ArgumentException)
        {
            Wrong(new(TidyCsvCodes.NotACode, column, code) { Suggestion = Likely(code) });
            return null;
        }

        static string? Likely(string code) => code.ToLowerInvariant().Replace(' ', '-').Replace('_', '-') is var likely && TidyColumns.IsScheme(likely) ? likely : null;
    }

    private string[] Parts(string column) => Cell(column) is { Length: > 0 } text ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>A cell in letters, digits and signs of the usual width.</summary>
    private string Cell(string column) => _columns.PlaceOf(column) is >= 0 and int place ? Cell(place) : _columns.ConstantOf(column);

    private string Cell(int place) => TidyText.Folded(TidyText.Restored(Raw(place)));

    private string AsItStands(string column) => _columns.PlaceOf(column) is >= 0 and int place ? TidyText.Restored(Raw(place)) : _columns.ConstantOf(column);

    private string Raw(string column) => _columns.PlaceOf(column) is >= 0 and int place ? Raw(place) : _columns.ConstantOf(column);

    private string Raw(int place) => place < 0 || _row.IsEmpty(place) ? "" : _row.GetString(place).Trim();

    private void Wrong(TidyCsvError error)
    {
        // Of a whole cell the text is told as it stands there.
        bool isWhole = error.Column is { } column && error.Text.Length > 0 && Cell(column) == error.Text;
        _errors.Add((isWhole ? error.Of(Raw(error.Column!)) : error) with { Line = _row.LineNumber });
    }
}
