using IpTalent.Domain;

namespace IpTalent.Cli.Pages;

/// <summary>One line of an answer.</summary>
/// <param name="Code">What it is called in data formats.</param>
/// <param name="What">What it tells, in words.</param>
/// <param name="Told">The figure, the verdict, the text, or why there is none.</param>
/// <param name="Remark">What a reader should know of the value, or what the reason for having none rests on; empty where there is nothing to add.</param>
/// <param name="Explain">Says how it was worked out; <see langword="null"/> where it was not.</param>
internal sealed record ResultLine(string Code, string What, Cell Told, string Remark, Func<string>? Explain)
{
    /// <summary>Who states what it rests on, and in which words.</summary>
    public Func<IEnumerable<Citation>> Citations { get; init; } = static () => [];
}
