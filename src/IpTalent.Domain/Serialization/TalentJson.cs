using System.Buffers;
using System.Text;
using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <summary>Datasets as JSON documents.</summary>
/// <remarks>
/// <para>A document is one object. <c>"iptalent": 1</c> tells its version and is the only member that must be there; this and every older version
/// stay readable. <c>title</c> follows, then the tables <c>indicators</c>, <c>areas</c> and <c>units</c>, then <c>references</c>, then the
/// lists of records: <c>schemes</c>, <c>correspondences</c>, <c>organisations</c>, <c>people</c>, <c>sources</c>, <c>metrics</c>, <c>hubs</c>,
/// <c>programs</c>, <c>committees</c>, <c>plans</c>, <c>targets</c>, <c>statements</c>, <c>enumerations</c>, <c>claims</c>,
/// <c>discrepancies</c>; each is the list of that name in <see cref="TalentDatasetContents"/>. They are written in this order and read in any.</para>
/// <para>A record is an object with its members in camelCase. A member that has its default (absent, false, 0, an empty list, the first word of
/// an enum) is left out, unless it is required. Enums are words: <c>time-series-break</c>. Periods, intervals and units are their texts, days
/// <c>2023-12-31</c>, a localized text <c>{"en": ..., "zh": ...}</c>, a quantity <c>{"qualifier": "nearly", "number": 1200, "unit":
/// "person-time"}</c>. The kind of a programme is its member <c>type</c>.</para>
/// <para>Records name indicators and areas by code. The indicators are declared in full in <c>indicators</c>; a code that is not declared is
/// read as <see cref="Indicator.Undeclared"/>, in the unit of its first figure (<c>unknown</c> where it has none). Areas that a list of the library holds need no declaration; one
/// of the dataset's own is declared in <c>areas</c> as <c>{"code": "440305", "name": ..., "level": "county", "parent": "440300"}</c>, a group as
/// <c>{"code": "X-JJJ", "name": ..., "members": ["CN-BJ", ...]}</c>; any other code is an undeclared area. Units are told by their codes alone;
/// names of a unit of the dataset's own are declared in <c>units</c> as <c>{"code": "docket", "name": ..., "pluralName": ...}</c>. A bare code in
/// <c>areas</c> or <c>units</c> lists one that needs no declaration.</para>
/// <para>What records refer to without the dataset listing it is declared in tables of the same form in the member <c>references</c>. Where
/// several indicators share a code, the second in the order of the tables is named <c>code#2</c>, and so on.</para>
/// <para>Equal datasets, with equal names for their own areas and units and numbers of as many decimal places, are written as the same bytes: UTF-8 without a mark, indented by two
/// spaces, lines ended by a line feed, the same in every culture. A mark at the beginning is skipped in reading; everything else is read
/// strictly: unknown members, members that come twice, comments, trailing commas and nesting beyond 32 are refused,
/// and so is a number that a <see cref="decimal"/> would round. A document is held in memory as a whole, and has at most 1 GiB; figures by the
/// million are written and read one by one, by <see cref="MetricLines"/>, or out of and into a document by <see cref="ReadMetricsAsync"/> and
/// <see cref="WriteAsync(Stream, TalentDataset, IAsyncEnumerable{TalentMetric}, CancellationToken)"/>.</para>
/// <para>A record by itself has the same form, with its indicator in full; <see cref="TalentJsonConverter"/> brings it to a serialiser of one's own.
/// What a newer version says beyond this one is kept by <see cref="TalentDocument"/>.</para>
/// </remarks>
public static partial class TalentJson
{
    /// <summary>The version that is written, and the newest that is read.</summary>
    public const int Version = 1;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The document of a dataset.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="dataset"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text of the dataset holds half of a character, or a member a number that its enum does not name.</exception>
    public static string Write(TalentDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using var writer = new DocumentWriter(dataset.Contents);
        return string.Concat(writer.Write().Select(part => Encoding.UTF8.GetString(part.Span)));   // no part ends within a character
    }

    /// <summary>Writes the document of a dataset in UTF-8.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text of the dataset holds half of a character, or a member a number that its enum does not name.</exception>
    public static void Write(IBufferWriter<byte> destination, TalentDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(dataset);
        using var writer = new DocumentWriter(dataset.Contents);
        foreach (ReadOnlyMemory<byte> part in writer.Write())
        {
            destination.Write(part.Span);
        }
    }

    /// <summary>Writes the document of a dataset in UTF-8, and leaves the stream open. Nothing is written where the dataset is refused.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text of the dataset holds half of a character, or a member a number that its enum does not name.</exception>
    public static void Write(Stream stream, TalentDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        using var writer = new DocumentWriter(dataset.Contents);
        foreach (ReadOnlyMemory<byte> part in writer.Write())
        {
            stream.Write(part.Span);
        }
    }

    /// <summary>Writes the document of a dataset in UTF-8, and leaves the stream open. Nothing is written where the dataset is refused.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> or <paramref name="dataset"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A text of the dataset holds half of a character, or a member a number that its enum does not name.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task WriteAsync(Stream stream, TalentDataset dataset, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        cancellationToken.ThrowIfCancellationRequested();
        ArgumentNullException.ThrowIfNull(dataset);
        using var writer = new DocumentWriter(dataset.Contents);
        foreach (ReadOnlyMemory<byte> part in writer.Write())
        {
            await stream.WriteAsync(part, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The dataset of a document.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The text is no document that this version reads; the message tells what is wrong, at which path and line.</exception>
    public static TalentDataset Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8;
        try
        {
            utf8 = Utf8.GetBytes(json);
        }
        catch (EncoderFallbackException exception)
        {
            throw new JsonException($"$: The text holds half of a character (a lone surrogate) at position {exception.Index}.", "$", null, null, exception);
        }

        return Read(utf8);
    }

    /// <summary>The dataset of a document in UTF-8.</summary>
    /// <exception cref="JsonException">The bytes are no document that this version reads; the message tells what is wrong, at which path and line.</exception>
    public static TalentDataset Read(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> text = utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;
        var reader = new Utf8JsonReader(text, DocumentOptions.Reading);
        try
        {
            return TalentDataset.Of(new DocumentReader().Read(ref reader));
        }
        catch (Exception exception) when (DocumentFailure.IsRefusal(exception))
        {
            throw DocumentFailure.At(text, reader.TokenStartIndex, exception);
        }
    }

    /// <summary>The dataset of a document in UTF-8, read to the end of the stream, which is left open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The bytes are no document that this version reads; the message tells what is wrong, at which path and line.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task<TalentDataset> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Read((await ReadAllAsync(stream, cancellationToken).ConfigureAwait(false)).Span);
    }

    /// <summary>The bytes of a stream to its end.</summary>
    internal static async Task<ReadOnlyMemory<byte>> ReadAllAsync(Stream stream, CancellationToken cancellationToken)
    {
        var bytes = new ArrayBufferWriter<byte>();
        while (await stream.ReadAsync(bytes.GetMemory(1 << 16), cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            bytes.Advance(count);
            if (bytes.WrittenCount > DocumentOptions.MaxBytes)
            {
                throw new JsonException("$: The document is longer than 1 GiB; write its metrics line by line instead.", "$", null, null);
            }
        }

        return bytes.WrittenMemory;
    }
}
