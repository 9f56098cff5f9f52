using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IpTalent.Domain.Serialization;

/// <summary>Writes the contents of a dataset, member by member in one order.</summary>
internal sealed class DocumentWriter
{
    private readonly TalentDatasetContents _contents;
    private readonly References _references;
    private readonly TableWriter _tables;
    private readonly JsonSerializerOptions _forRecords;

    public DocumentWriter(TalentDatasetContents contents)
    {
        _contents = contents;
        _references = References.Of(contents);
        JsonSerializerOptions forTables = DocumentOptions.ForTables(_references);
        _tables = new(_references, forTables);
        _forRecords = DocumentOptions.ForRecords(_references, forTables);
    }

    /// <summary>Writes the document: what records refer to stands before them, so that a reader meets it first, although it is known after them.</summary>
    /// <returns>The document in three parts: its head, what records refer to, and the records.</returns>
    public (ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> References, ReadOnlyMemory<byte> Records) Write()
    {
        var document = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(document, DocumentOptions.Writing);
        WriteHead(writer);
        writer.Flush();
        int head = document.WrittenCount;
        foreach (Section section in Sections.All)
        {
            section.Write(writer, _contents, _forRecords);
        }

        writer.WriteEndObject();
        writer.Flush();
        return (document.WrittenMemory[..head], WriteReferences(), document.WrittenMemory[head..]);
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
