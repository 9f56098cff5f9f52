using System.Runtime.CompilerServices;
using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <summary>Metrics as newline-delimited JSON, written and read one by one, however many there are.</summary>
/// <remarks>
/// <para>The first line is <c>{"iptalent":1}</c>. Each further line is a metric as documents have it (<see cref="TalentJson"/>), or begins with
/// <c>"iptalent"</c> and declares indicators, areas and units that the lines after it name, in the tables of a document. Writing declares what a
/// metric names right before the first that names it. A code that no line declares is read as <see cref="Indicator.Undeclared"/>, in the unit of its
/// first line (<c>unknown</c> where that has no figure).</para>
/// <para>Memory holds one line and what was declared. Lines are UTF-8, ended by a line feed, and have at most 16 MiB; a mark at the beginning and
/// empty lines are skipped, and everything else is read as strictly as a document.</para>
/// </remarks>
public static class MetricLines
{
    /// <summary>How many bytes a line may have.</summary>
    internal const int LongestLine = 1 << 24;

    private const int FlushAt = 1 << 16;

    /// <summary>Reads metrics as they are asked for, and leaves the stream open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is <see langword="null"/>.</exception>
    /// <exception cref="JsonException">A line is none that this version reads, told when it is reached; the message tells what is wrong, at which path
    /// and line.</exception>
    public static IEnumerable<TalentMetric> Read(Stream stream)
    {
        return ReadWithLines(stream).Select(figure => figure.Metric);
    }

    /// <summary>Reads metrics as <see cref="Read(Stream)"/> does, each with its line, the first of the file being 1.</summary>
    /// <inheritdoc cref="Read(Stream)"/>
    public static IEnumerable<(long Line, TalentMetric Metric)> ReadWithLines(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadLines(stream);
    }

    /// <inheritdoc cref="Read(Stream)"/>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<TalentMetric> ReadAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadLinesAsync(stream, cancellationToken);
    }

    /// <summary>Writes metrics as they come, and leaves the stream open. What was written before a metric is refused stays written.</summary>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A metric is <see langword="null"/>, a text holds half of a character, or a member a number that its enum does not name.</exception>
    public static void Write(Stream stream, IEnumerable<TalentMetric> metrics)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(metrics);
        using var writer = new MetricLineWriter();
        foreach (TalentMetric metric in metrics)
        {
            writer.Write(metric);
            if (writer.Written.WrittenCount >= FlushAt)
            {
                stream.Write(writer.Written.WrittenSpan);
                writer.Written.ResetWrittenCount();
            }
        }

        stream.Write(writer.Written.WrittenSpan);
    }

    /// <inheritdoc cref="Write(Stream, IEnumerable{TalentMetric})"/>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static async Task WriteAsync(Stream stream, IAsyncEnumerable<TalentMetric> metrics, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(metrics);
        using var writer = new MetricLineWriter();
        await foreach (TalentMetric metric in metrics.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            writer.Write(metric);
            if (writer.Written.WrittenCount >= FlushAt)
            {
                await stream.WriteAsync(writer.Written.WrittenMemory, cancellationToken).ConfigureAwait(false);
                writer.Written.ResetWrittenCount();
            }
        }

        await stream.WriteAsync(writer.Written.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<(long Line, TalentMetric Metric)> ReadLines(Stream stream)
    {
        var buffer = new LineBuffer();
        var reader = new MetricLineReader();
        for (bool isLast = false; !isLast;)
        {
            int count = stream.Read(buffer.Room().Span);
            isLast = count == 0;
            buffer.Advance(count);
            while (buffer.TryTake(isLast, out ReadOnlyMemory<byte> line))
            {
                if (reader.TryRead(line.Span, buffer.Taken - 1, out TalentMetric? metric))
                {
                    yield return (buffer.Taken, metric);
                }
            }

            if (buffer.IsTooLong)
            {
                throw MetricLineReader.TooLong(buffer.Taken);
            }
        }

        reader.End();
    }

    private static async IAsyncEnumerable<TalentMetric> ReadLinesAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new LineBuffer();
        var reader = new MetricLineReader();
        for (bool isLast = false; !isLast;)
        {
            int count = await stream.ReadAsync(buffer.Room(), cancellationToken).ConfigureAwait(false);
            isLast = count == 0;
            buffer.Advance(count);
            while (buffer.TryTake(isLast, out ReadOnlyMemory<byte> line))
            {
                if (reader.TryRead(line.Span, buffer.Taken - 1, out TalentMetric? metric))
                {
                    yield return metric;
                }
            }

            if (buffer.IsTooLong)
            {
                throw MetricLineReader.TooLong(buffer.Taken);
            }
        }

        reader.End();
    }
}
