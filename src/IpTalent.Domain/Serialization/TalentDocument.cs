using System.Buffers;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IpTalent.Domain.Serialization;

/// <summary>A document with what a newer version says beyond this one, kept to be written back; <see cref="TalentJson"/> refuses such a document.</summary>
/// <remarks>Kept are members that this version does not know, words that an enum does not have, and programmes of a new kind. A record reads as if
/// they were left out, so that a member whose word is kept has its default. Not kept but refused is what could not be left out: a word in a required
/// member, and anything unknown within a quantity or a text.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class TalentDocument
{
    private TalentDocument(TalentDataset dataset, int version, ValueList<UnknownMember> unknown) =>
        (Dataset, Version, Unknown) = (dataset, version, unknown);

    /// <summary>What this version knows.</summary>
    public TalentDataset Dataset { get; }

    /// <summary>The version that the document tells; it is written back as long as anything unknown is kept.</summary>
    public int Version { get; }

    /// <summary>What this version does not know, in the order of the document.</summary>
    public ValueList<UnknownMember> Unknown { get; }

    /// <summary>The document in UTF-8, of this or any newer version.</summary>
    /// <exception cref="JsonException">The bytes are no document, even without what is unknown; the message tells what is wrong, and at which path.</exception>
    public static TalentDocument Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Sifted(utf8);
        }
        catch (Exception exception) when (exception is not JsonException && DocumentFailure.IsRefusal(exception))
        {
            throw new JsonException($"$: {DocumentFailure.Cause(exception)}", "$", null, null, exception);
        }
    }

    /// <summary>The document in UTF-8, of this or any newer version, read to the end of the stream, which is left open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The bytes are no document, even without what is unknown; the message tells what is wrong, and at which path.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<TalentDocument> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read((await TalentJson.ReadAllAsync(stream, cancellationToken).ConfigureAwait(false)).Span);
    }

    /// <summary>The same document with another dataset.</summary>
    /// <remarks>What belongs to a record with a code follows that record. What belongs to one without is left out, since nothing tells which record it
    /// now is.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is <see langword="null"/>.</exception>
    public TalentDocument With(TalentDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return dataset == Dataset ? this : new(dataset, Version, Unknown.Where(member => member.IsCoded).ToValueList());
    }

    /// <summary>Writes the document in UTF-8, what is unknown at its place.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text of the dataset holds half of a character, or a member a number that its enum does not name.</exception>
    public void Write(IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        if (Unknown.IsEmpty)
        {
            TalentJson.Write(destination, Dataset);
            return;
        }

        var known = new ArrayBufferWriter<byte>();
        TalentJson.Write(known, Dataset);
        JsonObject document = Parse(known.WrittenSpan)!;
        document[DocumentNames.Version] = Version;
        UnknownMembers.PutInto(document, Unknown);
        using var writer = new Utf8JsonWriter(destination, DocumentOptions.Writing);
        document.WriteTo(writer);
    }

    /// <summary>The dataset, and how much is kept beside it.</summary>
    public override string ToString() => $"{Dataset}, version {Version}, {Unknown.Count} unknown";

    private static TalentDocument Sifted(ReadOnlySpan<byte> utf8)
    {
        if (Parse(utf8) is not { } document || document[DocumentNames.Version] is not JsonValue told || !told.TryGetValue(out int version))
        {
            // No document whatever its version: as it is refused elsewhere.
            return new(TalentJson.Read(utf8), TalentJson.Version, []);
        }

        if (version > TalentJson.Version)
        {
            document[DocumentNames.Version] = TalentJson.Version;
        }

        ValueList<UnknownMember> unknown = UnknownMembers.TakeFrom(document);
        return new(version <= TalentJson.Version && unknown.IsEmpty ? TalentJson.Read(utf8) : TalentJson.Read(document.ToJsonString(DocumentOptions.Alone)), version, unknown);
    }

    private static JsonObject? Parse(ReadOnlySpan<byte> utf8)
    {
        try
        {
            ReadOnlySpan<byte> text = utf8.StartsWith(TalentJson.ByteOrderMark) ? utf8[TalentJson.ByteOrderMark.Length..] : utf8;
            return JsonNode.Parse(text, null, new() { MaxDepth = DocumentOptions.MaxDepth, AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
