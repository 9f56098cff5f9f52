using System.Text;
using CsvHelper;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>A CSV file being read: rows in, metrics out, errors to whoever takes them.</summary>
internal sealed class TidyFile : IDisposable
{
    // Guards against a file without line breaks.
    private const int LongestRow = 1024 * 1024;

    private readonly CsvReader _csv;
    private readonly TidyCsvOptions _options;
    private readonly bool _isTranscoded;
    private readonly List<CsvMalformedRecord> _malformed = [];
    private readonly Dictionary<string, long> _errors = new(StringComparer.Ordinal);
    private TidyRows? _rows;
    private long _rowCount;
    private long _wrongRows;
    private long _metrics;
    private long _missing;

    public TidyFile(Func<CsvReaderOptions, CsvReader> open, TidyCsvOptions? options)
    {
        _options = options ?? new();
        _isTranscoded = _options.Encoding is not null and not UTF8Encoding;
        _csv = open(new()
        {
            Separator = _options.Separator,
            Encoding = _isTranscoded ? Lenient(_options.Encoding!) : null,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            PoolStrings = true,
            MaxRecordSize = LongestRow,
            AllowLineBreaksInQuotes = false,   // a quote that nobody closes spoils its own line only
            MalformedData = CsvMalformedDataHandling.Skip,
            FieldCountMismatch = CsvFieldCountHandling.Skip,
            OnMalformedRecord = _malformed.Add,
        });
    }

    /// <summary>The line on which the row begins.</summary>
    public long Line => _csv.LineNumber;

    /// <summary>Moves to the next row.</summary>
    /// <exception cref="TidyCsvException">The header is wrong, or a row and nobody takes its errors.</exception>
    public bool MoveNext()
    {
        try
        {
            return Moved(_csv.Read());
        }
        catch (CsvFormatException exception)
        {
            return Cut(exception);
        }
    }

    /// <inheritdoc cref="MoveNext"/>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellation)
    {
        try
        {
            return Moved(await _csv.ReadAsync(cancellation).ConfigureAwait(false));
        }
        catch (CsvFormatException exception)
        {
            return Cut(exception);
        }
    }

    /// <summary>The metrics of the row: none where it is blank, or wrong and somebody takes the errors.</summary>
    /// <exception cref="TidyCsvException">The row is wrong, and nobody takes its errors.</exception>
    public IReadOnlyList<TalentMetric> Take()
    {
        if (_rows!.Read())
        {
            _rowCount++;
            _wrongRows += _rows.Errors.Count > 0 ? 1 : 0;
            _metrics += _rows.Metrics.Count;
            foreach (TidyCsvError error in _rows.Errors)
            {
                Tell(error);
            }

            foreach (TidyCsvError warning in _rows.Warnings)
            {
                _options.OnWarning?.Invoke(warning);
            }

            foreach (TalentMetric metric in _rows.Metrics)
            {
                _missing += metric.IsMissing ? 1 : 0;
            }
        }

        return _rows.Metrics;
    }

    public void Dispose() => _csv.Dispose();

    private bool Moved(bool hasRow)
    {
        int header = _malformed.FindIndex(malformed => malformed.RecordNumber == 1);
        if (header >= 0)
        {
            throw new TidyCsvException(ErrorOf(_malformed[header]));
        }

        // Before the rows: what is wrong with them may follow from it.
        _rows ??= Rows(TidyColumns.Of(_csv.Headers, _options));
        foreach (CsvMalformedRecord malformed in _malformed)
        {
            TellRow(ErrorOf(malformed));
        }

        _malformed.Clear();
        return hasRow || Ended();
    }

    private TidyRows Rows(TidyColumns columns) => new(new(_csv, columns, TidyColumns.EncodingOf(_options), _isTranscoded), columns, _options);

    private TidyCsvError ErrorOf(CsvMalformedRecord malformed) => malformed.Reason == CsvMalformedReason.FieldCountMismatch
        ? new(TidyCsvCodes.CellCount, null, malformed.RawRecord, _csv.Headers.Count) { Line = malformed.LineNumber }
        : new(TidyCsvCodes.MalformedQuotes, null, malformed.RawRecord) { Line = malformed.LineNumber };

    /// <summary>Nothing behind a row that is too long can be read: it may be the rest of the file.</summary>
    private bool Cut(CsvFormatException exception)
    {
        var error = new TidyCsvError(TidyCsvCodes.RowTooLong, null, "", LongestRow) { Line = exception.LineNumber };
        if (_rows is null)
        {
            throw new TidyCsvException(error, exception);
        }

        TellRow(error);
        return Ended();
    }

    private bool Ended()
    {
        _options.OnEnd?.Invoke(new(_rowCount, _wrongRows, _metrics, _missing, _errors));
        return false;
    }

    private void TellRow(TidyCsvError error)
    {
        _rowCount++;
        _wrongRows++;
        Tell(error);
    }

    private void Tell(TidyCsvError error)
    {
        if (_options.OnError is not { } take)
        {
            throw new TidyCsvException(error);
        }

        _errors[error.Code] = _errors.GetValueOrDefault(error.Code) + 1;
        take(error);
    }

    // What cannot be decoded is told row by row, and never thrown.
    private static Encoding Lenient(Encoding encoding)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");   // the usual one puts a question mark with code pages
        return lenient;
    }
}
