using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;

namespace IpTalent.Interchange;

/// <summary>The words by which a cell tells a value of an enum: those of the JSON document, in either case.</summary>
internal static class TidyWords<T>
    where T : struct, Enum
{
    private static readonly ImmutableArray<string> Words = [.. Enum.GetNames<T>().Select(JsonNamingPolicy.KebabCaseLower.ConvertName)];

    private static readonly FrozenDictionary<string, T> Values =
        Words.Zip(Enum.GetValues<T>()).ToFrozenDictionary(pair => pair.First, pair => pair.Second, StringComparer.OrdinalIgnoreCase);

    /// <summary>All of them, for a message.</summary>
    public static string All { get; } = string.Join(", ", Words);

    /// <summary>All of them, to find what was meant.</summary>
    public static IReadOnlyList<string> List => Words;

    public static string Of(T value) => Words[Array.IndexOf(Enum.GetValues<T>(), value)];

    public static bool TryRead(string word, out T value) => Values.TryGetValue(word, out value);
}
