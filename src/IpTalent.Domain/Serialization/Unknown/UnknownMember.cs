using System.Diagnostics;

namespace IpTalent.Domain.Serialization;

/// <summary>What a document says and this version of the library does not know: a member, a word of an enum, or a programme of a new kind.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record UnknownMember
{
    internal UnknownMember(ValueList<UnknownPlace> places, string json) => (Places, Json) = (places, json);

    /// <summary>Where it stood: <c>$.metrics[3].novelty</c>.</summary>
    public string Path => $"${string.Concat(Places.Select(place => place.Name is { } name ? $".{name}" : $"[{place.Index}]"))}";

    /// <summary>What stood there, as JSON.</summary>
    public string Json { get; }

    /// <summary>The members and items that lead there.</summary>
    internal ValueList<UnknownPlace> Places { get; }

    /// <summary>Whether the records that lead there are told apart by codes, not by their places in a list alone.</summary>
    internal bool IsCoded => Places.All(place => place.Name is not null || place.Code is not null);

    /// <summary>Path and JSON.</summary>
    public override string ToString() => $"{Path}: {TextForm.Shorten(Json)}";
}
