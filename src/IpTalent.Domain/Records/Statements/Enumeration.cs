using System.Diagnostics;

namespace IpTalent.Domain;

/// <summary>A list that a source gives: programmes, disciplines, sectors, aspects.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Enumeration
{
    /// <summary>By what other records name it; absent where nothing names it.</summary>
    /// <exception cref="ArgumentException">The value is not of the form <c>[a-z0-9][a-z0-9.-]*</c>.</exception>
    public string? Code { get; init => field = TextRules.CodeOrNull(value); }

    /// <summary>What the list is of.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The items, in the order of the source.</summary>
    public ValueList<LocalizedText> Items { get; init; }

    /// <summary>Whether the list goes on (等, "such as"); complete unless told otherwise.</summary>
    public bool IsOpen { get; init; }

    /// <summary>How many items the source says there are (4个方面); absent where it does not count them.</summary>
    public Quantity? StatedCount { get; init; }

    /// <summary>The sources that say so.</summary>
    public ValueList<Citation> Citations { get; init; }

    /// <summary>A complete list.</summary>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public static Enumeration Closed(params ReadOnlySpan<LocalizedText> items) => new() { Items = ValueList.Create(items) };

    /// <summary>A list that goes on.</summary>
    /// <exception cref="ArgumentException">An item is <see langword="null"/>.</exception>
    public static Enumeration Open(params ReadOnlySpan<LocalizedText> items) => new() { Items = ValueList.Create(items), IsOpen = true };

    /// <summary>The items.</summary>
    public override string ToString() => $"{(Name is null ? "" : $"{Name}: ")}{string.Join(", ", (IEnumerable<LocalizedText>)Items)}{(IsOpen ? ", ..." : "")}";
}
