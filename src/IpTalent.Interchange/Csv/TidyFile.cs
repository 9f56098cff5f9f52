using CsvHelper;
using IpTalent.Domain;

namespace IpTalent.Interchange;

/// <summary>A tidy CSV file being read: rows in, metrics out, errors to whoever takes them.</summary>
internal sealed class TidyFile : IDisposable
{
    // Guards against a file without line breaks.
    private const int LongestRow = 1024 * 1024;

    private readonly CsvReader _csv;
    private readonly TidyCsvOptions _options;
    private readonly List<CsvMalformedRecord> _malformed = [];
    private TidyRows? _rows;

    public TidyFile(Func<CsvReaderOptions, CsvReader> open, TidyCsvOptions? options)
    {
        _options = options ?? new();
        _csv = open(new()
        {
            Separator = ',',
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

    /// <summary>Moves to the next row.</summary>
    /// <exception cref="TidyCsvException">The header or a row is wrong.</exception>
    public bool MoveNext()
    {
        try
        {
            return Moved(_csv.Read());
        }
        catch (CsvFormatException exception)
        {
            throw TooLong(exception);
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
            throw TooLong(exception);
        }
    }

    /// <summary>The metric of the row; <see langword="null"/> where it is blank, or wrong and somebody takes the errors.</summary>
    /// <exception cref="TidyCsvException">The row is wrong.</exception>
    public TalentMetric? Take()
    {
        TalentMetric? metric = _rows!.Read();
        foreach (TidyCsvError error in _rows.Errors)
        {
            Tell(error);
        }

        return metric;
    }

    public void Dispose() => _csv.Dispose();

    private bool Moved(bool hasRow)
    {
        foreach (CsvMalformedRecord malformed in _malformed)
        {
            TidyCsvError error = ErrorOf(malformed);
            if (malformed.RecordNumber == 1)
            {
                throw new TidyCsvException(error);
            }

            Tell(error);
        }

        _malformed.Clear();
        _rows ??= new(_csv, TidyColumns.Of(_csv.Headers), _options);
        return hasRow;
    }

    private TidyCsvError ErrorOf(CsvMalformedRecord malformed)
    {
        (string problem, string instead) = malformed.Reason == CsvMalformedReason.FieldCountMismatch
            ? ("has more or fewer cells than the header", $"give {_csv.Headers.Count} cells, and put quotes around one that holds a comma")
            : ("has a quote out of place", "put quotes around the whole cell, on one line, and double those within");
        return new(null, malformed.RawRecord, problem, instead) { Line = malformed.LineNumber };
    }

    private void Tell(TidyCsvError error)
    {
        if (_options.OnError is not { } take)
        {
            throw new TidyCsvException(error);
        }

        take(error);
    }

    private static TidyCsvException TooLong(CsvFormatException exception) => new(
        new(null, "", "is a row longer than any that is read", $"give rows of at most {LongestRow} bytes, each on its line") { Line = exception.LineNumber }, exception);
}
