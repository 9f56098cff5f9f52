using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes the contents of a dataset, member by member in one order.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly TalentDatasetContents _contents;
    private readonly References _references;
    private readonly TableWriter _tables;
    private readonly JsonSerializerOptions _forRecords;
    private readonly JsonConverter<TalentMetric> _metric;
    private readonly PieceBuffer _document = new();

    public DocumentWriter(TalentDatasetContents contents)
    {
        _contents = contents;
        _references = References.Of(contents);
        JsonSerializerOptions forTables = DocumentOptions.ForTables(_references);
        _tables = new(_references, forTables);
        _forRecords = DocumentOptions.ForRecords(_references, forTables);

        // The converter itself, not the serialiser, which hands on what is written after each metric.
        _metric = (JsonConverter<TalentMetric>)_forRecords.GetTypeInfo(typeof(TalentMetric)).Converter;
    }

    /// <summary>The document in its parts: what records refer to stands before them, so that a reader meets it first, although it is known after them.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Write()
    {
        using var writer = new Utf8JsonWriter(_document, DocumentOptions.Writing);
        WriteHead(writer);
        writer.Flush();
        int head = _document.Break();
        foreach (Section section in Sections.All)
        {
            section.Write(writer, _contents, _forRecords);
        }

        writer.WriteEndObject();
        writer.Flush();
        return [.. _document.Pieces.Take(head), WriteReferences(), .. _document.Pieces.Skip(head)];
    }

    /// <summary>Gives back what the parts are written in.</summary>
    public void Dispose() => _document.Dispose();

    /// <summary>Writes the document with further metrics behind those of the dataset, each as it comes.</summary>
    /// <exception cref="ArgumentException">A metric is <see langword="null"/>, or names what the dataset does not declare.</exception>
    public async Task WriteAsync(Stream stream, IAsyncEnumerable<TalentMetric> more, CancellationToken cancellationToken)
    {
        // The rest is written once for what it refers to, which stands before its records.
        Write();
        ReadOnlyMemory<byte> references = WriteReferences();
        _references.ForgetUsed();
        var document = new ArrayBufferWriter<byte>(2 * FlushAt);
        await using var writer = new Utf8JsonWriter(document, DocumentOptions.Writing);
        WriteHead(writer);
        writer.Flush();
        await stream.WriteAsync(document.WrittenMemory, cancellationToken).ConfigureAwait(false);
        await stream.WriteAsync(references, cancellationToken).ConfigureAwait(false);
        document.ResetWrittenCount();
        foreach (Section section in Sections.All)
        {
            if (section.RecordType != typeof(TalentMetric))
            {
                section.Write(writer, _contents, _forRecords);
                continue;
            }

            bool hasBegun = false;
            await foreach (TalentMetric metric in Following(_contents.Metrics, more, cancellationToken).ConfigureAwait(false))
            {
                if (!hasBegun)
                {
                    writer.WriteStartArray(section.Name);
                    hasBegun = true;
                }

                Write(writer, metric);
                if (writer.BytesPending + document.WrittenCount >= FlushAt)
                {
                    writer.Flush();
                    await stream.WriteAsync(document.WrittenMemory, cancellationToken).ConfigureAwait(false);
                    document.ResetWrittenCount();
                }
            }

            if (hasBegun)
            {
                writer.WriteEndArray();
            }
        }

        writer.WriteEndObject();
        writer.Flush();
        await stream.WriteAsync(document.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    private void Write(Utf8JsonWriter writer, TalentMetric metric)
    {
        if (metric is null)
        {
            throw new ArgumentException("A metric is null.", nameof(metric));
        }

        _references.Use(metric);
        _metric.Write(writer, metric, _forRecords);
        if (_references.HasUsed)
        {
            throw new ArgumentException(
                $"The metric '{metric}' names {_references.FirstUsed}, which the dataset does not declare before it; put it into the indicators, areas or units of the dataset.",
                nameof(metric));
        }
    }

    private static async IAsyncEnumerable<TalentMetric> Following(
        ValueList<TalentMetric> own, IAsyncEnumerable<TalentMetric> more, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (TalentMetric metric in own)
        {
            yield return metric;
        }

        await foreach (TalentMetric metric in more.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            yield return metric;
        }
    }

    private void WriteHead(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber(DocumentNames.Version, TalentJson.Version);
        if (_contents.Title is { } title)
        {
            writer.WritePropertyName(DocumentNames.Title);
            JsonSerializer.Serialize(writer, title, (JsonTypeInfo<LocalizedText>)_forRecords.GetTypeInfo(typeof(LocalizedText)));
        }

        _tables.Write(writer, _contents.Units, _contents.Areas, _contents.Indicators);
    }

    private ReadOnlyMemory<byte> WriteReferences()
    {
        if (!_references.HasUsed)
        {
            return default;
        }

        var member = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(member, DocumentOptions.Writing);
        writer.WriteStartObject();
        writer.WriteStartObject(DocumentNames.References);
        _tables.WriteUsed(writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();

        // One more member of the document: a comma in place of the brace before it, and none behind it.
        byte[] bytes = member.WrittenSpan[..^"\n}".Length].ToArray();
        bytes[0] = (byte)',';
        return bytes;
    }
}
