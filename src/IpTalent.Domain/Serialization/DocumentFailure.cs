using System.Text.Json;

namespace IpTalent.Domain.Serialization;

/// <summary>The one exception that a document is refused with: what is wrong, at which path and line.</summary>
internal static class DocumentFailure
{
    public static bool IsRefusal(Exception exception) =>
        exception is JsonException or ArgumentException or FormatException or InvalidOperationException or NotSupportedException or OverflowException;

    /// <summary>The refusal of a document whose reader stopped at a position.</summary>
    public static JsonException At(ReadOnlySpan<byte> utf8, long position, Exception cause)
    {
        string path = (cause as JsonException)?.Path ?? DocumentPath.At(utf8, position);
        ReadOnlySpan<byte> before = utf8[..(int)Math.Clamp(position, 0, utf8.Length)];
        long line = before.Count((byte)'\n');
        long byteInLine = before.Length - 1 - before.LastIndexOf((byte)'\n');
        return new(string.Create(null, $"{path}, line {line + 1}: {Cause(cause)}"), path, line, byteInLine, cause);
    }

    /// <summary>What an exception says, without what .NET appends: the name of a parameter, or the position.</summary>
    public static string Cause(Exception exception)
    {
        string message = exception.Message;
        int end = exception is ArgumentException { ParamName: { } name } ? message.IndexOf($" (Parameter '{name}')", StringComparison.Ordinal)
            : exception is JsonException ? message.IndexOf(" LineNumber: ", StringComparison.Ordinal)
            : -1;
        return end < 0 ? message : message[..end];
    }
}
