using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <summary>Reads lines, each of which is a metric or declares what the metrics after it name.</summary>
internal sealed class MetricLineReader
{
    private readonly DocumentReader _reader = new();
    private bool _hasBegun;

    private static string FirstLine =>
        $"The first line is {{\"{DocumentNames.Version}\":{TalentJson.Version}}}, which tells the version, perhaps with {DocumentNames.Indicators}, {DocumentNames.Areas} and {DocumentNames.Units}.";

    /// <summary>The metric of a line; <see langword="false"/> where the line declares something, or is empty.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="linesBefore">How many lines stand before it.</param>
    /// <param name="metric">The metric.</param>
    public bool TryRead(ReadOnlySpan<byte> line, long linesBefore, [NotNullWhen(true)] out TalentMetric? metric)
    {
        metric = null;
        line = linesBefore == 0 && line.StartsWith(TalentJson.ByteOrderMark) ? line[TalentJson.ByteOrderMark.Length..] : line;
        if (line.TrimEnd(" \t\r"u8).IsEmpty)
        {
            return false;
        }

        var reader = new Utf8JsonReader(line, DocumentOptions.Reading);
        bool declares = Declares(line);
        try
        {
            if (declares)
            {
                _hasBegun = true;
                _reader.ReadDeclarations(ref reader);
                return false;
            }

            metric = _hasBegun
                ? _reader.ReadMetric(ref reader)
                : throw new JsonException(FirstLine);
            return true;
        }
        catch (Exception exception) when (DocumentFailure.IsRefusal(exception))
        {
            throw DocumentFailure.At(line, reader.TokenStartIndex, exception, declares ? null : typeof(TalentMetric), linesBefore);
        }
    }

    /// <summary>Refuses a file that has come to its end without a line.</summary>
    public void End()
    {
        if (!_hasBegun)
        {
            throw new JsonException($"$: {FirstLine}", "$", null, null);
        }
    }

    /// <summary>The refusal of a line that has no end in sight.</summary>
    public static JsonException TooLong(long linesBefore) =>
        new($"$, line {linesBefore + 1}: A line has at most {MetricLines.LongestLine} bytes.", "$", linesBefore, null);

    // Whether the line tells the version first.
    private static bool Declares(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, DocumentOptions.Reading);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject && reader.Read()
                && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(DocumentNames.Version);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
