using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <summary>Takes the metrics one by one out of a document that comes in pieces. What remains, the document without them, is read at its end.</summary>
/// <remarks>Held are the metric at hand and what remains. The document is refused where it would be as a whole; besides where a table stands behind
/// the metrics, and where a metric, or a text beside them, is longer than <see cref="MetricLines.LongestLine"/>.</remarks>
internal sealed class MetricSieve
{
    private const int Chunk = 1 << 16;
    private const string Metrics = "metrics";

    private readonly DocumentReader _reader = new();
    private readonly ArrayBufferWriter<byte> _rest = new();
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private JsonReaderState _state = new(DocumentOptions.Reading);
    private Place _place;
    private byte[] _bytes = new byte[Chunk];
    private int _start;
    private int _end;
    private int _wanted = TalentJson.ByteOrderMark.Length;
    private int _restBeforeMetrics = int.MaxValue;
    private long _metrics;
    private long _linesOfMetrics;

    private enum Place
    {
        BeforeAll,
        BesideMetrics,
        AtMetrics,
        AmongMetrics,
    }

    private ReadOnlySpan<byte> Held => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Room for further bytes.</summary>
    public Memory<byte> Room()
    {
        if (_start > 0)
        {
            Held.CopyTo(_bytes);
            (_end, _start) = (_end - _start, 0);
        }

        if (_bytes.Length - _end < Chunk / 2)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        return _bytes.AsMemory(_end);
    }

    /// <summary>Tells how many bytes were put into the room.</summary>
    public void Advance(int count) => _end += count;

    /// <summary>The next metric, if it is all there.</summary>
    /// <exception cref="JsonException">What is there cannot go on to be a document whose metrics are read one by one.</exception>
    public bool TryRead(bool isLast, [NotNullWhen(true)] out TalentMetric? metric)
    {
        metric = null;
        if (!isLast && Held.Length < _wanted)
        {
            return false;
        }

        if (_place == Place.BeforeAll)
        {
            _start += Held.StartsWith(TalentJson.ByteOrderMark) ? TalentJson.ByteOrderMark.Length : 0;
            _place = Place.BesideMetrics;
        }

        while (metric is null && Next(isLast, out ReadOnlySpan<byte> item))
        {
            if (item.IsEmpty)
            {
                ReadTables();
            }
            else
            {
                metric = Read(item);
            }
        }

        return metric is not null;
    }

    /// <summary>The document without its metrics, once all of it was there.</summary>
    /// <exception cref="JsonException">It is none.</exception>
    public TalentDataset End()
    {
        ReadOnlySpan<byte> rest = _rest.WrittenSpan;
        var reader = new Utf8JsonReader(rest, DocumentOptions.Reading);
        try
        {
            return TalentDataset.Of(_reader.SettleBeside(new DocumentReader().Read(ref reader)));
        }
        catch (Exception exception) when (DocumentFailure.IsRefusal(exception))
        {
            throw DocumentFailure.At(rest, reader.TokenStartIndex, exception, linesBefore: reader.TokenStartIndex > _restBeforeMetrics ? _linesOfMetrics : 0);
        }
    }

    /// <summary>Goes on to the beginning of the metrics, or over the next of them; not where more bytes are needed, or all were read.</summary>
    private bool Next(bool isLast, out ReadOnlySpan<byte> item)
    {
        item = default;
        ReadOnlySpan<byte> held = Held;
        var reader = new Utf8JsonReader(held, isLast, _state);
        int done = 0;
        int at = 0;
        bool isFound = false;
        try
        {
            while (!isFound && reader.Read())
            {
                at = (int)reader.TokenStartIndex;
                if (_place != Place.AmongMetrics)
                {
                    isFound = Step(ref reader);
                    Keep(held[done..Checked(ref reader, done)]);
                }
                else if (reader.TokenType == JsonTokenType.EndArray)
                {
                    _place = Place.BesideMetrics;
                    _linesOfMetrics += held[done..at].Count((byte)'\n');
                    Keep(held[at..Checked(ref reader, done)]);
                }
                else if (reader.TrySkip())
                {
                    isFound = true;
                    item = held[at..Checked(ref reader, done)];
                    _linesOfMetrics += held[done..at].Count((byte)'\n');
                }
                else
                {
                    break;
                }

                done = at = (int)reader.BytesConsumed;
                _state = reader.CurrentState;
            }

            if (!isFound)
            {
                CheckLength(held.Length - done);
            }
        }
        catch (Exception exception) when (DocumentFailure.IsRefusal(exception))
        {
            throw Refused(held, done, at, (int)reader.TokenStartIndex, exception);
        }

        // What is not all there is looked over again from its beginning, so the more of it there is, the more must come first.
        int left = held.Length - done;
        _wanted = isFound || left < Chunk ? 0 : 2 * left;
        _start += done;
        return isFound;
    }

    /// <summary>Takes a token beside the metrics.</summary>
    /// <returns>Whether the metrics begin with it.</returns>
    private bool Step(ref Utf8JsonReader reader)
    {
        if (reader.CurrentDepth == 0 && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.EndObject))
        {
            throw DocumentReader.NotADocument(reader.TokenType);
        }

        if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
        {
            _place = IsMetrics(reader.GetString()!) ? Place.AtMetrics : Place.BesideMetrics;
        }
        else if (_place == Place.AtMetrics)
        {
            _place = reader.TokenType == JsonTokenType.StartArray ? Place.AmongMetrics : Place.BesideMetrics;
        }

        return _place == Place.AmongMetrics;
    }

    private bool IsMetrics(string name)
    {
        if (!_names.Add(name))
        {
            throw DocumentReader.ComesTwice(name);
        }

        bool isTable = name is DocumentNames.Version or DocumentNames.Indicators or DocumentNames.Areas or DocumentNames.Units or DocumentNames.References;
        return isTable && _restBeforeMetrics < int.MaxValue
            ? throw new JsonException($"The member '{name}' stands behind the metrics, which need it; put it before them, or read the document as a whole.")
            : name == Metrics;
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if ((long)_rest.WrittenCount + bytes.Length > DocumentOptions.MaxBytes)
        {
            throw new JsonException("What stands beside the metrics is longer than 1 GiB.");
        }

        _rest.Write(bytes);
        _restBeforeMetrics = _place == Place.AmongMetrics ? _rest.WrittenCount : _restBeforeMetrics;
    }

    /// <summary>Where the token ends, or what was skipped.</summary>
    private static int Checked(ref Utf8JsonReader reader, int done)
    {
        CheckLength(reader.BytesConsumed - done);
        return (int)reader.BytesConsumed;
    }

    private static void CheckLength(long length)
    {
        if (length > MetricLines.LongestLine)
        {
            throw new JsonException($"A metric, or a text beside them, has at most {MetricLines.LongestLine} bytes where a document is read in pieces.");
        }
    }

    /// <summary>Reads what the metrics name, which stands before them.</summary>
    private void ReadTables()
    {
        byte[] head = [.. _rest.WrittenSpan, .. "]}"u8];
        var reader = new Utf8JsonReader(head, DocumentOptions.Reading);
        try
        {
            _reader.ReadDeclarations(ref reader);
        }
        catch (Exception exception) when (DocumentFailure.IsRefusal(exception))
        {
            throw DocumentFailure.At(head, reader.TokenStartIndex, exception);
        }
    }

    private TalentMetric Read(ReadOnlySpan<byte> item)
    {
        var reader = new Utf8JsonReader(item, DocumentOptions.Reading);
        try
        {
            TalentMetric metric = _reader.ReadItem(ref reader);
            _metrics++;
            _linesOfMetrics += item.Count((byte)'\n');
            return metric;
        }
        catch (Exception exception) when (DocumentFailure.IsRefusal(exception))
        {
            throw RefusedMetric(item, reader.TokenStartIndex, exception, 0);
        }
    }

    private JsonException Refused(ReadOnlySpan<byte> held, int done, int at, int position, Exception exception) => _place == Place.AmongMetrics
        ? RefusedMetric(held[at..], position - at, exception, held[done..at].Count((byte)'\n'))
        : DocumentFailure.At(
            [.. _rest.WrittenSpan, .. held[done..]], _rest.WrittenCount + position - done, exception, linesBefore: _restBeforeMetrics < int.MaxValue ? _linesOfMetrics : 0);

    private JsonException RefusedMetric(ReadOnlySpan<byte> item, long position, Exception exception, long lines) => DocumentFailure.At(
        item, position, exception, typeof(TalentMetric), _rest.WrittenSpan.Count((byte)'\n') + _linesOfMetrics + lines, $"$.{Metrics}[{_metrics}]");
}
