using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes metrics as lines; before one that names something new, a line that declares it.</summary>
internal sealed class MetricLineWriter : IDisposable
{
    private readonly References _references = new();
    private readonly TableWriter _tables;
    private readonly JsonTypeInfo<TalentMetric> _metric;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _writer;

    public MetricLineWriter()
    {
        JsonSerializerOptions forTables = DocumentOptions.ForTables(_references);
        _tables = new(_references, forTables);
        _metric = (JsonTypeInfo<TalentMetric>)DocumentOptions.ForRecords(_references, forTables).GetTypeInfo(typeof(TalentMetric));
        JsonWriterOptions compact = DocumentOptions.Writing;
        compact.Indented = false;
        _writer = new(_line, compact);
        WriteDeclarations();
    }

    /// <summary>The lines that were written since it was last cleared.</summary>
    public ArrayBufferWriter<byte> Written { get; } = new(1 << 16);

    public void Write(TalentMetric metric)
    {
        if (metric is null)
        {
            throw new ArgumentException("A metric is null.", nameof(metric));
        }

        _references.Use(metric);
        JsonSerializer.Serialize(_writer, metric, _metric);
        _writer.Flush();

        // What it names is known only now.
        if (_references.HasUsed)
        {
            byte[] line = _line.WrittenSpan.ToArray();
            Clear();
            WriteDeclarations();
            Written.Write(line);
        }
        else
        {
            Written.Write(_line.WrittenSpan);
            Clear();
        }

        Written.Write("\n"u8);
    }

    public void Dispose() => _writer.Dispose();

    private void WriteDeclarations()
    {
        _writer.WriteStartObject();
        _writer.WriteNumber(DocumentNames.Version, TalentJson.Version);
        _tables.WriteUsed(_writer);
        _writer.WriteEndObject();
        _writer.Flush();
        _references.ForgetUsed();
        Written.Write(_line.WrittenSpan);
        Written.Write("\n"u8);
        Clear();
    }

    private void Clear()
    {
        _line.ResetWrittenCount();
        _writer.Reset();
    }
}
