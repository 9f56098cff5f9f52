using System.Globalization;
using IpTalent.Domain;

namespace IpTalent.Cli.Pages;

/// <summary>What stands in a table. Data formats take the figure where there is one, else the canonical text, else the text.</summary>
internal sealed record Cell(string Text, string? Data = null, Tone Tone = Tone.Plain)
{
    public static Cell Empty { get; } = new("");

    /// <summary>The figure that the text shows, with the policy that its bounds are taken under.</summary>
    public (Quantity Quantity, BoundPolicy Policy)? Figure { get; init; }

    /// <summary>The count that the text shows; a number in JSON.</summary>
    public long? Count { get; init; }

    /// <summary>Why there is no figure.</summary>
    public UndefinedReason? Undefined { get; init; }

    public static implicit operator Cell(string text) => new(text);

    public static Cell Of(long count) => new(count.ToString(CultureInfo.InvariantCulture)) { Count = count };
}
