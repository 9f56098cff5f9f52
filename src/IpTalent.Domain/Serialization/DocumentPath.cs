using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <summary>Where in a document a position lies: <c>$.metrics[3].period</c>, and what stands there.</summary>
/// <param name="Places">The members and items that lead there.</param>
/// <param name="Token">What begins or ends there; none where the text breaks off before.</param>
/// <param name="RecordStart">Where the innermost object begins that holds the position, or ends there.</param>
internal readonly record struct DocumentPath(ImmutableArray<DocumentPath.Place> Places, JsonTokenType Token, int RecordStart)
{
    private const int LongestName = 60;

    /// <summary>The path of the value or member that begins at the position, or of the last one before it.</summary>
    public static DocumentPath At(ReadOnlySpan<byte> utf8, long position)
    {
        var places = new List<Place>();
        JsonTokenType token = JsonTokenType.None;
        int recordStart = 0;
        var reader = new Utf8JsonReader(utf8, DocumentOptions.Reading);
        try
        {
            while (token == JsonTokenType.None && reader.Read() && reader.TokenStartIndex <= position)
            {
                token = reader.TokenStartIndex == position ? reader.TokenType : JsonTokenType.None;
                Step(places, ref reader, isReached: token != JsonTokenType.None, ref recordStart);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text breaks off here: the path so far is the answer.
        }

        return new([.. places], token, recordStart);
    }

    /// <summary>The path as JSONPath writes it.</summary>
    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (Place place in Places)
        {
            if (place.Index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{place.Index}]");
            }
            else if (place.Name is { } name)
            {
                bool isPlain = name.Length is > 0 and <= LongestName && name.All(char.IsAsciiLetterOrDigit);
                path.Append(isPlain ? $".{name}" : $"['{TextForm.Shorten(name)}']");
            }
        }

        return path.ToString();
    }

    private static void Step(List<Place> places, ref Utf8JsonReader reader, bool isReached, ref int recordStart)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            places[^1] = places[^1] with { Name = reader.GetString() };
        }
        else if (reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject)
        {
            recordStart = isReached ? places[^1].Start : recordStart;
            places.RemoveAt(places.Count - 1);
        }
        else if (places.Count > 0 && places[^1].IsArray)
        {
            places[^1] = places[^1] with { Index = places[^1].Index + 1 };
        }

        if (isReached && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
        {
            recordStart = places.FindLast(place => !place.IsArray).Start;
        }
        else if (!isReached && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            places.Add(new(-1, null, reader.TokenType == JsonTokenType.StartArray, (int)reader.TokenStartIndex));
        }
    }

    /// <summary>A member of an object or an item of an array on the way; neither before its first.</summary>
    internal readonly record struct Place(int Index, string? Name, bool IsArray, int Start);
}
