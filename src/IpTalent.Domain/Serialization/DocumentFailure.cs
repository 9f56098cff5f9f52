using System.Collections.Immutable;
using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <summary>The one exception that a document is refused with: what is wrong, at which path and line.</summary>
internal static class DocumentFailure
{
    private const int LongestMessage = 600;

    // What the reader of .NET says in words of its own options, and what it comes to.
    private static readonly ImmutableArray<(string Theirs, string Plainly)> Plain =
    [
        ("The input does not contain any JSON tokens", "Nothing stands here, and JSON was expected."),
        ("Expected depth to be zero", "The text ends before all of its brackets are closed."),
        ("contains a trailing comma", "A comma stands behind the last value; leave it out."),
    ];

    public static bool IsRefusal(Exception exception) =>
        exception is JsonException or ArgumentException or FormatException or InvalidOperationException or NotSupportedException or OverflowException;

    /// <summary>The refusal of a document whose reader stopped at a position.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="position">Where its reader stands.</param>
    /// <param name="cause">What was thrown.</param>
    /// <param name="record">What the document is where it is a record alone.</param>
    /// <param name="linesBefore">How many lines of the file stand before it.</param>
    /// <param name="root">The path of the document in the file.</param>
    public static JsonException At(ReadOnlySpan<byte> utf8, long position, Exception cause, Type? record = null, long linesBefore = 0, string root = "$")
    {
        var place = DocumentPath.At(utf8, position);
        string? known = (cause as JsonException)?.Path;
        string message = (known is null && cause is not ArgumentException ? DocumentShape.Explain(utf8, ref place, record) : null) ?? Cause(cause);
        string path = $"{root}{(known ?? place.ToString()).AsSpan(1)}";
        ReadOnlySpan<byte> before = utf8[..(int)Math.Clamp(position, 0, utf8.Length)];
        long line = linesBefore + before.Count((byte)'\n');
        long byteInLine = before.Length - 1 - before.LastIndexOf((byte)'\n');
        return new(string.Create(null, $"{path}, line {line + 1}: {message}"), path, line, byteInLine, cause);
    }

    /// <summary>What an exception says, without what .NET appends: the name of a parameter, the position, the text at hand.</summary>
    public static string Cause(Exception exception)
    {
        ReadOnlySpan<char> message = exception.Message;
        foreach ((string theirs, string plainly) in Plain)
        {
            if (exception is JsonException && message.Contains(theirs, StringComparison.Ordinal))
            {
                return plainly;
            }
        }

        foreach (string appended in (ReadOnlySpan<string>)[" (Parameter '", " LineNumber: "])
        {
            message = message.LastIndexOf(appended) is >= 0 and var end ? message[..end] : message;
        }

        return message.Length <= LongestMessage ? message.ToString() : $"{message[..LongestMessage]}…";
    }
}
