using System.Globalization;
using System.Text;
using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <summary>Where in a document a position lies: <c>$.metrics[3].period</c>.</summary>
internal static class DocumentPath
{
    /// <summary>The path of the value or member that begins at the position, or of the last one before it.</summary>
    public static string At(ReadOnlySpan<byte> utf8, long position)
    {
        var places = new List<Place>();
        var reader = new Utf8JsonReader(utf8, DocumentOptions.Reading);
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= position)
            {
                bool isReached = reader.TokenStartIndex == position;
                Step(places, ref reader, isReached);
                if (isReached)
                {
                    break;
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The text breaks off here: the path so far is the answer.
        }

        return Write(places);
    }

    private static void Step(List<Place> places, ref Utf8JsonReader reader, bool isReached)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                places[^1] = new(-1, reader.GetString());
                return;
            case JsonTokenType.EndArray or JsonTokenType.EndObject:
                places.RemoveAt(places.Count - 1);
                return;
        }

        if (places.Count > 0 && places[^1] is { IsArray: true } array)
        {
            places[^1] = array with { Index = array.Index + 1 };
        }

        if (!isReached && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
        {
            places.Add(new(-1, null, reader.TokenType == JsonTokenType.StartArray));
        }
    }

    private static string Write(List<Place> places)
    {
        var path = new StringBuilder("$");
        foreach (Place place in places)
        {
            if (place.Index >= 0)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{place.Index}]");
            }
            else if (place.Name is { } name)
            {
                bool isPlain = name.Length is > 0 and <= 60 && name.All(char.IsAsciiLetterOrDigit);
                path.Append(isPlain ? $".{name}" : $"['{TextForm.Shorten(name)}']");
            }
        }

        return path.ToString();
    }

    private readonly record struct Place(int Index, string? Name, bool IsArray = false);
}
