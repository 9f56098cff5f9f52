using System.Diagnostics;

namespace IpTalent.Domain.Reading;

/// <summary>One word or phrase that a reader knows, and what it does.</summary>
/// <param name="Word">The word as written; letters of either case are read.</param>
/// <param name="Role">What it does.</param>
/// <param name="Meaning">What the role needs to know, as a qualifier, a unit or a number; <c>-</c> where it needs nothing.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LexiconWord(string Word, LexiconRole Role, string Meaning)
{
    /// <summary>The row of a lexicon.</summary>
    public override string ToString() => $"{Role.ToString().ToLowerInvariant()}\t{Meaning}\t{Word}";
}
