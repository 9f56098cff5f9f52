using System.Text;
using System.Text.Unicode;
using CsvHelper;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>Makes metrics of the rows of one file, one at a time; nothing is kept but what codes stand for.</summary>
internal sealed class TidyRows
{
    // Texts repeat from row to row; a file whose texts do not must not fill the memory.
    private const int MostKept = 10_000;

    private readonly TidyColumns _columns;
    private readonly TidyCsvOptions _options;
    private readonly Dictionary<string, Indicator> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Area> _areasOfCaller = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Area> _areas = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReportingPeriod> _periods = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly List<TidyCsvError> _errors = [];
    private readonly CsvReader _row;

    public TidyRows(CsvReader row, TidyColumns columns, TidyCsvOptions options)
    {
        (_row, _columns, _options) = (row, columns, options);
        foreach (Indicator indicator in options.Indicators)
        {
            _indicators.TryAdd(indicator.Code, indicator);
        }

        foreach (Area area in options.Areas)
        {
            foreach (string name in area.Name.Texts.Concat(area.OfficialName.Texts).Select(text => text.Value).Prepend(area.Code.ToString()))
            {
                _areasOfCaller.TryAdd(name, area);
            }
        }
    }

    /// <summary>What is wrong with the row that was read last.</summary>
    public IReadOnlyList<TidyCsvError> Errors => _errors;

    /// <summary>The metric of the row at which the file stands; <see langword="null"/> where the row is blank or wrong.</summary>
    public TalentMetric? Read()
    {
        _errors.Clear();
        if (!Utf8.IsValid(_row.RawRecord))
        {
            Wrong(null, Encoding.UTF8.GetString(_row.RawRecord), "holds bytes that are not UTF-8", "save the file in UTF-8");
            return null;
        }

        if (IsBlank())
        {
            return null;
        }

        Unit? unit = ReadUnit();
        Indicator? indicator = ReadIndicator(unit);
        Area? area = Kept(_areas, TidyColumns.Area, FindArea, "is not an area known here",
            "give a code such as CN-GD or 440300, or a name such as Guangdong or 广东; an area of one's own is declared to the reader");
        ReportingPeriod? period = Kept(_periods, TidyColumns.Period, text => ReportingPeriod.TryParse(text, out ReportingPeriod? read) ? read : null,
            "is not a period", "give a day, year, quarter or month such as 2023-12-31, 2023, 2023-Q4 or 2024-03, or days such as 2021-01-01/2024-06-30");
        Quantity? quantity = ReadClaim(unit ?? indicator?.Unit);
        ValueList<ObservationStatus> status = ReadStatus(out MissingReason? missing);
        missing ??= Word<MissingReason>(TidyColumns.MissingReason, SdmxCodes.TryGetMissingReason);
        if (missing is not null && quantity is not null)
        {
            Wrong(TidyColumns.Value, Cell(TidyColumns.Value), $"stands beside a reason why it is missing, {TidyWords<MissingReason>.Of(missing.Value)}",
                "leave either the value or the reason blank");
        }

        Confidentiality confidentiality = Word<Confidentiality>(TidyColumns.Confidentiality, SdmxCodes.TryGetConfidentiality) ?? Confidentiality.Free;
        string? version = Cell(TidyColumns.DefinitionVersion) is { Length: > 0 } told ? told : null;
        ValueList<Citation> citations = [.. Parts(TidyColumns.Source).Select(source => Coded(TidyColumns.Source, source, Citation.Of)).OfType<Citation>()];
        ValueList<CategoryReference> categories = ReadCategories();
        string? code = Cell(TidyColumns.Code) is { Length: > 0 } own ? Coded(TidyColumns.Code, own, text => Citation.Of(text).SourceCode) : null;
        return _errors.Count > 0 ? null : new()
        {
            Indicator = indicator!,
            Area = area!,
            Period = period!,
            Quantity = quantity,
            MissingReason = missing,
            Categories = categories,
            Code = code,
            Citations = citations,
            Attributes = status.IsEmpty && confidentiality == Confidentiality.Free && version is null ? null
                : new() { Status = status, Confidentiality = confidentiality, DefinitionVersion = version },
        };
    }

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

    private Unit? ReadUnit() => Cell(TidyColumns.Unit).Length == 0 ? null : Kept(_units, TidyColumns.Unit,
        text => Unit.TryParse(text, out Unit? unit) ? unit : null, "is not a unit", "give a unit such as person, fraction, CNY or patent/10000 person");

    private Indicator? ReadIndicator(Unit? unit)
    {
        string code = Cell(TidyColumns.Indicator);
        MeasureKind? kind = Word<MeasureKind>(TidyColumns.Kind, null);
        if (!_indicators.TryGetValue(code, out Indicator? indicator))
        {
            if (!Indicators.TryFind(code, out indicator))
            {
                if (Cell(TidyColumns.Unit).Length == 0 || Cell(TidyColumns.Kind).Length == 0)
                {
                    Wrong(TidyColumns.Indicator, code, "is not an indicator known here",
                        $"give the code of a known one, or tell its unit and its kind ({TidyWords<MeasureKind>.All}) in columns of these names; an indicator of one's own may also be declared to the reader");
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
            Wrong(TidyColumns.Kind, Cell(TidyColumns.Kind), $"is not the kind of '{code}', as it is known or as an earlier row tells it",
                $"give {TidyWords<MeasureKind>.Of(indicator.Kind)}, or use another code for another indicator");
        }

        return indicator;
    }

    private Area? FindArea(string text) =>
        _areasOfCaller.TryGetValue(text, out Area? area) ? area
        : Area.Find(text) is { } known ? known
        : _options.AllowUndeclaredAreas && AreaCode.TryParse(text, out _) ? Area.Undeclared(text)
        : null;

    private Quantity? ReadClaim(Unit? unit)
    {
        var claim = new TidyClaim(Cell(TidyColumns.Value), Cell(TidyColumns.Qualifier), Cell(TidyColumns.Lower), Cell(TidyColumns.Upper));
        if (claim.IsBlank || unit is null)
        {
            return null;
        }

        Quantity? quantity = claim.Read(unit, out TidyCsvError? error);
        if (error is not null)
        {
            Wrong(error);
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
                Wrong(TidyColumns.Status, word, "is not a status", $"give one or more, with a space between them, of {TidyWords<ObservationStatus>.All}, or their SDMX letters");
            }
        }

        return [.. status];
    }

    private ValueList<CategoryReference> ReadCategories()
    {
        if (_columns.Schemes.Count == 0)
        {
            return [];
        }

        var categories = new List<CategoryReference>();
        foreach ((string scheme, int place) in _columns.Schemes)
        {
            if (Cell(place) is { Length: > 0 } category && Coded(scheme, category, code => CategoryReference.Of(scheme, code)) is { } reference)
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

        Wrong(column, word, "is none of its words", $"give one of {TidyWords<T>.All}{(byLetter is null ? "" : ", or its SDMX letter")}, or leave it blank");
        return null;
    }

    /// <summary>What the text of a cell stands for, looked up once for each text.</summary>
    private T? Kept<T>(Dictionary<string, T> kept, string column, Func<string, T?> find, string problem, string instead)
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
            Wrong(column, text, text.Length == 0 ? "is blank" : problem, instead);
            return null;
        }

        if (kept.Count == MostKept)
        {
            kept.Clear();
        }

        kept.Add(text, value);
        return value;
    }

    private T? Coded<T>(string column, string code, Func<string, T> make)
        where T : class
    {
        try
        {
            return make(code);
        }
        catch (ArgumentException)
        {
            Wrong(column, code, "is not a code", "give 1 to 128 of a-z, 0-9, '.' and '-', beginning with a letter or digit");
            return null;
        }
    }

    private string[] Parts(string column) => Cell(column) is { Length: > 0 } text ? text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];

    private string Cell(string column) => Cell(_columns.PlaceOf(column));

    private string Cell(int place) => place < 0 || _row.IsEmpty(place) ? "" : _row.GetString(place).Trim();

    private void Wrong(string? column, string text, string problem, string instead) => Wrong(new(column, text, problem, instead));

    private void Wrong(TidyCsvError error) => _errors.Add(error with { Line = _row.LineNumber });
}
