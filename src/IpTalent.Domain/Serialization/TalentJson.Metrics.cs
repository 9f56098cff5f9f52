using System.Runtime.CompilerServices;
using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <content>Documents whose metrics come and go one by one.</content>
public static partial class TalentJson
{
    /// <summary>Reads the metrics of a document in UTF-8 as they are asked for, to the end of the stream, which is left open.</summary>
    /// <param name="stream">A document of any length, whose tables stand before its metrics, as they are written here. The stream of a pipe is
    /// <c>pipe.Reader.AsStream()</c>.</param>
    /// <param name="onEnd">Takes the dataset without its metrics, once the last of them was handed over and the document has come to its end.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <remarks>Memory holds one metric and all that is none, which has at most 1 GiB; a metric, or a text beside them, has at most 16 MiB. A document
    /// that <see cref="ReadAsync"/> refuses is refused, at the fault that comes first. An undeclared indicator has the unit of its first metric, as in
    /// <see cref="MetricLines"/>.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">The bytes are no document that this version reads, told when what is wrong is reached, or the version or a table
    /// stands behind the metrics; the message tells what is wrong, at which path and line.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<TalentMetric> ReadMetricsAsync(Stream stream, Action<TalentDataset>? onEnd = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadPiecesAsync(stream, onEnd, cancellationToken);
    }

    /// <summary>Writes the document of a dataset in UTF-8, with further metrics behind its own, each as it comes; the stream is left open.</summary>
    /// <param name="stream">Where to. The stream of a pipe is <c>pipe.Writer.AsStream()</c>.</param>
    /// <param name="dataset">All but those metrics; it declares the indicators, areas and units that they name.</param>
    /// <param name="metrics">The metrics, gone through once.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <remarks>The bytes are those of the whole dataset. What was written before a metric is refused stays written.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A metric is <see langword="null"/>, or names an indicator, an area or a unit that has to be declared and that
    /// the dataset does not hold; a text holds half of a character, or a member a number that its enum does not name.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task WriteAsync(Stream stream, TalentDataset dataset, IAsyncEnumerable<TalentMetric> metrics, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(metrics);
        cancellationToken.ThrowIfCancellationRequested();
        using var writer = new DocumentWriter(dataset.Contents);
        await writer.WriteAsync(stream, metrics, cancellationToken).ConfigureAwait(false);
    }

    private static async IAsyncEnumerable<TalentMetric> ReadPiecesAsync(
        Stream stream, Action<TalentDataset>? onEnd, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var sieve = new MetricSieve();
        for (bool isLast = false; !isLast;)
        {
            int count = await stream.ReadAsync(sieve.Room(), cancellationToken).ConfigureAwait(false);
            isLast = count == 0;
            sieve.Advance(count);
            while (sieve.TryRead(isLast, out TalentMetric? metric))
            {
                yield return metric;
            }
        }

        TalentDataset rest = sieve.End();
        onEnd?.Invoke(rest);
    }
}
