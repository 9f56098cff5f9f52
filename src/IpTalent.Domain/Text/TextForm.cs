using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace IpTalent.Domain;

/// <summary>What every value with a text form shares: one wording of the error, and formatting into a span.</summary>
internal static class TextForm
{
    private const int LongestQuote = 60;

    /// <summary>Parses or throws the one <see cref="FormatException"/> of the library: what was expected, where, and in which text.</summary>
    public static T Parse<T>(ReadOnlySpan<char> text, string expected, TryRead<T> tryRead)
    {
        if (tryRead(text, out T? value, out int position))
        {
            return value;
        }

        throw new FormatException($"'{Shorten(text)}' is not {expected}; it cannot be read at position {position}.");
    }

    /// <summary>Copies a finished text into the destination of a <see cref="ISpanFormattable"/>.</summary>
    public static bool TryCopy(string text, Span<char> destination, out int charsWritten)
    {
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>How many there are: <c>1 row</c>, <c>2 rows</c>.</summary>
    public static string Counted(long count, string one) => string.Create(CultureInfo.InvariantCulture, $"{count} {one}{(count == 1 ? "" : "s")}");

    /// <summary>The text, cut to a length that fits an error message.</summary>
    public static string Shorten(ReadOnlySpan<char> text) =>
        text.Length <= LongestQuote ? text.ToString() : $"{text[..LongestQuote]}…";

    /// <summary>What stands in a JSON text, in words for a message.</summary>
    public static string Describe(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "something else",
    };

    /// <summary>Reads a value; on failure tells the first position that does not fit.</summary>
    public delegate bool TryRead<T>(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value, out int position);
}
